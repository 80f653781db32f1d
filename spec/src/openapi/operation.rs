//! Operations: their parameters, bodies and other facts.

use serde_json::{Map, Value, json};

use super::schemas::{Schemas, described, insert};
use super::{answers, security};
use crate::apis::{Api, Resource};
use crate::documented::documented_call;
use crate::model::{ApiFile, Correction, Field, FormEncoding, Operation, Place};

/// Converts an operation. `main` is the API whose credentials the document accepts.
pub(super) fn operation(api: &Api, resource: &Resource, operation: &Operation, main: Option<&ApiFile>) -> Value {
    let schemas = Schemas::of_requests(api, Some(&resource.name));
    let mut item = json!({
        "operationId": api.operation_id(resource, operation),
        "tags": [resource.def.title],
        "summary": operation.title,
        "description": described(&operation.description, &operation.notes),
    });
    if let Some(newer) = &operation.superseded_by {
        insert(&mut item, "deprecated", json!(true));
        insert(&mut item, "x-superseded-by", json!(newer));
    }
    let security = security::accepted(&api.def, operation.credentials.as_deref());
    if main.is_none_or(|main| security != security::accepted(main, None)) {
        insert(&mut item, "security", security);
    }
    let parameters = parameters(&schemas, api, operation);
    if !parameters.is_empty() {
        insert(&mut item, "parameters", Value::Array(parameters));
    }
    if let Some(body) = body(&schemas, api, operation) {
        insert(&mut item, "requestBody", body);
    }
    insert(&mut item, "responses", answers::responses(&Schemas::of_answers(api, Some(&resource.name)), api, operation));
    for (key, list) in [("x-permissions", &operation.permissions), ("x-plans", &operation.plans)] {
        if !list.is_empty() {
            insert(&mut item, key, json!(list));
        }
    }
    if operation.beta {
        insert(&mut item, "x-stability", json!("beta"));
    }
    documented(&mut item, &operation.corrections, "");
    item
}

/// Adds the documented values beside the corrected parts of a value. `place` is the pointer of the value, from the
/// object that lists the corrections; parts within the example have places of their own.
pub(super) fn documented(item: &mut Value, corrections: &[Correction], place: &str) {
    let within = |correction: &Correction| {
        let part = correction.at.strip_prefix(place)?.strip_prefix('/')?;
        let elsewhere = place.is_empty()
            && ["example/response", "example/request/body", "example/request/form"]
                .iter()
                .any(|own| part.starts_with(own));
        (!elsewhere).then(|| (part.to_owned(), correction.documented.clone()))
    };
    beside(item, corrections.iter().filter_map(within).collect());
}

/// Adds the documented parts beside the corrected ones, if there are any.
pub(super) fn beside(item: &mut Value, parts: Map<String, Value>) {
    if !parts.is_empty() {
        insert(item, "x-documented", Value::Object(parts));
    }
}

fn parameters(schemas: &Schemas<'_>, api: &Api, operation: &Operation) -> Vec<Value> {
    let call = documented_call(&api.def.base_url, operation).ok();
    let parameter = |(place, _, field): (Place, usize, &Field)| {
        let example = field.example.clone().or_else(|| call.as_ref()?.at(place).get(&field.name).cloned());
        matches!(place, Place::Path | Place::Query).then(|| parameter(schemas, place, field, example))
    };
    operation.parameters.iter().filter_map(parameter).collect()
}

fn parameter(schemas: &Schemas<'_>, place: Place, field: &Field, example: Option<Value>) -> Value {
    let mut item = json!({
        "name": field.name,
        "in": place.key(),
        "description": described(&field.description, &field.notes),
        "required": field.required,
        "schema": schemas.limited(field),
    });
    if place == Place::Query && field.ty.starts_with('[') {
        insert(&mut item, "explode", json!(false));
    }
    if let Some(example) = example {
        insert(&mut item, "example", example);
    }
    documented(&mut item, &field.corrections, "");
    item
}

fn form_type(api: &Api) -> &'static str {
    match api.def.form {
        FormEncoding::Multipart => "multipart/form-data",
        FormEncoding::Urlencoded => "application/x-www-form-urlencoded",
    }
}

/// Returns the body: JSON or a form.
fn body(schemas: &Schemas<'_>, api: &Api, operation: &Operation) -> Option<Value> {
    let request = &operation.example.request;
    let (parameters, example) = (&operation.parameters, "/example/request/body");
    let (fields, example, kind, place) = match (parameters.body.is_empty(), parameters.form.is_empty()) {
        (true, true) => return None,
        (false, _) => (&parameters.body, &request.body, "application/json", example),
        (true, false) => (&parameters.form, &request.form, form_type(api), "/example/request/form"),
    };
    let mut schema = schemas.record(fields);
    for name in api.def.credentials.iter().flat_map(|credential| &credential.form) {
        schema["properties"][name] = json!({ "type": "string", "description": "Part of the credential." });
    }
    let mut content = json!({ "schema": schema });
    if let Some(example) = example {
        insert(&mut content, "example", Value::Object(example.clone()));
    }
    documented(&mut content, &operation.corrections, place);
    let required = fields.iter().any(|field| field.required);
    Some(json!({ "required": required, "content": { kind: content } }))
}
