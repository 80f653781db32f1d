//! HTTP requests.

use std::collections::BTreeMap;
use std::{fmt, mem};

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::runtime::describe::method::Method;
use crate::runtime::http::percent;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// An HTTP request that any transport can send. Its `Debug` shows no query and no body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: Method,
    /// Path and query, below the base URL.
    pub target: String,
    /// Body, if there is one.
    pub body: Option<Body>,
}

/// The body of a request.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    /// Value of the `Content-Type` header.
    pub content_type: String,
    /// Content.
    pub bytes: Vec<u8>,
    /// Parts of a multipart form.
    pub(crate) parts: Vec<FormPart>,
}

/// A part of a multipart form, without the bytes of files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormPart {
    File { name: String, path: String },
    Text { name: String, text: String },
}

impl Request {
    /// Sets a member of a JSON body, or adds a pair to a URL-encoded form. Returns why the body can't have it.
    pub(crate) fn set_member(&mut self, name: &str, value: Value) -> Option<&'static str> {
        let body = self.body.get_or_insert_with(|| Body::json(b"{}".to_vec()));
        match (body.content_type.as_str(), value) {
            (JSON, value) => {
                // The other members are not encoded again.
                let members = serde_json::from_slice::<BTreeMap<String, Box<RawValue>>>(&body.bytes);
                let Ok(mut members) = members else { return Some("can't be added to JSON that is not an object") };
                members.extend(to_raw_value(&value).map(|value| (name.to_owned(), value)));
                body.bytes = serde_json::to_vec(&members).unwrap_or_default();
                None
            }
            (FORM, value) => {
                body.append(name, value.as_str().unwrap_or(&value.to_string()));
                None
            }
            _ if body.parts.is_empty() => Some("can't be added to a body that is neither JSON nor a URL-encoded form"),
            _ => Some("can't be added to a multipart form"),
        }
    }

    /// Returns the path, below the base URL and without the query.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Takes the same out of it.
    pub(crate) fn take_path(&mut self) -> String {
        self.target.truncate(self.path().len());
        mem::take(&mut self.target)
    }

    /// Returns the value of a query parameter.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        percent::pairs(query).into_iter().find(|(found, _)| found == name).map(|(_, value)| value)
    }

    /// Removes a query parameter.
    pub(crate) fn remove_query(&mut self, name: &str) {
        let Some((path, query)) = self.target.split_once('?') else { return };
        let (path, is_other) =
            (path.to_owned(), |pair: &&str| percent::pairs(pair).iter().all(|(found, _)| found != name));
        let query: Vec<_> = query.split('&').filter(is_other).collect();
        self.target = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
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
    /// Hides the bytes, which may have a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes of {}", self.bytes.len(), self.content_type)
    }
}

impl Body {
    pub(crate) fn json(bytes: Vec<u8>) -> Self {
        Self { content_type: JSON.to_owned(), bytes, parts: Vec::new() }
    }

    /// Creates an empty URL-encoded form.
    pub(crate) fn form() -> Self {
        Self { content_type: FORM.to_owned(), bytes: Vec::new(), parts: Vec::new() }
    }

    pub(crate) fn is_json(&self) -> bool {
        self.content_type == JSON
    }

    /// Adds a pair to a URL-encoded form.
    pub(crate) fn append(&mut self, name: &str, value: &str) {
        let mut pair = String::from(if self.bytes.is_empty() { "" } else { "&" });
        percent::pair(name, value, &mut pair);
        self.bytes.extend_from_slice(pair.as_bytes());
    }
}
