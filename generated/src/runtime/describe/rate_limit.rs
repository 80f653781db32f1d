//! Rate limits.

use std::time::Duration;

/// Number of calls that may be made in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
