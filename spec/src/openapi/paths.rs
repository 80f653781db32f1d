//! Paths. OpenAPI has one operation per path and method, and treats paths as equal if only the names of their
//! parameters differ. Further operations get a path with a fragment, which is never sent.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::built_in::Scalar;
use crate::checked::Operation;
use crate::model::Place;

/// The paths of a document.
#[derive(Default)]
pub(super) struct Paths {
    items: Map<String, Value>,
    /// The first spelling of each path, by its form without parameter names.
    spellings: HashMap<String, String>,
}

impl Paths {
    /// Adds an operation, with the server of its API if it is not the document's.
    pub(super) fn add(&mut self, operation: &Operation<'_>, server: Option<&str>, described: Value) {
        let (path, method) = (braced(&operation.path), operation.method.as_str().to_lowercase());
        let form = server.map(str::to_owned).into_iter().chain([form(&path)]).collect::<String>();
        let first = self.spellings.entry(form).or_insert_with(|| path.clone());
        let taken = *first != path || self.items.get(&path).is_some_and(|item| item.get(&method).is_some());
        let key = match action(operation) {
            Some(action) => format!("{path}#{action}"),
            None if taken => format!("{path}#{}", operation.id),
            None => path,
        };
        let Value::Object(item) = self.items.entry(key).or_insert_with(|| json!({})) else { return };
        if let Some(url) = server {
            item.insert("servers".to_owned(), json!([{ "url": url }]));
        }
        item.insert(method, described);
    }
}

impl From<Paths> for Value {
    fn from(paths: Paths) -> Self {
        Self::Object(paths.items)
    }
}

/// Writes a path with its parameters in braces.
fn braced(path: &str) -> String {
    let segment = |segment: &str| match segment.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None => segment.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Writes a path without the names of its parameters.
fn form(path: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Returns the form field that distinguishes the calls of one path, with its value: `a=stats`.
fn action(operation: &Operation<'_>) -> Option<String> {
    let form = operation.parameters.iter().filter(|parameter| parameter.place == Place::Form);
    form.map(|parameter| &parameter.field).find_map(|field| match &field.constant {
        Some(Scalar::Text(value)) => Some(format!("{}={value}", field.name)),
        _ => None,
    })
}
