//! Keeps the documented rate limits.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::runtime::describe::meta::Meta;
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

type Buckets = HashMap<Counted, Bucket>;

/// A call to which rate limits apply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caller<'c> {
    pub(crate) operation: &'static Meta,
    /// Documented limits that count it because of its parameters.
    pub(crate) by_parameters: &'c [&'static ApiRateLimit],
}

/// The turn of a call. If it is dropped before the call is sent, later calls can take it.
#[derive(Debug)]
pub(crate) struct Turn<'p> {
    /// Time to wait for it.
    pub(crate) wait: Duration,
    pacer: &'p Pacer,
    caller: Caller<'p>,
    /// Number of its limits from which it has a token, which return there.
    taken: usize,
}

impl Turn<'_> {
    /// Marks the turn as used: the call is sent.
    pub(crate) fn used(mut self) {
        self.taken = 0;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if self.taken > 0 {
            let mut buckets = self.pacer.buckets();
            for (_, counted) in self.pacer.limits(self.caller).take(self.taken) {
                buckets.entry(counted).and_modify(|bucket| bucket.tokens += 1.0);
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
    buckets: Mutex<Buckets>,
}

impl Pacer {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, buckets: Mutex::default() }
    }

    /// Takes a turn for a call. If the wait for it is longer than `patience`, takes none and returns the wait as `Err`.
    pub(crate) fn turn<'p>(
        &'p self,
        caller: Caller<'p>,
        now: Duration,
        patience: Duration,
    ) -> Result<Turn<'p>, Duration> {
        let mut turn = Turn { wait: Duration::ZERO, pacer: self, caller, taken: 0 };
        for (limit, counted) in self.limits(caller) {
            let taken = self.buckets().entry(counted).or_insert_with(|| Bucket::new(limit, now)).take(now, patience);
            turn.wait = turn.wait.max(taken?);
            turn.taken += 1;
        }
        Ok(turn)
    }

    /// Returns the limits that count a call, and what each counts.
    fn limits(&self, Caller { operation, by_parameters }: Caller<'_>) -> impl Iterator<Item = (RateLimit, Counted)> {
        let api = operation.api;
        let (given, documented, by_parameters) = match self.pace {
            Pace::Documented => (None, api.rate_limits, by_parameters),
            Pace::Given(limit) => (limit, Default::default(), Default::default()),
        };
        let documented = documented.iter().filter(|limit| limit.counts(operation.id, |_| false));
        let documented = documented.chain(by_parameters.iter().copied());
        let documented =
            documented.map(|counting| (counting.limit, (api.base_url, counting.operations, counting.with)));
        given.map(|limit| (limit, (api.base_url, [].as_slice(), [].as_slice()))).into_iter().chain(documented)
    }

    fn buckets(&self) -> MutexGuard<'_, Buckets> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
