//! The values of a documented call, from its URL, body and form.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::apis::Api;
use crate::model::{Field, Operation, Place};
use crate::percent::{decode_query, decode_segment};
use crate::type_expr::TypeExpr;

/// The values of a documented call, by their place in the request.
#[derive(Debug, Default)]
pub(crate) struct DocumentedCall {
    path: Map<String, Value>,
    query: Map<String, Value>,
    header: Map<String, Value>,
    body: Map<String, Value>,
    form: Map<String, Value>,
}

impl DocumentedCall {
    /// Returns the values in `place`, by name.
    pub(crate) fn at(&self, place: Place) -> &Map<String, Value> {
        match place {
            Place::Path => &self.path,
            Place::Query => &self.query,
            Place::Header => &self.header,
            Place::Body => &self.body,
            Place::Form => &self.form,
        }
    }

    /// Returns the value of a parameter, wherever it travels.
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        Place::ALL.into_iter().find_map(|place| self.at(place).get(name))
    }
}

/// Why a URL does not belong to an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UrlMistake {
    /// It begins with another base URL.
    BaseUrl,
    /// It has another path.
    Path,
}

/// Reads the documented call of an operation, whose types are looked up in a resource.
pub(crate) fn documented_call(
    api: &Api,
    home: Option<&str>,
    operation: &Operation,
) -> Result<DocumentedCall, UrlMistake> {
    let request = &operation.example.request;
    // A slash at the end of the base URL is reported there.
    let base_url = api.def.base_url.trim_end_matches('/');
    let rest = request.url.strip_prefix(base_url).ok_or(UrlMistake::BaseUrl)?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let segments = placeholders(&operation.path, path).ok_or(UrlMistake::Path)?;
    let segments = segments.map(|(name, text)| (name.to_owned(), decode_segment(text)));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let pairs = pairs.map(|(name, text)| (decode_query(name), decode_query(text)));
    Ok(DocumentedCall {
        path: values(api, home, &operation.parameters.path, segments),
        query: values(api, home, &operation.parameters.query, pairs),
        header: request.headers.clone().unwrap_or_default(),
        body: request.body.clone().unwrap_or_default(),
        form: request.form.clone().unwrap_or_default(),
    })
}

/// Returns the name in a segment of a path that is a placeholder, also in one that is written as other tools do.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix(':').or_else(|| foreign_placeholder(segment))
}

/// Returns the name in a placeholder that is written as other tools do: `{name}` or `<name>`.
pub(crate) fn foreign_placeholder(segment: &str) -> Option<&str> {
    let within = |open, close| segment.strip_prefix(open)?.strip_suffix(close);
    within('{', '}').or_else(|| within('<', '>'))
}

/// Returns the segments of a path at the placeholders, if the path matches the template.
fn placeholders<'p>(template: &'p str, path: &'p str) -> Option<impl Iterator<Item = (&'p str, &'p str)>> {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    let fits = |(expected, found): (&&str, &&str)| match placeholder(expected) {
        Some(_) => !found.is_empty(),
        None => expected == found,
    };
    let same = template.len() == path.len() && template.iter().zip(&path).all(fits);
    same.then(|| template.into_iter().zip(path).filter_map(|(name, segment)| Some((placeholder(name)?, segment))))
}

fn values(
    api: &Api,
    home: Option<&str>,
    fields: &[Field],
    pairs: impl Iterator<Item = (String, String)>,
) -> Map<String, Value> {
    let types: HashMap<_, _> = fields.iter().rev().map(|field| (field.name.as_str(), &field.ty)).collect();
    let value = |(name, text): (String, String)| {
        let value = match types.get(name.as_str()).and_then(|ty| ty.expr()) {
            Some(ty) => value(api, home, ty, text),
            None => Value::String(text),
        };
        (name, value)
    };
    pairs.map(value).collect()
}

/// Converts a string in a URL to JSON, by the type of its parameter.
fn value(api: &Api, home: Option<&str>, ty: &TypeExpr, text: String) -> Value {
    let (ty, home) = api.expand(home, ty);
    let json = |text: String| serde_json::from_str(&text).unwrap_or(Value::String(text));
    match ty {
        TypeExpr::BuiltIn(built_in) => built_in.in_url(text),
        TypeExpr::List(item) => text.split(',').map(|text| value(api, home, item, text.to_owned())).collect(),
        TypeExpr::Named(_) => match api.resolve(home, ty) {
            Some(found) if found.def.bits.is_some() => json(text),
            _ => Value::String(text),
        },
        TypeExpr::Map(_) | TypeExpr::Optional(_) => json(text),
    }
}
