//! The documented limits, checked before anything is sent, for every operation, driven by its table.

use std::fmt;

use serde_json::Value;

use crate::runtime::codec::{Case, Fields, List, Step, View, named, text, union, write};
use crate::runtime::describe::field::{Field, Place};
use crate::runtime::describe::limit::Limit;
use crate::runtime::describe::limit::subject::{Items, Subject};
use crate::runtime::describe::meta::Meta;
use crate::runtime::error::violation::Violation;
use crate::runtime::http::headers;

/// Returns all limits and rules that an operation breaks.
pub(crate) fn violations(meta: &Meta, values: &dyn Fields) -> Vec<Violation> {
    let mut found = Vec::new();
    check_fields(meta.fields, values, None, &mut found);
    found.extend(broken_rules(meta, values, false));
    found
}

/// Returns what speaks against an operation, but does not prevent that it is sent.
pub(crate) fn warnings(meta: &Meta, values: &dyn Fields) -> Vec<Violation> {
    broken_rules(meta, values, true).collect()
}

fn broken_rules(meta: &Meta, values: &dyn Fields, warning: bool) -> impl Iterator<Item = Violation> {
    let rules = meta.rules.iter().filter(move |rule| rule.warning == warning);
    rules.filter_map(|rule| {
        let (field, problem) = rule.broken_by(&|name| has(meta, values, name))?;
        Some(Violation::new(field, problem))
    })
}

/// Whether an operation has this parameter, which is not an empty list.
pub(crate) fn has(meta: &Meta, values: &dyn Fields, name: &str) -> bool {
    named(meta.fields, values, name).is_some_and(|value| match value {
        View::Absent => false,
        View::List(list) => list.count() > 0,
        _ => true,
    })
}

/// The place of a value: `files[3]`, `plan.id`.
struct Path<'p> {
    outer: Option<&'p Path<'p>>,
    step: Step<'p>,
}

impl<'p> Path<'p> {
    fn member(outer: Option<&'p Self>, name: &'p str) -> Self {
        Self { outer, step: Step::Key(name) }
    }

    fn index(&'p self, index: usize) -> Self {
        Self { outer: Some(self), step: Step::Index(index) }
    }

    fn breaks(&self, problem: impl fmt::Display, fatal: bool) -> Violation {
        Violation { field: self.to_string(), problem: problem.to_string(), fatal }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.outer, self.step) {
            (None, Step::Key(name)) => f.write_str(name),
            (outer, step) => {
                outer.map_or(Ok(()), |outer| outer.fmt(f))?;
                step.fmt(f)
            }
        }
    }
}

fn check_fields<F: Fields + ?Sized>(table: &[Field], values: &F, outer: Option<&Path<'_>>, found: &mut Vec<Violation>) {
    let mut fields = table.iter();
    values.views(&mut |value| {
        let Some(field) = fields.next() else { return };
        let path = Path::member(outer, field.name);
        let unfit = match field.place {
            Place::Path => unfit_segment(value),
            Place::Header => unfit_header(value),
            Place::Query | Place::Body | Place::Form => None,
        };
        found.extend(unfit.map(|problem| path.breaks(problem, true)));
        if !matches!(value, View::Absent) && field.limits.iter().any(|limit| limit.other().is_some()) {
            let breaches =
                with_subject(value, |subject| Limit::breaches_beside(field.limits, subject, &others(table, values)));
            found.extend(breaches.iter().map(|breach| path.breaks(breach, false)));
        }
        check(field.limits, value, &path, found);
    });
}

/// Gives limits of one field the values of the others.
fn others<F: Fields + ?Sized>(table: &[Field], values: &F) -> impl Fn(&str, &mut dyn FnMut(&Subject<'_>)) {
    move |name, judge| {
        if let Some(other) = named(table, values, name) {
            with_subject(other, judge);
        }
    }
}

fn check(limits: &[Limit<'_>], value: View<'_>, path: &Path<'_>, found: &mut Vec<Violation>) {
    if !limits.is_empty() {
        let breaches = with_subject(value, |subject| Limit::breaches(limits, subject));
        found.extend(breaches.iter().map(|breach| path.breaks(breach, false)));
    }
    let each = || limits.iter().find_map(|limit| if let Limit::Each(limits) = limit { Some(*limits) } else { None });
    match value {
        View::List(list) => {
            let limits = each().unwrap_or_default();
            for index in 0..list.count() {
                check(limits, list.item(index), &path.index(index), found);
            }
        }
        View::Map(map) => {
            let limits = each().unwrap_or_default();
            map.entries(&mut |key, value| check(limits, value, &Path::member(Some(path), key), found));
        }
        View::Record(record) => check_fields(record.shape().fields, record, Some(path), found),
        View::Union(union) => {
            if let Case::Known(_, record) = union.case() {
                check_fields(record.shape().fields, record, Some(path), found);
            }
        }
        _ => {}
    }
}

/// Calls a function with what limits see of a value.
fn with_subject<T>(value: View<'_>, judge: impl FnOnce(&Subject<'_>) -> T) -> T {
    match value {
        View::Bool(boolean) => judge(&Subject::Boolean(boolean)),
        View::Int(number) => judge(&Subject::Number(number.into())),
        View::Float(number) => judge(&Subject::Number(number.into())),
        View::Decimal(number) => judge(&Subject::Number(number.into())),
        View::Text(string) => judge(&Subject::String(string)),
        View::Secret(string) => judge(&Subject::Secret(string)),
        View::Time(time) => judge(&Subject::String(&time.to_string())),
        View::List(list) => judge(&Subject::Array(&Sent(list))),
        View::Json(json) => judge(&Subject::of_json(json)),
        View::Absent | View::Null | View::Map(_) | View::Record(_) | View::Union(_) | View::File { .. } => {
            judge(&Subject::Other)
        }
    }
}

/// A list on its way out.
struct Sent<'a>(&'a dyn List);

impl Items for Sent<'_> {
    fn count(&self) -> usize {
        self.0.count()
    }

    fn json(&self, index: usize) -> String {
        write::json(self.0.item(index))
    }

    fn member(&self, index: usize, name: &str) -> Option<Value> {
        match self.0.item(index) {
            View::Record(record) => record.member(name),
            View::Union(union) => Some(union::member(union, name)),
            View::Json(json) => json.get(name).cloned(),
            _ => None,
        }
    }

    fn shown(&self, index: usize) -> Option<String> {
        match self.0.item(index) {
            View::Bool(_) | View::Int(_) | View::Float(_) | View::Decimal(_) | View::Text(_) | View::Time(_) => {
                Some(self.json(index))
            }
            _ => None,
        }
    }
}

/// A line end would be the end of the header.
fn unfit_header(value: View<'_>) -> Option<String> {
    let fits = matches!(value, View::Absent) || headers::is_value(&text(value));
    (!fits).then(|| headers::UNFIT.to_owned())
}

/// An empty segment or a dot segment would name another path.
fn unfit_segment(value: View<'_>) -> Option<String> {
    match value {
        View::Text("") => Some("is empty: a path segment must not be".to_owned()),
        View::Text(dots @ ("." | "..")) => Some(format!("is {dots:?}, which is not a path segment")),
        _ => None,
    }
}
