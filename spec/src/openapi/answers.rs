//! Responses: the envelope of each API, and its content.

use serde_json::{Map, Value, json};

use super::schemas::{Schemas, insert, listed};
use crate::apis;
use crate::checked::{Operation, Payload};
use crate::model::{Envelope, ErrorPaths, PagePaths};
use crate::type_expr::TypeExpr;

/// Returns the responses of an operation.
pub(super) fn responses(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Value {
    let api = schemas.api;
    let mut content = json!({ "schema": schema(schemas, operation), "example": operation.example.response });
    super::operation::documented(&mut content, &operation.corrections, "/example/response");
    let mut responses =
        json!({ "200": { "description": "The call succeeded.", "content": { "application/json": content } } });
    if lists_errors(api) {
        insert(&mut responses, "4XX", json!({ "$ref": format!("#/components/responses/{}", api.qualified("error")) }));
    }
    responses
}

/// Whether failed calls have an error status. Without a list of errors, they have the same status as others.
fn lists_errors(api: &apis::Api) -> bool {
    api.def.envelope.errors.iter().any(|errors| errors.list.is_some())
}

fn schema(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Value {
    let api = schemas.api;
    let success = api.def.envelope.success.as_deref();
    let (ty, path, envelope) = match &operation.answer {
        Payload::Nothing => return reference(api, "envelope"),
        // Some of these have an envelope as well.
        Payload::Whole(ty) if success.is_some_and(|path| operation.example.response.get(path).is_some()) => {
            return json!({ "allOf": [reference(api, "envelope"), schemas.ty(ty)] });
        }
        Payload::Whole(ty) => return schemas.ty(ty),
        Payload::Result { ty, at, .. } => (schemas.ty(ty), *at, "envelope"),
        Payload::Page { item, at } => (json!({ "type": "array", "items": schemas.ty(item) }), *at, "page"),
    };
    let mut schema = json!({ "allOf": [reference(api, envelope)] });
    let required = !matches!(&operation.answer, Payload::Result { ty: TypeExpr::Optional(_), .. });
    place(&mut schema, path, ty, required);
    schema
}

/// Adds a member to the schema of an object, by its path.
fn place(schema: &mut Value, path: &str, member: Value, required: bool) {
    let (name, inner) = path.split_once('.').map_or((path, None), |(name, inner)| (name, Some(inner)));
    let Value::Object(keywords) = schema else { return };
    if required {
        let names = keywords.entry("required").or_insert_with(|| json!([]));
        if let Value::Array(names) = names
            && !names.iter().any(|known| known == name)
        {
            names.push(json!(name));
        }
    }
    let properties = keywords.entry("properties").or_insert_with(|| json!({}));
    match inner {
        None => insert(properties, name, member),
        Some(inner) => {
            if properties.get(name).is_none() {
                insert(properties, name, json!({ "type": "object" }));
            }
            place(&mut properties[name], inner, member, required);
        }
    }
}

fn reference(api: &apis::Api, name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", api.qualified(name)) })
}

/// Returns the schemas of an API's envelope. Their names can't be those of types, which begin with a capital letter.
pub(super) fn schemas(api: &apis::Api) -> Map<String, Value> {
    let Envelope { errors, page, .. } = &api.def.envelope;
    let error = errors.iter().find(|errors| errors.list.is_some()).map(|errors| ("error", error_of_list(errors)));
    let page = page.as_ref().map(|page| ("page", self::page(api, page)));
    let schemas = [("envelope", envelope(api))].into_iter().chain(page).chain(error);
    schemas.map(|(name, schema)| (api.qualified(name), schema)).collect()
}

fn page(api: &apis::Api, paths: &PagePaths) -> Value {
    let mut page =
        json!({ "description": "A response with one page of a list.", "allOf": [reference(api, "envelope")] });
    for (key, path) in paths.info() {
        let ty = match key {
            "more" => json!({ "type": "boolean" }),
            "next" => json!({ "type": ["string", "null"] }),
            _ => json!({ "type": "integer" }),
        };
        place(&mut page, path, ty, false);
    }
    page
}

fn error_of_list(paths: &ErrorPaths) -> Value {
    let mut error = json!({ "type": "object", "description": "Why a call failed." });
    for (key, path) in paths.members().filter(|(key, _)| *key != "chain") {
        let (ty, description) = match key {
            "code" => ("integer", "Error code, as in `x-error-codes`."),
            "message" => ("string", "Error message."),
            "documentation_url" => ("string", "URL of the documentation of the error."),
            _ => ("string", "JSON pointer to the part of the body that caused the error."),
        };
        place(&mut error, path, json!({ "type": ty, "description": description }), matches!(key, "code" | "message"));
    }
    error
}

fn envelope(api: &apis::Api) -> Value {
    let Envelope { success, success_value, errors, others, .. } = &api.def.envelope;
    let mut envelope = json!({ "type": "object", "description": "Members of a response besides its result." });
    let whether = match success_value {
        None => json!({ "type": "boolean", "description": "Whether the call succeeded." }),
        Some(value) => json!({ "type": "string", "description": format!("`{value}` if the call succeeded.") }),
    };
    success.iter().for_each(|path| place(&mut envelope, path, whether.clone(), false));
    for (key, path) in errors.first().into_iter().flat_map(ErrorPaths::of_answer) {
        let schema = match key {
            "list" => {
                json!({ "type": "array", "description": "Errors of a failed call.", "items": reference(api, "error") })
            }
            "code" => json!({ "type": ["string", "null"], "description": "Error code, as in `x-error-codes`." }),
            _ => json!({ "type": ["string", "null"], "description": "Error message." }),
        };
        place(&mut envelope, path, schema, false);
    }
    for path in others {
        place(&mut envelope, path, json!({ "description": "Further information." }), false);
    }
    envelope
}

/// Returns the response of an API to a failed call, if failed calls have an error status.
pub(super) fn error(api: &apis::Api) -> Option<(String, Value)> {
    lists_errors(api).then_some(())?;
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
