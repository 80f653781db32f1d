//! What a client is built from.

use std::sync::Arc;
use std::time::Duration;

use crate::runtime::call::limits::Limits;
use crate::runtime::client::access::Access;
use crate::runtime::client::clock::Clock;
#[cfg(feature = "async")]
use crate::runtime::client::clock::System;
use crate::runtime::client::credential::Credential;
use crate::runtime::client::mismatches::Hook;
use crate::runtime::client::pacer::{Pace, Pacer};
use crate::runtime::client::{Client, Inner};
use crate::runtime::error::Error;
use crate::runtime::http::headers;
#[cfg(any(feature = "async", feature = "blocking"))]
use crate::runtime::http::reqwest_transport::ReqwestTransport;
use crate::runtime::http::transport::{CONNECT_TIMEOUT, Header, Transport};

/// What a client is built from.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) access: Access,
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

impl Settings {
    pub(crate) fn new(credential: Credential) -> Self {
        Self {
            access: Access::new(credential),
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
        let Self { access, plain_http, headers, limits, pace, on_mismatch, .. } = self;
        let (access, pacer) = (access.checked(plain_http)?, Pacer::new(pace));
        headers.iter().try_for_each(check_header)?;
        Ok(Client(Arc::new(Inner { transport, clock, access, headers, limits, pacer, on_mismatch })))
    }
}

/// Checks a header of all calls. Whether it carries a credential depends on the API of a call.
fn check_header(Header { name, value, .. }: &Header) -> Result<(), Error> {
    let unfit = (!headers::is_name(name) || !headers::is_value(value)).then_some(headers::UNFIT);
    let problem = unfit.or_else(|| headers::framing(name));
    problem.map_or(Ok(()), |problem| Err(Error::Config(format!("the default header {name:?} {problem}"))))
}
