//! From an operation to an HTTP request, for every operation, driven by its table.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::api::FormEncoding;
use super::codec::json::write_members;
use super::codec::{Case, Fields, View};
use super::headers::Headers;
use super::meta::{Field, Meta, Method, Place};
use super::{multipart, percent};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// An HTTP request that any transport can send. Its `Debug` shows no query and no body.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// Path and query, below the base URL.
    pub target: String,
    /// The body, if there is one.
    pub body: Option<Body>,
}

/// The body of a request.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    /// The value of the `Content-Type` header.
    pub content_type: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What a multipart form holds.
    pub(super) parts: Vec<FormPart>,
}

/// A part of a multipart form, without the bytes of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FormPart {
    File { name: String, path: String },
    Text { name: String, text: String },
}

impl Request {
    /// Sets a member of the JSON body, or adds a pair to a form. Tells whether the body can have it.
    pub(super) fn set_member(&mut self, name: &str, value: Value) -> bool {
        let body = self.body.get_or_insert_with(|| Body {
            content_type: JSON.to_owned(),
            bytes: b"{}".to_vec(),
            parts: Vec::new(),
        });
        match (body.content_type.as_str(), value) {
            (JSON, value) => {
                // What was encoded here is an object, of which the other members stay to the letter.
                let members = serde_json::from_slice::<BTreeMap<String, Box<RawValue>>>(&body.bytes);
                let mut members = members.unwrap_or_default();
                members.extend(to_raw_value(&value).map(|value| (name.to_owned(), value)));
                body.bytes = serde_json::to_vec(&members).unwrap_or_default();
                true
            }
            (FORM, value) => {
                body.append(name, value.as_str().unwrap_or(&value.to_string()));
                true
            }
            _ => false,
        }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, target, body } = self;
        let target = percent::shown(target);
        f.debug_struct("Request").field("method", method).field("target", &target).field("body", body).finish()
    }
}

impl fmt::Debug for Body {
    /// Its bytes may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes of {}", self.bytes.len(), self.content_type)
    }
}

impl Body {
    pub(super) fn is_json(&self) -> bool {
        self.content_type == JSON
    }

    /// Adds a pair to a form that is encoded like a query.
    pub(super) fn append(&mut self, name: &str, value: &str) {
        let mut pair = String::from(if self.bytes.is_empty() { "" } else { "&" });
        percent::pair(name, value, &mut pair);
        self.bytes.extend_from_slice(pair.as_bytes());
    }
}

/// An HTTP answer, as any transport can give it. Its `Debug` shows no body.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// The secrets among the values of an operation, and in their records.
pub(super) fn secrets(meta: &Meta, values: &dyn Fields) -> Vec<String> {
    let mut secrets = Vec::new();
    values.fields(&mut |fields| fields.iter().for_each(|value| gather(meta, value.view(), &mut secrets)));
    secrets
}

fn gather(meta: &Meta, view: View<'_>, secrets: &mut Vec<String>) {
    match view {
        View::Secret(text) => secrets.push(text.to_owned()),
        View::List(list) => (0..list.count()).for_each(|index| gather(meta, list.item(index), secrets)),
        View::Map(map) => map.entries(&mut |_, value| gather(meta, value, secrets)),
        View::Record(record) => {
            record.fields(&mut |fields| fields.iter().for_each(|value| gather(meta, value.view(), secrets)))
        }
        View::Union(union) => match union.case() {
            Case::Known(_, record) => gather(meta, View::Record(record), secrets),
            Case::Other(json) => json_secrets(meta, json, false, secrets),
        },
        View::Json(json) => json_secrets(meta, json, false, secrets),
        _ => {}
    }
}

/// The secrets in JSON: what stands under the name of a documented one, or all of it.
pub(super) fn json_secrets(meta: &Meta, json: &Value, is_secret: bool, secrets: &mut Vec<String>) {
    match json {
        Value::String(text) if is_secret => secrets.push(text.clone()),
        Value::Number(number) if is_secret => secrets.push(number.to_string()),
        Value::Array(items) => items.iter().for_each(|item| json_secrets(meta, item, is_secret, secrets)),
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            json_secrets(meta, value, is_secret || meta.api.secrets.contains(&name.as_str()), secrets);
        }),
        _ => {}
    }
}

/// Builds the request of an operation.
pub(super) fn build(meta: &Meta, values: &dyn Fields) -> Request {
    Request { method: meta.method, target: target(meta, values), body: body(meta, values) }
}

/// The fields of one place that have a value.
fn present<'m>(meta: &'m Meta, values: &dyn Fields, place: Place, mut each: impl FnMut(&'m Field, View<'_>)) {
    values.fields(&mut |fields| {
        for (field, value) in meta.fields.iter().zip(fields).filter(|(field, _)| field.place == place) {
            match value.view() {
                View::Absent => {}
                view => each(field, view),
            }
        }
    });
}

fn target(meta: &Meta, values: &dyn Fields) -> String {
    let mut target = path(meta, values);
    let mut separator = '?';
    present(meta, values, Place::Query, |field, value| {
        target.push(separator);
        percent::pair(field.name, &text(value), &mut target);
        separator = '&';
    });
    target
}

fn path(meta: &Meta, values: &dyn Fields) -> String {
    let mut path = String::with_capacity(meta.path.len() + 64);
    for segment in meta.path.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix(':') {
            None => path.push_str(segment),
            Some(name) => present(meta, values, Place::Path, |field, value| {
                if field.name == name {
                    percent::encode(&text(value), &mut path);
                }
            }),
        }
    }
    path
}

fn body(meta: &Meta, values: &dyn Fields) -> Option<Body> {
    let mut parts = Vec::new();
    present(meta, values, Place::Form, |field, value| parts.push(part(field.name, value)));
    if !parts.is_empty() {
        return Some(match meta.api.form {
            FormEncoding::Multipart => multipart::encode(parts),
            FormEncoding::Urlencoded => urlencoded(&parts),
        });
    }
    let mut members = 0;
    present(meta, values, Place::Body, |_, _| members += 1);
    // A change without members is an empty object; other methods then have no body at all.
    let takes_body = meta.fields.iter().any(|field| field.place == Place::Body);
    let changes = matches!(meta.method, Method::Post | Method::Put | Method::Patch);
    (members > 0 || takes_body && changes).then(|| json_body(meta, values))
}

fn urlencoded(parts: &[multipart::Part<'_>]) -> Body {
    let mut body = Body { content_type: FORM.to_owned(), bytes: Vec::new(), parts: Vec::new() };
    parts.iter().for_each(|part| body.append(part.name, &String::from_utf8_lossy(&part.content)));
    body
}

fn json_body(meta: &Meta, values: &dyn Fields) -> Body {
    let mut bytes = Vec::with_capacity(128);
    let mut to = serde_json::Serializer::new(&mut bytes);
    // Writing views to memory can't fail: keys are texts, and what can't be a JSON number becomes null.
    let written = write_members(None, meta.fields, values, &mut to, |field| field.place == Place::Body);
    debug_assert!(written.is_ok(), "{written:?}");
    Body { content_type: JSON.to_owned(), bytes, parts: Vec::new() }
}

fn part<'n>(name: &'n str, value: View<'_>) -> multipart::Part<'n> {
    match value {
        View::File(file) => multipart::Part { name, file_name: Some(file.name.clone()), content: file.content.clone() },
        value => multipart::Part { name, file_name: None, content: text(value).into_bytes() },
    }
}

/// A value in a path, a query or a form: a text as it is, a list joined by commas, anything else as JSON.
pub(super) fn text(value: View<'_>) -> String {
    match value {
        View::Text(text) | View::Secret(text) => text.to_owned(),
        View::Display(value) => value.to_string(),
        View::List(list) => (0..list.count()).map(|index| text(list.item(index))).collect::<Vec<_>>().join(","),
        value => serde_json::to_string(&value).unwrap_or_default(),
    }
}
