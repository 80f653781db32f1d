//! Sentences and labels: there, and in the form that the docs of the client expect.

use super::Page;
use crate::model::{ApiFile, Correction, Operation, ResourceFile};

const PLANS: [&str; 4] = ["free", "pro", "business", "enterprise"];

pub(super) fn api(page: &mut Page<'_, '_>, def: &ApiFile) {
    description(page, &def.description, "/description");
    types(page, &def.types);
}

pub(super) fn resource(page: &mut Page<'_, '_>, def: &ResourceFile) {
    description(page, &def.description, "/description");
    notes(page, &def.notes, "/notes");
    types(page, &def.types);
    for (index, error) in def.errors.iter().enumerate().filter(|(_, error)| error.message.trim().is_empty()) {
        page.value(
            &format!("/errors/{index}/message"),
            format!("the error {} has no message", error.code),
            "empty",
            "transcribe the documented message",
        );
    }
}

pub(super) fn operation(page: &mut Page<'_, '_>, operation: &Operation, pointer: &str) {
    description(page, &operation.description, &format!("{pointer}/description"));
    notes(page, &operation.notes, &format!("{pointer}/notes"));
    corrections(page, &operation.corrections, pointer);
    for (index, permission) in operation.permissions.iter().enumerate() {
        if !permission.starts_with('#') || !permission.contains(':') {
            page.value(
                &format!("{pointer}/permissions/{index}"),
                format!("`{permission}` is no permission"),
                "not this way",
                "write it as in `#zone:read`",
            );
        }
    }
    for (index, plan) in operation.plans.iter().enumerate() {
        if !PLANS.contains(&plan.as_str()) {
            page.value(
                &format!("{pointer}/plans/{index}"),
                format!("`{plan}` is no plan"),
                "unknown plan",
                format!("write one of {}", PLANS.join(", ")),
            );
        }
    }
}

/// The reason of a correction is a sentence.
pub(super) fn corrections(page: &mut Page<'_, '_>, corrections: &[Correction], pointer: &str) {
    for (index, correction) in corrections.iter().enumerate() {
        description(page, &correction.reason, &format!("{pointer}/corrections/{index}/reason"));
    }
}

fn types(page: &mut Page<'_, '_>, types: &[crate::model::TypeDef]) {
    for (index, def) in types.iter().enumerate() {
        description(page, &def.description, &format!("/types/{index}/description"));
        for (case_index, case) in def.cases.iter().flatten().enumerate() {
            description(page, &case.description, &format!("/types/{index}/cases/{case_index}/description"));
        }
    }
}

fn notes(page: &mut Page<'_, '_>, notes: &[String], pointer: &str) {
    for (index, note) in notes.iter().enumerate() {
        description(page, note, &format!("{pointer}/{index}"));
    }
}

/// A description is one or more sentences.
pub(super) fn description(page: &mut Page<'_, '_>, text: &str, pointer: &str) {
    if !text.trim_end().ends_with(['.', '!', '?']) {
        let (label, help) = match text.trim().is_empty() {
            true => ("empty", "say in a sentence what it is"),
            false => ("no full stop", "end it with a full stop"),
        };
        page.value(pointer, "this is no sentence", label, help);
    }
}
