//! Limits of fields: they fit the type, some values keep them, and documented values do.

use std::cmp::Ordering;

use runtime::rules::{Breach, End, Kind, Limit, Quantity, Subject, pattern_error};
use rust_decimal::Decimal;
use serde_json::Value;

use super::File;
use crate::built_in::{BuiltIn, Limits};
use crate::model::{GivenLimit, Limited};
use crate::type_expr::TypeExpr;

/// Returns how a value that fits its type breaks limits. Every value breaks limits that contradict each other, which is
/// reported there.
pub(super) fn broken(limited: &dyn Limited, ty: &TypeExpr, value: &Value) -> Vec<Breach> {
    let limits = limited.limits();
    if !contradictions(&limits).is_empty() {
        return Vec::new();
    }
    let limits: Vec<_> = limits.into_iter().map(|(_, limit)| limit).collect();
    Limit::breaches(&limits, &subject(ty, value))
}

/// A decimal may be written as a string.
fn subject<'v>(ty: &TypeExpr, value: &'v Value) -> Subject<'v> {
    let decimal = || Decimal::from_str_exact(value.as_str()?).ok();
    match ty {
        TypeExpr::BuiltIn(BuiltIn::Decimal) => {
            decimal().map_or_else(|| Subject::of_json(value), |number| Subject::Number(number.into()))
        }
        _ => Subject::of_json(value),
    }
}

/// Limits fit the type, and do not contradict each other; so do those of its items or values.
pub(super) fn check(file: &mut File<'_, '_>, limited: &dyn Limited, ty: &TypeExpr, home: Option<&str>, pointer: &str) {
    let api = file.api;
    let (plain, home) = api.expand(home, ty);
    let limits = limited.limits();
    for (key, limit) in &limits {
        applies(file, key, limit, plain, home, pointer);
        if let Limit::Pattern(pattern) = limit {
            compiles(file, pattern, &format!("{pointer}/{key}"));
        }
    }
    for (key, message) in contradictions(&limits) {
        file.value(&format!("{pointer}/{key}"), message, "too large", "swap the two, or correct one");
    }
    for (key, inner) in limited.each() {
        let pointer = format!("{pointer}/{key}");
        match (key, plain) {
            ("items", TypeExpr::List(item)) | ("map_values", TypeExpr::Map(item)) => {
                check(file, inner, item, home, &pointer);
                for (key, _) in inner.limits().iter().filter(|(_, limit)| matches!(limit, Limit::OnlyWith(..))) {
                    let message = format!("`{key}` is a limit of a field");
                    file.key(&format!("{pointer}/{key}"), message, "not a field", "move it to the field");
                }
            }
            _ => {
                let of = if key == "items" { "a list" } else { "a map" };
                let message = format!("`{key}` limits the parts of {of}, but the type is `{ty}`");
                file.key(&pointer, message, "not a limit of this type", "remove it, or correct the type");
            }
        }
    }
}

/// A limit must be one that some values of the type break and others keep.
fn applies(file: &mut File<'_, '_>, key: &str, limit: &Limit<'_>, ty: &TypeExpr, home: Option<&str>, pointer: &str) {
    let kind = match ty {
        TypeExpr::BuiltIn(built_in) => match built_in.limits() {
            Limits::Range => Kind::Number,
            Limits::Wording => Kind::String,
            Limits::No => Kind::Scalar,
        },
        TypeExpr::List(_) => Kind::Array,
        TypeExpr::Named(_) if file.api.resolve(home, ty).is_none_or(|found| !found.def.is_object()) => Kind::Scalar,
        TypeExpr::Map(_) | TypeExpr::Optional(_) | TypeExpr::Named(_) => Kind::Any,
    };
    let scalar = matches!(kind, Kind::Number | Kind::String | Kind::Scalar);
    let (fits, of) = match limit.kind() {
        Kind::Number => (kind == Kind::Number, "a number"),
        Kind::String => (kind == Kind::String, "a string"),
        Kind::Array => (kind == Kind::Array, "a list"),
        Kind::Scalar => (scalar, "a string, a number or a boolean"),
        Kind::Any => (true, "any value"),
    };
    if !fits {
        let message = format!("`{key}` limits {of}, but the type is `{ty}`");
        file.key(&format!("{pointer}/{key}"), message, "not a limit of this type", "remove it, or correct the type");
    }
}

/// Returns the lower bounds that no number keeps together with the upper one, by their keys, and what is wrong.
fn contradictions(limits: &[GivenLimit<'_>]) -> Vec<(&'static str, String)> {
    let bounds = limits.iter().filter_map(|(key, limit)| match limit {
        Limit::Bound(measure, end, number) => Some((*key, *measure, *end, *number)),
        _ => None,
    });
    let mut found = Vec::new();
    for (key, measure, low, min) in bounds.clone().filter(|(_, _, end, _)| end.is_lower()) {
        for (other, _, high, max) in bounds.clone().filter(|(_, of, end, _)| *of == measure && !end.is_lower()) {
            let inclusive = (low, high) == (End::AtLeast, End::AtMost);
            match Quantity::from(min).compare(max) {
                Ordering::Less => {}
                Ordering::Equal if inclusive => {}
                Ordering::Equal => found.push((key, format!("no number keeps both `{key}` and `{other}`"))),
                Ordering::Greater => found.push((key, "the minimum is greater than the maximum".to_owned())),
            }
        }
    }
    found
}

fn compiles(file: &mut File<'_, '_>, pattern: &str, pointer: &str) {
    if let Some(error) = pattern_error(pattern) {
        let message = format!("`{pattern}` is not a valid regular expression");
        let help = format!("correct it ({error}); a named format goes to `format`");
        file.value(pointer, message, "does not compile", help);
    }
}
