//! A clock that waits for nothing.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::runtime::client::clock::Clock;

/// A clock for tests: a wait passes at once, and time goes on by it. Its time of day begins when it is created, and its
/// random number is always 0.5.
#[derive(Debug)]
pub struct InstantClock {
    start: Timestamp,
    waits: Mutex<Vec<Duration>>,
}

impl InstantClock {
    /// Returns the waits so far.
    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Default for InstantClock {
    fn default() -> Self {
        Self { start: Timestamp::now(), waits: Mutex::default() }
    }
}

impl Clock for InstantClock {
    fn now(&self) -> Timestamp {
        self.start.saturating_add(self.elapsed()).unwrap_or(self.start)
    }

    fn elapsed(&self) -> Duration {
        self.waits().iter().sum()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).push(duration);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}
