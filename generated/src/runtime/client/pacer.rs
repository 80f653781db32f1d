//! Keeps the documented rate limit.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::runtime::describe::api::Api;
use crate::runtime::describe::rate_limit::RateLimit;

/// A token bucket: each call takes a token, and new tokens come at a constant rate.
#[derive(Debug)]
struct Bucket {
    limit: RateLimit,
    /// Negative if calls wait for their token.
    tokens: f64,
    /// Time at which the tokens were counted.
    counted: Duration,
}

impl Bucket {
    fn new(limit: RateLimit, now: Duration) -> Self {
        Self { limit, tokens: f64::from(limit.calls), counted: now }
    }

    /// Takes a token and returns the wait for it. If the wait is longer than `patience`, takes none and returns it as
    /// `Err`.
    fn take(&mut self, now: Duration, patience: Duration) -> Result<Duration, Duration> {
        let passed = now.saturating_sub(self.counted).as_secs_f64();
        let grown = self.tokens + passed / self.limit.interval();
        (self.tokens, self.counted) = (grown.min(f64::from(self.limit.calls)), self.counted.max(now));
        let missing = (1.0 - self.tokens).max(0.0);
        let wait = Duration::try_from_secs_f64(missing * self.limit.interval()).unwrap_or(Duration::MAX);
        if wait > patience {
            return Err(wait);
        }
        self.tokens -= 1.0;
        Ok(wait)
    }
}

/// The turn of a call. If it is dropped before the call is sent, later calls can take it.
#[derive(Debug)]
pub(crate) struct Turn<'p> {
    /// Time to wait for it.
    pub(crate) wait: Duration,
    /// Bucket to which its token returns.
    from: Option<(&'p Buckets, &'static str)>,
}

impl Turn<'_> {
    /// Marks the turn as used: the call is sent.
    pub(crate) fn used(mut self) {
        self.from = None;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if let Some((buckets, url)) = self.from
            && let Some(bucket) = lock(buckets).get_mut(url)
        {
            bucket.tokens += 1.0;
        }
    }
}

/// Buckets by base URL: APIs with the same base URL share a limit.
type Buckets = Mutex<HashMap<&'static str, Bucket>>;

fn lock(buckets: &Buckets) -> MutexGuard<'_, HashMap<&'static str, Bucket>> {
    buckets.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Rate limit to keep.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pace {
    /// The documented limit of each API.
    Documented,
    /// This limit for all APIs, or none.
    Given(Option<RateLimit>),
}

/// Keeps the rate limit of a client.
#[derive(Debug)]
pub(crate) struct Pacer {
    pace: Pace,
    buckets: Buckets,
}

impl Pacer {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, buckets: Mutex::default() }
    }

    /// Takes a turn for a call. If the wait for it is longer than `patience`, takes none and returns the wait as `Err`.
    pub(crate) fn turn(&self, api: &'static Api, now: Duration, patience: Duration) -> Result<Turn<'_>, Duration> {
        let limit = match self.pace {
            Pace::Documented => api.rate_limit,
            Pace::Given(limit) => limit,
        };
        let Some(limit) = limit else { return Ok(Turn { wait: Duration::ZERO, from: None }) };
        let mut buckets = lock(&self.buckets);
        let bucket = buckets.entry(api.base_url).or_insert_with(|| Bucket::new(limit, now));
        let wait = bucket.take(now, patience)?;
        Ok(Turn { wait, from: Some((&self.buckets, api.base_url)) })
    }
}
