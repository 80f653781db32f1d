//! The values of a documented call, from its URL, body and form.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::model::{Field, Operation, Place};
use crate::percent::{decode_query, decode_segment};
use crate::type_expr::TypeExpr;

/// The values of a documented call, by the place where they travel.
#[derive(Debug, Default)]
pub struct DocumentedCall {
    path: Map<String, Value>,
    query: Map<String, Value>,
    body: Map<String, Value>,
    form: Map<String, Value>,
}

impl DocumentedCall {
    /// Returns the values in a place, by name.
    pub fn at(&self, place: Place) -> &Map<String, Value> {
        match place {
            Place::Path => &self.path,
            Place::Query => &self.query,
            Place::Body => &self.body,
            Place::Form => &self.form,
        }
    }
}

/// Why a URL does not belong to an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrlMistake {
    /// It has another base URL.
    BaseUrl,
    /// It has another path.
    Path,
}

/// Reads the documented call of an operation.
///
/// # Errors
/// If its URL does not belong to the operation.
pub fn documented_call(base_url: &str, operation: &Operation) -> Result<DocumentedCall, UrlMistake> {
    let request = &operation.example.request;
    // A slash at the end of the base URL is reported there.
    let rest = request.url.strip_prefix(base_url.trim_end_matches('/')).ok_or(UrlMistake::BaseUrl)?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let segments = placeholders(&operation.path, path).ok_or(UrlMistake::Path)?;
    let segments = segments.map(|(name, text)| (name.to_owned(), decode_segment(text)));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let pairs = pairs.map(|(name, text)| (decode_query(name), decode_query(text)));
    Ok(DocumentedCall {
        path: values(&operation.parameters.path, segments),
        query: values(&operation.parameters.query, pairs),
        body: request.body.clone().unwrap_or_default(),
        form: request.form.clone().unwrap_or_default(),
    })
}

/// Returns the segments of a path at the placeholders, if the path matches the template.
fn placeholders<'p>(template: &'p str, path: &'p str) -> Option<impl Iterator<Item = (&'p str, &'p str)>> {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    let fits = |(expected, found): (&&str, &&str)| match expected.starts_with(':') {
        true => !found.is_empty(),
        false => expected == found,
    };
    let same = template.len() == path.len() && template.iter().zip(&path).all(fits);
    same.then(|| template.into_iter().zip(path).filter_map(|(name, segment)| Some((name.strip_prefix(':')?, segment))))
}

fn values(fields: &[Field], pairs: impl Iterator<Item = (String, String)>) -> Map<String, Value> {
    let types: HashMap<_, _> = fields.iter().rev().map(|field| (field.name.as_str(), field.ty.as_str())).collect();
    let value = |(name, text): (String, String)| {
        let ty = types.get(name.as_str()).and_then(|ty| TypeExpr::parse(ty).ok());
        let value = value(ty.as_ref(), text);
        (name, value)
    };
    pairs.map(value).collect()
}

/// A URL contains strings: the types of the parameters determine their JSON values.
fn value(ty: Option<&TypeExpr>, text: String) -> Value {
    match ty {
        Some(TypeExpr::List(item)) => text.split(',').map(|text| value(Some(item), text.to_owned())).collect(),
        Some(TypeExpr::Named { .. } | TypeExpr::String | TypeExpr::Secret | TypeExpr::Timestamp) | None => {
            Value::from(text)
        }
        Some(_) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
    }
}
