//! Time and chance, as the client sees them.

use std::fmt;
use std::future::Future;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::sync::LazyLock;
use std::time::Duration;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::time::Instant;

use jiff::Timestamp;

/// What is to last longer counts as this long: the clocks of some systems count no further than a few centuries.
pub(crate) const TEN_YEARS: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// Time and chance, as the client sees them. Tests bring their own, and wait for nothing.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time of day. Only the dates that a server names are compared with it: somebody may set it at any moment.
    fn now(&self) -> Timestamp;

    /// The time since a moment that stays the same. It never goes back: timeouts and rate limits go by it.
    fn elapsed(&self) -> Duration;

    /// Waits.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;

    /// A number from 0 up to 1.
    fn random(&self) -> f64;
}

/// The clock of the machine, for the asynchronous client.
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

/// The time since it was first asked for.
#[cfg(any(feature = "async", feature = "blocking"))]
pub(crate) fn uptime() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

/// A number from 0 up to 1. Each state is keyed anew, so its hash of nothing is as good as random.
#[cfg(any(feature = "async", feature = "blocking"))]
pub(crate) fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    bits as f64 / (1u64 << 53) as f64
}
