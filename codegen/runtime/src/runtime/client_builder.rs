//! How a client is set up.

use std::env::VarError;
use std::sync::Arc;
use std::time::Duration;

use super::attempts::Limits;
use super::base_url;
use super::client::{Client, Inner};
#[cfg(feature = "async")]
use super::clock::System;
use super::clock::{Clock, TEN_YEARS};
use super::credential::{self, Credential};
use super::error::Error;
use super::rate_limit::{Pace, Pacer, RateLimit};
#[cfg(feature = "async")]
use super::reqwest_transport::Reqwest;
use super::transport::Transport;

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
}

impl ClientBuilder {
    pub(super) fn new(credential: Credential) -> Self {
        Self {
            credential,
            base_url: None,
            connect_timeout: Duration::from_secs(5),
            limits: Limits::default(),
            pace: Pace::Documented,
            transport: None,
            clock: None,
        }
    }

    /// Starts with the credential and the base URL of the environment, as [`Client::from_env`] does.
    ///
    /// # Errors
    /// If the environment names no credential or more than one.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    pub(super) fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let mut builder = Client::builder(Credential::from_variables(&variable)?);
        builder.base_url = credential::read(&variable, "CLOUDFLARE_BASE_URL")?;
        Ok(builder)
    }

    /// With a transport and a clock that block, where none is given.
    #[cfg(feature = "blocking")]
    pub(super) fn blocking(
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

    /// How long it may take to connect: 5 seconds if nothing else is said.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout.min(TEN_YEARS);
        self
    }

    /// How long an attempt may take, up to the end of the answer: 30 seconds if nothing else is said.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// How long all attempts of a call and the waits between them may take: ten years if nothing else is said, and at
    /// most.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.limits.total_timeout = Some(timeout);
        self
    }

    /// How many attempts are made of a call: 4 if nothing else is said, and 1 at least.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.limits.attempts = attempts;
        self
    }

    /// Keeps this rate limit, or with `None` no rate limit. If nothing else is said, it is the documented one: a call waits
    /// for its turn, and fails at once if that is later than its total timeout.
    pub fn rate_limit(mut self, limit: Option<RateLimit>) -> Self {
        self.pace = Pace::Given(limit);
        self
    }

    /// The most bytes that an answer may have: 64 MiB if nothing else is said. Its values may take as many bytes of memory,
    /// or 16 times the size of the answer if that is more.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body_limit = bytes;
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
    /// If the credential has characters that no HTTP header can carry, or if the base URL is none, or one of plain HTTP
    /// that leads to another machine.
    pub fn build(self) -> Result<Client, Error> {
        let Self { credential, base_url, connect_timeout, limits, pace, transport, clock } = self;
        credential.check().map_err(Error::Config)?;
        let base_url = base_url.as_deref().map(base_url::check).transpose()?;
        let (transport, clock) = match (transport, clock) {
            (Some(transport), Some(clock)) => (transport, clock),
            (transport, clock) => default_transport(connect_timeout, transport, clock)?,
        };
        let pacer = Pacer::new(pace);
        Ok(Client(Arc::new(Inner { transport, clock, credential, base_url, limits, pacer })))
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
        None => Arc::new(Reqwest::new(connect_timeout)?),
    };
    Ok((transport, clock.unwrap_or_else(|| Arc::new(System))))
}

/// Without the feature `async` there is no default.
#[cfg(not(feature = "async"))]
fn default_transport(_: Duration, _: Option<Arc<dyn Transport>>, _: Option<Arc<dyn Clock>>) -> Result<Means, Error> {
    let problem = "no transport or no clock: give both, make a `blocking::Client`, or enable the feature `async`";
    Err(Error::Config(problem.to_owned()))
}
