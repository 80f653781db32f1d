//! Limits of a call.

use std::time::Duration;

/// Limits of a call: number of attempts, time, size of the response, and what it may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) attempts: u32,
    pub(crate) timeout: Duration,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) body_limit: usize,
    /// Whether an answer that is not as documented is an error.
    pub(crate) strict: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            attempts: 4,
            timeout: Duration::from_secs(30),
            total_timeout: None,
            body_limit: 64 * 1024 * 1024,
            strict: false,
        }
    }
}
