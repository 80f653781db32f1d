//! Answers: the envelope of each API, and what it holds.

use serde_json::{Map, Value, json};

use super::schemas::{Schemas, insert, listed};
use crate::apis;
use crate::checked::{Answer, Errors, Operation};
use crate::model::Envelope;
use crate::type_expr::TypeExpr;

/// The answers of an operation.
pub(super) fn responses(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Value {
    let api = schemas.api;
    let mut content = json!({ "schema": schema(schemas, operation), "example": operation.example.response });
    super::operation::documented(&mut content, &operation.corrections, "/example/response");
    let mut responses =
        json!({ "200": { "description": "The call succeeded.", "content": { "application/json": content } } });
    // Without a list of errors, a call that failed has the same status.
    if matches!(api.errors, Errors::List(_)) {
        insert(&mut responses, "4XX", json!({ "$ref": format!("#/components/responses/{}", api.qualified("error")) }));
    }
    responses
}

fn schema(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Value {
    let api = schemas.api;
    let Envelope { success, result, .. } = &api.def.envelope;
    let (ty, envelope) = match &operation.answer {
        Answer::Nothing => return reference(api, "envelope"),
        // Some of these have an envelope as well.
        Answer::Whole(ty) if operation.example.response.get(success).is_some() => {
            return json!({ "allOf": [reference(api, "envelope"), schemas.ty(ty)] });
        }
        Answer::Whole(ty) => return schemas.ty(ty),
        Answer::Result(ty, _) => (schemas.ty(ty), "envelope"),
        Answer::Page(item) => (json!({ "type": "array", "items": schemas.ty(item) }), "page"),
    };
    let mut schema = json!({ "allOf": [reference(api, envelope)], "properties": { result: ty } });
    if !matches!(&operation.answer, Answer::Result(TypeExpr::Optional(_), _)) {
        insert(&mut schema, "required", json!([result]));
    }
    schema
}

fn reference(api: &apis::Api, name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", api.qualified(name)) })
}

/// The schemas of an API's envelope. Their names are no names of types, which begin with a capital.
pub(super) fn schemas(api: &apis::Api) -> Map<String, Value> {
    let integers = ["page", "per_page", "count", "total_count", "total_pages"];
    let counts: Map<_, _> = integers.map(|name| (name.to_owned(), json!({ "type": "integer" }))).into_iter().collect();
    let page = json!({
        "description": "An answer that is one page of a list.",
        "allOf": [reference(api, "envelope")],
        "properties": { "result_info": reference(api, "page_info") },
    });
    let page_info =
        json!({ "type": "object", "description": "Which page it is, and of how many.", "properties": counts });
    let error = json!({
        "type": "object",
        "description": "Why a call failed.",
        "properties": {
            "code": { "type": "integer", "description": "What `x-error-codes` lists." },
            "message": { "type": "string", "description": "The same in words." },
            "documentation_url": { "type": "string", "description": "Where it is explained." },
            "source": {
                "type": "object",
                "description": "What in the request is to blame.",
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

fn envelope(api: &apis::Api) -> Value {
    let Envelope { success, success_value, errors, message, code, others, .. } = &api.def.envelope;
    let mut properties = Map::new();
    let whether = match success_value {
        None => json!({ "type": "boolean", "description": "Whether the call succeeded." }),
        Some(value) => json!({ "type": "string", "description": format!("`{value}` if the call succeeded.") }),
    };
    properties.insert(success.clone(), whether);
    if let Some(errors) = errors {
        let items = reference(api, "error");
        properties.insert(errors.clone(), json!({ "type": "array", "description": "Why it did not.", "items": items }));
    }
    let texts = [(message, "Why it did not, in words."), (code, "What `x-error-codes` lists.")];
    for (name, description) in texts.into_iter().filter_map(|(name, description)| Some((name.as_ref()?, description))) {
        properties.insert(name.clone(), json!({ "type": ["string", "null"], "description": description }));
    }
    properties
        .extend(others.iter().map(|name| (name.clone(), json!({ "description": "What else there is to know." }))));
    json!({ "type": "object", "description": "What an answer says beside its result.", "properties": properties })
}

/// The answer of an API to a call that failed, if such answers have a status of their own.
pub(super) fn error(api: &apis::Api) -> Option<(String, Value)> {
    api.def.envelope.errors.as_ref()?;
    let failures = api.def.statuses.iter().filter(|status| status.code >= 400);
    let lines = failures.map(|status| {
        let meaning = status.description.iter().map(|meaning| format!(" {meaning}")).collect::<String>();
        format!("{} {}.{meaning}", status.code, status.name)
    });
    let answer = json!({
        "description": listed("The call failed.", lines),
        "content": { "application/json": { "schema": reference(api, "envelope") } },
    });
    Some((api.qualified("error"), answer))
}
