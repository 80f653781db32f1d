//! Fields: their limits make sense, and their examples and defaults keep them.

use std::collections::HashSet;

use serde_json::Value;

use super::fit::{Fit, Misfit, Side};
use super::{File, limits, types};
use crate::diagnostic::{Diagnostic, shown};
use crate::model::Field;
use crate::suggest::listed;
use crate::type_expr::TypeExpr;

/// Checks a field of a type, or a parameter.
pub(super) fn check<'s>(file: &mut File<'s, '_>, field: &'s Field, pointer: &str) {
    source(file, field, pointer);
    let Some(ty) = types::read(file, &field.ty, &format!("{pointer}/type")) else { return };
    types::not_optional(file, ty, &format!("{pointer}/type"));
    let (plain, _) = file.api.expand(file.home, ty);
    documented_type(file, field, plain, pointer);
    limits::check(file, field, ty, file.home, pointer);
    limits::check_when(file, &field.when, ty, pointer);
    for (key, value) in [("example", &field.example), ("default", &field.default)] {
        let Some(value) = value else { continue };
        if key == "default" && value.is_null() {
            continue;
        }
        let fit = Fit::new(file, Side::Request);
        report(file, fit.field(field, value, &format!("{pointer}/{key}")));
    }
    if let Some(values) = &field.values {
        allowed(file, ty, values, &format!("{pointer}/values"));
    }
}

/// Checks that a field can have each of these values.
pub(super) fn each_fits(file: &mut File<'_, '_>, field: &Field, values: &[Value], pointer: &str) {
    for (index, value) in values.iter().enumerate() {
        let misfits = Fit::new(file, Side::Request).field(field, value, &format!("{pointer}/{index}"));
        report(file, misfits);
    }
}

/// The list of allowed values is not empty, and each value fits the type and is listed once.
fn allowed(file: &mut File<'_, '_>, ty: &TypeExpr, values: &[Value], pointer: &str) {
    if values.is_empty() {
        file.value(
            pointer,
            "the list of allowed values is empty",
            "empty",
            "list the allowed values, or remove this key",
        );
    }
    let (mut seen, mut misfit) = (HashSet::new(), false);
    for (index, value) in values.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let misfits = Fit::new(file, Side::Request).ty(ty, value, &pointer);
        misfit |= !misfits.is_empty();
        report(file, misfits);
        if !seen.insert(value) {
            let message = format!("the allowed value {} is listed twice", shown(value));
            file.value(&pointer, message, "duplicate", "remove one of the two");
        }
    }
    let kinds: HashSet<_> = values.iter().map(std::mem::discriminant).collect();
    if kinds.len() > 1 && !misfit {
        let message = "the allowed values are not all strings, all numbers or all booleans";
        file.value(pointer, message, "mixed", "list values of one kind, and tell the others in `notes`");
    }
}

/// Reports misfits.
pub(super) fn report(file: &mut File<'_, '_>, misfits: Vec<Misfit>) {
    let source = file.source;
    let located =
        |misfit: Misfit| Diagnostic::new(source, &misfit.pointer, misfit.at, misfit.message, misfit.label, misfit.help);
    file.found.extend(misfits.into_iter().map(located));
}

fn source(file: &mut File<'_, '_>, field: &Field, pointer: &str) {
    let Some(source) = &field.source else { return };
    let mut sources = file.api.def.sources.iter().map(|source| source.name.as_str());
    // A source that was left out for its own mistakes is reported there.
    if !file.api.left_out.may_declare(source) && !sources.clone().any(|known| known == source) {
        let message = format!("there is no source `{source}`");
        file.value(
            &format!("{pointer}/source"),
            message,
            "unknown source",
            format!("write one of {}, as api.json names them", listed(&mut sources)),
        );
    }
}

fn documented_type(file: &mut File<'_, '_>, field: &Field, ty: &TypeExpr, pointer: &str) {
    let record = file.api.resolve(file.home, ty).is_some_and(|found| found.def.is_object());
    let implied = if record { "object" } else { ty.documented_word() };
    if field.documented_type.as_deref() == Some(implied) {
        let message = format!("the type `{ty}` implies the documented type `{implied}`");
        file.value(&format!("{pointer}/documented_type"), message, "redundant", "remove this key");
    }
}
