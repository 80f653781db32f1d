//! The asynchronous client.

mod access;
mod attempts;
#[cfg(feature = "blocking")]
pub mod blocking;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod clock;
pub(crate) mod command;
pub(crate) mod credential;
pub(crate) mod environment;
#[cfg(feature = "examples")]
#[allow(dead_code, reason = "the documented calls of a client use it")]
pub(crate) mod example;
pub(crate) mod items;
mod mismatches;
#[cfg(feature = "mock")]
pub(crate) mod mock;
mod pacer;
mod pages;
mod paging;
mod prepared;
mod retry;
pub(crate) mod sending;
mod settings;
mod undocumented;

use std::sync::Arc;

use crate::package::variable;
use crate::runtime::call::limits::Limits;
use crate::runtime::call::operation::Operation;
use crate::runtime::call::undocumented::Undocumented;
use crate::runtime::client::access::Access;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::client::call::Call;
use crate::runtime::client::clock::Clock;
use crate::runtime::client::command::{Command, Shell};
use crate::runtime::client::credential::Credential;
use crate::runtime::client::items::{Items, Paged};
use crate::runtime::client::mismatches::Hook;
use crate::runtime::client::pacer::Pacer;
use crate::runtime::client::pages::Pages;
use crate::runtime::client::prepared::{Prepared, Secrets};
use crate::runtime::describe::api::{Api, Carrier};
use crate::runtime::describe::meta::Meta;
use crate::runtime::describe::method::Method;
use crate::runtime::error::Error;
use crate::runtime::error::mask::Mask;
use crate::runtime::http::request::Request;
use crate::runtime::http::transport::{Header, HttpRequest, Transport};

/// A client of the API. Cloning it is cheap, and clones share their connections.
///
/// It follows no redirect. It makes up to 4 attempts of a call: any call is repeated after status 429, and a call that
/// is safe to repeat (`GET`, `PUT`, `DELETE`) also after a failed connection and after the statuses 408, 500, 502 to
/// 504 and 520 to 524. It waits for the time in `Retry-After`, up to 300 seconds, or without one for a random time of
/// up to half a second, which doubles with each attempt up to 30 seconds.
///
/// Each attempt is a span of `tracing` with the operation, the method, the documented path, the number of the attempt, the
/// status and the ID of the request. Each wait for another attempt or for the rate limit is an event at level `info`.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) Arc<Inner>);

/// State that all clones of a client share.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) access: Access,
    /// Headers of all calls.
    pub(crate) headers: Vec<Header>,
    pub(crate) limits: Limits,
    pub(crate) pacer: Pacer,
    pub(crate) on_mismatch: Option<Hook>,
}

impl Client {
    /// Creates a client with this credential.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry.
    pub fn new(credential: Credential) -> Result<Self, Error> {
        Self::builder(credential).build()
    }

    /// Creates a client with the credential that [`Credential::from_env`] reads, and with the base URL in
    #[doc = concat!("`", variable!("BASE_URL"), "` if it is set.")]
    ///
    /// # Errors
    /// If the environment has no credential or more than one, or if a value is not valid. The error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Creates a builder of a client with this credential.
    pub fn builder(credential: Credential) -> ClientBuilder {
        ClientBuilder::new(credential)
    }

    /// Prepares the call of an operation. The methods of the resources are shorthands for this.
    #[inline]
    pub fn call<O: Operation>(&self, operation: &O) -> Call<'_, O> {
        Call::new(self, operation)
    }

    /// Prepares a call that is not documented. The path is below the base URL of the API, with its segments and values
    /// encoded, such as `/zones?name=example.com`. The call returns the JSON of the result, or another type with
    /// [`Call::typed`].
    pub fn undocumented(&self, api: &'static Api, method: Method, path: impl Into<String>) -> Call<'_, Undocumented> {
        Call::undocumented(self, api, method, path.into())
    }

    /// Lists all items, page by page. The methods `…_all` of the resources are shorthands for this.
    pub fn all<O: Paged>(&self, operation: &O) -> Items<O> {
        Items::new(self, Pages::Documented(O::META, Box::new(operation.clone())))
    }

    /// Returns the command that makes a call.
    pub(crate) fn command(&self, call: &Prepared, shell: Shell) -> Command {
        let Prepared { meta, request, headers, secrets, .. } = call;
        let credential = self.credential(meta.api, secrets).cloned();
        let scheme = match &credential {
            Some(credential) => credential.scheme(meta.api),
            None => meta.api.auth_schemes.first().copied(),
        };
        Command {
            shell,
            url: self.url(meta.api, request),
            request: request.clone(),
            headers: headers.clone(),
            auth_scheme: scheme,
            credential,
            members: meta.api.secrets,
            secrets: self.mask(meta.api, secrets).secrets().map(str::to_owned).collect(),
            shown: false,
        }
    }

    /// Returns what errors of a call that sends these secrets must not show.
    pub(crate) fn mask<'m>(&'m self, api: &Api, secrets: &'m Secrets) -> Mask<'m> {
        let credential = self.credential(api, secrets).map(Credential::secret);
        Mask { members: api.secrets, sent: &secrets.texts, credential }
    }

    /// Returns the credential of a call: its own, or the client's for its API.
    pub(crate) fn credential<'m>(&'m self, api: &Api, secrets: &'m Secrets) -> Option<&'m Credential> {
        secrets.credential.as_ref().or_else(|| self.0.access.credential(api))
    }

    pub(crate) fn url(&self, api: &Api, request: &Request) -> String {
        [self.0.access.base_url(api), &request.target].concat()
    }

    /// Checks that the transport answers at once, so that no call waits.
    #[cfg(feature = "blocking")]
    pub(crate) fn at_once(&self) -> Result<(), Error> {
        let problem = "this client does not block: make it with `blocking::Client`, or await the call";
        self.0.transport.answers_at_once().then_some(()).ok_or_else(|| Error::Config(problem.to_owned()))
    }

    /// Completes a request with its URL, headers and credential.
    pub(crate) fn http_request(
        &self,
        operation: &'static Meta,
        url: String,
        mut request: Request,
        mut headers: Vec<Header>,
        limits: Limits,
        credential: &Credential,
    ) -> HttpRequest {
        let api = operation.api;
        let parts = || credential.parts();
        match credential.scheme(api).map(|scheme| scheme.carrier) {
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
            if !headers.iter().any(|header| header.name.eq_ignore_ascii_case("content-type")) {
                headers.push(Header { name: "Content-Type".into(), value: body.content_type, sensitive: false });
            }
            body.bytes
        });
        let Limits { timeout, body_limit, .. } = limits;
        let (method, body) = (request.method, body.unwrap_or_default().into());
        HttpRequest { operation, method, url, headers, body, timeout, body_limit }
    }
}
