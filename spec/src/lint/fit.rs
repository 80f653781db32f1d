//! Whether a documented value fits its declared type and keeps to its limits.

use std::net::IpAddr;

use jiff::Timestamp;
use regex_lite::Regex;
use serde_json::{Map, Value};

use super::fields::shown;
use crate::load::Api;
use crate::model::{Field, Format, TypeDef};
use crate::source::escape;
use crate::suggest::nearest;
use crate::type_expr::TypeExpr;

/// Where a value goes: an answer may say null for what it doesn't promise.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Answer,
}

/// A value that does not fit.
pub(super) struct Misfit {
    pub(super) pointer: String,
    /// Whether the key is wrong, and not the value.
    pub(super) key: bool,
    pub(super) message: String,
    pub(super) label: &'static str,
    pub(super) help: String,
}

/// Compares values with types. Each call gives all misfits of one value.
pub(super) struct Fit<'s> {
    api: &'s Api,
    home: Option<&'s str>,
    side: Side,
    found: Vec<Misfit>,
}

impl<'s> Fit<'s> {
    pub(super) fn new(api: &'s Api, home: Option<&'s str>, side: Side) -> Self {
        Self { api, home, side, found: Vec::new() }
    }

    /// A value of a field, with its limits.
    pub(super) fn field(mut self, field: &Field, value: &Value, pointer: &str) -> Vec<Misfit> {
        self.check_field(field, value, pointer);
        self.found
    }

    /// The values that are found of some fields; those of others are no matter of these fields.
    pub(super) fn known_members(
        mut self,
        fields: &[Field],
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Vec<Misfit> {
        for (field, value) in fields.iter().filter_map(|field| Some((field, members.get(&field.name)?))) {
            self.check_member(field, value, pointer);
        }
        self.found
    }

    /// A value of a type.
    pub(super) fn ty(mut self, ty: &TypeExpr, value: &Value, pointer: &str) -> Vec<Misfit> {
        self.check(ty, value, pointer);
        self.found
    }

    /// An object, member by member. `owner` is what declares the members, and `beside` are further ones.
    pub(super) fn members(
        mut self,
        fields: &[Field],
        owner: &str,
        beside: &[&str],
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Vec<Misfit> {
        self.check_members(fields, owner, beside, members, pointer);
        self.found
    }

    /// An envelope with a result of this type; `beside` are its other members.
    pub(super) fn envelope(
        mut self,
        ty: &TypeExpr,
        beside: &[&str],
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Vec<Misfit> {
        let owner = "the answer that is declared";
        for (name, value) in members.iter().filter(|(name, _)| !beside.contains(&name.as_str())) {
            let pointer = format!("{pointer}/{}", escape(name));
            match name.as_str() {
                "result" => self.check(ty, value, &pointer),
                _ => self.undeclared(&[], owner, name, pointer),
            }
        }
        if !members.contains_key("result") {
            let help = "declare the answer as `whole`, or transcribe its `result`";
            self.misfit(pointer, "the answer has no `result`".to_owned(), "incomplete", help);
        }
        self.found
    }

    /// A field's value within a record or a call. The field's own example is checked where it stands.
    fn check_member(&mut self, field: &Field, value: &Value, pointer: &str) {
        if self.side == Side::Answer || field.example.as_ref() != Some(value) {
            self.check_field(field, value, pointer);
        }
    }

    fn check_field(&mut self, field: &Field, value: &Value, pointer: &str) {
        if value.is_null() && !field.required && self.side == Side::Answer {
            return;
        }
        let Ok(ty) = TypeExpr::parse(&field.ty) else { return };
        let before = self.found.len();
        self.check(&ty, value, pointer);
        if self.found.len() == before {
            self.limits(field, value, pointer);
        }
    }

    fn check(&mut self, ty: &TypeExpr, value: &Value, pointer: &str) {
        let fits = match (ty, value) {
            (TypeExpr::String | TypeExpr::File, Value::String(_))
            | (TypeExpr::Number | TypeExpr::Decimal, Value::Number(_))
            | (TypeExpr::Boolean, Value::Bool(_))
            | (TypeExpr::Object, Value::Object(_))
            | (TypeExpr::Json, _) => true,
            (TypeExpr::Integer, Value::Number(number)) => number.is_i64(),
            (TypeExpr::Timestamp, Value::String(text)) => text.parse::<Timestamp>().is_ok(),
            (TypeExpr::Moment, Value::String(text)) => text.parse::<Timestamp>().is_ok(),
            (TypeExpr::Moment, Value::Number(number)) => number.is_i64(),
            (TypeExpr::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.check(item, value, &format!("{pointer}/{index}"));
                }
                true
            }
            (TypeExpr::Map(item), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.check(item, value, &format!("{pointer}/{}", escape(key)));
                }
                true
            }
            (TypeExpr::Named { .. }, value) => return self.named(ty, value, pointer),
            _ => false,
        };
        if !fits {
            self.misfit(
                pointer,
                format!("{} is no value of the type `{ty}`", shown(value)),
                "does not fit",
                "correct the value or the type",
            );
        }
    }

    fn named(&mut self, ty: &TypeExpr, value: &Value, pointer: &str) {
        // An unknown type is reported where it is named.
        let Some(found) = self.api.resolve(self.home, ty) else { return };
        let home = std::mem::replace(&mut self.home, found.home);
        let bare = found.def.bare.as_deref().filter(|bare| value.get(bare).is_none());
        let bare = bare.and_then(|bare| found.def.fields.iter().flatten().find(|field| field.name == bare));
        if let Some(field) = bare {
            self.check_field(field, value, pointer);
            self.home = home;
            return;
        }
        match (&found.def.fields, &found.def.cases, value) {
            (Some(fields), _, Value::Object(members)) => {
                let owner = format!("the type `{}`", found.def.name);
                self.check_members(fields, &owner, &[], members, pointer);
            }
            (_, Some(_), Value::Object(members)) => self.union(found.def, members, pointer),
            (None, None, Value::String(text)) => self.documented(found.def, text, pointer),
            _ => {
                let message = format!("{} is no value of the type `{ty}`", shown(value));
                self.misfit(pointer, message, "does not fit", "correct the value or the type");
            }
        }
        self.home = home;
    }

    fn union(&mut self, def: &TypeDef, members: &Map<String, Value>, pointer: &str) {
        let tag = def.tag.as_deref().unwrap_or_default();
        let found = members.get(tag).and_then(Value::as_str).unwrap_or_default();
        let Some(case) = def.cases.iter().flatten().find(|case| case.value == found) else {
            let message = format!("`{found}` is no case of the type `{}`", def.name);
            return self.misfit(pointer, message, "unknown case", format!("add it to the cases of `{}`", def.name));
        };
        // A case that is no record is reported where it stands.
        let record = TypeExpr::parse(&case.ty).ok().and_then(|ty| self.api.resolve(self.home, &ty));
        if let Some(fields) = record.and_then(|record| record.def.fields.as_deref()) {
            self.check_members(fields, &format!("the type `{}`", case.ty), &[tag], members, pointer);
        }
    }

    fn documented(&mut self, def: &TypeDef, text: &str, pointer: &str) {
        let known = || def.values.iter().flatten().map(|value| value.value.as_str());
        if known().any(|value| value == text) {
            return;
        }
        let help = match nearest(text, known()) {
            Some(near) => format!("did you mean `{near}`? If the value is documented, add it to `{}`", def.name),
            None => {
                format!("write one of {}, or add the value to `{}`", known().collect::<Vec<_>>().join(", "), def.name)
            }
        };
        self.misfit(pointer, format!("`{text}` is none of the values of `{}`", def.name), "unknown value", help);
    }

    fn check_members(
        &mut self,
        fields: &[Field],
        owner: &str,
        beside: &[&str],
        members: &Map<String, Value>,
        pointer: &str,
    ) {
        for (name, value) in members {
            let pointer = format!("{pointer}/{}", escape(name));
            match fields.iter().find(|field| field.name == *name) {
                Some(field) => self.check_member(field, value, &pointer),
                None if beside.contains(&name.as_str()) => {}
                None => self.undeclared(fields, owner, name, pointer),
            }
        }
        for field in fields.iter().filter(|field| field.required && !members.contains_key(&field.name)) {
            self.misfit(
                pointer,
                format!("`{}` is required by {owner} and missing here", field.name),
                "incomplete",
                "add it here, or don't require it",
            );
        }
    }

    fn undeclared(&mut self, fields: &[Field], owner: &str, name: &str, pointer: String) {
        let help = match nearest(name, fields.iter().map(|field| field.name.as_str())) {
            Some(near) => format!("did you mean `{near}`? If not, add `{name}` to {owner}"),
            None => format!("add it to {owner}"),
        };
        let message = format!("{owner} has no `{name}`");
        self.found.push(Misfit { pointer, key: true, message, label: "undeclared", help });
    }

    fn limits(&mut self, field: &Field, value: &Value, pointer: &str) {
        if field.values.as_ref().is_some_and(|values| !values.contains(value)) {
            let allowed: Vec<_> = field.values.iter().flatten().map(Value::to_string).collect();
            self.misfit(
                pointer,
                format!("{} is not among the allowed values", shown(value)),
                "not allowed",
                format!("write one of {}", allowed.join(", ")),
            );
        }
        let problem = match value {
            Value::Number(number) => number.as_f64().and_then(|number| range(field, number)),
            Value::String(text) => wording(field, text),
            Value::Array(items) => size(field, items.len() as u64),
            _ => None,
        };
        if let Some(problem) = problem {
            self.misfit(
                pointer,
                format!("{} {problem}", shown(value)),
                "breaks a limit",
                "correct the value or the limit",
            );
        }
    }

    fn misfit(&mut self, pointer: &str, message: String, label: &'static str, help: impl Into<String>) {
        self.found.push(Misfit { pointer: pointer.to_owned(), key: false, message, label, help: help.into() });
    }
}

fn range(field: &Field, number: f64) -> Option<String> {
    let limit = |limit: &Option<serde_json::Number>| limit.as_ref().and_then(serde_json::Number::as_f64);
    let (min, max) = (limit(&field.min), limit(&field.max));
    let low = min.filter(|min| number < *min).map(|min| format!("is too small, at least {min} is allowed"));
    low.or_else(|| max.filter(|max| number > *max).map(|max| format!("is too large, at most {max} is allowed")))
}

fn size(field: &Field, items: u64) -> Option<String> {
    let low =
        field.min_items.filter(|min| items < *min).map(|min| format!("has {items} items, at least {min} are needed"));
    low.or_else(|| {
        field.max_items.filter(|max| items > *max).map(|max| format!("has {items} items, at most {max} are allowed"))
    })
}

fn wording(field: &Field, text: &str) -> Option<String> {
    /// Dot-separated labels of letters, digits, hyphens and underscores; the first may be `*`.
    const HOST_NAME: &str = r"^(\*\.)?([\w-]{1,63}\.)*[\w-]{1,63}\.?$";
    let length = text.chars().count() as u64;
    if let Some(max) = field.max_length.filter(|max| length > *max) {
        return Some(format!("has {length} characters, at most {max} are allowed"));
    }
    // A pattern that can't be compiled is reported where it stands.
    let matches = |pattern: &str| Regex::new(pattern).map_or(true, |regex| regex.is_match(text));
    if let Some(pattern) = field.pattern.as_deref().filter(|pattern| !matches(pattern)) {
        return Some(format!("does not match the pattern `{pattern}`"));
    }
    match field.format {
        Some(Format::Hostname) if !matches(HOST_NAME) => Some("is no host name".to_owned()),
        Some(Format::HostnameOrIp) if !matches(HOST_NAME) && text.parse::<IpAddr>().is_err() => {
            Some("is neither a host name nor an IP address".to_owned())
        }
        _ => None,
    }
}
