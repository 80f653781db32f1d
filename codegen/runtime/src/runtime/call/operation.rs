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

/// A documented call as a value: its table, its values and the type of its answer. It does no I/O.
pub trait Operation: Fields {
    /// What a successful call gives.
    type Output: Output + Default + Send;

    /// What the documentation says of it.
    const META: &'static Meta;
}

/// What a call can give.
pub trait Output: Decode {
    /// Takes what came with it, if it keeps that: the headers of the answer, and where this is not as documented.
    fn keep(&mut self, _: Headers, _: Vec<Mismatch>) {}

    /// Lends the items of a page, and where it stands among all, if it is one.
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
