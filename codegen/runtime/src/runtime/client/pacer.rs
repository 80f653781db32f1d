//! Keeps the documented rate limit.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::runtime::describe::api::Api;
use crate::runtime::describe::rate_limit::RateLimit;

/// A bucket of tokens: each call takes one, and they grow back at an even pace.
#[derive(Debug)]
struct Bucket {
    limit: RateLimit,
    /// Below zero are the calls that wait for their token.
    tokens: f64,
    /// When the tokens were counted.
    counted: Duration,
}

impl Bucket {
    fn new(limit: RateLimit, now: Duration) -> Self {
        Self { limit, tokens: f64::from(limit.calls), counted: now }
    }

    /// Takes a token. Tells how long to wait until it is there, or takes none if that is longer than `patience`.
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

/// The turn of a call. Dropped before the call is sent, it goes back to the calls that come after.
#[derive(Debug)]
pub(crate) struct Turn<'p> {
    /// How long to wait for it.
    pub(crate) wait: Duration,
    /// Where its token goes back to.
    from: Option<(&'p Buckets, &'static str)>,
}

impl Turn<'_> {
    /// Notes that the call is sent.
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

/// The buckets by base URL: APIs that share one share its limit.
type Buckets = Mutex<HashMap<&'static str, Bucket>>;

fn lock(buckets: &Buckets) -> MutexGuard<'_, HashMap<&'static str, Bucket>> {
    buckets.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Which rate limit is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pace {
    /// The documented one of each API.
    Documented,
    /// This one for all, or none.
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

    /// Takes a turn of a call, or tells (`Err`) how long to wait for it if that is longer than `patience`.
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
