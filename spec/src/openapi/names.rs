//! Names of components. Tools make class names of them, without dots and underscores and in another case, so that two
//! names could become one.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

/// Gives the schemas of a document names that stay distinct as names of classes.
pub(super) fn distinguish(document: &mut Value) {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else { return };
    let (mut known, mut renamed) = (HashSet::new(), HashMap::new());
    let mut named = Map::new();
    for (name, schema) in std::mem::take(schemas) {
        let numbered = (2..).map(|number| format!("{name}.{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|name| known.insert(class(name)));
        let free = free.unwrap_or_else(|| name.clone());
        if free != name {
            renamed.insert(path(&name), path(&free));
        }
        named.insert(free, schema);
    }
    *schemas = named;
    if !renamed.is_empty() {
        follow(document, &renamed);
    }
}

/// Returns what tools keep of a name.
fn class(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn path(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// Changes the references to renamed schemas.
fn follow(value: &mut Value, renamed: &HashMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(new) = renamed.get(text) {
                text.clone_from(new);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, renamed)),
        Value::Object(members) => members.values_mut().for_each(|member| follow(member, renamed)),
        _ => {}
    }
}
