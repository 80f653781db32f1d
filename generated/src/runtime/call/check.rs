//! The documented limits, checked before anything is sent, for every operation, driven by its table.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{LazyLock, Mutex, PoisonError};

use regex_lite::Regex;

use crate::runtime::codec::text;
use crate::runtime::codec::{Case, Encode, Fields, View};
use crate::runtime::describe::field::{Field, Place};
use crate::runtime::describe::meta::Meta;
use crate::runtime::error::violation::Violation;

/// All limits that an operation breaks.
pub(crate) fn violations(meta: &Meta, values: &dyn Fields) -> Vec<Violation> {
    let mut found = Vec::new();
    fields(meta.fields, values, "", &mut found);
    found
}

fn fields<F: Fields + ?Sized>(table: &[Field], values: &F, prefix: &str, found: &mut Vec<Violation>) {
    values.fields(&mut |fields| {
        for (field, value) in table.iter().zip(fields) {
            if let Some(problem) = misplaced(field, value.view(), table, fields) {
                found.push(Violation { field: format!("{prefix}{}", field.name), problem, fatal: false });
            }
            check(field, value.view(), prefix, found);
        }
    });
}

/// What is wrong with a field that makes sense only beside another.
fn misplaced(field: &Field, value: View<'_>, table: &[Field], fields: &[&dyn Encode]) -> Option<String> {
    let (name, allowed) = field.only_with.filter(|_| !matches!(value, View::Absent))?;
    let (_, other) = table.iter().zip(fields).find(|(other, _)| other.name == name)?;
    let found = text(other.view());
    let fits = allowed.contains(&found.as_str());
    (!fits).then(|| format!("is only for a {name} of {}, and it is {found}", allowed.join(" or ")))
}

fn check(field: &Field, value: View<'_>, prefix: &str, found: &mut Vec<Violation>) {
    let name = || format!("{prefix}{}", field.name);
    if let (Place::Path, Some(problem)) = (field.place, unfit_segment(value)) {
        found.push(Violation { field: name(), problem, fatal: true });
    }
    let problem = match value {
        View::Int(number) => choice(field, number).or_else(|| range(field, number, |limit| number.cmp(&limit))),
        View::Float(number) => range(field, number, |limit| number.total_cmp(&(limit as f64))),
        View::Decimal(number) => range(field, number, |limit| number.cmp(&limit.into())),
        View::Text(text) => wording(field, text),
        // A message must not show it, and only a broken length does not.
        View::Secret(text) => length(field, text),
        View::List(list) => size(field, list.count()),
        _ => None,
    };
    found.extend(problem.map(|problem| Violation { field: name(), problem, fatal: false }));
    match value {
        View::List(list) => {
            for index in 0..list.count() {
                parts(list.item(index), &|| format!("{}[{index}]", name()), found);
            }
        }
        value => parts(value, &name, found),
    }
}

/// Checks the fields of a record.
fn parts(value: View<'_>, name: &dyn Fn() -> String, found: &mut Vec<Violation>) {
    match value {
        View::Record(record) => fields(record.shape().fields, record, &format!("{}.", name()), found),
        View::Union(union) => {
            if let Case::Known(_, record) = union.case() {
                fields(record.shape().fields, record, &format!("{}.", name()), found);
            }
        }
        _ => {}
    }
}

/// An empty segment or a dot segment would name another path.
fn unfit_segment(value: View<'_>) -> Option<String> {
    match value {
        View::Text("") => Some("is empty, one path segment is needed".to_owned()),
        View::Text(dots @ ("." | "..")) => Some(format!("is {dots:?}, which is not a path segment")),
        _ => None,
    }
}

/// What is wrong with a number that must be one of a few.
fn choice(field: &Field, number: i64) -> Option<String> {
    let allowed: Vec<_> = field.one_of.iter().map(ToString::to_string).collect();
    let fits = allowed.is_empty() || field.one_of.contains(&number);
    (!fits).then(|| format!("is {number}, only {} are allowed", allowed.join(", ")))
}

/// What is wrong with a number.
fn range(field: &Field, number: impl fmt::Display, against: impl Fn(i64) -> Ordering) -> Option<String> {
    if let Some(min) = field.min.filter(|min| against(*min).is_lt()) {
        return Some(format!("is {number}, at least {min} is allowed"));
    }
    let max = field.max.filter(|max| against(*max).is_gt())?;
    Some(format!("is {number}, at most {max} is allowed"))
}

/// What is wrong with the size of a list.
fn size(field: &Field, items: usize) -> Option<String> {
    if let Some(min) = field.min_items.filter(|min| items < *min as usize) {
        return Some(format!("has {}, at least {min} needed", count(items, "item")));
    }
    let max = field.max_items.filter(|max| items > *max as usize)?;
    Some(format!("has {}, at most {max} are allowed", count(items, "item")))
}

/// What is wrong with a text.
fn wording(field: &Field, text: &str) -> Option<String> {
    if let Some(problem) = length(field, text) {
        return Some(problem);
    }
    if let Some(pattern) = field.pattern.filter(|pattern| !matches(pattern, text)) {
        return Some(format!("is {text:?}, which does not match {pattern}"));
    }
    let fits = !field.host_name || is_host_name(text) || field.or_ip && text.parse::<IpAddr>().is_ok();
    let expected = if field.or_ip { "neither a host name nor an IP address" } else { "no host name" };
    (!fits).then(|| format!("is {text:?}, which is {expected}"))
}

/// What is wrong with the length of a text.
fn length(field: &Field, text: &str) -> Option<String> {
    let characters = text.chars().count();
    let max = field.max_length.filter(|max| characters > *max as usize)?;
    Some(format!("has {}, at most {max} are allowed", count(characters, "character")))
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Matches a documented pattern, which is compiled when it is first needed.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: LazyLock<Mutex<HashMap<&str, Option<Regex>>>> = LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    // The generator accepts no pattern that does not compile, so one that does not is not the caller's fault.
    compiled
        .entry(pattern)
        .or_insert_with(|| Regex::new(pattern).ok())
        .as_ref()
        .is_none_or(|regex| regex.is_match(text))
}

/// Labels of letters, digits, hyphens and underscores, of at most 63 characters each; `*` may be the first, and any
/// letter of an international name is accepted, since the server translates it.
fn is_host_name(text: &str) -> bool {
    let text = text.strip_suffix('.').unwrap_or(text);
    let label = |label: &str| {
        let characters = label.chars().count();
        (1..=63).contains(&characters)
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    text.strip_prefix("*.").unwrap_or(text).split('.').all(label)
}
