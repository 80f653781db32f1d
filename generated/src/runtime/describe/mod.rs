//! What the documentation says about an API, as constant data.

pub(crate) mod api;
pub(crate) mod credential_kind;
pub(crate) mod envelope;
pub(crate) mod field;
pub(crate) mod meta;
pub(crate) mod method;
pub(crate) mod rate_limit;
