//! Where the client gets the time and random numbers.

use std::fmt;
use std::future::Future;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::sync::Arc;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::sync::LazyLock;
use std::time::Duration;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::time::Instant;

use jiff::Timestamp;

/// Maximum of a duration: the clocks of some systems can't count further than a few centuries.
pub(crate) const TEN_YEARS: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// Source of time and random numbers. Tests use their own, so that they do not wait.
pub trait Clock: Send + Sync + fmt::Debug {
    /// Returns the time of day. It is compared only with dates that a server sends: it may be set at any moment.
    fn now(&self) -> Timestamp;

    /// Returns the time since a fixed moment. It never goes back: timeouts and rate limits rely on it.
    fn elapsed(&self) -> Duration;

    /// Waits for a duration.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;

    /// Returns a random number of at least 0 and less than 1.
    fn random(&self) -> f64;
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }

    fn elapsed(&self) -> Duration {
        (**self).elapsed()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        (**self).sleep(duration)
    }

    fn random(&self) -> f64 {
        (**self).random()
    }
}

/// The clock of the system, for the asynchronous client.
#[cfg(feature = "async")]
#[derive(Debug)]
pub(crate) struct System;

#[cfg(feature = "async")]
impl Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        uptime()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        random()
    }
}

/// Returns the time since its first call.
#[cfg(any(feature = "async", feature = "blocking"))]
pub(crate) fn uptime() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

/// Returns a random number of at least 0 and less than 1: every new state has other keys, so its hash of nothing
/// varies.
#[cfg(any(feature = "async", feature = "blocking"))]
pub(crate) fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    bits as f64 / (1u64 << 53) as f64
}
