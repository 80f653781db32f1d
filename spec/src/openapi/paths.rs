//! Paths. OpenAPI has one operation per path and method, and treats paths as equal if only the names of their
//! parameters differ. Further calls of a path and method become parts of the first one's operation.

use std::collections::HashMap;
use std::iter;

use serde_json::{Map, Value, json};

use super::objects::insert;
use super::several::Several;

/// The paths of a document, each with its operations by their method.
#[derive(Default)]
pub(super) struct Paths {
    paths: Vec<(String, Methods)>,
    /// Positions of the paths, by their form without parameter names.
    places: HashMap<String, usize>,
}

/// Methods, each with its calls.
type Methods = Vec<(&'static str, Vec<Value>)>;

impl Paths {
    /// Adds an operation.
    pub(super) fn add(&mut self, path: &str, method: &'static str, mut operation: Value) {
        let place = *self.places.entry(form(path)).or_insert(self.paths.len());
        if place == self.paths.len() {
            self.paths.push((path.to_owned(), Vec::new()));
        }
        let (first, methods) = &mut self.paths[place];
        rename(&mut operation, path, first);
        match methods.iter_mut().find(|(known, _)| *known == method) {
            Some((_, operations)) => operations.push(operation),
            None => methods.push((method, vec![operation])),
        }
    }

    /// Returns the paths of the document.
    pub(super) fn into_json(self, several: &mut Several<'_>) -> Value {
        let mut item = |methods: Methods| {
            let operations = methods.into_iter();
            let operations = operations.map(|(method, calls)| (method.to_lowercase(), several.operation(calls)));
            Value::Object(operations.collect())
        };
        Value::Object(self.paths.into_iter().map(|(path, methods)| (braced(&path), item(methods))).collect())
    }
}

/// Names the parameters of a path as the first operation of the path does.
fn rename(operation: &mut Value, path: &str, first: &str) {
    let renamed = names(path).zip(names(first)).filter(|(documented, name)| documented != name);
    let renamed: HashMap<_, _> = renamed.collect();
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        if parameter["in"] != "path" {
            continue;
        }
        let Some(documented) = parameter["name"].as_str().map(str::to_owned) else { continue };
        if let Some(name) = renamed.get(documented.as_str()) {
            insert(parameter, "name", json!(name));
            let facts = parameter.get("x-documented").and_then(Value::as_object).cloned().unwrap_or_default();
            let facts: Map<_, _> = iter::once(("name".to_owned(), json!(documented))).chain(facts).collect();
            insert(parameter, "x-documented", Value::Object(facts));
        }
    }
}

/// Iterates over the names of the parameters of a path.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix(':'))
}

/// Writes a path with its parameters in braces.
fn braced(path: &str) -> String {
    with_parameters(path, |name| format!("{{{name}}}"))
}

/// Writes a path without the names of its parameters.
fn form(path: &str) -> String {
    with_parameters(path, |_| "{}".to_owned())
}

fn with_parameters(path: &str, write: impl Fn(&str) -> String) -> String {
    let segment = |segment: &str| segment.strip_prefix(':').map_or_else(|| segment.to_owned(), &write);
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}
