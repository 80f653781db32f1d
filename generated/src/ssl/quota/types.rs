// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// Certificate pack quotas of a zone.
    pub struct QuotaGetResponse {
        /// Quota of advanced certificate packs.
        advanced: Option<Quota>,
    }
}

record! {
    /// A quota and its current use.
    pub struct Quota {
        /// Number of packs allowed.
        allocated: Option<i64>,
        /// Number of packs in use.
        used: Option<i64>,
    }
}
