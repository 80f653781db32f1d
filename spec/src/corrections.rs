//! Corrections: in a loaded file, the corrected value replaces the documented one.

use serde_json::Value;

use crate::source::escape;

/// A correction that does not apply: its pointer, and the reason.
pub(crate) struct Stale {
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

/// Keys whose values are JSON of the documentation, which contain no corrections.
const VERBATIM: [&str; 5] = ["example", "default", "values", "body", "response"];

/// Applies all corrections in a file, and stores the documented value in each.
pub(crate) fn apply(value: &mut Value) -> Vec<Stale> {
    let mut stale = Vec::new();
    walk(value, "", &mut stale);
    stale
}

fn walk(value: &mut Value, pointer: &str, stale: &mut Vec<Stale>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                walk(item, &format!("{pointer}/{index}"), stale);
            }
        }
        Value::Object(members) => {
            let corrections = members.get("corrections").and_then(Value::as_array).map_or(0, Vec::len);
            for (key, member) in members.iter_mut() {
                let example = key == "example" && member.get("request").is_some();
                let types = key == "values" && member.get(0).is_some_and(Value::is_object);
                let parameters = key == "body" && member.is_array();
                if !VERBATIM.contains(&key.as_str()) || example || types || parameters {
                    walk(member, &format!("{pointer}/{}", escape(key)), stale);
                }
            }
            for index in 0..corrections {
                if let Err((message, help)) = apply_one(value, index) {
                    stale.push(Stale { pointer: format!("{pointer}/corrections/{index}"), message, help });
                }
            }
        }
        _ => {}
    }
}

fn apply_one(object: &mut Value, index: usize) -> Result<(), (String, &'static str)> {
    let correction = &object["corrections"][index];
    // A missing key of a correction is reported when the model is read.
    let (Some(at), Some(right)) = (correction["at"].as_str(), correction.get("value")) else { return Ok(()) };
    let (at, right) = (at.to_owned(), right.clone());
    let Some(found) = object.pointer_mut(&at) else {
        return Err((
            format!("there is nothing at `{at}` to correct"),
            "correct the pointer, or remove the correction",
        ));
    };
    let documented = std::mem::replace(found, right);
    if documented == *found {
        return Err((
            "the correction equals the documented value".to_owned(),
            "remove the correction: it no longer applies",
        ));
    }
    object["corrections"][index]["documented"] = documented;
    Ok(())
}
