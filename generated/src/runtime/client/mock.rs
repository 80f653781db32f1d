//! Answers without a server, for the tests of those who use the client.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value, json};

use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::credential::Credential;
use crate::runtime::codec::Encode;
use crate::runtime::describe::api::{Envelope, Errors};
use crate::runtime::describe::meta::{Answer, Meta};
use crate::runtime::describe::method::Method;
use crate::runtime::error::Error;
use crate::runtime::http::headers::Headers;
use crate::runtime::http::percent;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{Exchange, HttpRequest, Transport};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// A transport without a server: it answers each call with the documented answer, unless told otherwise, and records all.
/// A documented page is the only one of its list.
///
/// Clones share what they were told and what they recorded.
#[derive(Clone)]
pub struct MockTransport {
    documented: fn(&str) -> Option<&'static str>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answers: HashMap<&'static str, Vec<Response>>,
    calls: Vec<RecordedCall>,
}

/// A call that a [`MockTransport`] answered. Its `Debug` shows no query and no body, which may hold a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedCall {
    /// The operation, as in `zones.list`.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The body; empty if there was none.
    pub body: Vec<u8>,
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = percent::shown(&self.url);
        write!(f, "{}: {} {url} ({} bytes)", self.operation, self.method, self.body.len())
    }
}

impl MockTransport {
    /// Answers with what `documented` gives for the name of an operation, where nothing else is told.
    pub fn with_answers(documented: fn(&str) -> Option<&'static str>) -> Self {
        Self { documented, state: Arc::default() }
    }

    /// A client that uses this transport and makes one attempt of each call.
    ///
    /// # Errors
    /// Never, with a token.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_with(Credential::token("mock"))
    }

    /// A client with another credential, for operations that take no token.
    ///
    /// # Errors
    /// If the credential has characters that no HTTP header can carry.
    pub fn client_with(&self, credential: Credential) -> Result<Client, Error> {
        Client::builder(credential).transport(Arc::new(self.clone())).attempts(1).rate_limit(None).build()
    }

    /// Answers an operation with this output. What is told several times is answered one after the other; the last stays.
    pub fn on<O: Operation>(&self, output: O::Output) {
        let answer = to_raw_value(&output.view()).and_then(|result| enveloped(O::META, result));
        self.on_body::<O>(200, answer.unwrap_or_default());
    }

    /// Answers an operation with an error of this status, code and message.
    pub fn on_error<O: Operation>(&self, status: u16, code: impl Into<Value>, message: &str) {
        let envelope = &O::META.api.envelope;
        let mut answer = success(envelope, false);
        match envelope.errors {
            Errors::List(name) => insert(&mut answer, name, json!([{ "code": code.into(), "message": message }])),
            Errors::One { message: name, code: code_name } => {
                insert(&mut answer, name, json!(message));
                insert(&mut answer, code_name, code.into());
            }
        }
        self.on_json::<O>(status, Value::Object(answer));
    }

    /// Answers an operation with this status and this JSON, whatever it is.
    pub fn on_json<O: Operation>(&self, status: u16, answer: Value) {
        self.on_body::<O>(status, answer.to_string().into_bytes());
    }

    fn on_body<O: Operation>(&self, status: u16, body: Vec<u8>) {
        let headers = [("content-type", "application/json")].into_iter().collect();
        let response = Response { status, headers, body };
        self.locked(|state| state.answers.entry(O::META.id).or_default().push(response));
    }

    /// The calls so far.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.locked(|state| state.calls.clone())
    }

    fn locked<T>(&self, use_state: impl FnOnce(&mut State) -> T) -> T {
        use_state(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn answer(&self, request: HttpRequest) -> Result<Response, String> {
        let HttpRequest { operation, method, url, body, .. } = request;
        let told = self.locked(|state| {
            state.calls.push(RecordedCall { operation: operation.id, method, url, body: body.into() });
            let answers = state.answers.get_mut(operation.id)?;
            if answers.len() > 1 { Some(answers.remove(0)) } else { answers.first().cloned() }
        });
        let documented = || {
            let body = complete((self.documented)(operation.id)?).into_bytes();
            Some(Response { status: 200, headers: Headers::default(), body })
        };
        told.or_else(documented).ok_or_else(|| format!("{} has no documented answer: tell one", operation.id))
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport").field("calls", &self.calls()).finish_non_exhaustive()
    }
}

impl Transport for MockTransport {
    fn send(&self, request: HttpRequest) -> Exchange<'_> {
        let answer = self.answer(request);
        let answer = answer.map_err(|problem| TransportError::new(TransportErrorKind::Connect, problem));
        Box::pin(std::future::ready(answer))
    }

    fn answers_at_once(&self) -> bool {
        true
    }
}

/// A documented answer, which counts only the items that it has where it is a page of many: there are no others.
fn complete(answer: &str) -> String {
    let counted = |answer: &str| {
        let mut answer: Value = serde_json::from_str(answer).ok()?;
        let items = answer.get("result")?.as_array()?.len();
        let info = answer.get_mut("result_info")?.as_object_mut()?;
        for (name, count) in [("count", items), ("total_count", items), ("total_pages", 1), ("page", 1)] {
            if let Some(found) = info.get_mut(name) {
                *found = json!(count);
            }
        }
        Some(answer.to_string())
    };
    counted(answer).unwrap_or_else(|| answer.to_owned())
}

/// A result within the envelope of its API, to the letter.
fn enveloped(meta: &Meta, result: Box<RawValue>) -> Result<Vec<u8>, serde_json::Error> {
    let Envelope { result: field, .. } = meta.api.envelope;
    let mut members: BTreeMap<String, Box<RawValue>> = match meta.answer {
        Answer::Result => [(field.name.to_owned(), result)].into_iter().collect(),
        Answer::Whole => serde_json::from_str(result.get()).unwrap_or_default(),
        Answer::Nothing => BTreeMap::new(),
    };
    for (name, value) in success(&meta.api.envelope, true) {
        members.entry(name).or_insert(to_raw_value(&value)?);
    }
    serde_json::to_vec(&members)
}

fn success(envelope: &Envelope, succeeded: bool) -> Map<String, Value> {
    let value = match envelope.success_value {
        None => json!(succeeded),
        Some(text) if succeeded => json!(text),
        Some(text) => json!(format!("not {text}")),
    };
    [(envelope.success.to_owned(), value)].into_iter().collect()
}

fn insert(answer: &mut Map<String, Value>, name: &str, value: Value) {
    answer.insert(name.to_owned(), value);
}
