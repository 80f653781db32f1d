//! Keeps the documented rate limits.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::runtime::describe::api::Api;
use crate::runtime::describe::rate_limit::{ApiRateLimit, RateLimit};

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

/// What a bucket counts: calls to a base URL, and which of them. APIs with the same base URL share a limit of all calls.
type Counted = (&'static str, &'static [&'static str], &'static [&'static str]);

type Buckets = Mutex<HashMap<Counted, Bucket>>;

fn lock(buckets: &Buckets) -> MutexGuard<'_, HashMap<Counted, Bucket>> {
    buckets.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The turn of a call. If it is dropped before the call is sent, later calls can take it.
#[derive(Debug)]
pub(crate) struct Turn<'p> {
    /// Time to wait for it.
    pub(crate) wait: Duration,
    buckets: &'p Buckets,
    /// Buckets to which its tokens return.
    from: Vec<Counted>,
}

impl Turn<'_> {
    /// Marks the turn as used: the call is sent.
    pub(crate) fn used(mut self) {
        self.from.clear();
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut buckets = lock(self.buckets);
        for counted in &self.from {
            if let Some(bucket) = buckets.get_mut(counted) {
                bucket.tokens += 1.0;
            }
        }
    }
}

/// Rate limit to keep.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pace {
    /// The documented limits of each API.
    Documented,
    /// This limit for all APIs, or none.
    Given(Option<RateLimit>),
}

/// Keeps the rate limits of a client.
#[derive(Debug)]
pub(crate) struct Pacer {
    pace: Pace,
    buckets: Buckets,
}

impl Pacer {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, buckets: Mutex::default() }
    }

    /// Takes a turn for a call that these documented limits count. If the wait for it is longer than `patience`, takes none
    /// and returns the wait as `Err`.
    pub(crate) fn turn(
        &self,
        api: &'static Api,
        documented: &[&'static ApiRateLimit],
        now: Duration,
        patience: Duration,
    ) -> Result<Turn<'_>, Duration> {
        let mut turn = Turn { wait: Duration::ZERO, buckets: &self.buckets, from: Vec::new() };
        let mut take = |limit: RateLimit, counted: Counted| {
            let wait =
                lock(&self.buckets).entry(counted).or_insert_with(|| Bucket::new(limit, now)).take(now, patience)?;
            turn.wait = turn.wait.max(wait);
            turn.from.push(counted);
            Ok(())
        };
        match self.pace {
            Pace::Documented => documented.iter().try_for_each(|documented| {
                take(documented.limit, (api.base_url, documented.operations, documented.with))
            })?,
            Pace::Given(Some(limit)) => take(limit, (api.base_url, &[], &[]))?,
            Pace::Given(None) => {}
        }
        Ok(turn)
    }
}
