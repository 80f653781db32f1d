//! What sends requests and returns responses: reqwest, or a custom transport.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::runtime::describe::meta::Meta;
use crate::runtime::describe::method::Method;
use crate::runtime::http::percent;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport_error::TransportError;

#[cfg(any(feature = "async", feature = "blocking"))]
pub(crate) const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Default maximum time to connect.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Sends requests. By default, the client uses `ReqwestTransport`; implement this
/// to record requests or to use another HTTP library.
///
/// It sends a request once and follows no redirect: the client decides what to do after a response.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends a request and returns the response, or why there is none.
    fn send<'a>(&'a self, request: &'a HttpRequest) -> Exchange<'a>;

    /// Whether `send` returns completed exchanges, so that no caller waits.
    fn answers_at_once(&self) -> bool {
        false
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> Exchange<'a> {
        (**self).send(request)
    }

    fn answers_at_once(&self) -> bool {
        (**self).answers_at_once()
    }
}

/// A request in progress.
pub type Exchange<'t> = Pin<Box<dyn Future<Output = Result<Response, TransportError>> + Send + 't>>;

/// A complete request. Its `Debug` shows no query, no sensitive header and no body.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// What the documentation says about the call.
    pub operation: &'static Meta,
    /// The method.
    pub method: Method,
    /// The full URL.
    pub url: String,
    /// The headers.
    pub headers: Vec<Header>,
    /// The body; empty if there is none. All attempts share it.
    pub body: Bytes,
    /// Maximum time up to the end of the response.
    pub timeout: Duration,
    /// Maximum size of the response body in bytes.
    pub body_limit: usize,
}

/// A header of a request. Its `Debug` does not show a sensitive value.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    /// The name.
    pub name: Cow<'static, str>,
    /// The value, which is visible ASCII.
    pub value: String,
    /// Whether logs must not show it.
    pub sensitive: bool,
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, if self.sensitive { "…" } else { &self.value })
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("HttpRequest");
        debug.field("method", &self.method).field("url", &percent::shown(&self.url)).field("headers", &self.headers);
        debug.field("timeout", &self.timeout).finish_non_exhaustive()
    }
}
