//! Small specs, lowered: each test checks the IR, not the printed code.

mod apis;
mod arguments;
mod calls;
mod examples;
mod records;
mod scopes;

use std::fs;

use serde_json::{Value, json};
use spec::Diagnostic;

use crate::ir;

/// A spec with one API at the root.
struct Spec {
    api: Value,
    resources: Vec<(&'static str, Value)>,
}

impl Spec {
    /// Creates an API with one resource, `things`, with these operations and types.
    fn of(operations: Vec<Value>, types: Vec<Value>) -> Self {
        let api = json!({
            "title": "Shop API", "description": "Sells things.", "at_root": true, "base_url": "https://a.example",
            "sources": [{ "name": "docs", "title": "Docs" }],
            "credentials": [{ "kind": "token", "headers": ["Authorization"], "description": "A token." }],
            "envelope": {
                "success": "success", "result": "result", "others": ["messages"],
                "errors": [{ "list": "errors", "code": "code", "message": "message" }],
                "page": { "items": "result", "total_pages": "result_info.total_pages" },
            },
        });
        Self { api, resources: Vec::new() }.resource("things", operations, types)
    }

    fn resource(mut self, name: &'static str, operations: Vec<Value>, types: Vec<Value>) -> Self {
        let text = format!("What `{name}` are.");
        let resource = json!({ "title": name, "description": text, "operations": operations, "types": types });
        self.resources.push((name, resource));
        self
    }

    /// Sets a key of the API.
    fn with(mut self, key: &str, value: Value) -> Self {
        self.api[key] = value;
        self
    }

    fn try_lower(&self) -> Result<ir::Crate, Vec<Diagnostic>> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("shop")).unwrap();
        let files = self.resources.iter().map(|(name, resource)| (*name, resource)).chain([("api", &self.api)]);
        for (name, value) in files {
            fs::write(folder.path().join(format!("shop/{name}.json")), value.to_string()).unwrap();
        }
        let loaded = spec::load(folder.path()).unwrap();
        super::lower(&spec::check(&loaded)?)
    }

    fn lower(&self) -> ir::Api {
        let lowered = self.try_lower().unwrap_or_else(|mistakes| panic!("{}", spec::render(&mistakes, false)));
        lowered.apis.into_iter().next().unwrap()
    }

    /// Returns a lowered module.
    fn module(&self, name: &str) -> ir::Module {
        self.lower().modules.into_iter().find(|module| module.name == name).unwrap()
    }
}

/// Adds members to an object.
fn with(mut object: Value, members: Value) -> Value {
    let Value::Object(members) = members else { panic!("{members}") };
    object.as_object_mut().unwrap().extend(members);
    object
}

fn field(name: &str, ty: &str) -> Value {
    json!({ "name": name, "type": ty, "description": "A field." })
}

fn required(name: &str, ty: &str) -> Value {
    with(field(name, ty), json!({ "required": true }))
}

fn record(name: &str, fields: Vec<Value>) -> Value {
    json!({ "name": name, "description": "A record.", "fields": fields })
}

fn alias(name: &str, ty: &str) -> Value {
    json!({ "name": name, "description": "Another name.", "alias": ty })
}

fn values(name: &str, values: &[&str]) -> Value {
    let values: Vec<_> = values.iter().map(|value| json!({ "value": value })).collect();
    json!({ "name": name, "description": "A set.", "values": values })
}

/// Returns an operation without parameters that may answer with a value of a type.
fn answers(name: &str, ty: &str) -> Value {
    json!({
        "name": name, "title": "An operation", "description": "Does something.", "method": "GET",
        "path": format!("/{name}"), "answer": { "result": format!("{ty}?") },
        "example": { "request": { "url": format!("https://a.example/{name}") }, "response": { "success": true } },
    })
}

/// Returns an operation that sends these members of a body, with its documented call.
fn sends(name: &str, fields: Vec<Value>, body: Value) -> Value {
    let mut operation = with(answers(name, "json"), json!({ "method": "POST", "parameters": { "body": fields } }));
    operation["example"]["request"]["body"] = body;
    operation
}

/// Returns the values of an operation that sends these fields.
fn values_of(fields: Vec<Value>, body: Value, types: Vec<Value>) -> Vec<ir::Value> {
    let mut module = Spec::of(vec![sends("create", fields, body)], types).module("things");
    module.operations.remove(0).values
}

fn plain(path: &'static str) -> ir::Type {
    ir::Type::Plain(path)
}

fn named(module: Option<&str>, name: &str) -> ir::Type {
    ir::Type::Named(module.map(crate::names::snake), crate::names::camel(name))
}
