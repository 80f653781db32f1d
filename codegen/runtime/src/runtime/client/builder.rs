//! The builder of a client.

use std::env::VarError;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::package::VARIABLES;
use crate::runtime::client::Client;
use crate::runtime::client::access::BaseUrl;
use crate::runtime::client::clock::{Clock, TEN_YEARS};
use crate::runtime::client::credential::Credential;
use crate::runtime::client::environment::{self, Environment};
use crate::runtime::client::mismatches::Hook;
use crate::runtime::client::pacer::Pace;
use crate::runtime::client::settings::Settings;
use crate::runtime::describe::api::Api;
use crate::runtime::describe::rate_limit::RateLimit;
use crate::runtime::error::Error;
use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::http::transport::{Header, Transport};

/// Builder of a [`Client`], or with the same settings of a blocking one.
#[derive(Clone, Debug)]
pub struct ClientBuilder<C = Client> {
    pub(crate) settings: Settings,
    client: PhantomData<fn() -> C>,
}

impl ClientBuilder {
    /// Creates a builder with the credential and the base URL from the environment, as [`Client::from_env`] does.
    ///
    /// # Errors
    /// If the environment has no credential or more than one, or if a value is not valid. The error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_environment(&environment::of_process(VARIABLES))
    }

    /// Builds the client.
    ///
    /// # Errors
    /// If the credential or a header has characters that no HTTP header can carry, if the base URL is not valid, or if it is
    /// plain HTTP to another machine and not allowed.
    pub fn build(self) -> Result<Client, Error> {
        let means = self.settings.means()?;
        self.settings.client(means)
    }
}

impl<C> ClientBuilder<C> {
    pub(crate) fn new(credential: Credential) -> Self {
        Self::of(Settings::new(credential))
    }

    pub(crate) fn of(settings: Settings) -> Self {
        Self { settings, client: PhantomData }
    }

    pub(crate) fn from_environment<V>(environment: &Environment<'_, V>) -> Result<Self, Error>
    where
        V: Fn(&str) -> Result<String, VarError>,
    {
        let mut builder = Self::new(environment.credential()?);
        builder.settings.access.main_mut().base_url = environment.base_url()?;
        Ok(builder)
    }

    /// Sets the credential of an API that has its own, or in place of the client's: `.credential_for(&EXAMPLE, credential)`.
    pub fn credential_for(mut self, api: &Api, credential: Credential) -> Self {
        self.settings.access.own_mut(api).credential = Some(credential);
        self
    }

    /// Sets the base URL of the APIs that the client's credential is for, in place of the documented ones.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        let source = "the base URL".to_owned();
        self.settings.access.main_mut().base_url = Some(BaseUrl { source, url: url.into() });
        self
    }

    /// Sets the base URL of one API, such as one that has its own credential.
    pub fn base_url_for(mut self, api: &Api, url: impl Into<String>) -> Self {
        let source = format!("the base URL of the API `{}`", api.name);
        self.settings.access.own_mut(api).base_url = Some(BaseUrl { source, url: url.into() });
        self
    }

    /// Allows a base URL that is plain HTTP to another machine, such as a mock in another container. The credential is
    /// sent in the clear then.
    pub fn allow_plain_http(mut self) -> Self {
        self.settings.plain_http = true;
        self
    }

    /// Adds a header to all calls, unless a call sets it itself. No log, `Debug`, command or error shows its value, unless it
    /// is `Accept`, `Content-Type` or `User-Agent`.
    ///
    /// Headers that frame the message, name the host or carry a credential are rejected.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.headers.push(Header { name: name.into().into(), value: value.into(), sensitive: true });
        self
    }

    /// Sets the `User-Agent` of all calls. Default: the name and the version of this crate.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        self.default_header("User-Agent", value)
    }

    /// Sets the maximum time to connect. Default: 5 seconds. A custom transport has its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout.min(TEN_YEARS);
        self
    }

    /// Sets the maximum time of an attempt, up to the end of the response. Default: 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.timeout = timeout;
        self
    }

    /// Sets the maximum time of all attempts of a call and the waits between them. Default: ten years, which is also
    /// the maximum.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.total_timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of attempts of a call. Default: 4. At least 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.settings.limits.attempts = attempts;
        self
    }

    /// Sets the rate limit; `None` removes it. Default: the documented one. A call waits for its turn, and fails at
    /// once if that is later than its total timeout.
    pub fn rate_limit(mut self, limit: Option<RateLimit>) -> Self {
        self.settings.pace = Pace::Given(limit);
        self
    }

    /// Sets the maximum size of a response in bytes. Default: 64 MiB. Its values may take as many bytes of memory, or
    /// 16 times the size of the response if that is more.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.limits.body_limit = bytes;
        self
    }

    /// Sets a function that is called for each place at which a response differs from the documentation. The value there
    /// is the default of its type, and the call succeeds. Each place is also a warning of `tracing`.
    ///
    /// It is called before the call returns, from where that is awaited.
    pub fn on_mismatch(mut self, hook: impl Fn(&Mismatch) + Send + Sync + 'static) -> Self {
        self.settings.on_mismatch = Some(Hook::new(hook));
        self
    }

    /// Makes a response that differs from the documentation an error: [`Error::Decode`] names all places. By default, the
    /// value there is the default of its type, and the call succeeds.
    pub fn strict(mut self) -> Self {
        self.settings.limits.strict = true;
        self
    }

    /// Sets the transport: a `ReqwestTransport` with another HTTP client, or a custom one.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the source of time and random numbers.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.clock = Some(Arc::new(clock));
        self
    }
}
