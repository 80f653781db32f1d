//! Envelopes: what responses have besides their result.

use serde_json::{Map, Value, json};

use super::keywords::constant;
use super::objects::{insert, list, nullable, place, reference, set};
use crate::checked::Api;
use crate::model::{Code, ErrorCode, ErrorPaths};

/// What is known of a response.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Success,
    Failure,
    /// The response itself says which.
    Either,
}

/// Whether the status of a response says that its call failed. Otherwise failed calls have the status of others.
pub(super) fn fails_by_status(api: &Api<'_>) -> bool {
    let envelope = &api.def.envelope;
    envelope.success.is_none() || envelope.errors.iter().any(|errors| errors.list.is_some())
}

/// Adds the members of an envelope to the schema of an object. `certain` says whether it has those that say how the call
/// went.
pub(super) fn add(schema: &mut Value, api: &Api<'_>, outcome: Outcome, certain: bool) {
    let envelope = &api.def.envelope;
    if let Some(path) = &envelope.success {
        place(schema, path, whether(envelope.success_value.as_deref(), outcome), certain);
    }
    for errors in &envelope.errors {
        for (key, path) in errors.of_answer() {
            match key {
                "list" => place(schema, path, errors_of(api, errors), certain && outcome == Outcome::Failure),
                // A success has none, unless it has the members of a failure as well.
                _ if outcome == Outcome::Success => {}
                _ => place(schema, path, alone(api, key), false),
            }
        }
    }
    for path in &envelope.others {
        place(schema, path, json!({ "description": "Further information." }), false);
    }
}

/// The member that says whether the call succeeded.
fn whether(value: Option<&str>, outcome: Outcome) -> Value {
    let mut schema = match value {
        None => json!({ "type": "boolean", "description": "Whether the call succeeded." }),
        Some(value) => json!({ "type": "string", "description": format!("`{value}` if the call succeeded.") }),
    };
    let (keyword, value) = match (outcome, value) {
        (Outcome::Success, None) => constant(true, false),
        (Outcome::Failure, None) => constant(false, false),
        (Outcome::Success, Some(value)) => ("enum", json!([value])),
        (Outcome::Failure, Some(value)) => ("not", json!({ "const": value })),
        (Outcome::Either, _) => return schema,
    };
    insert(&mut schema, keyword, value);
    schema
}

fn errors_of(api: &Api<'_>, errors: &ErrorPaths) -> Value {
    let mut schema = list(if first_list(api) == errors.list.as_deref() {
        reference(&api.qualified("error"))
    } else {
        error(api, errors)
    });
    insert(&mut schema, "description", json!("Errors of a failed call."));
    schema
}

fn first_list<'a>(api: &'a Api<'_>) -> Option<&'a str> {
    api.def.envelope.errors.iter().find_map(|errors| errors.list.as_deref())
}

/// An error in a list of errors.
fn error(api: &Api<'_>, paths: &ErrorPaths) -> Value {
    let mut error = json!({ "type": "object", "description": "Why a call failed." });
    for (key, path) in paths.members().filter(|(key, _)| *key != "chain") {
        place(&mut error, path, member(api, key), matches!(key, "code" | "message"));
    }
    error
}

/// A member of an error that is not in a list.
fn alone(api: &Api<'_>, key: &str) -> Value {
    nullable(member(api, key))
}

/// A member of an error.
fn member(api: &Api<'_>, key: &str) -> Value {
    let (ty, description) = match key {
        "code" => (code(api), "Error code, as in `x-error-codes`."),
        "message" => (json!("string"), "Error message."),
        "documentation_url" => (json!("string"), "URL of the documentation of the error."),
        _ => (json!("string"), "JSON pointer to the part of the body that caused the error."),
    };
    json!({ "type": ty, "description": description })
}

/// Returns the type of error codes: that of the documented ones.
fn code(api: &Api<'_>) -> Value {
    let codes = documented(api).map(|error| &error.code).chain(&api.def.envelope.denied.codes);
    let (numbers, texts): (Vec<_>, Vec<_>) = codes.partition(|code| matches!(code, Code::Number(_)));
    match (numbers.is_empty(), texts.is_empty()) {
        (false, true) => json!("integer"),
        (true, false) => json!("string"),
        _ => json!(["integer", "string"]),
    }
}

fn documented<'a>(api: &'a Api<'_>) -> impl Iterator<Item = &'a ErrorCode> {
    api.resources.iter().flat_map(|resource| &resource.def.errors).chain(&api.def.errors)
}

/// Returns a response with the first documented error, if there is one.
pub(super) fn example(api: &Api<'_>) -> Option<Value> {
    let (envelope, error) = (&api.def.envelope, documented(api).next()?);
    let paths = envelope.errors.first()?;
    let code = match &error.code {
        Code::Number(number) => json!(number),
        Code::Text(text) => json!(text),
    };
    let (mut example, mut item) = (json!({}), json!({}));
    if let (Some(path), None) = (&envelope.success, &envelope.success_value) {
        set(&mut example, path, json!(false));
    }
    let target = if paths.list.is_some() { &mut item } else { &mut example };
    for (path, value) in [(&paths.code, code), (&paths.message, json!(error.message))] {
        path.iter().for_each(|path| set(target, path, value.clone()));
    }
    paths.list.iter().for_each(|path| set(&mut example, path, json!([item])));
    Some(example)
}

/// Returns the schemas of an API's errors: of a list's items, and of a response to a failed call. Their names can't be
/// those of types, which begin with a capital letter.
pub(super) fn schemas(api: &Api<'_>) -> Map<String, Value> {
    let errors = &api.def.envelope.errors;
    let item = errors.iter().find(|errors| errors.list.is_some());
    let item = item.map(|errors| (api.qualified("error"), error(api, errors)));
    let failure = describes_failures(api).then(|| (api.qualified("failure"), failure(api)));
    item.into_iter().chain(failure).collect()
}

/// Whether responses to failed calls have a schema of their own.
pub(super) fn describes_failures(api: &Api<'_>) -> bool {
    fails_by_status(api) && !api.def.envelope.errors.is_empty()
}

fn failure(api: &Api<'_>) -> Value {
    let mut failure = json!({ "type": "object", "description": "Response to a call that failed." });
    // Each of several forms of an error has its own members.
    add(&mut failure, api, Outcome::Failure, api.def.envelope.errors.len() == 1);
    failure
}
