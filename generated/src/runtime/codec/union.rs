//! What all unions can tell of themselves, and how one is made from its parts.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::encode::{Case, Union};

/// Returns the value of the tag.
pub fn tag(union: &dyn Union) -> &str {
    match union.case() {
        Case::Known(tag, _) => tag,
        Case::Other(json) => json.get(union.tag()).and_then(Value::as_str).unwrap_or_default(),
    }
}

/// Returns a member; null if there is none.
pub fn member(union: &dyn Union, name: &str) -> Value {
    let member = match union.case() {
        Case::Known(_, record) => record.member(name),
        Case::Other(json) => json.get(name).cloned(),
    };
    member.unwrap_or_default()
}

/// Makes a union from the value of its tag and another member. What does not fit its case is kept as it is.
pub fn of<U: Union + Default + DeserializeOwned>(tag: String, name: &str, value: Value) -> U {
    let mut union = U::default();
    let members = [(union.tag().to_owned(), Value::String(tag)), (name.to_owned(), value)];
    let json = Value::Object(Map::from_iter(members));
    serde_json::from_value(json.clone()).unwrap_or_else(|_| {
        union.set_other(json);
        union
    })
}
