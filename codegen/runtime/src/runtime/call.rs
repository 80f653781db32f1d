//! A call that is ready to be sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;

use super::api::Api;
use super::attempts::Limits;
use super::check::Violation;
use super::client::Client;
use super::codec::Fields;
use super::command::{Command, Shell};
use super::error::{Context, Error};
use super::meta::{Meta, Method, Operation};
use super::request::{self, Request, Response};
use super::transport::Header;
use super::undocumented::{self, Undocumented};
use super::{answer, check, header, percent};

/// A call that is ready to be sent: await it, or change how it is sent first.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, O: Operation> {
    client: &'c Client,
    meta: &'static Meta,
    request: Request,
    headers: Vec<Header>,
    violations: Vec<Violation>,
    secrets: Vec<String>,
    limits: Limits,
    operation: PhantomData<fn(O)>,
}

impl<'c, O: Operation> Call<'c, O> {
    #[inline]
    pub(super) fn new(client: &'c Client, operation: &O) -> Self {
        Self::with(client, operation)
    }

    /// The call of an operation with these values.
    pub(super) fn with(client: &'c Client, values: &dyn Fields) -> Self {
        let violations = check::violations(O::META, values);
        let (meta, request, secrets) = (O::META, request::build(O::META, values), request::secrets(values));
        let (headers, limits) = (Vec::new(), client.limits());
        Self { client, meta, request, headers, violations, secrets, limits, operation: PhantomData }
    }

    /// With a further header. Neither logs nor `Debug` show its value.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        if !header::is_name(&name) || !header::is_value(&value) {
            self.refuse(format!("header {name:?}"), "has a character that no HTTP header can carry");
        }
        self.headers.push(Header { name: name.into(), value, sensitive: true });
        self
    }

    /// With a further pair of the query.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        let target = &mut self.request.target;
        target.push(if target.contains('?') { '&' } else { '?' });
        percent::pair(name, value, target);
        self
    }

    /// With a further member of the body, or another value of one that it has. Of a form it is a field.
    pub fn body_member(mut self, name: &str, value: impl Into<Value>) -> Self {
        if !self.request.set_member(name, value.into()) {
            self.refuse(format!("body member {name:?}"), "can't be added to a multipart form");
        }
        self
    }

    /// Sends it, and gives the answer as it is: any status, with its headers and its body.
    ///
    /// # Errors
    /// If it is not sent, or no complete answer arrives.
    pub async fn raw(self) -> Result<Response, Error> {
        let (mut context, client) = (self.context(), self.client);
        client.send(&mut context, self.request, self.headers, self.violations, self.limits).await
    }

    #[cfg(feature = "blocking")]
    pub(super) fn client(&self) -> &'c Client {
        self.client
    }

    fn refuse(&mut self, field: String, problem: &str) {
        self.violations.push(Violation { field, problem: problem.to_owned(), fatal: true });
    }

    pub(super) fn context(&self) -> Context {
        let path = self.request.target.split('?').next().unwrap_or_default().to_owned();
        Context::new(self.meta, path)
    }

    /// How long an attempt of this call may take, up to the end of the answer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// How long all attempts of this call and the waits between them may take.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.limits.total_timeout = Some(timeout);
        self
    }

    /// How many attempts are made of this call.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.limits.attempts = attempts;
        self
    }

    /// Sends it even if a value breaks a documented limit: limits change, and the documentation may be behind.
    ///
    /// A path parameter that is empty or a dot segment is refused still: the call would reach another path.
    pub fn unchecked(mut self) -> Self {
        self.violations.retain(|violation| violation.fatal);
        self
    }

    /// The command that makes this call in a shell, with placeholders for the credential and for secrets: print it, or
    /// ask for [`Command::with_credential`].
    pub fn command(&self, shell: Shell) -> Command {
        self.client.command(self.meta.api, self.request.clone(), self.secrets.clone(), shell)
    }

    /// The HTTP request that will be sent, without the credential.
    pub fn request(&self) -> &Request {
        &self.request
    }
}

impl<'c> Call<'c, Undocumented> {
    pub(super) fn undocumented(client: &'c Client, api: &'static Api, method: Method, path: String) -> Self {
        let mut call = Self::new(client, &Undocumented);
        call.meta = undocumented::meta(api, method);
        let fits = path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        if !fits {
            call.refuse(format!("path {path:?}"), "is none: it begins with a slash and has its values encoded");
        }
        call.request = Request { method, target: path, body: None };
        call
    }
}

/// A call on its way.
pub(super) type Sent<'c, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'c>>;

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.meta.id).field("request", &self.request).finish_non_exhaustive()
    }
}

impl<'c, O: Operation> IntoFuture for Call<'c, O>
where
    O::Output: 'c,
{
    type Output = Result<O::Output, Error>;
    type IntoFuture = Sent<'c, O::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut context = self.context();
        Box::pin(async move {
            let Self { client, request, headers, violations, limits, secrets, .. } = self;
            let response = client.send(&mut context, request, headers, violations, limits).await?;
            let mut output = O::Output::default();
            answer::read(context, response, &mut output, &client.mask(self.meta.api, &secrets))?;
            Ok(output)
        })
    }
}
