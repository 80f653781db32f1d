//! The documented rate limit, kept by the client itself.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use super::api::Api;

/// How many calls may be made in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// The most calls.
    pub calls: u32,
    /// The period.
    pub period: Duration,
}

impl RateLimit {
    /// The time in which one more call becomes possible.
    fn interval(self) -> f64 {
        self.period.as_secs_f64() / f64::from(self.calls.max(1))
    }
}

/// What a server says is left of its rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitStatus {
    /// How many calls may still be made.
    pub calls: u32,
    /// After how long it is the full number again.
    pub resets_in: Duration,
}

/// A bucket of tokens: each call takes one, and they grow back at an even pace.
#[derive(Debug)]
struct Bucket {
    limit: RateLimit,
    /// Below zero are the calls that wait for their token.
    tokens: f64,
    filled: Timestamp,
}

impl Bucket {
    fn new(limit: RateLimit, now: Timestamp) -> Self {
        Self { limit, tokens: f64::from(limit.calls), filled: now }
    }

    /// Takes a token. Tells how long to wait until it is there, or takes none if that is longer than `patience`.
    fn take(&mut self, now: Timestamp, patience: Duration) -> Result<Duration, Duration> {
        let passed = Duration::try_from(now.duration_since(self.filled)).unwrap_or_default();
        let grown = self.tokens + passed.as_secs_f64() / self.limit.interval();
        (self.tokens, self.filled) = (grown.min(f64::from(self.limit.calls)), now);
        let missing = (1.0 - self.tokens).max(0.0);
        let wait = Duration::try_from_secs_f64(missing * self.limit.interval()).unwrap_or(Duration::MAX);
        if wait > patience {
            return Err(wait);
        }
        self.tokens -= 1.0;
        Ok(wait)
    }
}

/// Which rate limit is kept.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pace {
    /// The documented one of each API.
    Documented,
    /// This one for all, or none.
    Given(Option<RateLimit>),
}

/// Keeps the rate limit of a client.
#[derive(Debug)]
pub(super) struct Pacer {
    pace: Pace,
    /// By base URL: APIs that share one share its limit.
    buckets: Mutex<HashMap<&'static str, Bucket>>,
}

impl Pacer {
    pub(super) fn new(pace: Pace) -> Self {
        Self { pace, buckets: Mutex::default() }
    }

    /// Takes a turn of a call: how long to wait for it, or (`Err`) if that is longer than `patience`.
    pub(super) fn turn(&self, api: &'static Api, now: Timestamp, patience: Duration) -> Result<Duration, Duration> {
        let limit = match self.pace {
            Pace::Documented => api.rate_limit,
            Pace::Given(limit) => limit,
        };
        let Some(limit) = limit else { return Ok(Duration::ZERO) };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.entry(api.base_url).or_insert_with(|| Bucket::new(limit, now)).take(now, patience)
    }
}
