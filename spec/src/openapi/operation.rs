//! Operations: their parameters, bodies and other facts.

use serde_json::{Map, Value, json};

use super::objects::{described, insert};
use super::schemas::Schemas;
use super::{answers, security};
use crate::checked::{Api, Operation, Parameter, Resource};
use crate::model::{ApiFile, Correction, FormEncoding, Place, Rule};
use crate::type_expr::TypeExpr;

/// Returns an operation. `main` is the API whose credentials the document accepts.
pub(super) fn operation(
    api: &Api<'_>,
    resource: &Resource<'_>,
    operation: &Operation<'_>,
    main: Option<&ApiFile>,
) -> Value {
    let schemas = Schemas::of_requests(api);
    let mut item = json!({
        "operationId": operation.id,
        "tags": [resource.def.title],
        "summary": operation.title,
        "description": described(&operation.description, &operation.notes),
    });
    if let Some(newer) = &operation.superseded_by {
        insert(&mut item, "deprecated", json!(true));
        insert(&mut item, "x-superseded-by", json!(newer.id()));
    }
    let security = security::accepted(&api.def, operation.credentials.as_deref());
    if main.is_none_or(|main| main.base_url != api.def.base_url) {
        insert(&mut item, "servers", json!([{ "url": api.def.base_url }]));
    }
    if main.is_none_or(|main| security != security::accepted(main, None)) {
        insert(&mut item, "security", security);
    }
    let parameters = parameters(&schemas, operation);
    if !parameters.is_empty() {
        insert(&mut item, "parameters", Value::Array(parameters));
    }
    if let Some(body) = body(&schemas, operation) {
        insert(&mut item, "requestBody", body);
    }
    insert(&mut item, "responses", answers::responses(&Schemas::of_answers(api), operation));
    for (key, list) in [("x-permissions", &operation.permissions), ("x-plans", &operation.plans)] {
        if !list.is_empty() {
            insert(&mut item, key, json!(list));
        }
    }
    if !operation.rules.is_empty() {
        insert(&mut item, "x-rules", operation.rules.iter().map(rule).collect());
    }
    if operation.beta {
        insert(&mut item, "x-stability", json!("beta"));
    }
    documented(&mut item, &operation.corrections, "");
    item
}

/// A rule about the parameters of a call.
fn rule(rule: &Rule) -> Value {
    let sentence = rule.with_rule(|rule| rule.sentence(&|name| format!("`{name}`")));
    json!({ "description": sentence, "parameters": rule.parameters })
}

/// Adds the documented values of the corrected parts of a value. `place` is the pointer to the value from the object
/// that lists the corrections; parts within the example have separate places.
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

/// Adds the documented values of corrected parts, if there are any.
pub(super) fn beside(item: &mut Value, parts: Map<String, Value>) {
    if !parts.is_empty() {
        insert(item, "x-documented", Value::Object(parts));
    }
}

fn parameters(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Vec<Value> {
    let outside = operation.parameters.iter().filter(|given| !matches!(given.place, Place::Body | Place::Form));
    outside.map(|given| parameter(schemas, given, operation.documented(given))).collect()
}

fn parameter(schemas: &Schemas<'_>, Parameter { place, field }: &Parameter<'_>, documented: Option<&Value>) -> Value {
    let mut item = json!({
        "name": field.name,
        "in": place.key(),
        "description": described(&field.description, &field.notes),
        "required": field.required,
        "schema": schemas.limited(field),
    });
    if *place == Place::Query && matches!(schemas.api.plain(&field.ty), TypeExpr::List(_)) {
        insert(&mut item, "explode", json!(false));
    }
    if let Some(example) = field.example.as_ref().or(documented) {
        insert(&mut item, "example", example.clone());
    }
    self::documented(&mut item, &field.corrections, "");
    item
}

fn form_type(api: &Api<'_>) -> &'static str {
    match api.def.form {
        FormEncoding::Multipart => "multipart/form-data",
        FormEncoding::Urlencoded => "application/x-www-form-urlencoded",
    }
}

/// Returns the body: JSON or a form.
fn body(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Option<Value> {
    let (api, request) = (schemas.api, &operation.example.request);
    let fields = |place| {
        let parameters = operation.parameters.iter().filter(move |parameter| parameter.place == place);
        parameters.map(|parameter| &parameter.field).collect::<Vec<_>>()
    };
    let (body, form) = (fields(Place::Body), fields(Place::Form));
    let (fields, example, kind, place) = match (body.is_empty(), form.is_empty()) {
        (true, true) => return None,
        (false, _) => (body, &request.body, "application/json", "/example/request/body"),
        (true, false) => (form, &request.form, form_type(api), "/example/request/form"),
    };
    let mut schema = schemas.record(fields.iter().copied());
    for name in api.def.auth_schemes.iter().flat_map(|scheme| &scheme.form) {
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
