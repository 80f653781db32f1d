//! Responses: the envelope of each API, and its content.

use serde_json::{Map, Value, json};

use super::schemas::{Schemas, insert, listed};
use crate::apis::Api;
use crate::model::{Answer, Envelope, Operation};

/// Returns the responses of an operation.
pub(super) fn responses(schemas: &Schemas<'_>, api: &Api, operation: &Operation) -> Value {
    let mut content = json!({ "schema": schema(schemas, api, operation), "example": operation.example.response });
    super::operation::documented(&mut content, &operation.corrections, "/example/response");
    let mut responses =
        json!({ "200": { "description": "The call succeeded.", "content": { "application/json": content } } });
    // Without a list of errors, failed calls have the same status.
    if api.def.envelope.errors.is_some() {
        insert(&mut responses, "4XX", json!({ "$ref": format!("#/components/responses/{}", api.qualified("error")) }));
    }
    responses
}

fn schema(schemas: &Schemas<'_>, api: &Api, operation: &Operation) -> Value {
    let Envelope { success, result, .. } = &api.def.envelope;
    let (ty, envelope) = match &operation.answer {
        Answer::Nothing => return reference(api, "envelope"),
        // Some of these have an envelope as well.
        Answer::Whole(ty) if operation.example.response.get(success).is_some() => {
            return json!({ "allOf": [reference(api, "envelope"), schemas.text(ty)] });
        }
        Answer::Whole(ty) => return schemas.text(ty),
        Answer::Result(ty) => (schemas.text(ty), "envelope"),
        Answer::Page(item) => (json!({ "type": "array", "items": schemas.text(item) }), "page"),
    };
    let mut schema = json!({ "allOf": [reference(api, envelope)], "properties": { result: ty } });
    // The type of a result that may be missing ends with a question mark.
    if !matches!(&operation.answer, Answer::Result(ty) if ty.ends_with('?')) {
        insert(&mut schema, "required", json!([result]));
    }
    schema
}

fn reference(api: &Api, name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", api.qualified(name)) })
}

/// Returns the schemas of the envelope of an API. Their names differ from those of types, which begin with a capital.
pub(super) fn schemas(api: &Api) -> Map<String, Value> {
    let integers = ["page", "per_page", "count", "total_count", "total_pages"];
    let counts: Map<_, _> = integers.map(|name| (name.to_owned(), json!({ "type": "integer" }))).into_iter().collect();
    let page = json!({
        "description": "Response with one page of a list.",
        "allOf": [reference(api, "envelope")],
        "properties": { "result_info": reference(api, "page_info") },
    });
    let page_info =
        json!({ "type": "object", "description": "Position of the page in the list.", "properties": counts });
    let error = json!({
        "type": "object",
        "description": "Error of a failed call.",
        "properties": {
            "code": { "type": "integer", "description": "Error code, as listed in `x-error-codes`." },
            "message": { "type": "string", "description": "Error message." },
            "documentation_url": { "type": "string", "description": "URL of the documentation of the error." },
            "source": {
                "type": "object",
                "description": "Part of the request that caused the error.",
                "properties": { "pointer": { "type": "string", "description": "A JSON pointer into the body." } },
            },
        },
        "required": ["code", "message"],
    });
    let lists =
        api.def.envelope.errors.is_some().then_some([("page", page), ("page_info", page_info), ("error", error)]);
    let schemas = [("envelope", envelope(api))].into_iter().chain(lists.into_iter().flatten());
    schemas.map(|(name, schema)| (api.qualified(name), schema)).collect()
}

fn envelope(api: &Api) -> Value {
    let Envelope { success, success_value, errors, message, code, others, .. } = &api.def.envelope;
    let mut properties = Map::new();
    let whether = match success_value {
        None => json!({ "type": "boolean", "description": "Whether the call succeeded." }),
        Some(value) => json!({ "type": "string", "description": format!("`{value}` if the call succeeded.") }),
    };
    properties.insert(success.clone(), whether);
    if let Some(errors) = errors {
        let items = reference(api, "error");
        properties.insert(
            errors.clone(),
            json!({ "type": "array", "description": "Errors of a failed call.", "items": items }),
        );
    }
    let texts = [(message, "Error message of a failed call."), (code, "Error code, as listed in `x-error-codes`.")];
    for (name, description) in texts.into_iter().filter_map(|(name, description)| Some((name.as_ref()?, description))) {
        properties.insert(name.clone(), json!({ "type": ["string", "null"], "description": description }));
    }
    properties.extend(others.iter().map(|name| (name.clone(), json!({ "description": "Additional information." }))));
    json!({ "type": "object", "description": "Envelope of a response.", "properties": properties })
}

/// Returns the response to failed calls, if they have statuses of their own.
pub(super) fn error(api: &Api) -> Option<(String, Value)> {
    api.def.envelope.errors.as_ref()?;
    let failures = api.def.statuses.iter().filter(|status| status.code >= 400);
    let lines = failures.map(|status| {
        let meaning = status.description.as_deref().unwrap_or_default();
        format!("{} {}. {meaning}", status.code, status.name).trim_end().to_owned()
    });
    let answer = json!({
        "description": listed("The call failed.", lines),
        "content": { "application/json": { "schema": reference(api, "envelope") } },
    });
    Some((api.qualified("error"), answer))
}
