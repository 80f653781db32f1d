//! Time and chance, as the client sees them.

use std::fmt;
use std::future::Future;
#[cfg(any(feature = "async", feature = "blocking"))]
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;

/// Time and chance, as the client sees them. Tests bring their own, and wait for nothing.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time.
    fn now(&self) -> Timestamp;

    /// Waits.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;

    /// A number from 0 up to 1.
    fn random(&self) -> f64;
}

/// The clock of the machine, for the asynchronous client.
#[cfg(feature = "async")]
#[derive(Debug)]
pub(super) struct System;

#[cfg(feature = "async")]
impl Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        random()
    }
}

/// A number from 0 up to 1. Each state is keyed anew, so its hash of nothing is as good as random.
#[cfg(any(feature = "async", feature = "blocking"))]
pub(super) fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    bits as f64 / (1u64 << 53) as f64
}
