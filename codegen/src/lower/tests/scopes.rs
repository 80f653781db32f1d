//! Names in their scopes: what a module imports, and two things with the same name.

use serde_json::json;

use super::{Spec, answers, field, named, record, sends, values};
use crate::ir::Imports;

fn imports(names: &[&str], modules: &[&str]) -> Imports {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Imports { names: set(names), modules: set(modules) }
}

/// Returns a resource with an operation that uses its own types, those of another resource and those of `api.json`.
fn spec() -> Spec {
    let fields = vec![field("own", "Part"), field("other", "others.Lid"), field("shared", "[Order]")];
    let part = record("Part", vec![field("order", "Order"), field("next", "Part")]);
    Spec::of(vec![sends("create", fields, json!({}))], vec![part])
        .resource("others", vec![answers("get", "Lid")], vec![record("Lid", vec![field("part", "things.Part")])])
        .with("types", json!([values("Order", &["asc"])]))
}

#[test]
fn types_are_named_as_their_module_sees_them() {
    let things = spec().module("things");
    let types: Vec<_> = things.operations[0].values.iter().map(|value| value.ty.clone()).collect();
    let list = crate::ir::Type::List(Box::new(named(Some("types"), "Order")));
    assert_eq!(types, [named(None, "Part"), named(Some("others"), "Lid"), list]);
    let others = spec().module("others");
    assert_eq!(others.records[0].values[0].ty, named(Some("things"), "Part"));
}

/// Operations and types are in two files, each of which imports what it uses.
#[test]
fn a_file_imports_what_its_types_need() {
    let things = spec().module("things");
    assert_eq!(things.operations[0].imports, imports(&["Part"], &["others", "types"]));
    assert_eq!(things.imports, imports(&["Part"], &["types"]));
    // The documented call uses none of them.
    assert_eq!(things.operations[0].example.imports, imports(&[], &[]));
    assert_eq!(spec().module("types").imports, imports(&[], &[]));
    assert_eq!(spec().module("others").imports, imports(&[], &["things"]));
}

#[test]
fn two_things_of_one_name_in_rust_are_reported() {
    let thing = |names: [&str; 2]| record("Thing", names.map(|name| field(name, "string")).into());
    let cases = [
        (Spec::of(vec![answers("get", "Thing")], vec![thing(["a", "b"])]), None),
        (
            Spec::of(vec![answers("get", "Thing")], vec![thing(["a-b", "a_b"])]),
            Some("the field would be named `a_b` in Rust, which the field on line 1 already uses"),
        ),
        (
            Spec::of(vec![answers("get", "Thing")], vec![thing(["new", "b"])]),
            Some("the field would be named `new` in Rust, which a constructor already uses"),
        ),
        (
            Spec::of(vec![answers("get", "Kind")], vec![values("Kind", &["a-b", "a b"])]),
            Some("the value would be named `AB` in Rust, which the value on line 1 already uses"),
        ),
        (
            Spec::of(vec![answers("get", "Thing"), answers("thing", "json")], vec![thing(["a", "b"])]),
            Some("the operation would be named `Thing` in Rust, which the type on line 1 already uses"),
        ),
    ];
    for (spec, message) in cases {
        let found = spec.try_lower().err().unwrap_or_default();
        let messages: Vec<_> = found.iter().map(|mistake| mistake.message.as_str()).collect();
        assert_eq!(messages, message.into_iter().collect::<Vec<_>>());
    }
}
