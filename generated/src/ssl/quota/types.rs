// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// Certificate pack quotas of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaGetResponse {
    /// Quota of advanced certificate packs.
    pub advanced: Option<Quota>,
}

record!(QuotaGetResponse => advanced);

/// A quota and its current use.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quota {
    /// Number of packs allowed.
    pub allocated: Option<i64>,
    /// Number of packs in use.
    pub used: Option<i64>,
}

record!(Quota => allocated, used);
