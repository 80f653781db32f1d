//! Whether a call is made again, and when.

use std::time::Duration;

use crate::runtime::client::clock::Clock;
use crate::runtime::describe::method::Method;
use crate::runtime::http::response::Response;
use crate::runtime::http::transport_error::{TransportError, TransportErrorKind};

/// The shortest upper limit of a wait; it doubles with each attempt.
const FIRST_WAIT: f64 = 0.5;
/// The longest upper limit of a wait.
const LONGEST_WAIT: f64 = 30.0;
/// The longest wait that a server may ask for.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(300);

/// How long to wait before a call is made again; none if it is not.
///
/// A call over a rate limit was not carried out, so any is made again. After anything else that may pass, only a call
/// that can be made twice without harm is.
pub(crate) fn wait(
    method: Method,
    outcome: Result<&Response, &TransportError>,
    attempt: u32,
    clock: &dyn Clock,
) -> Option<Duration> {
    let repeatable = matches!(method, Method::Get | Method::Put | Method::Delete);
    let again = match outcome {
        Ok(Response { status: 429, .. }) => true,
        Ok(Response { status: 408 | 500 | 502..=504 | 520..=524, .. }) => repeatable,
        Ok(_) => false,
        // It would be too long again.
        Err(error) if error.kind() == TransportErrorKind::TooLong => false,
        Err(_) => repeatable,
    };
    if !again {
        return None;
    }
    match outcome.ok().and_then(|response| response.headers.retry_after_at(clock.now())) {
        Some(asked) => (asked <= LONGEST_RETRY_AFTER).then_some(asked),
        None => Some(jittered(attempt, clock)),
    }
}

/// Any time up to a limit that doubles, so that clients which failed together don't come back together.
fn jittered(attempt: u32, clock: &dyn Clock) -> Duration {
    let doublings = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
    let limit = (FIRST_WAIT * 2f64.powi(doublings)).min(LONGEST_WAIT);
    Duration::from_secs_f64(limit * clock.random().clamp(0.0, 1.0))
}
