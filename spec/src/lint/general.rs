//! Facts in `api.json` that hold for all calls: rate limits, credentials, and the statuses of responses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::File;
use super::fields::each_fits;
use crate::model::{ApiFile, CredentialKind, Field, FormEncoding, OnlyWith, Operation, PagePaths};
use crate::suggest::listed;

/// Checks that a rate limit is not zero, and that the operations that it names exist.
pub(super) fn rate_limits(file: &mut File<'_, '_>, def: &ApiFile) {
    for (index, limit) in def.rate_limits.iter().enumerate() {
        let pointer = format!("/rate_limits/{index}");
        for (key, number) in [("calls", limit.calls), ("seconds", limit.seconds)] {
            if number == 0 {
                let message = format!("a rate limit of 0 {key} allows nothing");
                file.value(&format!("{pointer}/{key}"), message, "none", "transcribe the documented number");
            }
        }
        for (index, name) in limit.operations.iter().enumerate() {
            operation(file, name, &format!("{pointer}/operations/{index}"));
        }
        for (index, name) in limit.with.iter().enumerate() {
            counted(file, name, &limit.operations, &format!("{pointer}/with/{index}"));
        }
    }
}

/// A parameter that says which calls a limit counts is one of its operations'.
fn counted(file: &mut File<'_, '_>, name: &str, operations: &[String], pointer: &str) {
    let api = file.api;
    let own = api.resources.iter().flat_map(|resource| {
        resource.def.operations.iter().map(|operation| (api.operation_id(resource, operation), operation))
    });
    let own: BTreeMap<_, _> = own.collect();
    // An operation that this API lacks, or a parameter that was left out for its own mistakes, is reported there.
    if operations.iter().any(|id| !own.contains_key(id)) || api.left_out.may_declare(name) {
        return;
    }
    let counted = own.iter().filter(|(id, _)| operations.is_empty() || operations.contains(id));
    let mut parameters = counted.flat_map(|(_, operation)| operation.parameters.iter());
    if !parameters.any(|(_, _, field)| field.name == name) {
        let message = format!("no operation of this limit has a parameter `{name}`");
        file.value(pointer, message, "unknown parameter", "name a parameter of its operations");
    }
}

/// Checks that the operations that another one names exist.
pub(super) fn references(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    if let Some(name) = &operation.superseded_by {
        self::operation(file, name, &format!("{pointer}/superseded_by"));
    }
    for (index, name) in operation.see_also.iter().enumerate() {
        self::operation(file, name, &format!("{pointer}/see_also/{index}"));
    }
}

fn operation(file: &mut File<'_, '_>, name: &str, pointer: &str) {
    let (known, own) = (file.operations, name.rsplit('.').next().unwrap_or(name));
    // An operation that was left out for its own mistakes is reported there.
    if known.contains(name) || file.spec.apis.iter().any(|api| api.left_out.may_declare(own)) {
        return;
    }
    let otherwise = || "write the name that `cargo xtask list` prints".to_owned();
    let help = file.guesses.way_out(name, known.iter().map(String::as_str), otherwise);
    file.value(pointer, format!("there is no operation `{name}`"), "unknown operation", help);
}

/// Checks that each way to authenticate says where each of its parts is sent.
pub(super) fn auth_schemes(file: &mut File<'_, '_>, def: &ApiFile) {
    for (index, scheme) in def.auth_schemes.iter().enumerate() {
        let pointer = format!("/credentials/{index}");
        let parts = if scheme.kind == CredentialKind::Key { 2 } else { 1 };
        let given = [scheme.headers.len(), scheme.form.len()];
        if !matches!(given, [found, 0] | [0, found] if found == parts) {
            let names = if parts == 1 { "1 name" } else { "2 names, for the email address and the key" };
            let help = format!("give it either `headers` or `form`, with {names}");
            file.value(&format!("{pointer}/kind"), "it is not clear where this credential is sent", "unclear", help);
        }
        if scheme
            .prefix
            .as_ref()
            .is_some_and(|prefix| prefix.is_empty() || !prefix.chars().all(|c| c.is_ascii_graphic()))
        {
            let (message, help) = ("no credential can begin with this", "write visible ASCII characters, or remove it");
            file.value(&format!("{pointer}/prefix"), message, "not a beginning", help);
        }
        if !scheme.form.is_empty() && def.form == FormEncoding::Multipart {
            let help = "add `\"form\": \"urlencoded\"` to the API";
            file.key(&format!("{pointer}/form"), "a multipart form can't carry a credential", "multipart", help);
        }
    }
}

/// Checks that the paths of an envelope lead to distinct members.
pub(super) fn envelope(file: &mut File<'_, '_>, def: &ApiFile) {
    let envelope = &def.envelope;
    if envelope.success_value.is_some() && envelope.success.is_none() {
        let help = "name the member that has it as `success`";
        file.key("/envelope/success_value", "no member has this value", "unclear", help);
    }
    for (index, _) in envelope.errors.iter().enumerate().filter(|(_, at)| at.code.is_none() && at.message.is_none()) {
        let help = "give it a `code`, a `message` or both";
        file.value(&format!("/envelope/errors/{index}"), "it is not clear what an error says", "unclear", help);
    }
    for (index, status) in envelope.denied.statuses.iter().enumerate().filter(|(_, at)| !(400..500).contains(*at)) {
        let help = "write a status from 400 to 499";
        let message = format!("the status {status} denies nothing");
        file.value(&format!("/envelope/denied/statuses/{index}"), message, "not a refusal", help);
    }
    let result = envelope.result.iter().map(|path| ("result".to_owned(), path.as_str()));
    let parts = envelope.page.iter().flat_map(PagePaths::all).map(|(key, path)| (format!("page/{key}"), path));
    let paths: Vec<_> = result.chain(envelope.beside()).chain(parts).collect();
    for (key, path) in &paths {
        let pointer = format!("/envelope/{key}");
        if path.split('.').any(str::is_empty) {
            file.value(&pointer, format!("`{path}` is not a path"), "not a path", "write names with dots between them");
        }
        let leads_through = |outer: &str| path.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
        if let Some((_, outer)) = paths.iter().find(|(_, outer)| leads_through(outer)) {
            let message = format!("`{path}` is a part of `{outer}`, which is read as a whole");
            file.value(&pointer, message, "part of another", "name members that do not contain each other");
        }
    }
}

/// Fields of one record or call by their names, if one of them depends on another.
pub(super) struct Beside<'f>(BTreeMap<&'f str, &'f Field>);

impl<'f> Beside<'f> {
    pub(super) fn of(fields: impl Iterator<Item = &'f Field> + Clone) -> Self {
        let needed = fields.clone().any(Field::depends);
        Self(fields.filter(|_| needed).map(|field| (field.name.as_str(), field)).collect())
    }
}

/// A field on which a limit of another one depends, and the values of it that matter, with their places.
type Other<'f> = ((String, &'f str), (String, &'f [Value]));

/// Returns the fields on which the limits of a field depend.
fn others(field: &Field) -> Vec<Other<'_>> {
    let mut others: Vec<Other<'_>> = Vec::new();
    if let Some(OnlyWith { field, values }) = &field.only_with {
        others.push((("/only_with/field".to_owned(), field), ("/only_with/values".to_owned(), values)));
    }
    if let Some(name) = &field.differs_from {
        others.push((("/differs_from".to_owned(), name), Default::default()));
    }
    for (index, when) in field.when.iter().enumerate() {
        others.push(((format!("/when/{index}/field"), &when.field), (format!("/when/{index}/is"), &when.is)));
        if let Some(name) = &when.differs_from {
            others.push(((format!("/when/{index}/differs_from"), name), Default::default()));
        }
    }
    others
}

/// Checks that the fields that a field depends on exist, and can have the values.
pub(super) fn depends(file: &mut File<'_, '_>, field: &Field, beside: &Beside<'_>, pointer: &str) {
    for ((at, name), (values_at, values)) in others(field) {
        if let Some(other) = named(file, name, beside, &format!("{pointer}{at}")) {
            each_fits(file, other, values, &format!("{pointer}{values_at}"));
        }
    }
}

/// Returns the field of this name, or reports that there is none.
fn named<'f>(file: &mut File<'_, '_>, name: &str, Beside(fields): &Beside<'f>, pointer: &str) -> Option<&'f Field> {
    match fields.get(name) {
        Some(other) => return Some(other),
        // A field that was left out for its own mistakes is reported there.
        None if file.api.left_out.may_declare(name) => {}
        None => {
            let otherwise = || format!("name one of {}", listed(fields.keys()));
            let help = file.guesses.way_out(name, fields.keys().copied(), otherwise);
            file.value(pointer, format!("there is no `{name}` next to it"), "unknown", help);
        }
    }
    None
}

/// Checks that the API has the credentials that an operation names.
pub(super) fn credentials(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let declared = |kind| file.api.def.auth_schemes.iter().any(|scheme| scheme.kind == kind);
    let unknown: Vec<_> =
        operation.credentials.iter().flatten().enumerate().filter(|(_, kind)| !declared(**kind)).collect();
    // A credential that was left out for its own mistakes is reported there.
    for (index, _) in unknown.into_iter().filter(|_| !file.api.left_out.is_nameless()) {
        let help = "add it to `credentials` in api.json, or correct it here";
        let message = "the API has no credential of this kind";
        file.value(&format!("{pointer}/credentials/{index}"), message, "unknown credential", help);
    }
}

/// Checks that the statuses are valid HTTP statuses.
pub(super) fn statuses(file: &mut File<'_, '_>, def: &ApiFile) {
    for (index, status) in def.statuses.iter().enumerate() {
        if !(100..=599).contains(&status.code) {
            let message = format!("{} is not an HTTP status", status.code);
            file.value(&format!("/statuses/{index}/code"), message, "out of range", "write a number from 100 to 599");
        }
    }
}
