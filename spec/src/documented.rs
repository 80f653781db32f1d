//! The values of a documented call, taken from its URL, its body and its form.

use serde_json::{Map, Value};

use crate::model::{Field, Operation, Place};
use crate::percent::percent_decode;
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
    let rest = request.url.strip_prefix(base_url).ok_or(UrlMistake::BaseUrl)?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let segments = placeholders(&operation.path, path).ok_or(UrlMistake::Path)?;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
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
    let fits = |(expected, found): (&&str, &&str)| expected.starts_with(':') || expected == found;
    let same = template.len() == path.len() && template.iter().zip(&path).all(fits);
    same.then(|| template.into_iter().zip(path).filter_map(|(name, segment)| Some((name.strip_prefix(':')?, segment))))
}

/// A URL holds texts: as JSON they are what the types of their parameters make of them.
fn values<'p>(fields: &[Field], pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Map<String, Value> {
    let value = |(name, text): (&str, &str)| {
        let (name, text) = (percent_decode(name), percent_decode(text));
        let ty = fields.iter().find(|field| field.name == name).and_then(|field| TypeExpr::parse(&field.ty).ok());
        let value = match ty {
            Some(TypeExpr::List(_)) => text.split(',').map(Value::from).collect(),
            Some(TypeExpr::Named { .. } | TypeExpr::String | TypeExpr::Timestamp) | None => Value::from(text),
            Some(_) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
        };
        (name, value)
    };
    pairs.map(value).collect()
}
