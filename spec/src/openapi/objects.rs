//! Building blocks of schemas.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use serde_json::{Value, json};

/// Adds a member to an object.
pub(super) fn insert(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(key.to_owned(), value);
    }
}

/// Returns the value of a key of an object, which begins as `empty`.
pub(super) fn entry<'o>(object: &'o mut Value, key: &str, empty: Value) -> &'o mut Value {
    if !object.is_object() {
        *object = json!({});
    }
    match object {
        Value::Object(members) => members.entry(key).or_insert(empty),
        other => other,
    }
}

/// Lists a member as required.
pub(super) fn require(schema: &mut Value, name: &str) {
    if let Value::Array(names) = entry(schema, "required", json!([]))
        && !names.iter().any(|known| known == name)
    {
        names.push(json!(name));
    }
}

/// Adds a member to the schema of an object, by its path.
pub(super) fn place(schema: &mut Value, path: &str, member: Value, required: bool) {
    let (name, inner) = path.split_once('.').map_or((path, None), |(name, inner)| (name, Some(inner)));
    if required {
        require(schema, name);
    }
    let properties = entry(schema, "properties", json!({}));
    match inner {
        None => insert(properties, name, member),
        Some(inner) => place(entry(properties, name, json!({ "type": "object" })), inner, member, required),
    }
}

/// Sets a member of an object, by its path.
pub(super) fn set(object: &mut Value, path: &str, value: Value) {
    match path.split_once('.') {
        None => insert(object, path, value),
        Some((name, inner)) => set(entry(object, name, json!({})), inner, value),
    }
}

/// Returns a reference to a component.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A list of such items.
pub(super) fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

/// A map of such values.
pub(super) fn map(values: Value) -> Value {
    json!({ "type": "object", "additionalProperties": values })
}

/// Adds null to a schema.
pub(super) fn nullable(mut schema: Value) -> Value {
    match (schema.get("type"), schema.get("anyOf")) {
        (Some(Value::Array(types)), _) => {
            let types = types.iter().cloned().chain([json!("null")]).collect();
            insert(&mut schema, "type", types);
        }
        (Some(ty), _) => {
            let types = json!([ty, "null"]);
            insert(&mut schema, "type", types);
        }
        (None, Some(Value::Array(several))) => {
            let several = several.iter().cloned().chain([json!({ "type": "null" })]).collect();
            insert(&mut schema, "anyOf", several);
        }
        // Any JSON includes null.
        (None, _) if schema == json!({}) => {}
        (None, _) => return json!({ "anyOf": [schema, { "type": "null" }] }),
    }
    schema
}

/// Joins a description and its notes, one paragraph each.
pub(super) fn described(description: &str, notes: &[String]) -> String {
    std::iter::once(description).chain(notes.iter().map(String::as_str)).collect::<Vec<_>>().join("\n\n")
}

/// Appends a list of facts to a description, if there are any.
pub(super) fn listed(description: &str, facts: impl IntoIterator<Item = String>) -> String {
    let facts: String = facts.into_iter().map(|fact| format!("\n- {fact}")).collect();
    if facts.is_empty() { description.to_owned() } else { format!("{description}\n{facts}") }
}

/// Returns the items of a list, each once.
pub(super) fn distinct<T: Hash + Eq + Copy>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut known = HashSet::new();
    items.into_iter().filter(|item| known.insert(*item)).collect()
}

/// Returns the values of each key, in the order in which the keys come first.
pub(super) fn grouped<K: Hash + Eq + Clone, V>(pairs: impl IntoIterator<Item = (K, V)>) -> Vec<(K, Vec<V>)> {
    let mut groups: Vec<(K, Vec<V>)> = Vec::new();
    let mut places = HashMap::new();
    for (key, value) in pairs {
        let place = *places.entry(key.clone()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, values)) => values.push(value),
            None => groups.push((key, vec![value])),
        }
    }
    groups
}
