//! Sentences and labels: present, and in the form that the docs of the client expect.

use serde_json::Value;

use super::Page;
use super::characters::is_hidden;
use crate::model::{ApiFile, Correction, Field, Operation, ResourceFile, TypeDef};

const PLANS: [&str; 4] = ["free", "pro", "business", "enterprise"];

pub(super) fn api(page: &mut Page<'_, '_>, def: &ApiFile) {
    title(page, &def.title, "/title");
    description(page, &def.description, "/description");
    for (index, source) in def.sources.iter().enumerate() {
        title(page, &source.title, &format!("/sources/{index}/title"));
    }
    for (index, credential) in def.credentials.iter().enumerate() {
        description(page, &credential.description, &format!("/credentials/{index}/description"));
    }
    for (index, limit) in def.rate_limits.iter().enumerate() {
        description(page, &limit.description, &format!("/rate_limits/{index}/description"));
    }
    for (index, content_type) in def.content_types.iter().enumerate() {
        description(page, &content_type.description, &format!("/content_types/{index}/description"));
    }
    for (index, status) in def.statuses.iter().enumerate() {
        title(page, &status.name, &format!("/statuses/{index}/name"));
        if let Some(text) = &status.description {
            description(page, text, &format!("/statuses/{index}/description"));
        }
    }
    types(page, &def.types);
}

pub(super) fn resource(page: &mut Page<'_, '_>, def: &ResourceFile) {
    title(page, &def.title, "/title");
    description(page, &def.description, "/description");
    notes(page, &def.notes, "/notes");
    types(page, &def.types);
    for (index, error) in def.errors.iter().enumerate().filter(|(_, error)| error.message.trim().is_empty()) {
        let message = format!("the error {} has no message", error.code);
        page.value(&format!("/errors/{index}/message"), message, "empty", "transcribe the documented message");
    }
}

pub(super) fn operation(page: &mut Page<'_, '_>, operation: &Operation, pointer: &str) {
    title(page, &operation.title, &format!("{pointer}/title"));
    description(page, &operation.description, &format!("{pointer}/description"));
    notes(page, &operation.notes, &format!("{pointer}/notes"));
    corrections(page, &operation.corrections, pointer);
    for (index, permission) in operation.permissions.iter().enumerate() {
        if !permission.starts_with('#') || !permission.contains(':') {
            page.value(
                &format!("{pointer}/permissions/{index}"),
                format!("`{permission}` is not a valid permission"),
                "wrong format",
                "write it like `#zone:read`",
            );
        }
    }
    for (index, plan) in operation.plans.iter().enumerate() {
        if !PLANS.contains(&plan.as_str()) {
            page.value(
                &format!("{pointer}/plans/{index}"),
                format!("`{plan}` is not a known plan"),
                "unknown plan",
                format!("write one of {}", PLANS.join(", ")),
            );
        }
    }
}

/// A reason is a sentence, and only a documented value may be corrected to one with line breaks.
fn corrections(page: &mut Page<'_, '_>, corrections: &[Correction], pointer: &str) {
    for (index, Correction { at, value, reason, .. }) in corrections.iter().enumerate() {
        let pointer = format!("{pointer}/corrections/{index}");
        description(page, reason, &format!("{pointer}/reason"));
        let documented = at.split('/').any(|segment| matches!(segment, "example" | "default" | "values"));
        if !documented && has_hidden(value) {
            let message = format!("the corrected value of `{at}` contains a line break or a tab");
            page.value(&format!("{pointer}/value"), message, "not allowed here", "write it on one line");
        }
    }
}

/// Whether a string in a value contains an invisible character.
fn has_hidden(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains(is_hidden),
        Value::Array(items) => items.iter().any(has_hidden),
        Value::Object(members) => members.values().any(has_hidden),
        _ => false,
    }
}

pub(super) fn field(page: &mut Page<'_, '_>, field: &Field, pointer: &str) {
    description(page, &field.description, &format!("{pointer}/description"));
    notes(page, &field.notes, &format!("{pointer}/notes"));
    corrections(page, &field.corrections, pointer);
}

fn types(page: &mut Page<'_, '_>, types: &[TypeDef]) {
    for (index, def) in types.iter().enumerate() {
        description(page, &def.description, &format!("/types/{index}/description"));
        for (case_index, case) in def.cases.iter().flatten().enumerate() {
            description(page, &case.description, &format!("/types/{index}/cases/{case_index}/description"));
        }
        for (value_index, value) in def.values.iter().flatten().enumerate() {
            let pointer = format!("/types/{index}/values/{value_index}");
            if let Some(text) = &value.description {
                description(page, text, &format!("{pointer}/description"));
            }
            corrections(page, &value.corrections, &pointer);
        }
    }
}

fn notes(page: &mut Page<'_, '_>, notes: &[String], pointer: &str) {
    for (index, note) in notes.iter().enumerate() {
        description(page, note, &format!("{pointer}/{index}"));
    }
}

/// A title or a name is the documented one.
fn title(page: &mut Page<'_, '_>, text: &str, pointer: &str) {
    if text.trim().is_empty() {
        page.value(pointer, "this string is empty", "empty", "transcribe the documented title");
    }
}

/// A description consists of sentences.
fn description(page: &mut Page<'_, '_>, text: &str, pointer: &str) {
    if !text.trim_end().ends_with(['.', '!', '?']) {
        let (label, help) = match text.trim().is_empty() {
            true => ("empty", "describe it in a sentence"),
            false => ("no period", "end it with a period"),
        };
        page.value(pointer, "this is not a sentence", label, help);
    }
}
