//! Documented calls, each with its documented response.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use serde_json::Value;

use crate::runtime::call::operation::{Operation, Output};
use crate::runtime::client::Client;
use crate::runtime::client::call::Call;
use crate::runtime::client::prepared::Prepared;
use crate::runtime::describe::meta::Meta;
use crate::runtime::http::transport_error::BoxError;

/// A documented call.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Example {
    /// The operation.
    pub operation: &'static Meta,
    /// The documented response, as JSON.
    pub response: &'static str,
    prepare: for<'c> fn(&'c Client) -> Prepare<'c>,
}

/// Result of a documented call.
pub type Answer<'c> = Pin<Box<dyn Future<Output = Result<Value, BoxError>> + 'c>>;

/// A call without its type, so that the code that makes it is compiled once for all examples.
pub(crate) struct Ready<'c> {
    client: &'c Client,
    prepared: Prepared,
    output: Box<dyn Output + Send>,
}

/// A prepared call, or why a documented value is not valid.
pub(crate) type Prepare<'c> = Result<Ready<'c>, BoxError>;

impl Example {
    pub(crate) const fn new(
        operation: &'static Meta,
        response: &'static str,
        prepare: for<'c> fn(&'c Client) -> Prepare<'c>,
    ) -> Self {
        Self { operation, response, prepare }
    }

    /// Makes the documented call and returns its result, encoded again.
    ///
    /// # Errors
    /// As when the call is awaited, or if a documented value is not valid.
    pub fn call<'c>(&self, client: &'c Client) -> Answer<'c> {
        let ready = (self.prepare)(client);
        Box::pin(async move {
            let Ready { client, prepared, mut output } = ready?;
            client.receive(client.start(prepared).await, &mut *output)?;
            Ok(serde_json::to_value(output.view())?)
        })
    }
}

impl fmt::Debug for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Example").field("operation", self.operation).finish_non_exhaustive()
    }
}

impl<'c, O: Operation<Output: 'static>> Call<'c, O> {
    #[inline]
    pub(crate) fn ready(self) -> Ready<'c> {
        Ready { client: self.client, prepared: self.prepared, output: Box::new(O::Output::default()) }
    }
}
