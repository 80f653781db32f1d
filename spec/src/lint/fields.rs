//! Fields: their limits make sense, and their examples and defaults keep them.

use std::collections::HashSet;

use serde_json::Value;

use super::fit::{Fit, Misfit, Side};
use super::{File, types};
use crate::built_in::Limits;
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
    limits(file, field, plain, pointer);
    pattern(file, field, pointer);
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
    let mut seen = HashSet::new();
    for (index, value) in values.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        report(file, Fit::new(file, Side::Request).ty(ty, value, &pointer));
        if !seen.insert(value) {
            let message = format!("the allowed value {} is listed twice", shown(value));
            file.value(&pointer, message, "duplicate", "remove one of the two");
        }
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
    if !file.api.pruned && !sources.clone().any(|known| known == source) {
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

/// A limit must be one that some values of the type break and others keep.
fn limits(file: &mut File<'_, '_>, field: &Field, ty: &TypeExpr, pointer: &str) {
    let kind = if let TypeExpr::BuiltIn(built_in) = ty { built_in.limits() } else { Limits::No };
    let (number, text, list) = (kind == Limits::Range, kind == Limits::Wording, matches!(ty, TypeExpr::List(_)));
    let given = [
        ("min", field.min.is_some(), number, "a number"),
        ("max", field.max.is_some(), number, "a number"),
        ("max_length", field.max_length.is_some(), text, "a string"),
        ("pattern", field.pattern.is_some(), text, "a string"),
        ("format", field.format.is_some(), text, "a string"),
        ("min_items", field.min_items.is_some(), list, "a list"),
        ("max_items", field.max_items.is_some(), list, "a list"),
    ];
    for (key, _, _, of) in given.into_iter().filter(|(_, given, fits, _)| *given && !fits) {
        let message = format!("`{key}` limits {of}, but the type is `{ty}`");
        file.key(&format!("{pointer}/{key}"), message, "not a limit of this type", "remove it, or correct the type");
    }
    let range = field.min.as_ref().zip(field.max.as_ref()).is_some_and(|(min, max)| min.as_f64() > max.as_f64());
    let items = field.min_items.zip(field.max_items).is_some_and(|(min, max)| min > max);
    for key in [range.then_some("min"), items.then_some("min_items")].into_iter().flatten() {
        file.value(
            &format!("{pointer}/{key}"),
            "the minimum is greater than the maximum",
            "too large",
            "swap the two, or correct one",
        );
    }
    for (key, limit) in [("min", &field.min), ("max", &field.max)] {
        if limit.as_ref().is_some_and(|limit| limit.as_i64().is_none()) {
            let message = "a limit must be a signed 64-bit integer";
            let help = format!("write an integer from {} to {}", i64::MIN, i64::MAX);
            file.value(&format!("{pointer}/{key}"), message, "not such an integer", help);
        }
    }
    let sizes = [("max_length", field.max_length), ("min_items", field.min_items), ("max_items", field.max_items)];
    for (key, size) in sizes.into_iter().filter_map(|(key, size)| Some((key, size?))) {
        if u32::try_from(size).is_err() {
            let message = format!("{size} is more than the client can count");
            let help = format!("write a number up to {}, or leave the limit out", u32::MAX);
            file.value(&format!("{pointer}/{key}"), message, "too large", help);
        }
    }
}

fn pattern(file: &mut File<'_, '_>, field: &Field, pointer: &str) {
    let Some(pattern) = &field.pattern else { return };
    if let Some(error) = file.patterns.error(pattern) {
        let message = format!("`{pattern}` is not a valid regular expression");
        let help = format!("correct it ({error}); a named format goes to `format`");
        file.value(&format!("{pointer}/pattern"), message, "does not compile", help);
    }
}
