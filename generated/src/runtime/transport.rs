//! What sends requests and gives answers: reqwest, or what a caller brings along.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;

use super::meta::{Meta, Method};
use super::request::Response;

const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Sends requests. The client has one of its own, over reqwest; bring another for tests, proxies or another HTTP library.
///
/// It sends a request once and follows no redirect: the client decides what happens after an answer.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends a request and gives the answer, or why there is none.
    fn send(&self, request: HttpRequest) -> Exchange<'_>;
}

/// A request on its way.
pub type Exchange<'t> = Pin<Box<dyn Future<Output = Result<Response, BoxError>> + Send + 't>>;

/// Why there is no answer.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A request with everything that is sent. Its `Debug` shows no sensitive header and no body.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// What the documentation says of the call.
    pub operation: &'static Meta,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers.
    pub headers: Vec<Header>,
    /// The body; empty if there is none.
    pub body: Vec<u8>,
    /// How long the answer may take, up to the end of its body.
    pub timeout: Duration,
    /// The most bytes that the body of the answer may have.
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
        debug.field("method", &self.method).field("url", &self.url).field("headers", &self.headers);
        debug.field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// An answer is longer than allowed.
#[derive(Debug)]
pub(super) struct TooLong(pub(super) usize);

impl StdError for TooLong {}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer has more than {} bytes: raise the limit with `body_limit`", self.0)
    }
}

/// The transport of the client itself. It asks for no compression, so what arrives is never larger than what was sent.
#[derive(Debug)]
pub(super) struct Reqwest(reqwest::Client);

impl Reqwest {
    pub(super) fn new(connect_timeout: Duration) -> Result<Self, reqwest::Error> {
        let builder = reqwest::Client::builder().user_agent(USER_AGENT).redirect(Policy::none());
        builder.connect_timeout(connect_timeout).build().map(Self)
    }

    async fn exchange(&self, request: HttpRequest) -> Result<Response, BoxError> {
        let HttpRequest { method, url, headers, body, timeout, body_limit, .. } = request;
        let mut builder = self.0.request(native(method), url).timeout(timeout);
        for Header { name, value, sensitive } in headers {
            let mut value = HeaderValue::try_from(value)?;
            value.set_sensitive(sensitive);
            builder = builder.header(&*name, value);
        }
        if !body.is_empty() {
            builder = builder.body(body);
        }
        // The error of reqwest repeats the URL, which may hold what a log must not.
        let mut answer = builder.send().await.map_err(reqwest::Error::without_url)?;
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = answer.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let mut response = Response { status: answer.status().as_u16(), headers, body: Vec::new() };
        while let Some(chunk) = answer.chunk().await.map_err(reqwest::Error::without_url)? {
            if response.body.len() + chunk.len() > body_limit {
                return Err(TooLong(body_limit).into());
            }
            response.body.extend_from_slice(&chunk);
        }
        Ok(response)
    }
}

impl Transport for Reqwest {
    fn send(&self, request: HttpRequest) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
}

fn native(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}
