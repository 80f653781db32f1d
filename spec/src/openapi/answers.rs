//! Responses of operations.

use serde_json::{Value, json};

use super::envelope::{self, Outcome};
use super::objects::{insert, list, listed, place, reference};
use super::schemas::Schemas;
use crate::checked::{Api, Kind, Operation, Payload, Type};
use crate::model::PagePaths;
use crate::type_expr::TypeExpr;

/// Returns the responses of an operation.
pub(super) fn responses(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Value {
    let api = schemas.api;
    let mut content = json!({ "schema": schema(schemas, operation), "example": operation.example.response });
    super::operation::documented(&mut content, &operation.corrections, "/example/response");
    let mut responses =
        json!({ "200": { "description": "The call succeeded.", "content": { "application/json": content } } });
    if envelope::fails_by_status(api) {
        insert(&mut responses, "4XX", json!({ "$ref": format!("#/components/responses/{}", api.qualified("error")) }));
    }
    responses
}

/// The schema of a response: one object with all its members, because many tools read no other form of it.
fn schema(schemas: &Schemas<'_>, operation: &Operation<'_>) -> Value {
    let api = schemas.api;
    let outcome = if envelope::fails_by_status(api) { Outcome::Success } else { Outcome::Either };
    let (certain, enveloped) = (outcome == Outcome::Success, says_success(operation, api));
    let mut schema = json!({ "type": "object" });
    envelope::add(&mut schema, api, outcome, enveloped);
    match &operation.answer {
        Payload::Result { ty, at, .. } => {
            place(&mut schema, at, schemas.ty(ty), certain && !matches!(ty, TypeExpr::Optional(_)));
        }
        Payload::Page { item, at } => {
            place(&mut schema, at, list(schemas.ty(item)), certain);
            page(&mut schema, api);
        }
        // Some of these have an envelope as well.
        Payload::Whole(ty) if enveloped => return whole(schemas, ty, schema),
        Payload::Whole(ty) => return schemas.ty(ty),
        Payload::Nothing => {}
    }
    schema
}

/// Whether the documented response says that the call succeeded. Some lack what their API's envelope has.
fn says_success(operation: &Operation<'_>, api: &Api<'_>) -> bool {
    let path = api.def.envelope.success.iter().map(|path| format!("/{}", path.replace('.', "/"))).next();
    path.is_some_and(|path| operation.example.response.pointer(&path).is_some())
}

/// The schema of a response that a type describes as a whole, beside an envelope.
fn whole(schemas: &Schemas<'_>, ty: &Type, mut envelope: Value) -> Value {
    let TypeExpr::Named(record) = schemas.api.plain(ty) else { return schemas.ty(ty) };
    match &schemas.api.named(*record).kind {
        Kind::Record(fields) => schemas.add(&mut envelope, fields.iter()),
        _ => return schemas.ty(ty),
    }
    envelope
}

/// Adds what a page says about itself.
fn page(schema: &mut Value, api: &Api<'_>) {
    for (key, path) in api.def.envelope.page.iter().flat_map(PagePaths::info) {
        let ty = match key {
            "more" => json!({ "type": "boolean" }),
            "next" => json!({ "type": ["string", "null"] }),
            _ => json!({ "type": "integer" }),
        };
        place(schema, path, ty, false);
    }
}

/// Returns the response of an API to a failed call, if failed calls have an error status.
pub(super) fn error(api: &Api<'_>) -> Option<(String, Value)> {
    envelope::fails_by_status(api).then_some(())?;
    let failures = api.def.statuses.iter().filter(|status| status.code >= 400);
    let lines = failures.map(|status| {
        let meaning = status.description.iter().map(|meaning| format!(" {meaning}")).collect::<String>();
        format!("{} {}.{meaning}", status.code, status.name)
    });
    let mut answer = json!({ "description": listed("The call failed.", lines) });
    if envelope::describes_failures(api) {
        let mut content = json!({ "schema": reference(&api.qualified("failure")) });
        if let Some(example) = envelope::example(api) {
            insert(&mut content, "example", example);
        }
        insert(&mut answer, "content", json!({ "application/json": content }));
    }
    Some((api.qualified("error"), answer))
}
