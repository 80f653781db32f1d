//! Answers: the envelope, and what it holds.

use serde_json::{Map, Value, json};

use super::schemas::{Schemas, insert};
use crate::model::{Answer, Operation, Status};

/// The answers of an operation.
pub(super) fn responses(schemas: &Schemas<'_>, operation: &Operation) -> Value {
    let mut content = json!({ "schema": schema(schemas, operation), "example": operation.example.response });
    super::operation::documented(&mut content, &operation.corrections, "/example/response");
    json!({
        "200": { "description": "The call succeeded.", "content": { "application/json": content } },
        "4XX": { "$ref": "#/components/responses/error" },
    })
}

fn schema(schemas: &Schemas<'_>, operation: &Operation) -> Value {
    let (result, envelope) = match &operation.answer {
        // Some of these have an envelope as well.
        Answer::Whole(ty) if operation.example.response.get("success").is_some() => {
            return json!({ "allOf": [{ "$ref": "#/components/schemas/envelope" }, schemas.text(ty)] });
        }
        Answer::Whole(ty) => return schemas.text(ty),
        Answer::Result(ty) => (schemas.text(ty), "envelope"),
        Answer::Page(item) => (json!({ "type": "array", "items": schemas.text(item) }), "page"),
    };
    let mut schema = json!({
        "allOf": [{ "$ref": format!("#/components/schemas/{envelope}") }],
        "properties": { "result": result },
    });
    // The type of a result that may be missing ends with a question mark.
    if !matches!(&operation.answer, Answer::Result(ty) if ty.ends_with('?')) {
        insert(&mut schema, "required", json!(["result"]));
    }
    schema
}

/// The schemas of the envelope. Their names are no names of types, which begin with a capital.
pub(super) fn schemas() -> Map<String, Value> {
    let integers = ["page", "per_page", "count", "total_count", "total_pages"];
    let counts: Map<_, _> = integers.map(|name| (name.to_owned(), json!({ "type": "integer" }))).into_iter().collect();
    let schemas = [
        (
            "envelope",
            json!({
                "type": "object",
                "description": "What an answer says beside its result.",
                "properties": {
                    "success": { "type": "boolean", "description": "Whether the call succeeded." },
                    "errors": {
                        "type": "array",
                        "description": "Why it did not.",
                        "items": { "$ref": "#/components/schemas/error" },
                    },
                    "messages": { "type": "array", "description": "What else there is to know.", "items": {} },
                },
            }),
        ),
        (
            "page",
            json!({
                "description": "An answer that is one page of a list.",
                "allOf": [{ "$ref": "#/components/schemas/envelope" }],
                "properties": { "result_info": { "$ref": "#/components/schemas/page_info" } },
            }),
        ),
        (
            "page_info",
            json!({ "type": "object", "description": "Which page it is, and of how many.", "properties": counts }),
        ),
        (
            "error",
            json!({
                "type": "object",
                "description": "Why a call failed.",
                "properties": {
                    "code": { "type": "integer", "description": "What `x-error-codes` lists." },
                    "message": { "type": "string", "description": "The same in words." },
                },
                "required": ["code", "message"],
            }),
        ),
    ];
    schemas.map(|(name, schema)| (name.to_owned(), schema)).into_iter().collect()
}

/// The answer to a call that failed.
pub(super) fn error<'s>(statuses: impl Iterator<Item = &'s Status>) -> Value {
    let failures = statuses.filter(|status| status.code >= 400);
    let lines = failures.map(|status| {
        let meaning = status.description.as_deref().unwrap_or_default();
        format!("\n- {} {}. {meaning}", status.code, status.name).trim_end().to_owned()
    });
    let description = format!("The call failed.\n{}", lines.collect::<String>());
    json!({
        "error": {
            "description": description.trim_end(),
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/envelope" } } },
        }
    })
}
