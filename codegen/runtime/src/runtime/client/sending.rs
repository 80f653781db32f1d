//! Calls on their way.
//!
//! Only the type of an output is generic: what sends a call is compiled once, in this crate.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{self, Poll, ready};

use crate::runtime::call::answer::{self, Received};
use crate::runtime::call::limits::Limits;
use crate::runtime::call::operation::Output;
use crate::runtime::client::prepared::{Prepared, Secrets};
use crate::runtime::client::{Client, mismatches};
use crate::runtime::error::Error;
use crate::runtime::error::context::Context;
use crate::runtime::http::response::Response;

/// A response, and what reading it needs.
pub(crate) struct Arrived {
    pub(crate) context: Context,
    pub(crate) response: Response,
    pub(crate) limits: Limits,
    pub(crate) secrets: Secrets,
}

/// A call on its way, before its response is read.
pub(crate) type Sent<'c> = Pin<Box<dyn Future<Output = Result<Arrived, Error>> + Send + 'c>>;

/// A call on its way, which gives a `T`.
#[must_use = "a call is sent when it is awaited"]
pub struct Sending<'c, T> {
    client: &'c Client,
    sent: Sent<'c>,
    output: PhantomData<fn() -> T>,
}

impl<'c, T> Sending<'c, T> {
    pub(crate) fn new(client: &'c Client, call: Prepared) -> Self {
        Self { client, sent: client.start(call), output: PhantomData }
    }
}

impl<T: Output + Default> Future for Sending<'_, T> {
    type Output = Result<T, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut task::Context<'_>) -> Poll<Self::Output> {
        let arrived = ready!(self.sent.as_mut().poll(context));
        let mut output = T::default();
        Poll::Ready(self.client.receive(arrived, &mut output).map(|()| output))
    }
}

impl<T> fmt::Debug for Sending<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

impl Client {
    /// Begins to send a call.
    pub(crate) fn start(&self, call: Prepared) -> Sent<'_> {
        Box::pin(self.send(call))
    }

    /// Begins to send a call, which borrows nothing.
    pub(crate) fn start_alone(&self, call: Prepared) -> Sent<'static> {
        let client = self.clone();
        Box::pin(async move { client.send(call).await })
    }

    /// Reads what arrived into `output`, which takes what comes with it.
    pub(crate) fn receive(&self, arrived: Result<Arrived, Error>, output: &mut dyn Output) -> Result<(), Error> {
        let Received { headers, mismatches, .. } = self.receive_all(arrived?, output)?;
        output.keep(headers, mismatches);
        Ok(())
    }

    /// The same, and gives what comes with it too.
    pub(crate) fn receive_detailed(&self, arrived: Arrived, output: &mut dyn Output) -> Result<Received, Error> {
        let received = self.receive_all(arrived, output)?;
        output.keep(received.headers.clone(), received.mismatches.clone());
        Ok(received)
    }

    fn receive_all(&self, arrived: Arrived, output: &mut dyn Output) -> Result<Received, Error> {
        let Arrived { context, response, limits, secrets } = arrived;
        let mask = self.mask(context.operation.api, &secrets);
        let received = answer::read(context, response, limits, output, &mask)?;
        mismatches::tell(&received.mismatches, self.0.on_mismatch.as_ref());
        Ok(received)
    }
}
