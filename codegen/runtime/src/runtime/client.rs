//! The asynchronous client, over reqwest.

use std::env::VarError;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::redirect::Policy;

use super::api::{Api, Carrier, Login};
use super::call::Call;
use super::check::Violation;
use super::command::{Command, Shell};
use super::credential::{self, Credential};
use super::error::{Context, Error};
use super::items::{Items, Paged};
use super::meta::{Method, Operation};
use super::request::{Request, Response};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(30);
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// A client of the API. Cloning it is cheap, and all clones share their connections.
///
/// It waits 5 seconds at most to connect and 30 seconds for the whole answer, and follows no redirect.
#[derive(Clone, Debug)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    credential: Credential,
    /// The parts of the credential, ready to be sent in headers.
    headers: Vec<HeaderValue>,
    base_url: Option<String>,
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
        let mut builder = Self::builder(Credential::from_variables(&variable)?);
        builder.base_url = credential::read(&variable, "CLOUDFLARE_BASE_URL")?;
        builder.build()
    }

    /// Sets up a client that differs from the default.
    pub fn builder(credential: Credential) -> ClientBuilder {
        ClientBuilder { credential, base_url: None }
    }

    /// Prepares the call of an operation; the methods of the resources are short for this.
    #[inline]
    pub fn call<O: Operation>(&self, operation: &O) -> Call<'_, O> {
        Call::new(self, operation)
    }

    /// All items of a list, page by page; the methods `…_all` of the resources are short for this.
    pub fn all<'c, O: Paged<Output: 'c>>(&'c self, operation: O) -> Items<'c, O> {
        Items::new(self, operation)
    }

    /// The command that sends a request.
    pub(super) fn command(&self, api: &Api, request: Request, shell: Shell) -> Command {
        let (credential, login) = (self.0.credential.clone(), self.login(api));
        Command { shell, url: self.url(api, &request), request, login, credential, shown: false }
    }

    fn url(&self, api: &Api, request: &Request) -> String {
        format!("{}{}", self.0.base_url.as_deref().unwrap_or(api.base_url), request.target)
    }

    /// How the credential travels to an API.
    fn login(&self, api: &Api) -> Option<Login> {
        let kind = self.0.credential.kind();
        api.credentials.iter().find(|login| login.kind == kind).copied()
    }

    /// Sends a request, once nothing speaks against it.
    pub(super) async fn send(
        &self,
        context: &Context,
        request: Request,
        violations: Vec<Violation>,
    ) -> Result<Response, Error> {
        if !violations.is_empty() {
            return Err(Error::Invalid { context: Box::new(context.clone()), violations });
        }
        let given = self.0.credential.kind();
        if !context.operation.accepted().any(|kind| kind == given) {
            return Err(Error::Credential { context: Box::new(context.clone()), given });
        }
        // The error of reqwest repeats the URL, which may hold what a log must not.
        let failed = |error: reqwest::Error| Error::Transport {
            context: Box::new(context.clone()),
            source: error.without_url().into(),
        };
        self.exchange(context, request).await.map_err(failed)
    }

    async fn exchange(&self, context: &Context, mut request: Request) -> Result<Response, reqwest::Error> {
        let Inner { http, credential, headers, .. } = &*self.0;
        let api = context.operation.api;
        let mut builder = http.request(method(request.method), self.url(api, &request));
        match self.login(api).map(|login| login.carrier) {
            Some(Carrier::Headers(names)) => {
                builder =
                    names.iter().zip(headers).fold(builder, |builder, (name, value)| builder.header(*name, value));
            }
            Some(Carrier::Form(names)) => {
                let parts = credential.parts();
                let pairs = names.iter().zip(&parts);
                if let Some(body) = &mut request.body {
                    pairs.for_each(|(name, value)| body.append(name, value));
                }
            }
            None => {}
        }
        if let Some(body) = request.body {
            builder = builder.header(CONTENT_TYPE, body.content_type).body(body.bytes);
        }
        let response = builder.send().await?;
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        Ok(Response {
            status: response.status().as_u16(),
            headers: response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
            body: response.bytes().await?.into(),
        })
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    credential: Credential,
    base_url: Option<String>,
}

impl ClientBuilder {
    /// Calls this URL in place of the documented one, for all APIs.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry, or if the base URL is none.
    pub fn build(self) -> Result<Client, Error> {
        let http = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .redirect(Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(TIMEOUT)
            .build()
            .map_err(|error| Error::Config(format!("no HTTP client can be made: {error}")))?;
        let headers = headers(&self.credential)?;
        let base_url = self.base_url.as_deref().map(base_url).transpose()?;
        Ok(Client(Arc::new(Inner { http, credential: self.credential, headers, base_url })))
    }
}

/// The parts of a credential as values of headers, which no log shows.
fn headers(credential: &Credential) -> Result<Vec<HeaderValue>, Error> {
    let header = |part: String| {
        let mut value = HeaderValue::try_from(part).map_err(|_| {
            Error::Config(format!("{} has a character that no HTTP header can carry", credential.kind()))
        })?;
        value.set_sensitive(true);
        Ok(value)
    };
    credential.parts().into_iter().map(header).collect()
}

/// Checks a base URL, and takes the slash from its end.
fn base_url(url: &str) -> Result<String, Error> {
    let parsed = reqwest::Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    match parsed {
        Some(parsed) if parsed.query().is_none() && parsed.fragment().is_none() => {
            Ok(url.trim_end_matches('/').to_owned())
        }
        _ => Err(Error::Config(format!(
            "the base URL {url:?} is none: write one such as https://api.cloudflare.com/client/v4"
        ))),
    }
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}
