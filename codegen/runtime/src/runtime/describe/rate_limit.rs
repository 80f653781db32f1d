//! How many calls may be made in how long.

use std::time::Duration;

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
    pub(crate) fn interval(self) -> f64 {
        self.period.as_secs_f64() / f64::from(self.calls.max(1))
    }
}
