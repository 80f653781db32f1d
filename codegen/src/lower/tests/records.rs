//! Named types: what each becomes, which are sent, and which fields are boxed.

use serde_json::{Value, json};

use super::{Spec, alias, answers, field, named, plain, record, required, sends, values, with};
use crate::ir::{Argument, Given, Type};

/// Returns the boxed fields, as `Record.field`.
fn boxed(types: Vec<Value>) -> Vec<String> {
    let first = types[0]["name"].as_str().unwrap().to_owned();
    let module = Spec::of(vec![answers("get", &first)], types).module("things");
    let fields = module.records.iter().flat_map(|record| record.values.iter().map(move |value| (record, value)));
    let boxed = fields.filter(|(_, value)| matches!(value.ty, Type::Boxed(_)));
    let check = boxed.inspect(|(_, value)| assert_eq!(value.argument, Argument::Into));
    check.map(|(record, value)| format!("{}.{}", record.name, value.wire)).collect()
}

fn union(name: &str, cases: &[&str]) -> Value {
    let case = |ty: &&str| json!({ "value": ty.to_lowercase(), "type": ty, "description": "A case." });
    let cases: Vec<_> = cases.iter().map(case).collect();
    json!({ "name": name, "description": "A union.", "tag": "kind", "cases": cases })
}

#[test]
fn one_field_of_each_cycle_is_boxed() {
    let cases: [(Vec<Value>, &[&str]); 8] = [
        (vec![record("A", vec![field("a", "A")])], &["A.a"]),
        (vec![record("A", vec![field("b", "B")]), record("B", vec![field("a", "A")])], &["B.a"]),
        // A list or a map keeps its items on the heap.
        (vec![record("A", vec![field("list", "[A]"), field("map", "{A}")])], &[]),
        // A type that only leads to a cycle is not in it.
        (vec![record("A", vec![field("b", "B")]), record("B", vec![field("b", "B")])], &["B.b"]),
        (vec![record("A", vec![field("same", "Same")]), alias("Same", "A")], &["A.same"]),
        (vec![record("A", vec![field("same", "Same")]), alias("Same", "[A]")], &[]),
        (
            vec![
                record("A", vec![field("any", "Any")]),
                union("Any", &["A", "B"]),
                record("B", vec![field("x", "string")]),
            ],
            &["A.any"],
        ),
        (
            vec![
                record("A", vec![field("b", "B"), field("c", "C")]),
                record("B", vec![field("a", "A")]),
                record("C", vec![field("a", "A"), field("c", "C")]),
            ],
            &["B.a", "C.a", "C.c"],
        ),
    ];
    for (types, expected) in cases {
        let shown = format!("{types:?}");
        assert_eq!(boxed(types), expected, "{shown}");
    }
}

/// Two records with the same name in two resources lead to each other.
#[test]
fn a_cycle_may_go_through_two_resources() {
    let part = |other: &str| record("Part", vec![field("next", other)]);
    let api = Spec::of(vec![answers("get", "Part")], vec![part("others.Part")])
        .resource("others", vec![], vec![part("things.Part")])
        .lower();
    let boxed = |name: &str| {
        let module = api.modules.iter().find(|module| module.name == name).unwrap();
        matches!(module.records[0].values[0].ty, Type::Boxed(_))
    };
    assert_eq!([boxed("others"), boxed("things")], [false, true]);
}

#[test]
fn what_a_parameter_leads_to_is_sent_and_nothing_else() {
    let types = vec![
        record("Answered", vec![field("part", "Part")]),
        record("Sent", vec![field("list", "[Inner]"), field("any", "Any")]),
        record("Inner", vec![field("same", "Same")]),
        alias("Same", "Last"),
        record("Last", vec![field("x", "string")]),
        union("Any", &["Lid"]),
        record("Lid", vec![field("x", "string")]),
        record("Part", vec![field("x", "string")]),
    ];
    let operations = vec![answers("get", "Answered"), sends("create", vec![field("sent", "Sent")], json!({}))];
    let module = Spec::of(operations, types).module("things");
    let sent: Vec<_> =
        module.records.iter().filter(|record| record.sent).map(|record| record.name.to_string()).collect();
    assert_eq!(sent, ["Sent", "Inner", "Last", "Lid"]);
    let received = module.records.iter().filter(|record| record.received).map(|record| record.name.to_string());
    assert_eq!(received.collect::<Vec<_>>(), ["Answered", "Part"]);
}

#[test]
fn each_kind_of_named_type_becomes_its_own() {
    let bits = json!({ "name": "Flags", "description": "Bits.", "bits": [{ "value": 4, "name": "Fast", "description": "Fast." }] });
    let types = vec![
        with(
            record("Thing", vec![required("id", "string"), field("flags", "Flags"), field("any", "Any")]),
            json!({ "bare": "id" }),
        ),
        bits,
        union("Any", &["Lid"]),
        record("Lid", vec![field("kinds", "Kinds")]),
        alias("Kinds", "{Kind}"),
        values("Kind", &["hat", "1.0"]),
    ];
    let module = Spec::of(vec![answers("get", "Thing")], types).module("things");
    let [thing, lid] = &module.records[..] else { panic!() };
    assert_eq!((thing.bare.as_deref(), lid.bare.as_deref()), (Some("id"), None));
    assert_eq!(thing.values[0].given, Given::Required);
    assert_eq!((module.bit_sets[0].bits[0].name.to_string(), module.bit_sets[0].bits[0].value), ("FAST".to_owned(), 4));
    assert_eq!(module.unions[0].tag.wire, "kind");
    let case = &module.unions[0].cases[0];
    assert_eq!((case.name.to_string(), case.wire.as_str(), &case.ty), ("Lid".to_owned(), "lid", &named(None, "Lid")));
    assert_eq!(module.aliases[0].ty, Type::Map(Box::new(named(None, "Kind"))));
    let variants = module.enums[0].variants.iter().map(|variant| (variant.name.to_string(), variant.wire.as_str()));
    assert_eq!(variants.collect::<Vec<_>>(), [("Hat".to_owned(), "hat"), ("_10".to_owned(), "1.0")]);
}

#[test]
fn fields_have_the_names_of_the_docs_in_rust() {
    let fields = vec![
        field("type", "string"),
        field("cf-ray", "string"),
        field("userID", "string"),
        field("0rtt", "string"),
        with(field("*", "string"), json!({ "rust_name": "any" })),
    ];
    let module = Spec::of(vec![answers("get", "Thing")], vec![record("Thing", fields)]).module("things");
    let names: Vec<_> =
        module.records[0].values.iter().map(|value| (value.name.to_string(), value.wire.as_str())).collect();
    let expected = [("type_", "type"), ("cf_ray", "cf-ray"), ("user_id", "userID"), ("_0rtt", "0rtt"), ("any", "*")];
    assert_eq!(names, expected.map(|(rust, wire)| (rust.to_owned(), wire)));
}

#[test]
fn secrets_are_found_under_each_of_their_names() {
    let types = vec![
        record("Thing", vec![field("token", "secret"), field("name", "string"), field("keys", "[Key]")]),
        alias("Key", "secret"),
    ];
    let api =
        Spec::of(vec![answers("get", "Thing"), sends("create", vec![field("code", "{secret}")], json!({}))], types)
            .lower();
    assert_eq!(api.secrets, ["code", "keys", "token"]);
    assert_eq!(api.modules[0].records[0].values[0].ty, plain("crate::Secret"));
}
