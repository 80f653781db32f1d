//! The transport of the blocking client, over ureq.

use std::io::ErrorKind;
use std::time::Duration;

use ureq::http::HeaderValue;
use ureq::{Error, Timeout};

use super::error::{TransportError, TransportErrorKind};
use super::meta::Method;
use super::request::Response;
use super::transport::{Exchange, Header, HttpRequest, Transport, USER_AGENT};

/// Sends requests with ureq.
#[derive(Debug)]
pub(super) struct Ureq(ureq::Agent);

impl Ureq {
    pub(super) fn new(connect_timeout: Duration) -> Self {
        let config = ureq::Agent::config_builder().timeout_connect(Some(connect_timeout)).max_redirects(0);
        Self(config.http_status_as_error(false).user_agent(USER_AGENT).build().into())
    }

    fn exchange(&self, request: HttpRequest) -> Result<Response, TransportError> {
        let body_limit = request.body_limit;
        let answer = self.send(request).map_err(failure)?;
        let (parts, mut body) = answer.into_parts();
        let headers = parts.headers.iter();
        let headers = headers.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()))).collect();
        let limit = u64::try_from(body_limit).unwrap_or(u64::MAX);
        match body.with_config().limit(limit.saturating_add(1)).read_to_vec() {
            Ok(body) if body.len() <= body_limit => Ok(Response { status: parts.status.as_u16(), headers, body }),
            Ok(_) | Err(Error::BodyExceedsLimit(_)) => Err(TransportError::too_long(body_limit)),
            Err(error) => Err(failure(error)),
        }
    }

    fn send(&self, request: HttpRequest) -> Result<ureq::http::Response<ureq::Body>, Error> {
        let HttpRequest { method, url, headers, body, timeout, .. } = request;
        let mut builder = ureq::http::Request::builder().method(method.as_str()).uri(url);
        for Header { name, value, sensitive } in headers {
            let mut value = HeaderValue::try_from(value).map_err(ureq::http::Error::from)?;
            value.set_sensitive(sensitive);
            builder = builder.header(&*name, value);
        }
        if body.is_empty() && matches!(method, Method::Get | Method::Delete) {
            return self.0.run(self.0.configure_request(builder.body(())?).timeout_global(Some(timeout)).build());
        }
        let request = self.0.configure_request(builder.body(&*body)?).timeout_global(Some(timeout));
        self.0.run(request.allow_non_standard_methods(true).build())
    }
}

fn failure(error: Error) -> TransportError {
    let kind = match &error {
        Error::Timeout(Timeout::Resolve | Timeout::Connect)
        | Error::HostNotFound
        | Error::ConnectionFailed
        | Error::BadUri(_)
        | Error::Http(_) => TransportErrorKind::Connect,
        Error::Io(error) => match error.kind() {
            ErrorKind::ConnectionRefused
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::AddrNotAvailable => TransportErrorKind::Connect,
            _ => TransportErrorKind::Broken,
        },
        Error::Timeout(_) => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Broken,
    };
    TransportError::new(kind, error)
}

impl Transport for Ureq {
    fn send(&self, request: HttpRequest) -> Exchange<'_> {
        let answer = self.exchange(request);
        Box::pin(std::future::ready(answer))
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}
