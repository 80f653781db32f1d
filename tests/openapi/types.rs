//! Types: what other tools read of them.

use serde_json::{Value, json};

use super::fits;
use super::made::{call, document, envelope, field, record, resource};

/// A call that sends a thing and gets one.
fn things(name: &str, sent: &[Value], types: &Value) -> Value {
    let keys = json!({
        "path": "/things", "parameters": { "body": sent }, "sent": {}, "answer": { "result": "Thing" },
        "response": { "success": true, "result": {} },
    });
    document(name, &envelope(), &[("things", resource(&[call("create", "POST", "/things", keys)], types))])
}

fn body(document: &Value) -> &Value {
    &document["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]
}

#[test]
fn items_of_an_aliased_list_keep_their_limits() {
    let limits = json!({ "items": { "max_length": 2, "items": null } });
    let nested = json!({ "map_values": { "max_items": 1, "items": { "max_length": 2 } } });
    let fields = [field("tags", "Tags", limits), field("groups", "Groups", nested)];
    let types = json!([
        record("Thing", &[field("id", "string", json!({}))]),
        { "name": "Tags", "description": "Tags.", "alias": "[string]" },
        { "name": "Groups", "description": "Groups.", "alias": "{Tags}" },
    ]);
    let document = things("aliases", &fields, &types);
    let fits = |body: Value| fits(&document, self::body(&document), &body);
    assert!(fits(json!({ "tags": ["ab", "c"], "groups": { "x": ["ab"] } })));
    assert!(!fits(json!({ "tags": ["abc"] })));
    assert!(!fits(json!({ "groups": { "x": ["abc"] } })));
    assert!(!fits(json!({ "groups": { "x": ["a", "b"] } })));
}

/// Generated clients do not send members that are read-only.
#[test]
fn only_members_that_nobody_sends_are_read_only() {
    let read_only = || field("id", "string", json!({ "read_only": true }));
    let sent = [read_only(), field("part", "Part", json!({}))];
    let types =
        json!([record("Thing", &[read_only(), field("part", "Part", json!({}))]), record("Part", &[read_only()]),]);
    let document = things("read_only", &sent, &types);
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["things.Thing"]["properties"]["id"]["readOnly"], true);
    for sent in [body(&document), &schemas["things.Part"]] {
        assert_eq!(sent["properties"]["id"].get("readOnly"), None);
        assert_eq!(sent["properties"]["id"]["x-read-only"], true);
    }
}

#[test]
fn each_case_of_a_union_has_its_tag() {
    let types = json!([
        record("Thing", &[field("toy", "Toy", json!({})), field("ball", "Ball", json!({}))]),
        record("Ball", &[field("size", "integer", json!({}))]),
        { "name": "Toy", "description": "A toy.", "tag": "kind", "cases": [
            { "value": "ball", "type": "Ball", "description": "A ball." },
            { "value": "egg", "type": "Ball", "description": "An egg." },
            { "value": "thing", "type": "Thing", "description": "A thing." },
        ] },
    ]);
    let document = things("unions", &[field("toy", "Toy", json!({}))], &types);
    let toys = |toy: Value| fits(&document, body(&document), &json!({ "toy": toy }));
    assert!(toys(json!({ "kind": "egg", "size": 7 })));
    assert!(toys(json!({ "kind": "thing", "ball": { "size": 7 } })));
    assert!(!toys(json!({ "size": 7 })));
    assert!(!toys(json!({ "kind": "cube" })));
    let union = &document["components"]["schemas"]["things.Toy"];
    for (value, reference) in union["discriminator"]["mapping"].as_object().unwrap() {
        let case = document.pointer(reference.as_str().unwrap().strip_prefix('#').unwrap()).unwrap();
        assert!(case["required"].as_array().unwrap().contains(&json!("kind")), "{value}");
        assert!(case["properties"]["kind"]["enum"].as_array().unwrap().contains(&json!(value)));
    }
}

/// Tools make one class of both names, and use the first type for both.
#[test]
fn types_whose_names_tools_could_not_tell_apart_get_other_names() {
    let get = |name: &str, path: &str, ty: &str| {
        call(
            name,
            "GET",
            path,
            json!({ "path": path, "answer": { "result": ty }, "response": { "success": true, "result": {} } }),
        )
    };
    let one = resource(&[get("get", "/one", "BC")], &json!([record("BC", &[field("one", "string", json!({}))])]));
    let two = resource(&[get("get", "/two", "C")], &json!([record("C", &[field("two", "string", json!({}))])]));
    let document = document("names", &envelope(), &[("a", one), ("a_b", two)]);
    for (path, member) in [("/one", "one"), ("/two", "two")] {
        let answer = &document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        let reference = answer["properties"]["result"]["$ref"].as_str().unwrap();
        let ty = document.pointer(reference.strip_prefix('#').unwrap()).unwrap();
        assert!(ty["properties"].get(member).is_some(), "{reference}");
    }
    let class = |name: &String| name.replace(['.', '_'], "").to_lowercase();
    let classes: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().map(class).collect();
    assert!(classes.iter().enumerate().all(|(at, class)| !classes[..at].contains(class)), "{classes:?}");
}
