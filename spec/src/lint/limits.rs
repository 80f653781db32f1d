//! The limits of a field, and what is wrong with a value that breaks one.

use std::collections::HashMap;
use std::net::IpAddr;

use regex_lite::{Error, Regex};
use serde_json::{Number, Value};

use crate::apis::Api;
use crate::built_in::BuiltIn;
use crate::model::{Field, Format};
use crate::type_expr::TypeExpr;

/// The patterns of an API, each compiled once.
pub(super) struct Patterns<'s>(HashMap<&'s str, Result<Regex, Error>>);

impl<'s> Patterns<'s> {
    pub(super) fn of(api: &'s Api) -> Self {
        let types = api.resources.iter().flat_map(|resource| &resource.def.types).chain(&api.def.types);
        let operations = api.resources.iter().flat_map(|resource| &resource.def.operations);
        let parameters = operations.flat_map(|operation| operation.parameters.iter().map(|(_, _, field)| field));
        let fields = types.flat_map(|def| def.fields.iter().flatten()).chain(parameters).chain(&api.def.paging);
        let patterns = fields.filter_map(|field| field.pattern.as_deref());
        Self(patterns.map(|pattern| (pattern, Regex::new(pattern))).collect())
    }

    /// Returns why a pattern cannot be compiled.
    pub(super) fn error(&self, pattern: &str) -> Option<&Error> {
        self.0.get(pattern)?.as_ref().err()
    }

    /// Whether a string matches a pattern. One that cannot be compiled is reported where it is declared.
    fn matches(&self, pattern: &str, text: &str) -> bool {
        !matches!(self.0.get(pattern), Some(Ok(regex)) if !regex.is_match(text))
    }
}

/// Says which limit a value breaks that fits the type of its field.
pub(super) fn broken(patterns: &Patterns<'_>, field: &Field, ty: &TypeExpr, value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => range(field, number.as_f64()?),
        // A decimal may be written as a text.
        Value::String(text) if *ty == TypeExpr::BuiltIn(BuiltIn::Decimal) => range(field, text.parse().ok()?),
        Value::String(text) => wording(patterns, field, text),
        Value::Array(items) => size(field, items.len() as u64),
        _ => None,
    }
}

fn range(field: &Field, number: f64) -> Option<String> {
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    if let Some(min) = limit(&field.min).filter(|min| number < *min) {
        return Some(format!("is too small, at least {min} is allowed"));
    }
    let max = limit(&field.max).filter(|max| number > *max)?;
    Some(format!("is too large, at most {max} is allowed"))
}

fn size(field: &Field, items: u64) -> Option<String> {
    if let Some(min) = field.min_items.filter(|min| items < *min) {
        return Some(format!("has {items} items, at least {min} are needed"));
    }
    let max = field.max_items.filter(|max| items > *max)?;
    Some(format!("has {items} items, at most {max} are allowed"))
}

fn wording(patterns: &Patterns<'_>, field: &Field, text: &str) -> Option<String> {
    let length = text.chars().count() as u64;
    if let Some(max) = field.max_length.filter(|max| length > *max) {
        return Some(format!("has {length} characters, at most {max} are allowed"));
    }
    if let Some(pattern) = field.pattern.as_deref().filter(|pattern| !patterns.matches(pattern, text)) {
        return Some(format!("does not match the pattern `{pattern}`"));
    }
    match field.format {
        Some(Format::Hostname) if !is_host_name(text) => Some("is not a valid host name".to_owned()),
        Some(Format::HostnameOrIp) if !is_host_name(text) && text.parse::<IpAddr>().is_err() => {
            Some("is neither a host name nor an IP address".to_owned())
        }
        _ => None,
    }
}

/// The generated client has the same rule: labels of letters, digits, hyphens and underscores; the first may be `*`.
fn is_host_name(text: &str) -> bool {
    let text = text.strip_suffix('.').unwrap_or(text);
    let label = |label: &str| {
        (1..=63).contains(&label.chars().count())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    text.strip_prefix("*.").unwrap_or(text).split('.').all(label)
}
