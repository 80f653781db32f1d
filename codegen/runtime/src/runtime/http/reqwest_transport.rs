//! The transport of both clients, over reqwest.

use std::mem;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;

use crate::runtime::describe::method::Method;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{CONNECT_TIMEOUT, Exchange, Header, HttpRequest, Transport, USER_AGENT};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// Why a response from another URL is no response to the call.
const REDIRECTED: &str = "the HTTP client followed a redirect: build it with `redirect(Policy::none())`";

/// The most memory in bytes that is taken for a body before it arrives.
const MOST_AT_ONCE: usize = 1024 * 1024;

/// Sends requests with reqwest. It requests no compression, so that a small response can't expand.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    /// Sends what is encrypted. By default it uses the system's proxy, if there is one, which sees only the host.
    secure: reqwest::Client,
    /// Sends what is not encrypted. By default it uses no proxy, which would see the credential.
    plain: reqwest::Client,
}

impl ReqwestTransport {
    /// Creates a transport that sends all requests with this HTTP client, whose proxies, certificates, timeout to connect
    /// and `User-Agent` apply. [`Self::client_builder`] has the settings of the default one.
    pub fn new(client: reqwest::Client) -> Self {
        Self { secure: client.clone(), plain: client }
    }

    /// Returns a builder with the settings of the default HTTP client: the `User-Agent`, 5 seconds to connect, and no
    /// redirects. A client that follows a redirect sends the credential to another place, so this fails the call.
    pub fn client_builder() -> reqwest::ClientBuilder {
        let builder = reqwest::Client::builder().user_agent(USER_AGENT).redirect(Policy::none());
        builder.connect_timeout(CONNECT_TIMEOUT)
    }

    /// Creates the default transport, or returns why that failed.
    pub(crate) fn with(connect_timeout: Duration) -> Result<Self, String> {
        let builder = || Self::client_builder().connect_timeout(connect_timeout);
        // Plain HTTP needs no certificates, so none are loaded.
        let plain = builder().no_proxy().tls_certs_only([]).build();
        let clients = builder().https_only(true).build().and_then(|secure| Ok(Self { secure, plain: plain? }));
        clients.map_err(|error| format!("no HTTP client can be made: {error}"))
    }

    async fn exchange(&self, request: &HttpRequest) -> Result<Response, TransportError> {
        let HttpRequest { method, url, headers, body, timeout, body_limit, .. } = request;
        let client = if url.starts_with("http://") { &self.plain } else { &self.secure };
        let mut builder = client.request(native(*method), url).timeout(*timeout);
        for Header { name, value, sensitive } in headers {
            let value = HeaderValue::from_str(value);
            let mut value = value.map_err(|error| TransportError::new(TransportErrorKind::Connect, error))?;
            value.set_sensitive(*sensitive);
            builder = builder.header(&**name, value);
        }
        if !body.is_empty() {
            builder = builder.body(body.clone());
        }
        let answer = builder.send().await.map_err(failure)?;
        // Most URLs are written as the HTTP client writes them.
        if answer.url().as_str() != url && Url::parse(url).is_ok_and(|url| url != *answer.url()) {
            return Err(TransportError::new(TransportErrorKind::Broken, REDIRECTED));
        }
        let headers = answer.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()))).collect();
        let status = answer.status().as_u16();
        Ok(Response { status, headers, body: whole(answer, *body_limit).await? })
    }
}

/// Returns the body of a response. One that arrives at once is not copied.
async fn whole(mut answer: reqwest::Response, limit: usize) -> Result<Bytes, TransportError> {
    let length = answer.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or_default();
    let (mut first, mut all) = (Bytes::new(), Vec::new());
    while let Some(chunk) = answer.chunk().await.map_err(failure)? {
        if first.len() + all.len() + chunk.len() > limit {
            return Err(TransportError::too_long(limit));
        }
        if first.is_empty() && all.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            // The length may be a lie.
            all.reserve(length.min(limit).min(MOST_AT_ONCE));
            all.extend_from_slice(&mem::take(&mut first));
        }
        all.extend_from_slice(&chunk);
    }
    Ok(if all.is_empty() { first } else { all.into() })
}

fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Broken
    };
    // The error has the URL, which may have a secret.
    TransportError::new(kind, error.without_url())
}

impl Transport for ReqwestTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> Exchange<'a> {
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
