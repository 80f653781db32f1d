use std::collections::BTreeMap;

use serde_json::json;

use super::*;

/// A record with a field of which null is a value.
#[derive(Clone, Debug, Default, PartialEq)]
struct Chip {
    number: Nullable<i64>,
}

record!(Chip => number);

fn read(json: serde_json::Value) -> Result<Pet, String> {
    serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())
}

#[test]
fn every_kind_of_field_is_read_and_written_again() {
    let json = json!({
        "ID": "a\"b\u{1F980}", "kind": "guinea pig", "age": 3, "weight": 0.5, "price": 20.05,
        "born": "2014-01-01T05:20:00.12345Z", "tags": ["x", ""], "young": [{"ID": "c"}], "notes": {"k": "v"},
        "raw": {"any": [1, null]}, "seen": -30,
    });
    let pet = read(json.clone()).unwrap();
    assert_eq!(pet.id, "a\"b\u{1F980}");
    assert_eq!(pet.kind, Some(Kind::GuineaPig));
    assert_eq!(pet.price, Some("20.05".parse().unwrap()));
    assert_eq!(pet.born.unwrap().as_microsecond(), 1_388_553_600_123_450);
    assert_eq!(pet.young.as_ref().unwrap()[0].id, "c");
    assert_eq!(pet.notes, Some(BTreeMap::from([("k".to_owned(), "v".to_owned())])));
    assert_eq!(serde_json::to_value(&pet).unwrap(), json);
}

#[test]
fn a_record_of_nothing_is_an_empty_object() {
    #[derive(Clone, Debug, Default)]
    struct Options {
        size: Option<i64>,
    }
    record!(Options => size);
    assert_eq!(serde_json::to_value(Options::default()).unwrap(), json!({}));
}

#[test]
fn null_and_nothing_are_two_things_where_null_is_a_value() {
    let read = |json| serde_json::from_value::<Chip>(json);
    for (json, number) in
        [(json!({}), Nullable::Unset), (json!({ "number": null }), Nullable::Null), (json!({ "number": 7 }), 7.into())]
    {
        let chip = read(json.clone()).unwrap();
        assert_eq!(chip, Chip { number });
        assert_eq!(serde_json::to_value(&chip).unwrap(), json);
    }
    assert!(read(json!({ "number": [] })).is_err());
}

/// A record that may hold others of its kind, in a box.
#[derive(Clone, Debug, Default, PartialEq)]
struct Doll {
    size: i64,
    inner: Option<Box<Doll>>,
    next: Nullable<Box<Doll>>,
}

record!(Doll => size { max(9) }, inner, next);

#[test]
fn a_boxed_record_is_read_written_and_checked_like_any_other() {
    let json =
        json!({ "size": 3, "inner": { "size": 2, "inner": { "size": 1, "next": null } }, "next": { "size": 7 } });
    let doll: Doll = serde_json::from_value(json.clone()).unwrap();
    let innermost = doll.inner.as_ref().unwrap().inner.as_ref().unwrap();
    assert_eq!((innermost.size, &innermost.next), (1, &Nullable::Null));
    assert_eq!(serde_json::to_value(&doll).unwrap(), json);
    let error = serde_json::from_value::<Doll>(json!({ "size": 3, "inner": { "inner": null } })).unwrap_err();
    assert_eq!(error.to_string(), "missing field `size`");
}

#[test]
fn a_moment_is_a_time_or_a_number_of_minutes() {
    let time = "2014-01-01T05:20:00Z";
    let seen = |json| read(json!({"ID": "a", "seen": json})).map(|pet| pet.seen.unwrap());
    assert_eq!(seen(json!(time)), Ok(Moment::from(time.parse::<jiff::Timestamp>().unwrap())));
    assert_eq!((seen(json!(-30)), seen(json!("-30"))), (Ok(Moment::from(-30)), Ok(Moment::Minutes(-30))));
    assert_eq!(
        (seen(json!(time)).unwrap().to_string(), seen(json!(5)).unwrap().to_string()),
        (time.into(), "5".into())
    );
    assert!(seen(json!("soon")).unwrap_err().contains("expected a time in UTC or a number of minutes"));
}

#[test]
fn a_value_that_stands_for_a_record_is_read_and_written_again() {
    for collar in [json!(5), json!({"id": "c", "value": 5}), json!("5")] {
        let json = json!({"ID": "a", "collar": collar});
        let pet = read(json.clone()).unwrap();
        assert_eq!(pet.collar.as_ref().unwrap().value, 5);
        let again = serde_json::to_value(&pet).unwrap();
        assert!(again == json || again["collar"] == json!(5), "{again}");
    }
    assert!(read(json!({"ID": "a", "collar": {"id": "c"}})).unwrap_err().contains("expected a whole number"));
    assert!(
        read(json!({"ID": "a", "collar": {"id": "c", "value": []}})).unwrap_err().contains("expected a whole number")
    );
}

#[test]
fn a_union_is_told_by_its_tag_and_keeps_what_it_does_not_know() {
    let toys = json!([{"id": "collar", "value": 5}, {"id": "ball", "size": 2}, {"id": "pet", "ID": "b"}, 7]);
    let json = json!({"ID": "a", "toys": toys});
    let pet = read(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&pet).unwrap(), json);
    let toys = pet.toys.unwrap();
    assert!(matches!(&toys[0], Toy::Collar(collar) if collar.value == 5));
    assert!(matches!(&toys[1], Toy::Other(other) if other["size"] == 2));
    let sent = serde_json::to_value(Toy::Collar(Collar { id: None, value: 1 })).unwrap();
    assert_eq!(sent, json!({"id": "collar", "value": 1}));
}

#[test]
fn unknown_missing_and_null_members_do_not_matter() {
    let pet = read(json!({"new": {"deep": [1]}, "ID": "a", "age": null, "tags": null})).unwrap();
    assert_eq!(pet, Pet { id: "a".to_owned(), ..Pet::default() });
    assert_eq!(serde_json::to_string(&pet).unwrap(), r#"{"ID":"a"}"#);
}

#[test]
fn a_missing_required_member_is_named() {
    assert!(read(json!({"age": 1})).unwrap_err().contains("missing field `ID`"));
}

#[test]
fn an_unknown_value_of_an_enum_survives() {
    let pet = read(json!({"ID": "a", "kind": "Dragon"})).unwrap();
    assert_eq!(pet.kind, Some(Kind::Other("Dragon".to_owned())));
    assert_eq!(serde_json::to_value(&pet).unwrap()["kind"], "Dragon");
    assert_eq!(Kind::VALUES, ["cat", "guinea pig"]);
}

#[test]
fn a_number_may_come_as_a_text_or_with_a_zero_fraction() {
    let pet = read(json!({"ID": "a", "age": "12", "weight": "1.5", "price": "0.10"})).unwrap();
    assert_eq!((pet.age, pet.weight, pet.price), (Some(12), Some(1.5), Some("0.1".parse().unwrap())));
    assert_eq!(read(json!({"ID": "a", "age": 7.0})).unwrap().age, Some(7));
}

#[test]
fn what_is_no_value_of_the_type_is_refused() {
    let cases = [
        (json!({"ID": 5}), "expected a text"),
        (json!({"ID": null}), "expected a text"),
        (json!({"ID": "a", "age": 7.5}), "expected a whole number"),
        (json!({"ID": "a", "age": 18446744073709551615u64}), "expected a whole number"),
        (json!({"ID": "a", "age": "seven"}), "expected a whole number"),
        (json!({"ID": "a", "born": "yesterday"}), "expected a time in UTC"),
        (json!({"ID": "a", "tags": {}}), "expected a list"),
        (json!({"ID": "a", "young": ["x"]}), "expected an object (Pet)"),
        (json!([]), "expected an object (Pet)"),
    ];
    for (json, expected) in cases {
        let error = read(json.clone()).unwrap_err();
        assert!(error.contains(expected), "{json}: {error}");
    }
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let mut text = r#"{"ID":"a","young":["#.repeat(100_000);
    text.push_str(r#"{"ID":"a"}"#);
    assert!(serde_json::from_str::<Pet>(&text).unwrap_err().to_string().contains("recursion limit"));
}

#[test]
fn a_repeated_member_counts_once_with_its_last_value() {
    let pet: Pet = serde_json::from_str(r#"{"ID":"a","tags":["x"],"ID":"b","tags":["y"]}"#).unwrap();
    assert_eq!((pet.id.as_str(), pet.tags), ("b", Some(vec!["y".to_owned()])));
}
