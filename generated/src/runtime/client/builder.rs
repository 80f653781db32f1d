//! The builder of a client.

use std::env::VarError;
use std::sync::Arc;
use std::time::Duration;

use crate::package::variable;
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

/// Builder of a [`Client`].
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

    /// Creates a builder with the credential and the base URL from the environment, as [`Client::from_env`] does.
    ///
    /// # Errors
    /// If the environment has no credential or more than one, or if a value is not valid. The error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    pub(crate) fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let mut builder = Client::builder(Credential::from_variables(&variable)?);
        builder.base_url = credential::read(&variable, BASE_URL)?;
        builder.base_url.as_deref().map(|url| checked(BASE_URL, url)).transpose()?;
        Ok(builder)
    }

    /// Sets a transport and a clock that block, unless others are set.
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

    /// Sets the base URL of all APIs, in place of the documented ones.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the maximum time to connect. Default: 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout.min(TEN_YEARS);
        self
    }

    /// Sets the maximum time of an attempt, up to the end of the response. Default: 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets the maximum time of all attempts of a call and the waits between them. Default: ten years, which is also
    /// the maximum.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.limits.total_timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of attempts of a call. Default: 4. At least 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.limits.attempts = attempts;
        self
    }

    /// Sets the rate limit; `None` removes it. Default: the documented one. A call waits for its turn, and fails at
    /// once if that is later than its total timeout.
    pub fn rate_limit(mut self, limit: Option<RateLimit>) -> Self {
        self.pace = Pace::Given(limit);
        self
    }

    /// Sets the maximum size of a response in bytes. Default: 64 MiB. Its values may take as many bytes of memory, or
    /// 16 times the size of the response if that is more.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body_limit = bytes;
        self
    }

    /// Sets a function that is called for each place at which a response differs from the documentation. The value there
    /// is the default of its type, and the call succeeds. Each place is also a warning of `tracing`.
    ///
    /// It is called before the call returns, from where that is awaited.
    pub fn on_mismatch(mut self, hook: impl Fn(&Mismatch) + Send + Sync + 'static) -> Self {
        self.on_mismatch = Some(Hook::new(hook));
        self
    }

    /// Makes a response that differs from the documentation an error: [`Error::Decode`] names all places. By default, the
    /// value there is the default of its type, and the call succeeds.
    pub fn strict(mut self) -> Self {
        self.limits.strict = true;
        self
    }

    /// Sets the transport, in place of reqwest.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets the source of time and random numbers.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry, if the base URL is not valid, or if it is plain HTTP
    /// to another machine.
    pub fn build(self) -> Result<Client, Error> {
        let Self { credential, base_url, connect_timeout, limits, pace, transport, clock, on_mismatch } = self;
        credential.check().map_err(Error::Config)?;
        let base_url = base_url.as_deref().map(|url| checked("the base URL", url)).transpose()?;
        let (transport, clock) = match (transport, clock) {
            (Some(transport), Some(clock)) => (transport, clock),
            (transport, clock) => default_transport(connect_timeout, transport, clock)?,
        };
        let pacer = Pacer::new(pace);
        Ok(Client(Arc::new(Inner { transport, clock, credential, base_url, limits, pacer, on_mismatch })))
    }
}

/// Variable with the base URL.
const BASE_URL: &str = variable!("BASE_URL");

/// Checks a base URL, which errors call by this name, and removes slashes at its end.
fn checked(name: &str, url: &str) -> Result<String, Error> {
    match base_url::problem(url) {
        Some((what, way_out)) => Err(Error::Config(format!("{name} {url:?} {what}: {way_out}"))),
        None => Ok(url.trim_end_matches('/').to_owned()),
    }
}

/// What a client needs to send and to wait.
type Means = (Arc<dyn Transport>, Arc<dyn Clock>);

/// Adds what is missing, with the defaults of the asynchronous client.
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
