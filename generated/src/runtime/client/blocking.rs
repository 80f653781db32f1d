//! The blocking client, for programs without an asynchronous runtime.

use std::future::Future;
use std::ops::Deref;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use crate::package::{VARIABLES, variable};
use crate::runtime::call::detailed::Detailed;
use crate::runtime::call::operation::Operation;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::client::call::Call;
use crate::runtime::client::clock::{Clock, random, uptime};
use crate::runtime::client::credential::Credential;
use crate::runtime::client::environment;
use crate::runtime::client::items::{Items, Paged};
use crate::runtime::error::Error;
use crate::runtime::http::blocking_transport::Blocking;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::Transport;

/// A client whose calls block: `client.zones().list(&list).wait()?`.
///
/// It has all methods of [`Client`](crate::runtime::Client) and sends requests in the same way, on a separate thread. It
/// needs no asynchronous runtime; within one, a call blocks the calling thread.
#[derive(Clone, Debug)]
pub struct Client(super::Client);

impl Client {
    /// Creates a client with this credential.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry, or if no thread can be started.
    pub fn new(credential: Credential) -> Result<Self, Error> {
        Self::builder(credential).build()
    }

    /// Creates a builder of a blocking client with this credential.
    pub fn builder(credential: Credential) -> ClientBuilder<Self> {
        ClientBuilder::new(credential)
    }

    /// Creates a client with the credential that [`Credential::from_env`] reads, and with the base URL in
    #[doc = concat!("`", variable!("BASE_URL"), "` if it is set.")]
    ///
    /// # Errors
    /// If the environment has no credential or more than one, or if the base URL is not valid.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::<Self>::from_environment(&environment::of_process(VARIABLES))?.build()
    }

    /// Creates a client from the builder of an asynchronous one, such as that of a mock.
    ///
    /// # Errors
    /// As in [`ClientBuilder::build`], or if no thread can be started.
    pub fn with(builder: ClientBuilder) -> Result<Self, Error> {
        ClientBuilder::<Self>::of(builder.settings).build()
    }
}

impl ClientBuilder<Client> {
    /// Builds the client. Its transport runs on a separate thread, unless it answers at once.
    ///
    /// # Errors
    /// As for the asynchronous client, or if no thread can be started.
    pub fn build(self) -> Result<Client, Error> {
        let settings = self.settings;
        let mut transport = settings.transport()?;
        if !transport.answers_at_once() {
            transport = Arc::new(Blocking::new(transport).map_err(Error::Config)?);
        }
        let clock = settings.clock.clone().unwrap_or_else(|| Arc::new(Machine));
        settings.client((transport, clock)).map(Client)
    }
}

impl Deref for Client {
    type Target = super::Client;

    fn deref(&self) -> &super::Client {
        &self.0
    }
}

impl<'c, O: Operation<Output: 'c>> Call<'c, O> {
    /// Sends the call and blocks until the response is complete. The client must be a [`blocking::Client`](Client), or
    /// one whose transport answers at once.
    ///
    /// # Errors
    /// As when the call is awaited, or if the client does not block.
    pub fn wait(self) -> Result<O::Output, Error> {
        self.client.at_once()?;
        now(self.into_future())
    }

    /// Sends the call and returns the response as it is, as [`Call::raw`] does.
    ///
    /// # Errors
    /// As in [`Call::raw`], or if the client does not block.
    pub fn wait_raw(self) -> Result<Response, Error> {
        self.client.at_once()?;
        now(self.raw())
    }

    /// Sends it, and gives the output with what came with it, as [`Call::detailed`] does.
    ///
    /// # Errors
    /// As awaiting the call has it, or if the client is another one.
    pub fn wait_detailed(self) -> Result<Detailed<O::Output>, Error> {
        self.client.at_once()?;
        now(self.detailed())
    }
}

impl<O: Paged> Items<O> {
    /// Returns an iterator over the items, which blocks while it fetches a page.
    pub fn wait(mut self) -> impl Iterator<Item = Result<O::Item, Error>> + use<O> {
        let mut failed = false;
        std::iter::from_fn(move || {
            if failed {
                return None;
            }
            let fit = self.client().at_once();
            let item = fit.and_then(|()| now(async { self.next().await.transpose() }));
            failed = item.is_err();
            item.transpose()
        })
    }
}

/// Runs a future that never waits, since its transport and its clock block instead.
fn now<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => Err(Error::Config("the transport of this client does not answer at once".to_owned())),
    }
}

/// The clock of the system, which blocks to wait.
#[derive(Debug)]
struct Machine;

impl Clock for Machine {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        uptime()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        thread::sleep(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        random()
    }
}
