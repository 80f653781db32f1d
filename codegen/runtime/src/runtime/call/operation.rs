//! Operations: documented calls as values.

use std::collections::BTreeMap;

use crate::runtime::codec::{Decode, Fields};
use crate::runtime::describe::meta::Meta;
use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::http::headers::Headers;
use crate::runtime::values::flag::Flag;
use crate::runtime::values::moment::Moment;
use crate::runtime::values::nullable::Nullable;
use crate::runtime::values::page_info::PageInfo;
use crate::runtime::values::secret::Secret;
use crate::runtime::values::unix_time::{UnixMillis, UnixSeconds};

/// A documented call as a value: its table, its values and the type of its result. It does no I/O.
pub trait Operation: Fields {
    /// Result of a successful call.
    type Output: Output + Default + Send;

    /// What the documentation says about it.
    const META: &'static Meta;
}

/// Result of a call.
pub trait Output: Decode {
    /// Keeps what came with it, if it has a place for that: the headers of the response, and where this differs from the
    /// documentation.
    fn keep(&mut self, _: Headers, _: Vec<Mismatch>) {}

    /// If it is a page, passes on its items and the information about it.
    fn page(&mut self, _: &mut dyn FnMut(&mut dyn Decode, &mut PageInfo)) {}
}

macro_rules! outputs {
    ($($type:ty),*) => {
        $(impl Output for $type {})*
    };
}

outputs!((), bool, f64, i64, u32, String, serde_json::Value, rust_decimal::Decimal, jiff::Timestamp);
outputs!(Flag, Moment, Secret, UnixMillis, UnixSeconds);

impl<T: Decode + Default> Output for Option<T> {}
impl<T: Decode + Default> Output for Nullable<T> {}
impl<T: Decode + Default> Output for Vec<T> {}
impl<T: Decode + Default> Output for BTreeMap<String, T> {}
