//! Operations: their tables, answers and pages.

use serde_json::{Value, json};

use super::{Spec, answers, field, named, plain, record, required, with};
use crate::ir::{Operation, Paged, PagedMembers, Pager, Type};
use crate::names;

/// Returns an operation that lists things, with this answer and these query parameters.
fn lists(answer: Value, query: Vec<Value>, result: Value) -> Value {
    let mut operation = with(answers("list", "json"), json!({ "answer": answer, "parameters": { "query": query } }));
    operation["example"]["response"] = result;
    operation
}

fn page() -> Value {
    field("page", "integer")
}

fn things() -> Vec<Value> {
    vec![record("Thing", vec![field("id", "string")])]
}

fn operation(spec: &Spec) -> Operation {
    spec.module("things").operations.remove(0)
}

#[test]
fn a_list_is_paged_where_the_call_has_the_parameter_of_the_pager() {
    let cases = [
        (json!({ "page": "page" }), vec![page()], true),
        (json!({ "offset": "page" }), vec![page()], true),
        (json!({ "page": "page" }), vec![field("p", "integer")], false),
        (json!({ "page": "page" }), vec![], false),
    ];
    for (pager, query, paged) in cases {
        let list = lists(json!({ "page": "Thing" }), query, json!({ "success": true, "result": [] }));
        let shown = format!("{pager:?} {list}");
        // The pager of an API is a parameter of some operation.
        let other = with(answers("other", "json"), json!({ "parameters": { "query": [page()] } }));
        let spec = Spec::of(vec![list, other], things());
        let operation = operation(&spec.with("pager", pager));
        let expected = Paged { method: names::snake("list_all"), item: named(None, "Thing"), members: None };
        assert_eq!(operation.paged, paged.then_some(expected), "{shown}");
        assert_eq!(operation.output, Type::Page(Box::new(named(None, "Thing"))));
    }
}

#[test]
fn the_kind_of_the_pager_is_that_of_the_api() {
    for (kind, variant) in [("page", "Page"), ("offset", "Offset")] {
        let list = lists(json!({ "page": "Thing" }), vec![page()], json!({ "success": true, "result": [] }));
        let api = Spec::of(vec![list], things()).with("pager", json!({ kind: "page" })).lower();
        assert_eq!(api.pager, Some(Pager { kind: names::camel(variant), parameter: "page".to_owned() }));
    }
}

/// The names that lead to the list are Rust names, and its items are types of the resource that declares them.
#[test]
fn the_items_of_a_page_may_lie_within_its_result() {
    let list = lists(
        json!({ "result": "others.Page" }),
        vec![page()],
        json!({ "success": true, "result": { "type": { "items": [] } } }),
    );
    let list = with(list, json!({ "pages": { "items": "type.items", "more": "type.has-more", "next": "type.next" } }));
    let others = vec![
        record("Page", vec![required("type", "Inner")]),
        record("Inner", vec![required("items", "[Part]"), field("has-more", "boolean"), field("next", "string")]),
        record("Part", vec![field("id", "string")]),
    ];
    let spec = Spec::of(vec![list], vec![]).resource("others", vec![], others).with("pager", json!({ "page": "page" }));
    let operation = operation(&spec);
    let path = |last: &str| vec![names::snake("type"), names::snake(last)];
    let paged = operation.paged.unwrap();
    assert_eq!(paged.item, named(Some("others"), "Part"));
    let signs = vec![(names::snake("more"), path("has_more")), (names::snake("next"), path("next"))];
    assert_eq!(paged.members, Some(PagedMembers { items: path("items"), signs }));
}

#[test]
fn an_answer_has_its_type_and_its_place() {
    let whole = json!({ "id": "a" });
    let cases = [
        (json!({ "result": "Thing" }), json!({ "success": true, "result": whole }), named(None, "Thing"), None),
        (
            json!({ "result": "Thing?" }),
            json!({ "success": true }),
            Type::Optional(Box::new(named(None, "Thing"))),
            None,
        ),
        (json!({ "whole": "Thing" }), whole.clone(), named(None, "Thing"), Some("whole_answer")),
        (json!("nothing"), json!({ "success": true }), plain("()"), Some("no_result")),
    ];
    for (answer, response, output, method) in cases {
        let other = answers("get", "Thing");
        let operation = operation(&Spec::of(vec![lists(answer.clone(), vec![], response), other], things()));
        assert_eq!(operation.output, output, "{answer}");
        assert_eq!(operation.meta.answer.map(|method| method.to_string()).as_deref(), method, "{answer}");
    }
}

#[test]
fn a_call_is_named_in_its_api_and_leads_to_what_superseded_it() {
    let newer = with(answers("get_new", "json"), json!({}));
    let older = with(answers("get", "json"), json!({ "superseded_by": "shop.things.get_new" }));
    let spec = Spec::of(vec![older, newer], vec![]).with("at_root", json!(false));
    let operation = operation(&spec);
    assert_eq!((operation.name.to_string(), operation.method.to_string()), ("Get".to_owned(), "get".to_owned()));
    assert_eq!(operation.meta.id, "shop.things.get");
    assert_eq!(operation.meta.api, "SHOP");
    assert_eq!(operation.superseded_by.as_deref(), Some("shop::things::GetNew"));
}
