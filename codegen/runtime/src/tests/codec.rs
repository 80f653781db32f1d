use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde_json::json;

use super::*;
use crate::runtime::codec::{Decode, Encode, Fields, Slot, View};
use crate::runtime::from_slice;

record! {
    /// A record with a field of which null is a value.
    pub struct Chip {
        /// The number.
        number: Nullable<i64>,
    }
}

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
    record! {
        /// What may be left out.
        pub struct Options {
            /// The size.
            size: Option<i64>,
        }
    }
    assert_eq!(serde_json::to_value(Options::default()).unwrap(), json!({}));
}

#[test]
fn null_and_nothing_are_two_things_where_null_is_a_value() {
    let read = |json| serde_json::from_value::<Chip>(json);
    for (json, number) in
        [(json!({}), Nullable::Unset), (json!({ "number": null }), Nullable::Null), (json!({ "number": 7 }), 7.into())]
    {
        let chip = read(json.clone()).unwrap();
        assert_eq!(chip, Chip { number, ..Chip::default() });
        assert_eq!(serde_json::to_value(&chip).unwrap(), json);
    }
    assert!(read(json!({ "number": [] })).is_err());
}

record! {
    /// A record that may hold others of its kind, in a box.
    pub struct Doll {
        /// The size.
        size: i64 = body("size").max(9),
        /// The one inside.
        inner: Option<Box<Doll>>,
        /// The one beside.
        next: Nullable<Box<Doll>>,
    }
}

#[test]
fn a_boxed_record_is_read_written_and_checked_like_any_other() {
    let json =
        json!({ "size": 3, "inner": { "size": 2, "inner": { "size": 1, "next": null } }, "next": { "size": 7 } });
    let doll: Doll = serde_json::from_value(json.clone()).unwrap();
    let innermost = doll.inner.as_ref().unwrap().inner.as_ref().unwrap();
    assert_eq!((innermost.size, &innermost.next), (1, &Nullable::Null));
    assert_eq!(serde_json::to_value(&doll).unwrap(), json);
    let error = serde_json::from_value::<Doll>(json!({ "size": 3, "inner": { "inner": null } })).unwrap_err();
    assert_eq!(error.to_string(), "missing field `size` at $.inner");
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
    assert!(read(json!({"ID": "a", "collar": {"id": "c"}})).unwrap_err().contains("missing field `value`"));
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
    let sent = serde_json::to_value(Toy::Collar(Collar { value: 1, ..Collar::default() })).unwrap();
    assert_eq!(sent, json!({"id": "collar", "value": 1}));
}

#[test]
fn missing_and_null_members_do_not_matter() {
    let pet = read(json!({"ID": "a", "age": null, "tags": null})).unwrap();
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

bit_set! {
    /// A set of bits.
    pub struct Bits {}
}

#[test]
fn a_set_of_bits_is_their_sum() {
    let (one, both) = (Bits::from(1), Bits::from(1) | Bits::from(4));
    assert!(both.bits() == 5 && both.contains(one) && !one.contains(both));
}

record! {
    /// A number of each kind.
    pub struct Numbers {
        /// A whole number.
        whole: Option<i64>,
        /// A sum of bits.
        bits: Option<Bits>,
        /// Seconds.
        seconds: Option<UnixSeconds>,
        /// Milliseconds.
        millis: Option<UnixMillis>,
        /// 0 or 1.
        flag: Option<Flag>,
        /// Minutes, too.
        minutes: Option<Moment>,
        /// A double.
        double: Option<f64>,
        /// A decimal.
        price: Option<Decimal>,
    }
}

/// What a member is read as, and written again.
fn rewritten(member: &str, number: &str) -> Result<String, String> {
    let read = serde_json::from_str::<Numbers>(&format!(r#"{{"{member}":{number}}}"#));
    let json = serde_json::to_string(&read.map_err(|error| error.to_string())?).unwrap();
    Ok(json.split_once(':').unwrap().1.trim_end_matches('}').to_owned())
}

#[test]
fn a_number_is_read_to_the_digit_or_not_at_all() {
    let max = "9223372036854775807";
    let cases: &[(&str, &str, Option<&str>)] = &[
        ("whole", max, Some(max)),
        ("whole", "-9223372036854775808", Some("-9223372036854775808")),
        ("whole", "9223372036854775807.0", Some(max)),
        ("whole", "9007199254740993.0", Some("9007199254740993")),
        ("whole", "9007199254740993e0", Some("9007199254740993")),
        ("whole", "5.0", Some("5")),
        ("whole", "50e-1", Some("5")),
        ("whole", "-0.05E+2", Some("-5")),
        ("whole", "-0.0", Some("0")),
        ("whole", "0e99999999999999999999", Some("0")),
        ("whole", "9223372036854775808", None),
        ("whole", "-9223372036854775809", None),
        ("whole", "18446744073709551615", None),
        ("whole", "18446744073709551616", None),
        ("whole", "9223372036854775808.0", None),
        ("whole", "1e19", None),
        ("whole", "1e999999999999", None),
        ("whole", "9007199254740991.4", None),
        ("whole", "5.00000000000000000001", None),
        ("whole", "5e-1", None),
        ("bits", "4294967295", Some("4294967295")),
        ("bits", "3.0", Some("3")),
        ("bits", "4294967296", None),
        ("bits", "-1", None),
        ("bits", "18446744073709551617", None),
        ("bits", "1.5", None),
        ("seconds", "1388553600", Some("1388553600")),
        ("seconds", "1388553600.0", Some("1388553600")),
        ("seconds", "1388553600.5", None),
        ("seconds", "18446744073709551616", None),
        ("seconds", "9223372036854775807", None),
        ("millis", "1388553600123", Some("1388553600123")),
        ("millis", "1388553600123.4", None),
        ("flag", "1", Some("1")),
        ("flag", "0.0", Some("0")),
        ("flag", "2", None),
        ("flag", "18446744073709551617", None),
        ("flag", "0.5", None),
        ("minutes", "-30", Some("-30")),
        ("minutes", "9223372036854775808", None),
        ("double", "0.1", Some("0.1")),
        ("double", "12345678901234567890", Some("1.2345678901234567e+19")),
        ("double", "1e999", None),
        ("price", "0.1234567890123456789012345678", Some("0.1234567890123456789012345678")),
        ("price", "79228162514264337593543950335", Some("79228162514264337593543950335")),
        ("price", "-12345678901234567.89", Some("-12345678901234567.89")),
        ("price", "20.50", Some("20.5")),
        ("price", "2e3", Some("2000")),
        ("price", "1.5e-7", Some("0.00000015")),
        ("price", "1.0000000000000000000000000000000000", Some("1")),
        ("price", "\"0.1234567890123456789012345678\"", Some("0.1234567890123456789012345678")),
        ("price", "0.12345678901234567890123456789", None),
        ("price", "79228162514264337593543950336", None),
        ("price", "\"0.12345678901234567890123456789\"", None),
        ("price", "1e-30", None),
        ("price", "1e40", None),
    ];
    for (member, number, expected) in cases {
        let found = rewritten(member, number);
        match expected {
            Some(expected) => assert_eq!(found.as_deref(), Ok(*expected), "{member}: {number}"),
            None => {
                let error = found.unwrap_err();
                let named =
                    error.contains(&format!("`{number}`")) || number.starts_with('"') && error.contains(*number);
                assert!(named && error.contains(", expected "), "{member}: {error}");
            }
        }
    }
    // From a reader, and from JSON that was read before.
    let number: Numbers = serde_json::from_reader(&b"{\"price\": 0.1234567890123456789 , \"whole\":7}"[..]).unwrap();
    assert_eq!((number.price.unwrap().to_string().as_str(), number.whole), ("0.1234567890123456789", Some(7)));
    let number: Numbers = serde_json::from_value(json!({"price": 0.25, "whole": "7", "flag": true})).unwrap();
    assert_eq!((number.price, number.whole, number.flag), (Some(Decimal::new(25, 2)), Some(7), Some(Flag(true))));
    assert!(serde_json::from_value::<Numbers>(json!({"whole": u64::MAX})).is_err());
    assert_eq!(serde_json::to_value(number).unwrap(), json!({"whole": 7, "flag": 1, "price": 0.25}));
}

#[test]
fn other_formats_give_and_get_numbers_of_their_own() {
    use serde::de::value::{Error, MapDeserializer};
    record! {
        /// Three numbers.
        pub struct Three {
            /// A whole number.
            whole: i64,
            /// A decimal.
            price: Decimal,
            /// 0 or 1.
            flag: Flag,
        }
    }
    let members = [("whole", 7), ("price", 20), ("flag", 1)].into_iter();
    let three: Result<Three, Error> = serde::Deserialize::deserialize(MapDeserializer::new(members));
    assert_eq!(three.unwrap(), Three { whole: 7, price: 20.into(), flag: Flag(true), ..Three::default() });
    // Rust's own formatter is one that takes single values.
    for (price, written) in [("20.00", "20"), ("0.25", "0.25")] {
        let price = Numbers { price: Some(price.parse().unwrap()), ..Numbers::default() };
        let mut alone = String::new();
        price.views(&mut |view| {
            if let View::Decimal(_) = view {
                alone = Alone(view).to_string();
            }
        });
        assert_eq!(alone, written);
    }
}

/// Shows a view with serde's implementation for a formatter.
struct Alone<'a>(View<'a>);

impl std::fmt::Display for Alone<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        serde::Serialize::serialize(&self.0, f)
    }
}

#[test]
fn a_decimal_stays_exact_in_unions_and_where_a_value_stands_for_the_whole() {
    let json = r#"{"ID":"a","toys":[{"id":"pet","ID":"b","price":0.1234567890123456789012345678}]}"#;
    let pet: Pet = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&pet).unwrap(), json);
    let error = serde_json::from_str::<Pet>(r#"{"ID":"a","collar":9223372036854775808}"#).unwrap_err();
    assert!(error.to_string().contains("number `9223372036854775808`, expected a whole number"), "{error}");
}

#[test]
fn what_is_no_value_of_the_type_is_refused() {
    let cases = [
        (json!({"ID": 5}), "expected a string"),
        (json!({"ID": null}), "expected a string"),
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
    assert!(from_slice::<Pet>(text.as_bytes()).unwrap_err().to_string().contains("recursion limit"));
    assert!(serde_json::from_str::<Pet>(&text).is_err());
    // Unions and records that a value stands for are read by themselves, and count on.
    let union = r#"{"ID":"a","toys":[{"id":"pet","ID":"b","toys":["#;
    for depth in [10, 40, 10_000] {
        let text = format!("{union}{}{}]}}]}}", r#"{"id":"pet","ID":"b","toys":["#.repeat(depth), "]}".repeat(depth));
        let read = serde_json::from_str::<Pet>(&text);
        assert_eq!(read.is_ok(), depth < 50, "{read:?}");
    }
    let text = format!(r#"{{"ID":"a","raw":{}{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
    assert!(serde_json::from_str::<Pet>(&text).unwrap_err().to_string().contains("recursion limit"));
}

#[test]
fn nothing_is_left_of_a_member_that_comes_again() {
    record! {
        /// A member of each kind that holds others.
        pub struct Owner {
            /// A record.
            pet: Pet,
            /// One whose member can be null.
            chip: Chip,
            /// A union.
            toy: Toy,
            /// A map.
            notes: BTreeMap<String, Collar>,
        }
    }
    let first = r#""pet":{"ID":"a","age":1,"tags":["x"],"young":[{"ID":"y"}],"notes":{"k":"v"},"raw":1},"chip":{"number":1},
        "toy":{"id":"collar","value":1},"notes":{"k":{"id":"i","value":1},"k":2}"#;
    let owner: Owner = serde_json::from_str(&format!("{{{first}}}")).unwrap();
    assert_eq!(owner.notes["k"], Collar { value: 2, ..Collar::default() });
    let owner: Owner = serde_json::from_str(&format!(
        r#"{{{first},"pet":{{"ID":"b"}},"chip":{{}},"toy":{{"id":"pet","ID":"c"}},"notes":{{}}}}"#
    ))
    .unwrap();
    let pet = |id: &str| Pet { id: id.to_owned(), ..Pet::default() };
    assert_eq!((owner.pet, owner.chip.number), (pet("b"), Nullable::Unset));
    assert_eq!((owner.toy, owner.notes), (Toy::Pet(pet("c")), BTreeMap::new()));
    // A required member of the last must be there.
    let error = serde_json::from_str::<Owner>(&format!(r#"{{{first},"pet":{{"age":2}}}}"#)).unwrap_err();
    assert!(error.to_string().contains("missing field `ID`"), "{error}");
}

#[test]
fn a_repeated_member_counts_once_with_its_last_value() {
    let pet: Pet = serde_json::from_str(r#"{"ID":"a","tags":["x"],"ID":"b","tags":["y"]}"#).unwrap();
    assert_eq!((pet.id.as_str(), pet.tags), ("b", Some(vec!["y".to_owned()])));
}

/// A record of more required members than a macro call would name here.
#[derive(Clone, Debug)]
struct Long(Vec<Chip>);

impl Long {
    const LENGTH: usize = 200;

    fn name(index: usize) -> String {
        format!("chip{index}")
    }
}

impl Default for Long {
    fn default() -> Self {
        Self(vec![Chip::default(); Self::LENGTH])
    }
}

impl Fields for Long {
    fn views<'a>(&'a self, visit: &mut dyn FnMut(View<'a>)) {
        self.0.iter().for_each(|chip| visit(chip.view()));
    }
}

impl Record for Long {
    fn shape(&self) -> &'static Shape {
        static SHAPE: LazyLock<Shape> = LazyLock::new(|| {
            let key = |index| format!(",\"{}\":", Long::name(index));
            let fields: Vec<_> = (0..Long::LENGTH).map(|index| Field::body(key(index).leak())).collect();
            Shape { name: "Long", fields: fields.leak(), bare: None }
        });
        &SHAPE
    }

    fn field(&mut self, index: usize) -> Option<Slot<'_>> {
        self.0.get_mut(index).map(Chip::slot)
    }
}

codec!(Long, self => View::Record(self), Slot::Record);

#[test]
fn each_member_of_a_long_record_is_read_missed_and_forgotten() {
    let members = || (0..Long::LENGTH).map(|index| (Long::name(index), json!({ "number": index })));
    let whole: Long = serde_json::from_value(members().collect()).unwrap();
    assert_eq!(serde_json::to_value(&whole).unwrap(), members().collect::<serde_json::Value>());
    for index in [0, 127, 128, Long::LENGTH - 1] {
        let name = Long::name(index);
        let others: serde_json::Value = members().filter(|(other, _)| *other != name).collect();
        let error = serde_json::from_value::<Long>(others).unwrap_err();
        assert!(error.to_string().contains(&format!("missing field `{name}`")), "{error}");

        let twice = serde_json::to_string(&whole).unwrap().replacen('{', &format!("{{\"{name}\":{{\"number\":7}},"), 1);
        let emptied = twice.replace(&format!("{{\"number\":{index}}}"), "{}");
        let long: Long = serde_json::from_str(&emptied).unwrap();
        assert_eq!(long.0[index].number, Nullable::Unset, "{name}");
    }
}
