//! The values of a documented call, taken from its URL, its body and its form.

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
    /// The values that travel in `place`, by their names.
    pub fn at(&self, place: Place) -> &Map<String, Value> {
        match place {
            Place::Path => &self.path,
            Place::Query => &self.query,
            Place::Body => &self.body,
            Place::Form => &self.form,
        }
    }
}

/// Why a URL is none of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrlMistake {
    /// It begins with another base URL.
    BaseUrl,
    /// It has another path.
    Path,
}

/// Reads the documented call of an operation.
///
/// # Errors
/// If its URL is none of this operation.
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

/// The segments of a path that stand for placeholders, if it is a path of the template.
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

/// A URL holds texts: as JSON they are what the types of their parameters make of them.
fn value(ty: Option<&TypeExpr>, text: String) -> Value {
    match ty {
        Some(TypeExpr::List(item)) => text.split(',').map(|text| value(Some(item), text.to_owned())).collect(),
        Some(TypeExpr::Named { .. } | TypeExpr::String | TypeExpr::Secret | TypeExpr::Timestamp) | None => {
            Value::from(text)
        }
        Some(_) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
    }
}
