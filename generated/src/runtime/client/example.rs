//! Documented calls, each with its documented response.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;

use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::call::Call;
use crate::runtime::codec::Encode;
use crate::runtime::describe::meta::Meta;
use crate::runtime::http::transport_error::BoxError;

/// A documented call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Example {
    /// The operation.
    pub operation: &'static Meta,
    /// The documented response, as JSON.
    pub response: &'static str,
    /// Makes the documented call and returns its result, encoded again.
    pub call: for<'c> fn(&'c Client) -> Answer<'c>,
}

/// Result of a documented call.
pub type Answer<'c> = Pin<Box<dyn Future<Output = Result<Value, BoxError>> + 'c>>;

/// Makes a call, unless a documented value is not valid.
pub(crate) fn answer<'c, O: Operation + 'c>(call: Result<Call<'c, O>, BoxError>) -> Answer<'c> {
    Box::pin(async move { Ok(serde_json::to_value(call?.await?.view())?) })
}
