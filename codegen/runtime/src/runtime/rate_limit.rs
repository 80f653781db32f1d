//! The documented rate limit, kept by the client itself.

use std::time::Duration;

use jiff::Timestamp;

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

/// A bucket of tokens: each call takes one, and they grow back at an even pace.
#[derive(Debug)]
pub(super) struct Bucket {
    limit: RateLimit,
    /// Below zero are the calls that wait for their token.
    tokens: f64,
    filled: Timestamp,
}

impl Bucket {
    pub(super) fn new(limit: RateLimit, now: Timestamp) -> Self {
        Self { limit, tokens: f64::from(limit.calls), filled: now }
    }

    /// Takes a token. Tells how long to wait until it is there, or takes none if that is longer than `patience`.
    pub(super) fn take(&mut self, now: Timestamp, patience: Duration) -> Result<Duration, Duration> {
        let passed = Duration::try_from(now.duration_since(self.filled)).unwrap_or_default();
        let grown = self.tokens + passed.as_secs_f64() / self.limit.interval();
        (self.tokens, self.filled) = (grown.min(f64::from(self.limit.calls)), now);
        let missing = (1.0 - self.tokens).max(0.0);
        let wait = Duration::from_secs_f64(missing * self.limit.interval());
        if wait > patience {
            return Err(wait);
        }
        self.tokens -= 1.0;
        Ok(wait)
    }
}
