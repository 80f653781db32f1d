//! What the documentation says about an API, as constant data.

pub(crate) mod api;
pub(crate) mod credential_kind;
pub(crate) mod envelope;
pub(crate) mod field;
#[allow(dead_code, reason = "a client checks limits; what makes a client also reads and describes them")]
pub(crate) mod limit;
pub(crate) mod meta;
pub(crate) mod method;
pub(crate) mod rate_limit;
pub(crate) mod rule;
