//! The transport of both clients, over reqwest.

use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;

use crate::runtime::describe::method::Method;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{Exchange, Header, HttpRequest, Transport, USER_AGENT};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// Sends requests with reqwest. It requests no compression, so that a small response can't expand.
#[derive(Debug)]
pub(crate) struct Reqwest {
    /// Uses the system's proxy, if there is one, which sees only the host.
    secure: reqwest::Client,
    /// Connects only to this machine, without a proxy, which would see the credential.
    plain: reqwest::Client,
}

impl Reqwest {
    /// Creates a transport, or returns why that failed.
    pub(crate) fn new(connect_timeout: Duration) -> Result<Self, String> {
        let builder = || {
            let builder = reqwest::Client::builder().user_agent(USER_AGENT).redirect(Policy::none());
            builder.connect_timeout(connect_timeout)
        };
        // Plain HTTP needs no certificates, so none are loaded.
        let plain = builder().no_proxy().tls_certs_only([]).build();
        let clients = builder().https_only(true).build().and_then(|secure| Ok(Self { secure, plain: plain? }));
        clients.map_err(|error| format!("no HTTP client can be made: {error}"))
    }

    async fn exchange(&self, request: HttpRequest) -> Result<Response, TransportError> {
        let HttpRequest { method, url, headers, body, timeout, body_limit, .. } = request;
        let client = if url.starts_with("http://") { &self.plain } else { &self.secure };
        let mut builder = client.request(native(method), url).timeout(timeout);
        for Header { name, value, sensitive } in headers {
            let value = HeaderValue::try_from(value);
            let mut value = value.map_err(|error| TransportError::new(TransportErrorKind::Connect, error))?;
            value.set_sensitive(sensitive);
            builder = builder.header(&*name, value);
        }
        if !body.is_empty() {
            builder = builder.body(body);
        }
        let mut answer = builder.send().await.map_err(failure)?;
        let headers = answer.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()))).collect();
        let mut response = Response { status: answer.status().as_u16(), headers, body: Vec::new() };
        while let Some(chunk) = answer.chunk().await.map_err(failure)? {
            if response.body.len() + chunk.len() > body_limit {
                return Err(TransportError::too_long(body_limit));
            }
            response.body.extend_from_slice(&chunk);
        }
        Ok(response)
    }
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
