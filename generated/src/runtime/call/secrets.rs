//! The secrets of a call, which must not be shown.

use serde_json::Value;

use crate::runtime::codec::{Case, Fields, View};
use crate::runtime::describe::meta::Meta;

/// Returns the secrets among the values of an operation and in their records.
pub(crate) fn of_values(meta: &Meta, values: &dyn Fields) -> Vec<String> {
    let mut secrets = Vec::new();
    values.views(&mut |view| gather(meta, view, &mut secrets));
    secrets
}

fn gather(meta: &Meta, view: View<'_>, secrets: &mut Vec<String>) {
    match view {
        View::Secret(text) => secrets.push(text.to_owned()),
        View::List(list) => (0..list.count()).for_each(|index| gather(meta, list.item(index), secrets)),
        View::Map(map) => map.entries(&mut |name, value| match value {
            View::Json(json) => of_json(meta, json, meta.api.secrets.contains(&name), secrets),
            value => gather(meta, value, secrets),
        }),
        View::Record(record) => record.views(&mut |view| gather(meta, view, secrets)),
        View::Union(union) => match union.case() {
            Case::Known(_, record) => gather(meta, View::Record(record), secrets),
            Case::Other(json) => of_json(meta, json, false, secrets),
        },
        View::Json(json) => of_json(meta, json, false, secrets),
        _ => {}
    }
}

/// Collects the secrets in JSON: members that are documented as secrets, or everything if `is_secret`.
pub(crate) fn of_json(meta: &Meta, json: &Value, is_secret: bool, secrets: &mut Vec<String>) {
    match json {
        Value::String(text) if is_secret => secrets.push(text.clone()),
        Value::Number(number) if is_secret => secrets.push(number.to_string()),
        Value::Array(items) => items.iter().for_each(|item| of_json(meta, item, is_secret, secrets)),
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            of_json(meta, value, is_secret || meta.api.secrets.contains(&name.as_str()), secrets);
        }),
        _ => {}
    }
}
