//! A transport without a server, to test programs that use the client.

mod answer;
pub(crate) mod call;
pub(crate) mod clock;
pub(crate) mod stub;

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::client::credential::Credential;
use crate::runtime::describe::meta::Meta;
use crate::runtime::error::Error;
use crate::runtime::http::headers::Headers;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{Exchange, HttpRequest, Transport};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};
use answer::{complete, enveloped, failure};
use call::RecordedCall;
use clock::InstantClock;
use stub::{Outcome, Stub, Stubbed, pick};

/// A transport without a server: it answers each call with the documented response, unless another one is set, and
/// records all calls. A documented page is the only page of its list.
///
/// If several answers to an operation are set, each is given once, in order, and the last one repeats. The methods of
/// [`Stub`] say more. Clones share their answers and the recorded calls.
#[derive(Clone)]
pub struct MockTransport {
    documented: fn(&str) -> Option<&'static str>,
    state: Arc<Mutex<State>>,
    clock: Arc<InstantClock>,
}

#[derive(Default)]
struct State {
    answers: HashMap<&'static str, Vec<Stubbed>>,
    calls: Vec<RecordedCall>,
}

impl MockTransport {
    /// Creates a transport that answers with what `documented` returns for the name of an operation, unless another
    /// response is set.
    pub fn with_answers(documented: fn(&str) -> Option<&'static str>) -> Self {
        Self { documented, state: Arc::default(), clock: Arc::default() }
    }

    /// Creates a client that uses this transport and makes one attempt per call.
    ///
    /// # Errors
    /// None: its credential is valid.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_with(Credential::token("mock"))
    }

    /// Creates a client with another credential, for operations that accept no token. It is that of all APIs.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry.
    pub fn client_with(&self, credential: Credential) -> Result<Client, Error> {
        self.builder(credential).attempts(1).rate_limit(None).build()
    }

    /// Creates a builder of a client that uses this transport and retries as in production, with an [`InstantClock`]. For a
    /// blocking client, pass it to `blocking::Client::with`.
    pub fn client_builder(&self) -> ClientBuilder {
        self.builder(Credential::token("mock"))
    }

    fn builder(&self, credential: Credential) -> ClientBuilder {
        let mut builder = Client::builder(credential).transport(self.clone()).clock(Arc::clone(&self.clock));
        builder.settings.access.everywhere();
        builder
    }

    /// Sets the result of an operation.
    pub fn on<O: Operation>(&self, mut output: O::Output) -> Stub<'_, O> {
        let answer = enveloped(O::META, &mut output);
        self.on_body(200, answer.unwrap_or_default())
    }

    /// Sets the response of an operation to an error with this status, code and message.
    pub fn on_error<O: Operation>(&self, status: u16, code: impl Into<Value>, message: &str) -> Stub<'_, O> {
        let body = failure(&O::META.api.envelope, &code.into(), message);
        self.on_body(status, body.unwrap_or_default())
    }

    /// Sets the response of an operation to this status and any JSON.
    pub fn on_json<O: Operation>(&self, status: u16, answer: Value) -> Stub<'_, O> {
        self.on_body(status, answer.to_string().into_bytes())
    }

    /// Lets an operation get no response: its error is [`Error::Transport`] of this kind.
    pub fn on_failure<O: Operation>(&self, kind: TransportErrorKind) -> Stub<'_, O> {
        self.add(Outcome::Failure(kind))
    }

    fn on_body<O: Operation>(&self, status: u16, body: Vec<u8>) -> Stub<'_, O> {
        let headers = [("content-type", "application/json")].into_iter().collect();
        self.add(Outcome::Response(Response { status, headers, body: body.into() }))
    }

    fn add<O: Operation>(&self, outcome: Outcome) -> Stub<'_, O> {
        let index = self.locked(|state| {
            let answers = state.answers.entry(O::META.id).or_default();
            answers.push(Stubbed::new(outcome));
            answers.len() - 1
        });
        Stub { mock: self, index, operation: PhantomData }
    }

    /// Changes one of the answers to an operation.
    fn change(&self, operation: &Meta, index: usize, change: impl FnOnce(&mut Stubbed)) {
        self.locked(|state| state.answers.get_mut(operation.id).and_then(|all| all.get_mut(index)).map(change));
    }

    /// Returns the calls so far. Each attempt is one.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.locked(|state| state.calls.clone())
    }

    /// Returns how long the clients of this mock waited so far, before each retry and for the rate limit.
    pub fn waits(&self) -> Vec<Duration> {
        self.clock.waits()
    }

    fn locked<T>(&self, use_state: impl FnOnce(&mut State) -> T) -> T {
        use_state(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn answer(&self, request: &HttpRequest) -> Result<Response, TransportError> {
        let operation = request.operation;
        let call = RecordedCall::new(request);
        let outcome = self.locked(|state| {
            let outcome = state.answers.get_mut(operation.id).and_then(|answers| pick(answers, &call));
            state.calls.push(call);
            outcome
        });
        match outcome {
            Some(Outcome::Response(response)) => Ok(response),
            Some(Outcome::Failure(kind)) => Err(TransportError::new(kind, "a mock said so")),
            None => self.documented(operation),
        }
    }

    fn documented(&self, operation: &Meta) -> Result<Response, TransportError> {
        let Some(answer) = (self.documented)(operation.id) else {
            let problem = format!("{} has no documented response: set one", operation.id);
            return Err(TransportError::new(TransportErrorKind::Connect, problem));
        };
        let body = complete(operation, answer).into_bytes();
        Ok(Response { status: 200, headers: Headers::default(), body: body.into() })
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport").field("calls", &self.calls()).finish_non_exhaustive()
    }
}

impl Transport for MockTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest) -> Exchange<'a> {
        let answer = self.answer(request);
        Box::pin(std::future::ready(answer))
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}
