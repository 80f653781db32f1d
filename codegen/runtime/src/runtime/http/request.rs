//! HTTP requests.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::runtime::describe::method::Method;
use crate::runtime::http::percent;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// An HTTP request that any transport can send. Its `Debug` shows no query and no body.
#[derive(Clone, PartialEq, Eq)]
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
    /// Sets a member of a JSON body, or adds a pair to a URL-encoded form. Returns whether the body can have it.
    pub(crate) fn set_member(&mut self, name: &str, value: Value) -> bool {
        let body = self.body.get_or_insert_with(|| Body::json(b"{}".to_vec()));
        match (body.content_type.as_str(), value) {
            (JSON, value) => {
                // This body was encoded here, so it is an object; its other members are not encoded again.
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
