//! Limits of fields: they fit the type, some values keep them, and documented values do.

use std::cmp::Ordering;

use runtime::rules::{Breach, End, Kind, Limit, Measure, Quantity, Subject, pattern_error};
use rust_decimal::Decimal;
use serde_json::Value;

use super::File;
use super::fields::{each_fits, report};
use super::fit::{Fit, Side};
use crate::built_in::{BuiltIn, Limits};
use crate::model::{GivenLimit, Limited, When};
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
        if !applies(file, key, limit, plain, home, pointer) {
            continue;
        }
        let pointer = format!("{pointer}/{key}");
        if let Limit::Pattern(pattern) = limit {
            compiles(file, pattern, &pointer);
        }
        has_ground(file, limit, &limits, plain, &pointer);
        alone(file, limit, plain, home, &pointer);
    }
    for (key, message) in contradictions(&limits) {
        file.value(&format!("{pointer}/{key}"), message, "too large", "swap the two, or correct one");
    }
    for (key, inner) in limited.each() {
        let pointer = format!("{pointer}/{key}");
        match (key, plain) {
            ("items", TypeExpr::List(item)) | ("map_values", TypeExpr::Map(item)) => {
                check(file, inner, item, home, &pointer);
                for (key, _) in inner.limits().iter().filter(|(_, limit)| limit.other().is_some()) {
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

/// Checks limits that hold if another field has certain values. They are limits of the field itself.
pub(super) fn check_when(file: &mut File<'_, '_>, when: &[When], ty: &TypeExpr, pointer: &str) {
    for (index, when) in when.iter().enumerate() {
        let pointer = format!("{pointer}/when/{index}");
        check(file, when, ty, file.home, &pointer);
        for (key, _) in when.each() {
            let message = format!("`{key}` can't depend on another field");
            file.key(&format!("{pointer}/{key}"), message, "not a condition", "move it to the field");
        }
        if when.is.is_empty() || when.plain().is_empty() {
            let help = "list the values of the other field under `is`, and add a limit";
            let message = "nothing depends on another field here";
            file.value(&format!("{pointer}/field"), message, "without effect", help);
        }
    }
}

/// Values beside a range need a range, and fit the type.
fn has_ground(file: &mut File<'_, '_>, limit: &Limit<'_>, limits: &[GivenLimit<'_>], ty: &TypeExpr, pointer: &str) {
    let is_range = |limit: &Limit<'_>| matches!(limit, Limit::Bound(Measure::Value, ..));
    match limit {
        Limit::Also(_) if !limits.iter().any(|(_, limit)| is_range(limit)) => {
            let help = "add the range as `min` and `max`, or write `values`";
            file.key(pointer, "there is no range beside these values", "no range", help);
        }
        Limit::Also(values) => {
            for (index, value) in values.to_json().iter().enumerate() {
                let misfits = Fit::new(file, Side::Request).ty(ty, value, &format!("{pointer}/{index}"));
                report(file, misfits);
            }
        }
        _ => {}
    }
}

/// The items of a list that are told apart by a member have that member, and it can have the values.
fn alone(file: &mut File<'_, '_>, limit: &Limit<'_>, ty: &TypeExpr, home: Option<&str>, pointer: &str) {
    let (Limit::Alone(name, values), TypeExpr::List(item)) = (limit, ty) else { return };
    let members = file.api.resolve(home, item).and_then(|found| found.def.fields.as_deref());
    let Some(member) = members.unwrap_or_default().iter().find(|field| field.name == *name) else {
        let message = format!("the items of `{ty}` have no `{name}`");
        return file.value(&format!("{pointer}/member"), message, "unknown", "name a member of the items");
    };
    each_fits(file, member, &values.to_json(), &format!("{pointer}/values"));
}

/// A limit must be one that some values of the type break and others keep.
fn applies(
    file: &mut File<'_, '_>,
    key: &str,
    limit: &Limit<'_>,
    ty: &TypeExpr,
    home: Option<&str>,
    pointer: &str,
) -> bool {
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
    fits
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
