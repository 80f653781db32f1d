//! The arguments of a caller, and their table.

use quote::quote;
use serde_json::{Value, json};

use super::{Spec, alias, answers, field, named, plain, record, required, sends, values, values_of, with};
use crate::ir::{Argument, Constant, Given, Scalar, Type};

#[test]
fn each_type_has_its_own_in_rust_and_what_a_caller_gives_for_it() {
    use Argument::{Into, List, Same, Texts};
    let types = || {
        vec![
            alias("Name", "string"),
            alias("Names", "[Name]"),
            alias("Title", "Name"),
            values("Kind", &["hat"]),
            record("Part", vec![field("id", "string")]),
        ]
    };
    let list = |item: Type| Type::List(Box::new(item));
    let cases = [
        ("string", plain("String"), Into),
        ("secret", plain("crate::Secret"), Into),
        ("integer", plain("i64"), Same),
        ("number", plain("f64"), Same),
        ("boolean", plain("bool"), Same),
        ("flag", plain("crate::Flag"), Into),
        ("timestamp", plain("jiff::Timestamp"), Same),
        ("unix_seconds", plain("crate::UnixSeconds"), Into),
        ("unix_millis", plain("crate::UnixMillis"), Into),
        ("moment", plain("crate::Moment"), Into),
        ("decimal", plain("rust_decimal::Decimal"), Same),
        ("json", plain("serde_json::Value"), Into),
        ("object", plain("std::collections::BTreeMap<String, serde_json::Value>"), Same),
        ("file", plain("crate::File"), Same),
        ("[string]", list(plain("String")), Texts),
        ("[integer]", list(plain("i64")), List(plain("i64"))),
        ("[[string]]", list(list(plain("String"))), List(list(plain("String")))),
        ("{string}", Type::Map(Box::new(plain("String"))), Same),
        ("Kind", named(None, "Kind"), Same),
        ("Part", named(None, "Part"), Same),
        ("[Part]", list(named(None, "Part")), List(named(None, "Part"))),
        // An alias is its type, however many aliases lead to it.
        ("Name", named(None, "Name"), Into),
        ("Title", named(None, "Title"), Into),
        ("[Title]", list(named(None, "Title")), Texts),
        ("Names", named(None, "Names"), Texts),
    ];
    for (ty, rust, argument) in cases {
        let uses = vec![field("kind", "Kind"), field("part", "Part"), field("x", ty)];
        let found = values_of(uses, json!({}), types()).pop().unwrap();
        assert_eq!((found.ty, found.argument), (rust, argument), "{ty}");
    }
}

#[test]
fn a_value_is_given_as_the_docs_say() {
    let null = json!({ "default": null });
    let fields = vec![
        required("required", "string"),
        field("optional", "string"),
        with(field("nullable", "string"), null.clone()),
        with(required("required_with_null", "string"), null),
        with(field("one_of_one", "string"), json!({ "values": ["a"] })),
        with(required("one_of_two", "string"), json!({ "values": ["a", "b"] })),
    ];
    let body = json!({ "required": "a", "required_with_null": "b", "one_of_two": "a" });
    let given: Vec<_> = values_of(fields, body, vec![]).into_iter().map(|value| value.given).collect();
    let expected =
        [Given::Required, Given::Optional, Given::Nullable, Given::Required, Given::Optional, Given::Required];
    assert_eq!(given, expected);
}

/// Only JSON has a null.
#[test]
fn nothing_but_a_member_of_a_body_can_be_null() {
    let nullable = with(field("note", "string"), json!({ "default": null }));
    for place in ["query", "form"] {
        let operation = with(answers("create", "json"), json!({ "parameters": { place: [nullable] } }));
        let module = Spec::of(vec![operation], vec![]).module("things");
        assert_eq!(module.operations[0].values[0].given, Given::Optional, "{place}");
    }
}

#[test]
fn a_required_parameter_of_one_value_is_not_an_argument() {
    let constant = |name: &str, ty: &str, value: Value| with(required(name, ty), json!({ "values": [value] }));
    let fields = vec![
        constant("action", "string", json!("go")),
        constant("all", "boolean", json!(true)),
        constant("count", "integer", json!(-3)),
        constant("share", "number", json!(0.5)),
        required("id", "string"),
    ];
    let body = json!({ "action": "go", "all": true, "count": -3, "share": 0.5, "id": "a" });
    let operation = Spec::of(vec![sends("create", fields, body)], vec![]).module("things").operations.remove(0);
    let expected = [("action", Scalar::Text("go".to_owned())), ("all", Scalar::Bool(true)), ("count", Scalar::Int(-3))];
    let place = crate::names::snake("body");
    let expected = expected.map(|(wire, value)| Constant { place: place.clone(), wire: wire.to_owned(), value });
    assert_eq!(operation.constants, expected);
    // A value whose literal needs a type stays an argument, also of the documented call.
    let names: Vec<_> = operation.values.iter().map(|value| value.wire.as_str()).collect();
    assert_eq!(names, ["share", "id"]);
    let crate::ir::Expression::New(_, required, optional) = operation.example.operation else { panic!() };
    assert_eq!((required.len(), optional.len()), (2, 0));
}

#[test]
fn a_member_of_one_value_is_written_by_its_record() {
    let part =
        record("Part", vec![with(required("kind", "string"), json!({ "values": ["lid"] })), field("id", "string")]);
    let operation = sends("create", vec![field("part", "Part")], json!({ "part": { "kind": "lid", "id": "a" } }));
    let module = Spec::of(vec![operation], vec![part]).module("things");
    assert_eq!(module.records[0].values[0].given, Given::Always(Scalar::Text("lid".to_owned())));
}

#[test]
fn limits_are_those_of_the_field_and_of_the_names_of_its_type() {
    let cases = [
        ("integer", json!({ "min": 1, "max": 5 }), "min(1) max(5)"),
        ("number", json!({ "exclusive_min": -0.5, "multiple_of": 0.25 }), "exclusive_min(-0.5) multiple_of(0.25)"),
        ("string", json!({ "min_length": 2, "max_length": 9 }), "min_length(2) max_length(9)"),
        ("string", json!({ "pattern": "^a" }), r#"pattern("^a")"#),
        ("string", json!({ "pattern": r"^\w" }), r#"pattern(r"^\w")"#),
        ("string", json!({ "format": "hostname_or_ip" }), "hostname_or_ip()"),
        ("[string]", json!({ "min_items": 1, "unique_items": true }), "min_items(1) unique_items()"),
        ("[string]", json!({ "items": { "max_length": 3, "format": "uuid" } }), "each(max_length(3), uuid())"),
        ("{[integer]}", json!({ "map_values": { "items": { "min": 3 } } }), "each(each(min(3)))"),
        ("string", json!({ "only_with": { "field": "other", "values": ["b"] } }), r#"only_with("other", &["b"])"#),
        ("integer", json!({ "values": [1, 2] }), "one_of(&[1, 2])"),
        ("boolean", json!({ "values": [true] }), "one_of(&[true])"),
        ("string", json!({ "values": ["a", "b"] }), r#"one_of(&["a", "b"])"#),
        ("Size", json!({}), "one_of(&[7, 8])"),
        ("Width", json!({ "values": [7] }), "one_of(&[7]) one_of(&[7, 8])"),
    ];
    for (ty, limits, expected) in cases {
        let types = vec![with(alias("Size", "integer"), json!({ "one_of": [7, 8] })), alias("Width", "Size")];
        let fields = vec![field("other", "string"), with(field("x", ty), limits.clone())];
        let found = values_of(fields, json!({}), types).pop().unwrap();
        let written: Vec<_> = found.limits.iter().map(|limit| quote!(#limit).to_string().replace(' ', "")).collect();
        assert_eq!(written.join(" "), expected.replace(", ", ","), "{ty} {limits}");
    }
}
