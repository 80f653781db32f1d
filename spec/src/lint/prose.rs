//! Sentences and labels: present, and in the form that the docs of the client expect.

use serde_json::Value;

use super::File;
use super::characters::is_hidden;
use crate::model::{ApiFile, Correction, Field, Operation, ResourceFile, TypeDef};

pub(super) fn api(file: &mut File<'_, '_>, def: &ApiFile) {
    title(file, &def.title, "/title");
    description(file, &def.description, "/description");
    for (index, source) in def.sources.iter().enumerate() {
        title(file, &source.title, &format!("/sources/{index}/title"));
    }
    for (index, scheme) in def.auth_schemes.iter().enumerate() {
        description(file, &scheme.description, &format!("/credentials/{index}/description"));
    }
    for (index, limit) in def.rate_limits.iter().enumerate() {
        description(file, &limit.description, &format!("/rate_limits/{index}/description"));
    }
    for (index, content_type) in def.content_types.iter().enumerate() {
        description(file, &content_type.description, &format!("/content_types/{index}/description"));
    }
    for (index, status) in def.statuses.iter().enumerate() {
        title(file, &status.name, &format!("/statuses/{index}/name"));
        if let Some(text) = &status.description {
            description(file, text, &format!("/statuses/{index}/description"));
        }
    }
    types(file, &def.types);
}

pub(super) fn resource(file: &mut File<'_, '_>, def: &ResourceFile) {
    title(file, &def.title, "/title");
    description(file, &def.description, "/description");
    notes(file, &def.notes, "/notes");
    types(file, &def.types);
    for (index, error) in def.errors.iter().enumerate().filter(|(_, error)| error.message.trim().is_empty()) {
        let message = format!("the error {} has no message", error.code);
        file.value(&format!("/errors/{index}/message"), message, "empty", "transcribe the documented message");
    }
}

pub(super) fn operation(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    title(file, &operation.title, &format!("{pointer}/title"));
    description(file, &operation.description, &format!("{pointer}/description"));
    notes(file, &operation.notes, &format!("{pointer}/notes"));
    corrections(file, &operation.corrections, pointer);
    for (index, permission) in operation.permissions.iter().enumerate() {
        if permission.trim().is_empty() || permission.trim() != permission {
            let message = format!("`{permission}` is not a valid permission");
            let help = "write it as the docs do, without spaces around it";
            file.value(&format!("{pointer}/permissions/{index}"), message, "wrong format", help);
        }
    }
    let (known, left_out) = (&file.api.def.plans, &file.api.left_out);
    let unknown = operation.plans.iter().enumerate().filter(|(_, plan)| !known.contains(plan));
    for (index, plan) in unknown.filter(|(_, plan)| !left_out.may_declare(plan)) {
        let help = match known.as_slice() {
            [] => "list the plans as `plans` in api.json".to_owned(),
            known => format!("write one of {}, or add it to `plans` in api.json", known.join(", ")),
        };
        let message = format!("`{plan}` is not a known plan");
        file.value(&format!("{pointer}/plans/{index}"), message, "unknown plan", help);
    }
}

/// Checks that a reason is a sentence, and that only a documented value is corrected to one with line breaks.
fn corrections(file: &mut File<'_, '_>, corrections: &[Correction], pointer: &str) {
    for (index, Correction { at, value, reason, .. }) in corrections.iter().enumerate() {
        let pointer = format!("{pointer}/corrections/{index}");
        description(file, reason, &format!("{pointer}/reason"));
        let documented = at.split('/').any(|segment| matches!(segment, "example" | "default" | "values"));
        if !documented && has_hidden(value) {
            let message = format!("the corrected value of `{at}` contains a line break or a tab");
            file.value(&format!("{pointer}/value"), message, "not allowed here", "write it on one line");
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

pub(super) fn field(file: &mut File<'_, '_>, field: &Field, pointer: &str) {
    description(file, &field.description, &format!("{pointer}/description"));
    notes(file, &field.notes, &format!("{pointer}/notes"));
    corrections(file, &field.corrections, pointer);
}

fn types(file: &mut File<'_, '_>, types: &[TypeDef]) {
    for (index, def) in types.iter().enumerate() {
        description(file, &def.description, &format!("/types/{index}/description"));
        for (case_index, case) in def.cases.iter().flatten().enumerate() {
            description(file, &case.description, &format!("/types/{index}/cases/{case_index}/description"));
        }
        for (value_index, value) in def.values.iter().flatten().enumerate() {
            let pointer = format!("/types/{index}/values/{value_index}");
            if let Some(text) = &value.description {
                description(file, text, &format!("{pointer}/description"));
            }
            corrections(file, &value.corrections, &pointer);
        }
    }
}

fn notes(file: &mut File<'_, '_>, notes: &[String], pointer: &str) {
    for (index, note) in notes.iter().enumerate() {
        description(file, note, &format!("{pointer}/{index}"));
    }
}

/// Checks that a title or a name is not empty.
fn title(file: &mut File<'_, '_>, text: &str, pointer: &str) {
    if text.trim().is_empty() {
        file.value(pointer, "this string is empty", "empty", "transcribe the documented title");
    }
}

/// Checks that a description consists of sentences.
fn description(file: &mut File<'_, '_>, text: &str, pointer: &str) {
    if !text.trim_end().ends_with(['.', '!', '?']) {
        let (label, help) = match text.trim().is_empty() {
            true => ("empty", "describe it in a sentence"),
            false => ("no period", "end it with a period"),
        };
        file.value(pointer, "this is not a sentence", label, help);
    }
}
