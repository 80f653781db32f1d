//! Values as callers make and compare them: setters, enums, unions, sets of values.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Value, json};

use super::*;

open_enum! {
    /// The same kinds in a later version, which knows one more.
    pub enum LaterKind {
        /// A cat.
        Cat = "cat",
        /// A dog.
        Dog = "dog",
    }
}

record! {
    /// A setting that is on or off.
    pub struct Switch or "value" keeps extra;
    new {
        /// Whether it is on.
        value: bool = body("value"),
    }
    set {
        /// Its name.
        id: String as into = body("id"),
    }
}

record! {
    /// A setting with a number.
    pub struct Level or "value" keeps extra;
    new {
        /// The number.
        value: i64 = body("value"),
    }
}

union_of! {
    /// A setting.
    pub enum Setting by id("id") of value("value") {
        /// On or off.
        Light(Switch) = "light",
        /// A number.
        Heat(Level) = "heat",
    }
}

#[test]
fn a_setter_takes_a_value_or_an_option_of_it() {
    let change = || Change::new("o", "i");
    let shown = |change: Change| format!("{change:?}");
    let name = String::from("rex");
    for same in [
        change().name("rex"),
        change().name(&name),
        change().name(name.clone()),
        change().name(Some("rex")),
        change().name(Some(&name)),
        change().name(Some(name.clone())),
        change().name(std::borrow::Cow::Borrowed("rex")),
    ] {
        assert_eq!(shown(same), shown(change().name("rex")));
    }
    for same in [
        change().expand(["a", "b"]),
        change().expand(vec!["a".to_owned(), "b".to_owned()]),
        change().expand(Some(["a", "b"])),
        change().expand(["a", "b"].iter().map(|word| word.to_string())),
    ] {
        assert_eq!(shown(same), shown(change().expand(["a", "b"])));
    }
    assert_eq!(shown(change().days(7)), shown(change().days(Some(7))));
    assert_eq!(shown(change().like(Pet::default())), shown(change().like(Some(Pet::default()))));
    let cleared =
        change().name("rex").name(None::<&str>).days(7).days(None).expand(["a"]).expand(None::<Vec<String>>).like(None);
    assert_eq!(shown(cleared), shown(change()));
    assert_eq!(change().days(5_000_000_000).days, Some(5_000_000_000));
}

#[test]
fn only_documented_values_are_parsed() {
    assert_eq!("guinea pig".parse(), Ok(Kind::GuineaPig));
    let error = |value: &str| value.parse::<Kind>().unwrap_err().to_string();
    assert_eq!(error("guinea-pig"), r#""guinea-pig" is not a documented value of Kind; did you mean "guinea pig"?"#);
    assert_eq!(error("CAT"), r#""CAT" is not a documented value of Kind; did you mean "cat"?"#);
    assert_eq!(error("dragon"), r#""dragon" is not a documented value of Kind; it is one of cat, guinea pig"#);
    assert_eq!(error(""), r#""" is not a documented value of Kind; it is one of cat, guinea pig"#);
    let unknown = "dragon".parse::<Kind>().unwrap_err();
    assert_eq!((unknown.value.as_str(), unknown.expected, unknown.known), ("dragon", "Kind", Kind::VALUES));
    assert_eq!(Kind::Other("dragon".to_owned()).as_str(), "dragon");
}

#[test]
fn an_enum_is_equal_to_another_by_its_value() {
    let known_later = LaterKind::Other("dog".to_owned());
    assert_eq!(known_later, LaterKind::Dog);
    assert_eq!(known_later, "dog");
    assert_ne!(known_later, LaterKind::Cat);
    assert_eq!(HashSet::from([known_later.clone(), LaterKind::Dog, LaterKind::Cat]).len(), 2);
    assert_eq!(
        BTreeSet::from([LaterKind::Dog, known_later, LaterKind::Cat]).iter().map(LaterKind::as_str).collect::<Vec<_>>(),
        ["cat", "dog"]
    );
    assert_eq!(ErrorCode::Other(1004), ErrorCode::NoSuchPet);
    assert!(ErrorCode::Other(1003) < ErrorCode::NoSuchPet);
}

#[test]
fn records_without_floats_fit_into_sets() {
    let collar = |value| Collar { value, ..Collar::default() };
    assert_eq!(HashSet::from([collar(1), collar(1), collar(2)]).len(), 2);
    let with_extra = |json: Value| serde_json::from_value::<Collar>(json).unwrap();
    let extras =
        [json!({"value": 1, "x": [1, {"y": null}]}), json!({"value": 1, "x": [1, {"y": 0}]}), json!({"value": 1})];
    let set: HashSet<_> = extras.iter().chain(&extras).cloned().map(with_extra).collect();
    assert_eq!(set.len(), 3);
    let settings = ["light", "heat", "noise"].map(|id| Setting::new(id, json!(1)));
    assert_eq!(HashSet::from(settings.clone()).union(&HashSet::from(settings)).count(), 3);
}

#[test]
fn a_union_is_made_from_and_gives_its_parts() {
    let light = Setting::new("light", true);
    assert_eq!(light, Setting::Light(Switch::new(true).id("light")));
    assert_eq!((light.id(), light.value()), ("light", json!(true)));
    assert_eq!(Setting::new("heat", 5), Setting::Heat(Level::new(5)));
    assert_eq!(serde_json::to_value(Setting::new("heat", 5)).unwrap(), json!({"id": "heat", "value": 5}));
    // What is not documented is kept.
    for (id, value) in [("noise", json!("x")), ("heat", json!("hot"))] {
        let setting = Setting::new(id, value.clone());
        assert_eq!((setting.id(), setting.value()), (id, value.clone()));
        assert_eq!(serde_json::to_value(setting).unwrap(), json!({"id": id, "value": value}));
    }
    assert_eq!((Setting::default().id(), Setting::default().value()), ("", Value::Null));
}

#[test]
fn a_fixture_has_the_named_fields() {
    let pet = crate::fixture!(Pet { id: "a", age: 3, notes: BTreeMap::from([("k".to_owned(), "v".to_owned())]) });
    assert_eq!((pet.id.as_str(), pet.age, pet.notes.unwrap().len(), pet.kind), ("a", Some(3), 1, None));
    assert_eq!(crate::fixture!(Pet {}), Pet::default());
}
