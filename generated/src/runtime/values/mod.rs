//! Types of values with a special form on the wire.

pub(crate) mod extra;
pub(crate) mod file;
mod fixture;
pub(crate) mod flag;
pub(crate) mod moment;
pub(crate) mod nullable;
pub(crate) mod optional;
pub(crate) mod page_info;
pub(crate) mod secret;
pub(crate) mod unix_time;
pub(crate) mod unknown_value;
