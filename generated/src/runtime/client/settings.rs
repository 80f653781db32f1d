//! What a client is built from.

use std::sync::Arc;
use std::time::Duration;

use crate::runtime::call::limits::Limits;
use crate::runtime::client::clock::Clock;
#[cfg(feature = "async")]
use crate::runtime::client::clock::System;
use crate::runtime::client::credential::Credential;
use crate::runtime::client::mismatches::Hook;
use crate::runtime::client::pacer::{Pace, Pacer};
use crate::runtime::client::{Client, Inner};
use crate::runtime::error::Error;
use crate::runtime::http::base_url::{self, IN_THE_CLEAR};
use crate::runtime::http::headers;
#[cfg(any(feature = "async", feature = "blocking"))]
use crate::runtime::http::reqwest_transport::ReqwestTransport;
use crate::runtime::http::transport::{CONNECT_TIMEOUT, Header, Transport};

/// What a client is built from.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) credential: Credential,
    pub(crate) base_url: Option<BaseUrl>,
    /// Whether a base URL may be plain HTTP to another machine.
    pub(crate) plain_http: bool,
    /// Headers of all calls.
    pub(crate) headers: Vec<Header>,
    pub(crate) connect_timeout: Duration,
    pub(crate) limits: Limits,
    pub(crate) pace: Pace,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Option<Arc<dyn Clock>>,
    pub(crate) on_mismatch: Option<Hook>,
}

/// What a client sends and waits with.
pub(crate) type Means = (Arc<dyn Transport>, Arc<dyn Clock>);

/// A base URL, and what errors call it.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    pub(crate) source: &'static str,
    pub(crate) url: String,
}

impl BaseUrl {
    /// Returns the URL without slashes at its end, if it is valid.
    fn checked(&self, plain_http: bool) -> Result<String, Error> {
        let Self { source, url } = self;
        let problem = base_url::problem(url).filter(|problem| !(plain_http && *problem == IN_THE_CLEAR));
        let Some((what, way_out)) = problem else { return Ok(url.trim_end_matches('/').to_owned()) };
        let allows = if what == IN_THE_CLEAR.0 { ", or `allow_plain_http()` allows it" } else { "" };
        Err(Error::Config(format!("{source} {url:?} {what}: {way_out}{allows}")))
    }
}

impl Settings {
    pub(crate) fn new(credential: Credential) -> Self {
        Self {
            credential,
            base_url: None,
            plain_http: false,
            headers: Vec::new(),
            connect_timeout: CONNECT_TIMEOUT,
            limits: Limits::default(),
            pace: Pace::Documented,
            transport: None,
            clock: None,
            on_mismatch: None,
        }
    }

    /// Returns the transport, or the default one.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn transport(&self) -> Result<Arc<dyn Transport>, Error> {
        match &self.transport {
            Some(transport) => Ok(Arc::clone(transport)),
            None => Ok(Arc::new(ReqwestTransport::with(self.connect_timeout).map_err(Error::Config)?)),
        }
    }

    /// Returns what the asynchronous client needs to send and to wait.
    #[cfg(feature = "async")]
    pub(crate) fn means(&self) -> Result<Means, Error> {
        Ok((self.transport()?, self.clock.clone().unwrap_or_else(|| Arc::new(System))))
    }

    /// Returns the same; without the feature `async` there is no default.
    #[cfg(not(feature = "async"))]
    pub(crate) fn means(&self) -> Result<Means, Error> {
        let problem = "no transport or no clock: give both, make a `blocking::Client`, or enable the feature `async`";
        let means = self.transport.clone().zip(self.clock.clone());
        means.ok_or_else(|| Error::Config(problem.to_owned()))
    }

    /// Creates a client that sends and waits with these.
    pub(crate) fn client(self, (transport, clock): Means) -> Result<Client, Error> {
        let Self { credential, base_url, plain_http, headers, limits, pace, on_mismatch, .. } = self;
        credential.check().map_err(Error::Config)?;
        headers.iter().try_for_each(check_header)?;
        let base_url = base_url.map(|url| url.checked(plain_http)).transpose()?;
        let pacer = Pacer::new(pace);
        Ok(Client(Arc::new(Inner { transport, clock, credential, base_url, headers, limits, pacer, on_mismatch })))
    }
}

/// Checks a header of all calls. Whether it carries a credential depends on the API of a call.
fn check_header(Header { name, value, .. }: &Header) -> Result<(), Error> {
    let unfit = (!headers::is_name(name) || !headers::is_value(value)).then_some(headers::UNFIT);
    let problem = unfit.or_else(|| headers::framing(name));
    problem.map_or(Ok(()), |problem| Err(Error::Config(format!("the default header {name:?} {problem}"))))
}
