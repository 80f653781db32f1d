// Made from spec/pets and spec/shelters by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of all operations, with their documented responses.

mod pets;

#[cfg(feature = "shelters")]
mod shelters {
    pub(super) mod places;
}

use std::future::Future;
use std::pin::Pin;
use serde_json::Value;
use crate::runtime::{Call, Client, Meta, Operation};

/// A documented call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Example {
    /// Operation of the call.
    pub operation: &'static Meta,
    /// Documented response, as JSON.
    pub response: &'static str,
    /// Makes the documented call and returns its output, encoded again.
    pub call: for<'c> fn(&'c Client) -> Answer<'c>,
}

/// Output of a documented call.
pub type Answer<'c> = Pin<
    Box<dyn Future<Output = Result<Value, Box<dyn std::error::Error>>> + 'c>,
>;

/// Lists all documented calls.
pub fn all() -> impl Iterator<Item = &'static Example> {
    [pets::EXAMPLES, #[cfg(feature = "shelters")] shelters::places::EXAMPLES]
        .into_iter()
        .flatten()
}

#[cfg(feature = "mock")]
impl crate::MockTransport {
    /// Creates a transport that answers each call with its documented response.
    pub fn new() -> Self {
        Self::with_answers(|id| {
            all()
                .find(|example| example.operation.id == id)
                .map(|example| example.response)
        })
    }
}

#[cfg(feature = "mock")]
impl Default for crate::MockTransport {
    fn default() -> Self {
        Self::new()
    }
}

fn run<'c, O: Operation + 'c>(
    call: impl FnOnce() -> Result<Call<'c, O>, Box<dyn std::error::Error>> + 'c,
) -> Answer<'c> {
    Box::pin(async move {
        let output = call()?.await?;
        Ok(serde_json::to_value(crate::runtime::codec::Encode::view(&output))?)
    })
}
