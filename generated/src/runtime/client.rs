//! The asynchronous client.

use std::collections::HashMap;
use std::env::VarError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tracing::field::Empty;
use tracing::{Instrument, Span};

use super::api::{Api, Carrier, Login};
use super::call::Call;
use super::check::Violation;
use super::clock::Clock;
#[cfg(feature = "async")]
use super::clock::System;
use super::command::{Command, Shell};
use super::credential::{self, Credential};
use super::error::{Context, Error};
use super::items::{Items, Paged};
use super::meta::{Meta, Method, Operation};
use super::rate_limit::{Bucket, RateLimit};
use super::request::{Request, Response};
#[cfg(feature = "async")]
use super::reqwest_transport::Reqwest;
use super::transport::{Header, HttpRequest, Transport};
use super::undocumented::Undocumented;
use super::{base_url, header, retry};

/// A client of the API. Cloning it is cheap, and all clones share their connections.
///
/// It follows no redirect. Of each call it makes up to 4 attempts: after a 429 of any call, and of calls that can be made
/// twice without harm (`GET`, `PUT`, `DELETE`) also after a connection that failed and after the statuses 408, 500, 502 to
/// 504 and 520 to 524. It waits as long as `Retry-After` says, up to 300 seconds, or else a random time of up to half a
/// second, which doubles with each attempt up to 30 seconds.
///
/// Each attempt is a span of `tracing` with the operation, the method, the documented path, the number of the attempt, the
/// status and the ray id.
#[derive(Clone, Debug)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    credential: Credential,
    base_url: Option<String>,
    limits: Limits,
    rate_limit: Pace,
    /// By base URL: APIs that share one share its limit.
    buckets: Mutex<HashMap<&'static str, Bucket>>,
}

/// Which rate limit is kept.
#[derive(Clone, Copy, Debug)]
enum Pace {
    /// The documented one of each API.
    Documented,
    /// This one for all, or none.
    Given(Option<RateLimit>),
}

/// How long a call may take, and how often it may be made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) attempts: u32,
    pub(super) timeout: Duration,
    pub(super) total_timeout: Option<Duration>,
    body_limit: usize,
}

impl Client {
    /// A client with this credential.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry.
    pub fn new(credential: Credential) -> Result<Self, Error> {
        Self::builder(credential).build()
    }

    /// A client with the credential of the environment, as [`Credential::from_env`] reads it, and with the base URL of
    /// `CLOUDFLARE_BASE_URL`, if that is set.
    ///
    /// # Errors
    /// If the environment names no credential or more than one, or a base URL that is none.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    /// [`Self::from_env`] with a function in place of the environment.
    pub(crate) fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        ClientBuilder::from_variables(variable)?.build()
    }

    /// Sets up a client that differs from the default.
    pub fn builder(credential: Credential) -> ClientBuilder {
        ClientBuilder {
            credential,
            base_url: None,
            connect_timeout: Duration::from_secs(5),
            rate_limit: Pace::Documented,
            limits: Limits {
                attempts: 4,
                timeout: Duration::from_secs(30),
                total_timeout: None,
                body_limit: 64 * 1024 * 1024,
            },
            transport: None,
            clock: None,
        }
    }

    /// Prepares the call of an operation; the methods of the resources are short for this.
    #[inline]
    pub fn call<O: Operation>(&self, operation: &O) -> Call<'_, O> {
        Call::new(self, operation)
    }

    /// Prepares a call that the documentation does not have: a path below the base URL of an API, such as
    /// `/zones?name=example.com`, with its segments and values encoded. It gives the JSON of the result.
    pub fn undocumented(&self, api: &'static Api, method: Method, path: impl Into<String>) -> Call<'_, Undocumented> {
        Call::undocumented(self, api, method, path.into())
    }

    /// All items of a list, page by page; the methods `…_all` of the resources are short for this.
    pub fn all<'c, O: Paged<Output: 'c>>(&'c self, operation: O) -> Items<'c, O> {
        Items::new(self, operation)
    }

    /// The command that sends a request.
    pub(super) fn command(&self, api: &Api, request: Request, secrets: Vec<String>, shell: Shell) -> Command {
        let (credential, login) = (self.0.credential.clone(), self.login(api));
        Command { shell, url: self.url(api, &request), request, login, credential, secrets, shown: false }
    }

    fn url(&self, api: &Api, request: &Request) -> String {
        format!("{}{}", self.0.base_url.as_deref().unwrap_or(api.base_url), request.target)
    }

    /// How the credential travels to an API.
    fn login(&self, api: &Api) -> Option<Login> {
        let kind = self.0.credential.kind();
        api.credentials.iter().find(|login| login.kind == kind).copied()
    }

    /// Whether its calls need no waiting, since its transport answers at once.
    #[cfg(feature = "blocking")]
    pub(super) fn at_once(&self) -> Result<(), Error> {
        let problem = "this client is no blocking one: make it with `blocking::Client`, or await the call";
        self.0.transport.answers_at_once().then_some(()).ok_or_else(|| Error::Config(problem.to_owned()))
    }

    /// The limits of a call that has none of its own.
    pub(super) fn limits(&self) -> Limits {
        self.0.limits
    }

    /// Sends a request, once nothing speaks against it, and again if that may help.
    pub(super) async fn send(
        &self,
        context: &mut Context,
        request: Request,
        headers: Vec<Header>,
        violations: Vec<Violation>,
        limits: Limits,
    ) -> Result<Response, Error> {
        if !violations.is_empty() {
            return Err(Error::Invalid { context: Box::new(context.clone()), violations });
        }
        let given = self.0.credential.kind();
        if !context.operation.accepted().any(|kind| kind == given) {
            return Err(Error::Credential { context: Box::new(context.clone()), given });
        }
        let request = self.whole(context.operation, request, headers, limits);
        self.attempts(context, &request, limits).await
    }

    /// Makes attempts until one counts.
    async fn attempts(&self, context: &mut Context, request: &HttpRequest, limits: Limits) -> Result<Response, Error> {
        let Inner { transport, clock, .. } = &*self.0;
        let start = clock.now();
        let left = || {
            let passed = Duration::try_from(clock.now().duration_since(start)).unwrap_or_default();
            limits.total_timeout.map_or(Duration::MAX, |total| total.saturating_sub(passed))
        };
        loop {
            let turn = self.turn(context.operation.api, left());
            let wait = turn.map_err(|wait| Error::RateLimit { context: Box::new(context.clone()), wait })?;
            if !wait.is_zero() {
                clock.sleep(wait).await;
            }
            context.attempts += 1;
            let timeout = limits.timeout.min(left());
            let span = span(context);
            let outcome = transport.send(HttpRequest { timeout, ..request.clone() }).instrument(span.clone()).await;
            if let Ok(response) = &outcome {
                span.record("status", response.status).record("ray_id", response.header("cf-ray"));
            }
            let again = (context.attempts < limits.attempts)
                .then(|| retry::wait(request.method, outcome.as_ref(), context.attempts, &**clock))
                .flatten();
            match again {
                // What would be late is not awaited.
                Some(wait) if wait < left() => clock.sleep(wait).await,
                _ => return outcome.map_err(|source| Error::Transport { context: Box::new(context.clone()), source }),
            }
        }
    }

    /// Takes a turn under the rate limit: how long to wait for it, or (`Err`) if that is longer than `patience`.
    fn turn(&self, api: &'static Api, patience: Duration) -> Result<Duration, Duration> {
        let Inner { clock, rate_limit, buckets, .. } = &*self.0;
        let limit = match rate_limit {
            Pace::Documented => api.rate_limit,
            Pace::Given(limit) => *limit,
        };
        let Some(limit) = limit else { return Ok(Duration::ZERO) };
        let mut buckets = buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let now = clock.now();
        buckets.entry(api.base_url).or_insert_with(|| Bucket::new(limit, now)).take(now, patience)
    }

    /// A request with all that is sent.
    fn whole(
        &self,
        operation: &'static Meta,
        mut request: Request,
        mut headers: Vec<Header>,
        limits: Limits,
    ) -> HttpRequest {
        let api = operation.api;
        let url = self.url(api, &request);
        let parts = || self.0.credential.parts().into_iter();
        match self.login(api).map(|login| login.carrier) {
            Some(Carrier::Headers(names)) => {
                let header =
                    |(name, value): (&&'static str, String)| Header { name: (*name).into(), value, sensitive: true };
                headers.extend(names.iter().zip(parts()).map(header));
            }
            Some(Carrier::Form(names)) => {
                if let Some(body) = &mut request.body {
                    names.iter().zip(parts()).for_each(|(name, value)| body.append(name, &value));
                }
            }
            None => {}
        }
        let body = request.body.map(|body| {
            headers.push(Header { name: "Content-Type".into(), value: body.content_type, sensitive: false });
            body.bytes
        });
        let Limits { timeout, body_limit, .. } = limits;
        let (method, body) = (request.method, body.unwrap_or_default());
        HttpRequest { operation, method, url, headers, body, timeout, body_limit }
    }
}

/// What a trace shows of an attempt: no value of the call, and no body.
fn span(Context { operation, attempts, .. }: &Context) -> Span {
    tracing::debug_span!(
        "attempt",
        operation = operation.id,
        method = operation.method.as_str(),
        path = operation.path,
        attempt = attempts,
        status = Empty,
        ray_id = Empty,
    )
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    credential: Credential,
    base_url: Option<String>,
    connect_timeout: Duration,
    limits: Limits,
    rate_limit: Pace,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
}

impl ClientBuilder {
    /// Starts with the credential and the base URL of the environment, as [`Client::from_env`] does.
    ///
    /// # Errors
    /// If the environment names no credential or more than one.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let mut builder = Client::builder(Credential::from_variables(&variable)?);
        builder.base_url = credential::read(&variable, "CLOUDFLARE_BASE_URL")?;
        Ok(builder)
    }

    /// With a transport and a clock that block, where none is given.
    #[cfg(feature = "blocking")]
    pub(super) fn blocking(
        mut self,
        transport: impl FnOnce(Duration) -> Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let connect_timeout = self.connect_timeout;
        self.transport.get_or_insert_with(|| transport(connect_timeout));
        self.clock.get_or_insert(clock);
        self
    }

    /// Calls this URL in place of the documented one, for all APIs.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long it may take to connect: 5 seconds if nothing else is said.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an attempt may take, up to the end of the answer: 30 seconds if nothing else is said.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// How long all attempts of a call and the waits between them may take: without an end if nothing else is said.
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
        self.rate_limit = Pace::Given(limit);
        self
    }

    /// The most bytes that an answer may have: 64 MiB if nothing else is said.
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
        let Self { credential, base_url, connect_timeout, limits, rate_limit, transport, clock } = self;
        if credential.parts().into_iter().any(|part| !header::is_value(&part)) {
            let problem = format!("{} has a character that no HTTP header can carry", credential.kind());
            return Err(Error::Config(problem));
        }
        let base_url = base_url.as_deref().map(base_url::check).transpose()?;
        let (transport, clock) = match (transport, clock) {
            (Some(transport), Some(clock)) => (transport, clock),
            (transport, clock) => default_transport(connect_timeout, transport, clock)?,
        };
        let buckets = Mutex::default();
        Ok(Client(Arc::new(Inner { transport, clock, credential, base_url, limits, rate_limit, buckets })))
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
        None => Arc::new(
            Reqwest::new(connect_timeout)
                .map_err(|error| Error::Config(format!("no HTTP client can be made: {error}")))?,
        ),
    };
    Ok((transport, clock.unwrap_or_else(|| Arc::new(System))))
}

/// Without the feature `async` there is no default.
#[cfg(not(feature = "async"))]
fn default_transport(_: Duration, _: Option<Arc<dyn Transport>>, _: Option<Arc<dyn Clock>>) -> Result<Means, Error> {
    let problem = "no transport or no clock: give both, make a `blocking::Client`, or enable the feature `async`";
    Err(Error::Config(problem.to_owned()))
}
