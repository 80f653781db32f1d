//! Security schemes: how a call authenticates.

use serde_json::{Map, Value, json};

use crate::checked::Api;
use crate::model::{ApiFile, CredentialDocs, CredentialKind};

/// Returns the schemes of these APIs.
pub(super) fn schemes(apis: &[&Api<'_>]) -> Value {
    let credentials = apis.iter().flat_map(|api| &api.def.credentials);
    Value::Object(credentials.flat_map(|credential| names(credential).zip(parts(credential))).collect())
}

/// Returns the credentials that a call accepts: all of its API, or only these kinds.
pub(super) fn accepted(def: &ApiFile, only: Option<&[CredentialKind]>) -> Value {
    // A credential in a form is part of the body.
    let in_headers = def.credentials.iter().filter(|credential| !credential.headers.is_empty());
    let accepted = in_headers.filter(|credential| only.is_none_or(|kinds| kinds.contains(&credential.kind)));
    accepted
        .map(|credential| Value::Object(names(credential).map(|name| (name, json!([]))).collect::<Map<_, _>>()))
        .collect()
}

/// Returns the names of schemes: those of their headers.
fn names(credential: &CredentialDocs) -> impl Iterator<Item = String> {
    credential.headers.iter().map(String::clone)
}

/// Returns one scheme per header: all of them are required.
fn parts(credential: &CredentialDocs) -> impl Iterator<Item = Value> {
    credential.headers.iter().map(|header| match credential.kind {
        CredentialKind::Token => json!({ "type": "http", "scheme": "bearer", "description": credential.description }),
        CredentialKind::Key | CredentialKind::UserServiceKey => {
            json!({ "type": "apiKey", "in": "header", "name": header, "description": credential.description })
        }
    })
}
