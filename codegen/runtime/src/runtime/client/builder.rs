//! How a client is set up.

use std::env::VarError;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::call::limits::Limits;
#[cfg(feature = "async")]
use crate::runtime::client::clock::System;
use crate::runtime::client::clock::{Clock, TEN_YEARS};
use crate::runtime::client::credential::Credential;
use crate::runtime::client::mismatches::Hook;
use crate::runtime::client::pacer::{Pace, Pacer};
use crate::runtime::client::{Client, Inner, credential};
use crate::runtime::describe::rate_limit::RateLimit;
use crate::runtime::error::Error;
use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::http::base_url;
#[cfg(feature = "async")]
use crate::runtime::http::reqwest_transport::Reqwest;
use crate::runtime::http::transport::Transport;

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    credential: Credential,
    base_url: Option<String>,
    connect_timeout: Duration,
    limits: Limits,
    pace: Pace,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    on_mismatch: Option<Hook>,
}

impl ClientBuilder {
    pub(crate) fn new(credential: Credential) -> Self {
        Self {
            credential,
            base_url: None,
            connect_timeout: Duration::from_secs(5),
            limits: Limits::default(),
            pace: Pace::Documented,
            transport: None,
            clock: None,
            on_mismatch: None,
        }
    }

    /// Starts with the credential and the base URL of the environment, as [`Client::from_env`] does.
    ///
    /// # Errors
    /// If the environment names no credential or more than one.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    pub(crate) fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let mut builder = Client::builder(Credential::from_variables(&variable)?);
        builder.base_url = credential::read(&variable, "CLOUDFLARE_BASE_URL")?;
        Ok(builder)
    }

    /// With a transport and a clock that block, where none is given.
    #[cfg(feature = "blocking")]
    pub(crate) fn blocking(
        mut self,
        transport: impl FnOnce(Duration) -> Result<Arc<dyn Transport>, Error>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        if self.transport.is_none() {
            self.transport = Some(transport(self.connect_timeout)?);
        }
        self.clock.get_or_insert(clock);
        Ok(self)
    }

    /// Calls this URL in place of the documented one, for all APIs.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long it may take to connect: 5 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout.min(TEN_YEARS);
        self
    }

    /// How long an attempt may take, up to the end of the answer: 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// How long all attempts of a call and the waits between them may take: ten years by default, and at
    /// most.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.limits.total_timeout = Some(timeout);
        self
    }

    /// How many attempts are made of a call: 4 by default, and 1 at least.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.limits.attempts = attempts;
        self
    }

    /// Keeps this rate limit, or with `None` no rate limit. By default it is the documented one: a call waits
    /// for its turn, and fails at once if that is later than its total timeout.
    pub fn rate_limit(mut self, limit: Option<RateLimit>) -> Self {
        self.pace = Pace::Given(limit);
        self
    }

    /// The most bytes that an answer may have: 64 MiB by default. Its values may take as many bytes of memory,
    /// or 16 times the size of the answer if that is more.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body_limit = bytes;
        self
    }

    /// Calls this for each place at which an answer is not as documented. What is expected there has its default, and the
    /// call succeeds. Each place is also a warning of `tracing`.
    ///
    /// It is called before the call returns, from where that is awaited.
    pub fn on_mismatch(mut self, hook: impl Fn(&Mismatch) + Send + Sync + 'static) -> Self {
        self.on_mismatch = Some(Hook::new(hook));
        self
    }

    /// Makes an answer an error that is not as documented: [`Error::Decode`] names all places. By default, what is expected
    /// there has its default, and the call succeeds.
    pub fn strict(mut self) -> Self {
        self.limits.strict = true;
        self
    }

    /// Sends requests with this in place of reqwest.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Takes time and chance from here.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry, if the base URL is not valid, or if it is plain HTTP
    /// that leads to another machine.
    pub fn build(self) -> Result<Client, Error> {
        let Self { credential, base_url, connect_timeout, limits, pace, transport, clock, on_mismatch } = self;
        credential.check().map_err(Error::Config)?;
        let base_url = base_url.as_deref().map(checked).transpose()?;
        let (transport, clock) = match (transport, clock) {
            (Some(transport), Some(clock)) => (transport, clock),
            (transport, clock) => default_transport(connect_timeout, transport, clock)?,
        };
        let pacer = Pacer::new(pace);
        Ok(Client(Arc::new(Inner { transport, clock, credential, base_url, limits, pacer, on_mismatch })))
    }
}

/// Checks a base URL, and takes the slash from its end.
fn checked(url: &str) -> Result<String, Error> {
    match base_url::problem(url) {
        Some((what, way_out)) => Err(Error::Config(format!("the base URL {url:?} {what}: {way_out}"))),
        None => Ok(url.trim_end_matches('/').to_owned()),
    }
}

/// What a client needs of the world.
type Means = (Arc<dyn Transport>, Arc<dyn Clock>);

/// What the asynchronous client uses where nothing else is given.
#[cfg(feature = "async")]
fn default_transport(
    connect_timeout: Duration,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
) -> Result<Means, Error> {
    let transport = match transport {
        Some(transport) => transport,
        None => Arc::new(Reqwest::new(connect_timeout).map_err(Error::Config)?),
    };
    Ok((transport, clock.unwrap_or_else(|| Arc::new(System))))
}

/// Without the feature `async` there is no default.
#[cfg(not(feature = "async"))]
fn default_transport(_: Duration, _: Option<Arc<dyn Transport>>, _: Option<Arc<dyn Clock>>) -> Result<Means, Error> {
    let problem = "no transport or no clock: give both, make a `blocking::Client`, or enable the feature `async`";
    Err(Error::Config(problem.to_owned()))
}
