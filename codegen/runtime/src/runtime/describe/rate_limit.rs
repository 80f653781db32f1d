//! Rate limits.

use std::time::Duration;

/// Number of calls that may be made in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RateLimit {
    /// Maximum number of calls.
    pub calls: u32,
    /// Period.
    pub period: Duration,
}

impl RateLimit {
    /// Returns the seconds after which one more call is possible.
    pub(crate) fn interval(self) -> f64 {
        self.period.as_secs_f64() / f64::from(self.calls.max(1))
    }
}

/// A documented rate limit, and the calls that it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApiRateLimit {
    /// The limit.
    pub limit: RateLimit,
    /// Operations whose calls it counts; if empty, all of the API.
    pub operations: &'static [&'static str],
    /// Parameters of which a counted call has one; if empty, all calls are counted.
    pub with: &'static [&'static str],
}

impl ApiRateLimit {
    /// Creates a limit of the calls of these operations in a period of so many seconds, which have one of these parameters.
    pub const fn new(
        calls: u32,
        seconds: u64,
        operations: &'static [&'static str],
        with: &'static [&'static str],
    ) -> Self {
        Self { limit: RateLimit { calls, period: Duration::from_secs(seconds) }, operations, with }
    }

    /// Whether it counts a call of this operation.
    pub(crate) fn counts(&self, operation: &str, has: impl Fn(&str) -> bool) -> bool {
        (self.operations.is_empty() || self.operations.contains(&operation))
            && (self.with.is_empty() || self.with.iter().any(|name| has(name)))
    }
}
