//! Members that come again where a client reads leniently: of what does not fit, only what is left of it is told.

use serde_json::Value;

use super::lenient::Zoo;
use super::*;
use crate::runtime::codec::read::Reader;
use crate::runtime::codec::{Decode, Trail};

/// What is read, and the paths of what does not fit.
fn read<T: Decode + Default>(json: &str) -> (T, Vec<String>) {
    let (mut value, trail) = (T::default(), Trail::lenient(usize::MAX));
    Reader::whole(json.as_bytes(), &trail, |reader| reader.fill(value.slot())).unwrap();
    (value, trail.misfits().into_iter().map(|misfit| misfit.path).collect())
}

/// Members of a zoo of which the last says it all: what is written of it, and what does not fit in it.
#[test]
fn what_did_not_fit_is_forgotten_with_the_member_that_comes_again() {
    for (members, left, paths) in [
        // In a map.
        (r#""notes":{"x":"one","x":1}"#, r#""notes":{"x":1}"#, &[][..]),
        (r#""notes":{"x":1,"x":"one"}"#, r#""notes":{"x":0}"#, &["notes.x"]),
        (r#""notes":{"x":"one","y":"two","x":[]}"#, r#""notes":{"x":0,"y":0}"#, &["notes.y", "notes.x"]),
        (r#""notes":{"x":"one","y":2,"x":1,"x.y":"three"}"#, r#""notes":{"x":1,"x.y":0,"y":2}"#, &["notes.x.y"]),
        (r#""homes":{"h":{"value":"x"},"h":2}"#, r#""homes":{"h":2}"#, &[]),
        (
            r#""homes":{"h":{"value":"x","id":7},"i":"x","h":{"id":"i","value":2}}"#,
            r#""homes":{"h":{"id":"i","value":2},"i":0}"#,
            &["homes.i"],
        ),
        (r#""homes":{"h":2},"homes":{"i":"x"}"#, r#""homes":{"i":0}"#, &["homes.i"]),
        (r#""homes":{"h":"x"},"notes":{"h":"x"},"homes":{"h":2}"#, r#""homes":{"h":2},"notes":{"h":0}"#, &["notes.h"]),
        // In a record that its value may stand for.
        (r#""collar":"x","collar":5"#, r#""collar":5"#, &[]),
        (r#""collar":5,"collar":"x""#, r#""collar":0"#, &["collar"]),
        (r#""collar":{"value":"x","id":7,"value":3}"#, r#""collar":3"#, &["collar.id"]),
        (r#""collar":{"id":"c","value":3},"collar":{"value":"x"}"#, r#""collar":0"#, &["collar.value"]),
        (r#""collar":{"id":"c","value":3},"collar":{}"#, r#""collar":0"#, &["collar.value"]),
        // In a union.
        (r#""toy":{"id":"pet","ID":1,"ID":"a"}"#, r#""toy":{"id":"pet","ID":"a"}"#, &[]),
        (r#""toy":{"id":"pet","ID":"a","age":"x","age":[]}"#, r#""toy":{"id":"pet","ID":"a"}"#, &["toy.age"]),
        (
            r#""toy":{"id":"pet","ID":1},"toy":{"id":"collar","value":"x"}"#,
            r#""toy":{"id":"collar","value":0}"#,
            &["toy.value"],
        ),
        (r#""toy":{"id":"pet","ID":"a","id":"collar","value":2}"#, r#""toy":{"id":"collar","value":2,"ID":"a"}"#, &[]),
        (r#""toy":{"id":"pet","ID":1},"toy":{"id":"kite"}"#, r#""toy":{"id":"kite"}"#, &[]),
        (
            r#""toy":{"id":"pet","collar":"x","collar":1,"young":[{"ID":1,"ID":"y"},{"ID":2}],"ID":"a"}"#,
            r#""toy":{"id":"pet","ID":"a","young":[{"ID":"y"},{"ID":""}],"collar":1}"#,
            &["toy.young[1].ID"],
        ),
        // In a record, and what may be missing.
        (r#""star":{"ID":1,"notes":{"k":1,"k":"v"},"ID":"a"}"#, r#""star":{"ID":"a","notes":{"k":"v"}}"#, &[]),
        (r#""heir":{"ID":1},"heir":null"#, "", &[]),
        (r#""number":"x","number":null"#, r#""number":null"#, &[]),
        (r#""number":null,"number":"x""#, "", &["number"]),
        (
            r#""toys":[{"id":"pet","ID":1}],"toys":[{"id":"collar","value":1}]"#,
            r#""toys":[{"id":"collar","value":1}]"#,
            &[],
        ),
        (r#""any":{"x":1},"any":{"y":1,"y":2}"#, r#""any":{"y":2}"#, &[]),
        (r#""x":[1],"x":{"y":2}"#, r#""x":{"y":2}"#, &[]),
    ] {
        let (zoo, found) = read::<Zoo>(&format!("{{{members}}}"));
        let names: Vec<_> = serde_json::from_str::<Value>(&format!("{{{members}}}"))
            .unwrap()
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect();
        let found: Vec<_> =
            found.into_iter().filter(|path| names.iter().any(|name| path.starts_with(name.as_str()))).collect();
        assert_eq!(found, paths, "{members}");
        let mut written = serde_json::to_value(&zoo).unwrap();
        written.as_object_mut().unwrap().retain(|name, _| names.contains(name));
        assert_eq!(written, serde_json::from_str::<Value>(&format!("{{{left}}}")).unwrap(), "{members}");
    }
}

/// A value alone, of which no step leads to the place.
#[test]
fn a_map_alone_tells_of_the_last_too() {
    type Counts = std::collections::BTreeMap<String, Vec<i64>>;
    let (counts, paths) = read::<Counts>(r#"{"a":["x",2],"b":[1,"y"],"a":[3],"c":"z","c":[]}"#);
    assert_eq!((counts["a"].as_slice(), counts["c"].as_slice(), paths), (&[3][..], &[][..], vec!["b[1]".to_owned()]));
    let (toy, paths) = read::<Toy>(r#"{"id":"pet","ID":1,"age":"x","ID":"a"}"#);
    assert!(matches!(toy, Toy::Pet(pet) if pet.id == "a"));
    assert_eq!(paths, ["age"]);
}
