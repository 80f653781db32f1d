//! A call that is ready to be sent.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use serde_json::Value;

use crate::runtime::call::answer::Received;
use crate::runtime::call::detailed::Detailed;
use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::command::{Command, Shell};
use crate::runtime::client::credential::Credential;
use crate::runtime::client::prepared::Prepared;
use crate::runtime::client::sending::Sending;
use crate::runtime::error::Error;
use crate::runtime::http::request::Request;
use crate::runtime::http::response::Response;

/// A call that is ready to be sent. Await it, or first change how it is sent.
#[must_use = "a call is sent when it is awaited, or with `wait` of the blocking client"]
pub struct Call<'c, O: Operation> {
    pub(crate) client: &'c Client,
    pub(crate) prepared: Prepared,
    operation: PhantomData<fn(O)>,
}

impl<'c, O: Operation> Call<'c, O> {
    #[inline]
    pub(crate) fn new(client: &'c Client, operation: &O) -> Self {
        Self::of(client, Prepared::new(O::META, operation, &client.0))
    }

    pub(crate) fn of(client: &'c Client, prepared: Prepared) -> Self {
        Self { client, prepared, operation: PhantomData }
    }

    /// Adds a header, or replaces one of the same name. No log, `Debug`, command or error shows its value, unless it is
    /// `Accept`, `Content-Type` or `User-Agent`.
    ///
    /// Headers that frame the message, name the host or carry a credential are rejected.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.prepared.header(name.into(), value.into());
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.prepared.query(name, value);
        self
    }

    /// Adds or replaces a member of a JSON body, or adds a field to a URL-encoded form.
    pub fn body_member(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.prepared.body_member(name, value.into());
        self
    }

    /// Sets the credential of this call, in place of the client's.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.prepared.credential(credential);
        self
    }

    /// Sends the call and returns the response as it is: any status, with its headers and its body.
    ///
    /// # Errors
    /// If the call is not sent, or no complete response arrives.
    pub async fn raw(self) -> Result<Response, Error> {
        self.client.start(self.prepared).await.map(|arrived| arrived.response)
    }

    /// Sends it, and gives the output with what came with it: the status, the headers, and the places at which the answer
    /// is not as documented.
    ///
    /// # Errors
    /// As awaiting the call has it.
    pub async fn detailed(self) -> Result<Detailed<O::Output>, Error> {
        let Self { client, prepared, .. } = self;
        let (arrived, mut output) = (client.start(prepared).await?, O::Output::default());
        let Received { status, headers, mismatches } = client.receive_detailed(arrived, &mut output)?;
        Ok(Detailed { output, status, headers, mismatches })
    }

    /// Sets the maximum time of an attempt of this call, up to the end of the response.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.prepared.limits.timeout = timeout;
        self
    }

    /// Sets the maximum time of all attempts of this call and the waits between them.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.prepared.limits.total_timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of attempts of this call.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.prepared.limits.attempts = attempts;
        self
    }

    /// Sends the call even if a value breaks a documented limit: limits change, and the documentation may be outdated.
    ///
    /// A path that would lead to another one is still rejected, and so is a header that the client sets itself.
    pub fn unchecked(mut self) -> Self {
        self.prepared.violations.retain(|violation| violation.fatal);
        self.prepared.unchecked = true;
        self
    }

    /// Makes a response that differs from the documentation an error, as [`ClientBuilder::strict`] does for all calls.
    ///
    /// [`ClientBuilder::strict`]: crate::runtime::ClientBuilder::strict
    pub fn strict(mut self) -> Self {
        self.prepared.limits.strict = true;
        self
    }

    /// Returns a shell command that makes this call. It has placeholders for the credential and for secrets, unless
    /// [`Command::with_credential`] is used.
    pub fn command(&self, shell: Shell) -> Command {
        self.client.command(&self.prepared, shell)
    }

    /// Returns the HTTP request that will be sent, without the credential.
    pub fn request(&self) -> &Request {
        &self.prepared.request
    }
}

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Prepared { meta, request, .. } = &self.prepared;
        f.debug_struct("Call").field("operation", &meta.id).field("request", request).finish_non_exhaustive()
    }
}

impl<'c, O: Operation> IntoFuture for Call<'c, O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Sending<'c, O::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Sending::new(self.client, self.prepared)
    }
}
