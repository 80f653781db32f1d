// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// The quotas of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaGetResponse {
    /// The quota of advanced packs.
    pub advanced: Option<Quota>,
}

record!(QuotaGetResponse => advanced);

/// A quota, and how much of it is used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quota {
    /// How many packs are allowed.
    pub allocated: Option<i64>,
    /// How many there are.
    pub used: Option<i64>,
}

record!(Quota => allocated, used);
