//! Answers that a test sets, and the calls that they are for.

use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use crate::runtime::call::build;
use crate::runtime::call::operation::Operation;
use crate::runtime::client::mock::MockTransport;
use crate::runtime::client::mock::call::RecordedCall;
use crate::runtime::http::percent;
use crate::runtime::http::request::Request;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport_error::TransportErrorKind;

/// An answer that a test has set. Its methods say which calls it is for, how often it is given, and which headers it has.
///
/// An answer for certain calls comes before one for any.
pub struct Stub<'m, O> {
    pub(super) mock: &'m MockTransport,
    pub(super) index: usize,
    pub(super) operation: PhantomData<fn(O)>,
}

impl<O: Operation> Stub<'_, O> {
    /// Answers only calls with the arguments of this one. They may have others too, such as the number of a page.
    pub fn with(self, operation: &O) -> Self {
        let request = build::request(O::META, operation);
        self.and(move |call| has_arguments(call, &request))
    }

    /// Answers only calls for which this is true.
    pub fn and(self, matches: impl Fn(&RecordedCall) -> bool + Send + 'static) -> Self {
        self.change(|stub| stub.matchers.push(Box::new(matches)))
    }

    /// Answers as many calls, after which the next answer is due, or else the documented one.
    pub fn up_to_n_times(self, times: u32) -> Self {
        self.change(|stub| stub.left = Left::Times(times))
    }

    /// Adds a header to the answer.
    pub fn insert_header(self, name: &str, value: &str) -> Self {
        self.change(|stub| {
            if let Outcome::Response(response) = &mut stub.outcome {
                let headers = response.headers.iter().chain([(name, value)]);
                response.headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            }
        })
    }

    fn change(self, change: impl FnOnce(&mut Stubbed)) -> Self {
        self.mock.change(O::META, self.index, change);
        self
    }
}

impl<O: Operation> fmt::Debug for Stub<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub").field("operation", &O::META.id).finish_non_exhaustive()
    }
}

/// What comes of a call.
#[derive(Clone)]
pub(super) enum Outcome {
    Response(Response),
    Failure(TransportErrorKind),
}

/// How often an answer is still given.
#[derive(Clone, Copy, PartialEq)]
enum Left {
    /// Once, or always if no other answer follows.
    ByOrder,
    Times(u32),
}

/// Whether an answer is for a call.
type Matcher = Box<dyn Fn(&RecordedCall) -> bool + Send>;

/// An answer in a mock.
pub(super) struct Stubbed {
    outcome: Outcome,
    matchers: Vec<Matcher>,
    left: Left,
}

impl Stubbed {
    pub(super) fn new(outcome: Outcome) -> Self {
        Self { outcome, matchers: Vec::new(), left: Left::ByOrder }
    }

    fn is_for(&self, call: &RecordedCall) -> bool {
        self.left != Left::Times(0) && self.matchers.iter().all(|matches| matches(call))
    }
}

/// Returns what comes of a call, and counts it.
pub(super) fn pick(stubs: &mut [Stubbed], call: &RecordedCall) -> Option<Outcome> {
    let (certain, any): (Vec<_>, Vec<_>) =
        stubs.iter_mut().filter(|stub| stub.is_for(call)).partition(|stub| !stub.matchers.is_empty());
    let mut due = if certain.is_empty() { any } else { certain }.into_iter();
    let stub = due.next()?;
    stub.left = match stub.left {
        Left::Times(times) => Left::Times(times.saturating_sub(1)),
        Left::ByOrder if due.next().is_some() => Left::Times(0),
        Left::ByOrder => Left::ByOrder,
    };
    Some(stub.outcome.clone())
}

/// Whether a call has the path, the query and the body of a request, and maybe more of the last two.
fn has_arguments(call: &RecordedCall, request: &Request) -> bool {
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let found = call.query();
    let body = request.body.as_ref().map(|body| body.bytes.as_slice());
    call.path().ends_with(path)
        && percent::pairs(query).iter().all(|pair| found.contains(pair))
        && body.is_none_or(|body| has_body(&call.body, body))
}

/// Whether a body has the members or pairs of another one, or is the same.
fn has_body(found: &[u8], expected: &[u8]) -> bool {
    let json = |bytes| serde_json::from_slice::<Value>(bytes).ok();
    match (json(found), json(expected)) {
        (Some(Value::Object(found)), Some(Value::Object(expected))) => {
            expected.iter().all(|(name, value)| found.get(name) == Some(value))
        }
        (Some(found), Some(expected)) => found == expected,
        _ => {
            let [found, expected] = [found, expected].map(|body| percent::pairs(&String::from_utf8_lossy(body)));
            expected.iter().all(|pair| found.contains(pair))
        }
    }
}
