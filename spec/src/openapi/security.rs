//! Security schemes: how a call authenticates.

use serde_json::{Map, Value, json};

use crate::checked::Api;
use crate::model::{ApiFile, AuthScheme, CredentialKind};

/// Returns the schemes of these APIs.
pub(super) fn schemes(apis: &[&Api<'_>]) -> Value {
    let schemes = apis.iter().flat_map(|api| &api.def.auth_schemes);
    Value::Object(schemes.flat_map(|scheme| names(scheme).zip(parts(scheme))).collect())
}

/// Returns the credentials that a call accepts: all of its API, or only these kinds.
pub(super) fn accepted(def: &ApiFile, only: Option<&[CredentialKind]>) -> Value {
    // A credential in a form is part of the body.
    let in_headers = def.auth_schemes.iter().filter(|scheme| !scheme.headers.is_empty());
    let accepted = in_headers.filter(|scheme| only.is_none_or(|kinds| kinds.contains(&scheme.kind)));
    accepted.map(|scheme| Value::Object(names(scheme).map(|name| (name, json!([]))).collect::<Map<_, _>>())).collect()
}

/// Returns the name of a scheme: that of its header.
fn names(scheme: &AuthScheme) -> impl Iterator<Item = String> {
    scheme.headers.iter().map(String::clone)
}

/// Returns one scheme per header: all of them are required.
fn parts(scheme: &AuthScheme) -> impl Iterator<Item = Value> {
    scheme.headers.iter().map(|header| match scheme.kind {
        CredentialKind::Token => json!({ "type": "http", "scheme": "bearer", "description": scheme.description }),
        CredentialKind::Key | CredentialKind::UserServiceKey => {
            json!({ "type": "apiKey", "in": "header", "name": header, "description": scheme.description })
        }
    })
}
