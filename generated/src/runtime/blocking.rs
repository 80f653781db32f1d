//! The client without an asynchronous runtime: the same operations, over ureq.

use std::future::Future;
use std::ops::Deref;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use super::call::Call;
use super::client::ClientBuilder;
use super::clock::{Clock, random};
use super::credential::Credential;
use super::error::Error;
use super::items::{Items, Paged};
use super::meta::{Method, Operation};
use super::request::Response;
use super::transport::{BoxError, Exchange, Header, HttpRequest, TooLong, Transport, USER_AGENT};

/// A client whose calls block: `client.zones().list(&list).wait()?`.
///
/// It has all that [`Client`](super::Client) has, and makes no use of an asynchronous runtime.
#[derive(Clone, Debug)]
pub struct Client(super::Client);

impl Client {
    /// A client with this credential.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry.
    pub fn new(credential: Credential) -> Result<Self, Error> {
        Self::with(super::Client::builder(credential))
    }

    /// A client with the credential of the environment, as [`Credential::from_env`] reads it, and with the base URL of
    /// `CLOUDFLARE_BASE_URL`, if that is set.
    ///
    /// # Errors
    /// If the environment names no credential or more than one, or a base URL that is none.
    pub fn from_env() -> Result<Self, Error> {
        Self::with(ClientBuilder::from_env()?)
    }

    /// A client that is set up like this. A transport of its own must answer at once.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`] has it.
    pub fn with(builder: ClientBuilder) -> Result<Self, Error> {
        builder.blocking(|connect_timeout| Arc::new(Ureq::new(connect_timeout)), Arc::new(Machine)).build().map(Self)
    }
}

impl Deref for Client {
    type Target = super::Client;

    fn deref(&self) -> &super::Client {
        &self.0
    }
}

impl<'c, O: Operation<Output: 'c>> Call<'c, O> {
    /// Sends it, and blocks until the answer is there. The call must be one of a [`blocking::Client`](Client), or of a
    /// client whose transport answers at once.
    ///
    /// # Errors
    /// As awaiting the call has it, or if the client is another one.
    pub fn wait(self) -> Result<O::Output, Error> {
        self.client().at_once()?;
        now(self.into_future())
    }

    /// Sends it, and gives the answer as it is, as [`Call::raw`] does.
    ///
    /// # Errors
    /// As [`Call::raw`] has it, or if the client is another one.
    pub fn wait_raw(self) -> Result<Response, Error> {
        self.client().at_once()?;
        now(self.raw())
    }
}

impl<'c, O: Paged<Output: 'c>> Items<'c, O> {
    /// The items, one after the other; each that needs a page blocks until it is there.
    pub fn wait(mut self) -> impl Iterator<Item = Result<O::Item, Error>> + use<'c, O> {
        let unfit = self.client().at_once().err();
        unfit.into_iter().map(Err).chain(std::iter::from_fn(move || match self.client().at_once() {
            Ok(()) => now(async { Ok(self.next().await) }).unwrap_or_default(),
            Err(_) => None,
        }))
    }
}

/// The outcome of what never waits: its transport and its clock block instead.
fn now<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => Err(Error::Config("the transport of this client does not answer at once".to_owned())),
    }
}

/// The clock of the machine; a wait blocks.
#[derive(Debug)]
struct Machine;

impl Clock for Machine {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        thread::sleep(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        random()
    }
}

/// Sends requests with ureq.
#[derive(Debug)]
struct Ureq(ureq::Agent);

impl Ureq {
    fn new(connect_timeout: Duration) -> Self {
        let config = ureq::Agent::config_builder().timeout_connect(Some(connect_timeout)).max_redirects(0);
        Self(config.http_status_as_error(false).user_agent(USER_AGENT).build().into())
    }

    fn exchange(&self, request: HttpRequest) -> Result<Response, BoxError> {
        let HttpRequest { method, url, headers, body, timeout, body_limit, .. } = request;
        let mut builder = ureq::http::Request::builder().method(method.as_str()).uri(url);
        for Header { name, value, sensitive } in headers {
            let mut value = ureq::http::HeaderValue::try_from(value)?;
            value.set_sensitive(sensitive);
            builder = builder.header(&*name, value);
        }
        let bodiless = body.is_empty() && matches!(method, Method::Get | Method::Delete);
        let answer = if bodiless {
            self.0.run(self.0.configure_request(builder.body(())?).timeout_global(Some(timeout)).build())?
        } else {
            let request = self.0.configure_request(builder.body(body)?).timeout_global(Some(timeout));
            self.0.run(request.allow_non_standard_methods(true).build())?
        };
        let (parts, mut body) = answer.into_parts();
        let text = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = parts.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let limit = u64::try_from(body_limit).unwrap_or(u64::MAX);
        let body = body.with_config().limit(limit.saturating_add(1)).read_to_vec();
        match body {
            Ok(body) if body.len() > body_limit => Err(TooLong(body_limit).into()),
            Ok(body) => Ok(Response { status: parts.status.as_u16(), headers, body }),
            Err(ureq::Error::BodyExceedsLimit(_)) => Err(TooLong(body_limit).into()),
            Err(error) => Err(error.into()),
        }
    }
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
