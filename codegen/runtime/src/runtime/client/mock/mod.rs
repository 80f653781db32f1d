//! A transport without a server, to test programs that use the client.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use crate::runtime::call::operation::{Operation, Output};
use crate::runtime::client::Client;
use crate::runtime::client::credential::Credential;
use crate::runtime::codec::{Fields, View};
use crate::runtime::describe::envelope::{Envelope, PagePaths};
use crate::runtime::describe::meta::{Meta, Payload};
use crate::runtime::describe::method::Method;
use crate::runtime::error::Error;
use crate::runtime::http::headers::Headers;
use crate::runtime::http::percent;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport::{Exchange, HttpRequest, Transport};
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// A transport without a server: it answers each call with the documented response, unless another one is set, and
/// records all calls. A documented page is the only page of its list.
///
/// Clones share their responses and the recorded calls.
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

/// A call that a [`MockTransport`] answered. Its `Debug` shows no query and no body, which may have secrets.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedCall {
    /// Name of the operation, such as `zones.list`.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// The full URL.
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
    /// Creates a transport that answers with what `documented` returns for the name of an operation, unless another
    /// response is set.
    pub fn with_answers(documented: fn(&str) -> Option<&'static str>) -> Self {
        Self { documented, state: Arc::default() }
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
        let mut builder = Client::builder(credential).transport(self.clone()).attempts(1).rate_limit(None);
        builder.settings.access.everywhere();
        builder.build()
    }

    /// Sets the result of an operation. If several are set, each is returned once, in order, and the last one repeats.
    pub fn on<O: Operation>(&self, mut output: O::Output) {
        let answer = enveloped(O::META, &mut output);
        self.on_body::<O>(200, answer.unwrap_or_default());
    }

    /// Sets the response of an operation to an error with this status, code and message.
    pub fn on_error<O: Operation>(&self, status: u16, code: impl Into<Value>, message: &str) {
        let body = failure(&O::META.api.envelope, &code.into(), message);
        self.on_body::<O>(status, body.unwrap_or_default());
    }

    /// Sets the response of an operation to this status and any JSON.
    pub fn on_json<O: Operation>(&self, status: u16, answer: Value) {
        self.on_body::<O>(status, answer.to_string().into_bytes());
    }

    fn on_body<O: Operation>(&self, status: u16, body: Vec<u8>) {
        let headers = [("content-type", "application/json")].into_iter().collect();
        let response = Response { status, headers, body };
        self.locked(|state| state.answers.entry(O::META.id).or_default().push(response));
    }

    /// Returns the calls so far.
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
            let body = complete(operation, (self.documented)(operation.id)?).into_bytes();
            Some(Response { status: 200, headers: Headers::default(), body })
        };
        told.or_else(documented).ok_or_else(|| format!("{} has no documented response: set one", operation.id))
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

/// Completes a documented response: a page counts only its own items and leads to no other page.
fn complete(meta: &Meta, answer: &str) -> String {
    let counted = |answer: &str| {
        let paths = meta.api.envelope.page.filter(|_| meta.answer == Payload::Page)?;
        let mut answer: Value = serde_json::from_str(answer).ok()?;
        let items = at(&mut answer, Some(paths.items))?.as_array()?.len();
        let counts = [(paths.count, items), (paths.total_count, items), (paths.total_pages, 1), (paths.page, 1)];
        let counts = counts.map(|(path, count)| (path, json!(count)));
        for (path, value) in counts.into_iter().chain([(paths.more, json!(false)), (paths.next, Value::Null)]) {
            if let Some(found) = at(&mut answer, path) {
                *found = value;
            }
        }
        Some(answer.to_string())
    };
    counted(answer).unwrap_or_else(|| answer.to_owned())
}

/// Returns the member at a path.
fn at<'v>(value: &'v mut Value, path: Option<&str>) -> Option<&'v mut Value> {
    path?.split('.').try_fold(value, |value, name| value.get_mut(name))
}

/// The members of an object, as they are written.
type Members = BTreeMap<String, Box<RawValue>>;

/// Sets the member at a path, if there is one.
fn set<T: Serialize + ?Sized>(members: &mut Members, path: Option<&str>, value: &T) -> Result<(), serde_json::Error> {
    let Some(path) = path else { return Ok(()) };
    let (outer, inner) = path.split_once('.').map_or((path, None), |(outer, inner)| (outer, Some(inner)));
    let value = match inner {
        None => to_raw_value(value)?,
        Some(inner) => {
            let below = members.get(outer).map(|below| serde_json::from_str(below.get()));
            let mut below: Members = below.transpose()?.unwrap_or_default();
            set(&mut below, Some(inner), value)?;
            to_raw_value(&below)?
        }
    };
    members.insert(outer.to_owned(), value);
    Ok(())
}

/// Encodes a result in the envelope of its API.
fn enveloped(meta: &Meta, output: &mut dyn Output) -> Result<Vec<u8>, serde_json::Error> {
    let envelope = &meta.api.envelope;
    let mut answer = Members::new();
    match (meta.answer, &envelope.page) {
        (Payload::Result, _) if !envelope.result.is_empty() => set(&mut answer, Some(envelope.result), &output.view())?,
        (Payload::Page, Some(paths)) => set_page(&mut answer, paths, output)?,
        (Payload::Nothing, _) => {}
        _ => match serde_json::to_string(&output.view())? {
            whole if whole.starts_with('{') => answer = serde_json::from_str(&whole)?,
            whole => return Ok(whole.into_bytes()),
        },
    }
    let (success, value) = success(envelope, true);
    if success.is_some_and(|success| !answer.contains_key(success)) {
        set(&mut answer, success, &value)?;
    }
    serde_json::to_vec(&answer)
}

/// Sets the items of a page and the information about it.
fn set_page(answer: &mut Members, paths: &PagePaths, page: &mut dyn Output) -> Result<(), serde_json::Error> {
    let mut result = Ok(());
    page.page(&mut |items, info| {
        info.fields(&mut |signs| {
            let signs = paths.info().into_iter().zip(signs.iter().map(|sign| sign.view()));
            let known = signs.filter(|(_, sign)| !matches!(sign, View::Absent));
            let mut parts = [(Some(paths.items), items.view())].into_iter().chain(known);
            result = parts.try_for_each(|(path, part)| set(answer, path, &part));
        });
    });
    result
}

/// Encodes an error in the envelope of its API.
fn failure(envelope: &Envelope, code: &Value, message: &str) -> Result<Vec<u8>, serde_json::Error> {
    let mut answer = Members::new();
    let (success, value) = success(envelope, false);
    set(&mut answer, success, &value)?;
    if let Some(paths) = envelope.errors.first() {
        let mut error = Members::new();
        let owner = if paths.list.is_some() { &mut error } else { &mut answer };
        set(owner, paths.code, code)?;
        set(owner, paths.message, message)?;
        set(&mut answer, paths.list, &[error])?;
    }
    serde_json::to_vec(&answer)
}

/// Returns the success member and its value.
fn success(envelope: &Envelope, succeeded: bool) -> (Option<&'static str>, Value) {
    let value = match envelope.success_value {
        None => json!(succeeded),
        Some(text) if succeeded => json!(text),
        Some(text) => json!(format!("not {text}")),
    };
    (envelope.success, value)
}
