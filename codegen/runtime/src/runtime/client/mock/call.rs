//! Calls that a mock answered.

use std::fmt;

use serde_json::Value;

use crate::runtime::describe::method::Method;
use crate::runtime::http::percent;
use crate::runtime::http::transport::{Header, HttpRequest};

/// A call that a [`MockTransport`](crate::runtime::MockTransport) answered. Its `Debug` shows no query, no header and no
/// body, which may have secrets.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedCall {
    /// Name of the operation, such as `zones.list`.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The full URL.
    pub url: String,
    /// The headers, the credential among them.
    pub headers: Vec<Header>,
    /// The body; empty if there was none.
    pub body: Vec<u8>,
}

impl RecordedCall {
    pub(super) fn new(request: &HttpRequest) -> Self {
        let HttpRequest { operation, method, url, headers, body, .. } = request.clone();
        Self { operation: operation.id, method, url, headers, body: body.into() }
    }

    /// Returns the URL without its query.
    pub fn path(&self) -> &str {
        self.url.split('?').next().unwrap_or_default()
    }

    /// Returns the pairs of the query, decoded, in their order.
    pub fn query(&self) -> Vec<(String, String)> {
        self.url.split_once('?').map_or_else(Vec::new, |(_, query)| percent::pairs(query))
    }

    /// Returns the value of a header, whose name may be in upper or lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value.as_str())
    }

    /// Returns the body, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Returns the pairs of a URL-encoded form, decoded, in their order.
    pub fn form(&self) -> Vec<(String, String)> {
        percent::pairs(&String::from_utf8_lossy(&self.body))
    }
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = percent::shown(&self.url);
        write!(f, "{}: {} {url} ({} bytes)", self.operation, self.method, self.body.len())
    }
}
