//! Several calls with one path and method as one operation, which takes the parameters and bodies of all of them. The
//! operation of each call, as it would be alone, is in `x-operations`.

use serde_json::{Map, Value, json};

use super::either::Either;
use super::objects::{distinct, grouped, insert, listed};

/// Makes one operation of several calls.
pub(super) struct Several<'d> {
    /// Facts of the document, where a call has no others: its servers and credentials.
    document: &'d Map<String, Value>,
    responses: Value,
    either: Either<'d>,
}

impl<'d> Several<'d> {
    /// Makes operations of a document with these components.
    pub(super) fn new(document: &'d Map<String, Value>, components: &'d mut Value) -> Self {
        let responses = components["responses"].clone();
        Self { document, responses, either: Either::new(&mut components["schemas"]) }
    }

    /// Returns the operation of calls with one path and method.
    pub(super) fn operation(&mut self, mut calls: Vec<Value>) -> Value {
        if calls.len() < 2 {
            return calls.pop().unwrap_or_default();
        }
        // The operation is called like the first one that nothing supersedes.
        calls.sort_by_key(|call| call.get("deprecated").is_some());
        for call in &mut calls {
            self.name_body(call);
        }
        let parts = self.joined(&calls).into_iter().filter(|(_, value)| !value.is_null());
        let parts = parts.map(|(key, value)| (key.to_owned(), value));
        Value::Object(parts.chain([("x-operations".to_owned(), Value::Array(calls))]).collect())
    }

    /// Makes a component of the JSON body of a call. Its name can't be that of a type, which begins with a capital letter.
    fn name_body(&mut self, call: &mut Value) {
        let name = format!("{}.body", text(call, "operationId"));
        if let Some(schema) = call.pointer_mut("/requestBody/content/application~1json/schema") {
            *schema = self.either.named(&name, schema.take());
        }
    }

    /// Returns the parts of an operation; null for those that it lacks.
    fn joined(&mut self, calls: &[Value]) -> [(&'static str, Value); 10] {
        let summaries = distinct(calls.iter().filter_map(|call| call["summary"].as_str()));
        let lines = calls.iter().map(|call| format!("`{}`: {}", text(call, "operationId"), text(call, "summary")));
        let deprecated = calls.iter().all(|call| call.get("deprecated").is_some());
        [
            ("operationId", calls[0]["operationId"].clone()),
            ("tags", json!(distinct(calls.iter().filter_map(|call| call["tags"].as_array()).flatten()))),
            ("summary", json!(summaries.join(", "))),
            ("description", json!(listed("One of these calls:", lines))),
            ("deprecated", if deprecated { json!(true) } else { Value::Null }),
            ("servers", self.alternatives(calls, "servers")),
            ("security", self.alternatives(calls, "security")),
            ("parameters", self.parameters(calls)),
            ("requestBody", self.body(calls)),
            ("responses", self.responses(calls)),
        ]
    }

    /// Returns the servers or credentials of all calls, if they are not those of the document.
    fn alternatives(&self, calls: &[Value], key: &str) -> Value {
        if let [same] = distinct(calls.iter().map(|call| call.get(key)))[..] {
            return same.cloned().unwrap_or_default();
        }
        let nothing = json!([{}]);
        let of_call = |call: &Value| {
            let given = call.get(key).or(self.document.get(key)).filter(|given| **given != json!([]));
            given.unwrap_or(&nothing).as_array().cloned().unwrap_or_default()
        };
        let all: Vec<_> = calls.iter().flat_map(of_call).collect();
        json!(distinct(&all))
    }

    fn parameters(&mut self, calls: &[Value]) -> Value {
        let all = calls.iter().filter_map(|call| call["parameters"].as_array()).flatten();
        let groups = grouped(all.map(|parameter| ((text(parameter, "in"), text(parameter, "name")), parameter)));
        if groups.is_empty() {
            return Value::Null;
        }
        groups.into_iter().map(|(_, same)| self.parameter(&same, calls.len())).collect()
    }

    /// A parameter of some of the calls.
    fn parameter(&mut self, same: &[&Value], calls: usize) -> Value {
        // The first one has the last word on what they say differently.
        let members = same.iter().rev().filter_map(|parameter| parameter.as_object()).flatten();
        let mut parameter: Value = members.map(|(key, value)| (key.clone(), value.clone())).collect();
        let schemas: Vec<_> = same.iter().map(|parameter| parameter["schema"].clone()).collect();
        insert(&mut parameter, "schema", self.either.of(&schemas));
        let required = same.len() == calls && same.iter().all(|parameter| parameter["required"] == true);
        insert(&mut parameter, "required", json!(required));
        let descriptions = distinct(same.iter().map(|parameter| text(parameter, "description")));
        insert(&mut parameter, "description", json!(descriptions.join("\n\n")));
        parameter
    }

    fn body(&mut self, calls: &[Value]) -> Value {
        let bodies = calls.iter().filter_map(|call| Some((text(call, "operationId"), call.get("requestBody")?)));
        let bodies: Vec<_> = bodies.collect();
        if bodies.is_empty() {
            return Value::Null;
        }
        let required = bodies.len() == calls.len() && bodies.iter().all(|(_, body)| body["required"] == true);
        json!({ "required": required, "content": contents(&bodies, |schemas| self.bodies(schemas)) })
    }

    fn responses(&mut self, calls: &[Value]) -> Value {
        let of_call = |call| {
            let id = text(call, "operationId");
            call["responses"].as_object().into_iter().flatten().map(move |(status, response)| (status, (id, response)))
        };
        let statuses = grouped(calls.iter().flat_map(of_call)).into_iter();
        Value::Object(statuses.map(|(status, responses)| (status.clone(), self.response(&responses))).collect())
    }

    fn response(&mut self, responses: &[(&str, &Value)]) -> Value {
        if let [only] = distinct(responses.iter().map(|(_, response)| *response))[..] {
            return only.clone();
        }
        let resolved: Vec<_> = responses.iter().map(|(id, response)| (*id, self.resolved(response))).collect();
        let resolved: Vec<_> = resolved.iter().map(|(id, response)| (*id, response)).collect();
        let descriptions = distinct(resolved.iter().map(|(_, response)| text(response, "description")));
        let content = contents(&resolved, |schemas| self.either.of(&schemas));
        json!({ "description": descriptions.join("\n\n"), "content": content })
    }

    /// The schema of one of several bodies. A caller chooses a JSON body; the fields of forms many tools can only list.
    fn bodies(&mut self, schemas: Vec<Value>) -> Value {
        match schemas.iter().all(|schema| schema.get("$ref").is_some()) {
            true => self.either.any(schemas),
            false => self.either.of(&schemas),
        }
    }

    /// Returns the response that a reference leads to.
    fn resolved(&self, response: &Value) -> Value {
        let name = response["$ref"].as_str().and_then(|path| path.rsplit('/').next());
        name.and_then(|name| self.responses.get(name)).unwrap_or(response).clone()
    }
}

/// Joins contents by their type. `join` joins their schemas.
fn contents<'v>(parts: &[(&'v str, &'v Value)], mut join: impl FnMut(Vec<Value>) -> Value) -> Value {
    let of_part = |&(id, part): &(&'v str, &'v Value)| {
        let contents = part["content"].as_object().into_iter().flatten();
        contents.map(move |(kind, content)| (kind, (id, content)))
    };
    let kinds = grouped(parts.iter().flat_map(of_part)).into_iter();
    Value::Object(kinds.map(|(kind, same)| (kind.clone(), content(&same, &mut join))).collect())
}

fn content(same: &[(&str, &Value)], mut join: impl FnMut(Vec<Value>) -> Value) -> Value {
    let schemas = same.iter().map(|(_, content)| content["schema"].clone()).collect();
    let mut joined = json!({ "schema": join(schemas) });
    let example =
        |(id, content): &(&str, &Value)| Some(((*id).to_owned(), json!({ "value": content.get("example")? })));
    let examples: Map<_, _> = same.iter().filter_map(example).collect();
    if !examples.is_empty() {
        insert(&mut joined, "examples", Value::Object(examples));
    }
    joined
}

fn text<'v>(object: &'v Value, key: &str) -> &'v str {
    object[key].as_str().unwrap_or_default()
}
