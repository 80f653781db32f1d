//! Documented values as expressions.

use serde_json::{Value, json};

use super::{Spec, alias, field, named, plain, record, required, sends, values, with};
use crate::ir::{Expression, Scalar};
use crate::names;

fn text(text: &str) -> Expression {
    Expression::Scalar(Scalar::Text(text.to_owned()))
}

fn int(number: i64) -> Expression {
    Expression::Scalar(Scalar::Int(number))
}

fn owned(text: &str) -> Expression {
    Expression::Owned(text.to_owned())
}

fn wrapped(function: &'static str, value: Expression) -> Expression {
    Expression::Wrapped(function, Box::new(value))
}

fn tried(function: &'static str, value: Expression) -> Expression {
    Expression::Tried(function, Box::new(value))
}

fn parsed(ty: &'static str, text: &str) -> Expression {
    Expression::Parsed(plain(ty), text.to_owned())
}

fn types() -> Vec<Value> {
    vec![
        alias("Name", "string"),
        values("Kind", &["hat", "1.0"]),
        json!({ "name": "Flags", "description": "Bits.", "bits": [{ "value": 4, "name": "Fast", "description": "Fast." }] }),
        record("Part", vec![required("id", "string"), field("kind", "Kind"), field("parts", "[Part]")]),
        json!({
            "name": "Any", "description": "A union.", "tag": "what",
            "cases": [
                { "value": "part", "type": "Part", "description": "A part." },
                { "value": "lid", "type": "Lid", "description": "A lid, which has the tag itself." },
            ],
        }),
        record("Lid", vec![field("what", "string"), field("id", "string")]),
    ]
}

/// Returns the expression of a documented value, as the argument of a setter.
fn argument(ty: &str, value: Value) -> Expression {
    let uses = ["Flags", "Any"].map(|ty| field(&ty.to_lowercase(), ty));
    let fields = uses.into_iter().chain([with(field("x", ty), json!({ "default": null }))]).collect();
    let operation = sends("create", fields, json!({ "x": value }));
    let mut module = Spec::of(vec![operation], types()).module("things");
    let Expression::New(ty, required, mut optional) = module.operations.remove(0).example.operation else { panic!() };
    assert_eq!((ty, required), (named(None, "Create"), vec![]));
    optional.remove(0).1
}

#[test]
fn a_value_of_each_built_in_type() {
    let time = "2014-01-01T05:20:00Z";
    let json_of = |path, value: &Value| Expression::Json(plain(path), value.to_string());
    let cases = [
        ("string", json!("a"), text("a")),
        ("secret", json!("a"), text("a")),
        ("integer", json!(-5), int(-5)),
        ("number", json!(2), Expression::Scalar(Scalar::Float(2.0))),
        ("boolean", json!(true), Expression::Scalar(Scalar::Bool(true))),
        ("flag", json!(1), wrapped("crate::Flag", Expression::Scalar(Scalar::Bool(true)))),
        ("timestamp", json!(time), parsed("jiff::Timestamp", time)),
        ("unix_seconds", json!(7), wrapped("crate::UnixSeconds", tried("jiff::Timestamp::from_second", int(7)))),
        ("unix_millis", json!(7), wrapped("crate::UnixMillis", tried("jiff::Timestamp::from_millisecond", int(7)))),
        ("moment", json!(time), wrapped("crate::Moment::At", parsed("jiff::Timestamp", time))),
        ("moment", json!(30), wrapped("crate::Moment::Minutes", int(30))),
        ("decimal", json!(1.5), parsed("rust_decimal::Decimal", "1.5")),
        ("decimal", json!("1.50"), parsed("rust_decimal::Decimal", "1.50")),
        ("json", json!([null]), json_of("serde_json::Value", &json!([null]))),
        (
            "object",
            json!({ "a": 1 }),
            json_of("std::collections::BTreeMap<String, serde_json::Value>", &json!({ "a": 1 })),
        ),
        ("file", json!("@a.txt"), Expression::File("a.txt".to_owned())),
        ("Name", json!("a"), text("a")),
        ("string", json!(null), Expression::Constant("crate::Nullable::Null")),
        // If null is sent as such, it is not a value of the type.
        ("json", json!(null), Expression::Constant("crate::Nullable::Null")),
    ];
    for (ty, value, expected) in cases {
        assert_eq!(argument(ty, value.clone()), expected, "{ty} {value}");
    }
}

#[test]
fn lists_and_maps() {
    let secret = Expression::From(plain("crate::Secret"), Scalar::Text("a".to_owned()));
    let cases = [
        ("[string]", json!(["a"]), Expression::Array(vec![text("a")])),
        ("[Name]", json!(["a"]), Expression::Array(vec![text("a")])),
        ("[secret]", json!(["a"]), Expression::Array(vec![secret])),
        ("[string]", json!([]), Expression::Array(vec![])),
        ("[[string]]", json!([["a"]]), Expression::Array(vec![Expression::List(vec![owned("a")])])),
        ("{string}", json!({ "k": "a" }), Expression::Map(vec![("k".to_owned(), owned("a"))])),
        ("{[integer]}", json!({ "k": [1] }), Expression::Map(vec![("k".to_owned(), Expression::List(vec![int(1)]))])),
    ];
    for (ty, value, expected) in cases {
        assert_eq!(argument(ty, value.clone()), expected, "{ty} {value}");
    }
}

#[test]
fn values_of_named_types() {
    let part = |id: &str, more| Expression::New(named(None, "Part"), vec![text(id)], more);
    let hat = || Expression::Variant(named(None, "Kind"), names::camel("hat"));
    let cases = [
        ("Kind", json!("1.0"), Expression::Variant(named(None, "Kind"), names::camel("1.0"))),
        ("Flags", json!(4), Expression::From(named(None, "Flags"), Scalar::Int(4))),
        ("Part", json!({ "id": "a", "kind": "hat" }), part("a", vec![(names::snake("kind"), hat())])),
        (
            "Part",
            json!({ "parts": [{ "id": "b" }], "id": "a" }),
            part("a", vec![(names::snake("parts"), Expression::Array(vec![part("b", vec![])]))]),
        ),
        (
            "Any",
            json!({ "what": "part", "id": "a" }),
            Expression::Case(named(None, "Any"), names::camel("part"), Box::new(part("a", vec![]))),
        ),
        // The union writes the tag.
        (
            "Any",
            json!({ "what": "lid", "id": "a" }),
            Expression::Case(
                named(None, "Any"),
                names::camel("lid"),
                Box::new(Expression::New(named(None, "Lid"), vec![], vec![(names::snake("id"), text("a"))])),
            ),
        ),
    ];
    for (ty, value, expected) in cases {
        assert_eq!(argument(ty, value.clone()), expected, "{ty} {value}");
    }
}

/// The values are in the order of the parameters, and each has the type of its parameter.
#[test]
fn a_call_takes_its_values_from_each_place() {
    let mut operation = sends("update", vec![field("size", "integer")], json!({ "size": 3 }));
    operation["path"] = json!("/things/:id");
    operation["parameters"]["path"] = json!([required("id", "string")]);
    operation["parameters"]["query"] = json!([field("ids", "[integer]"), field("code", "string")]);
    operation["example"]["request"]["url"] = json!("https://a.example/things/7?code=5&ids=1,2");
    let mut module = Spec::of(vec![operation], vec![]).module("things");
    let setters = vec![
        (names::snake("ids"), Expression::Array(vec![int(1), int(2)])),
        (names::snake("code"), text("5")),
        (names::snake("size"), int(3)),
    ];
    let expected = Expression::New(named(None, "Update"), vec![text("7")], setters);
    assert_eq!(module.operations.remove(0).example.operation, expected);
}

#[test]
fn a_type_of_another_resource_uses_the_types_of_that_resource() {
    let lid = vec![record("Lid", vec![required("kind", "Kind")]), values("Kind", &["red"]), alias("Color", "Kind")];
    let fields = vec![required("lid", "others.Lid"), required("color", "Tint")];
    let operation = sends("create", fields, json!({ "lid": { "kind": "red" }, "color": "red" }));
    let own = super::answers("get", "Kind");
    let spec = Spec::of(vec![operation, own], vec![values("Kind", &["hat"]), alias("Tint", "others.Color")]).resource(
        "others",
        vec![],
        lid,
    );
    let example = spec.module("things").operations.remove(0).example;
    let of_others = |name: &str| named(Some("others"), name);
    let red = || Expression::Variant(of_others("Kind"), names::camel("red"));
    let lid = Expression::New(of_others("Lid"), vec![red()], vec![]);
    assert_eq!(example.operation, Expression::New(named(None, "Create"), vec![lid, red()], vec![]));
    assert_eq!(example.imports.modules.into_iter().collect::<Vec<_>>(), ["others"]);
}
