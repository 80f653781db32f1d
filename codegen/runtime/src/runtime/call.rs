//! A call that is ready to be sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use super::check::Violation;
use super::client::{Client, Limits};
use super::codec::Fields;
use super::command::{Command, Shell};
use super::error::{Context, Error};
use super::meta::Operation;
use super::request::{self, Request};
use super::{answer, check};

/// A call that is ready to be sent: await it, or change how it is sent first.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, O: Operation> {
    client: &'c Client,
    request: Request,
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
        let (request, limits) = (request::build(O::META, values), client.limits());
        Self { client, request, violations, secrets: request::secrets(values), limits, operation: PhantomData }
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
        self.client.command(O::META.api, self.request.clone(), self.secrets.clone(), shell)
    }

    /// The HTTP request that will be sent, without the credential.
    pub fn request(&self) -> &Request {
        &self.request
    }
}

/// A call on its way.
pub(super) type Sent<'c, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'c>>;

impl<O: Operation> fmt::Debug for Call<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &O::META.id).field("request", &self.request).finish_non_exhaustive()
    }
}

impl<'c, O: Operation> IntoFuture for Call<'c, O>
where
    O::Output: 'c,
{
    type Output = Result<O::Output, Error>;
    type IntoFuture = Sent<'c, O::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let path = self.request.target.split('?').next().unwrap_or_default().to_owned();
        let mut context = Context { operation: O::META, path, attempts: 0, status: None, ray_id: None };
        Box::pin(async move {
            let response = self.client.send(&mut context, self.request, self.violations, self.limits).await?;
            let mut output = O::Output::default();
            answer::read(context, &response, &mut output)?;
            Ok(output)
        })
    }
}
