// Made from spec/ssl/analyze.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::open_enum;

/// Analysis of a certificate, not documented further.
pub type AnalyzeCreateResponse = serde_json::Value;

open_enum! {
    /// Bundling method of a certificate chain.
    pub enum BundleMethod {
        /// Chain that most clients can verify, even with old trust stores.
        Ubiquitous = "ubiquitous",
        /// Shortest chain, with the newest intermediates.
        Optimal = "optimal",
        /// Chain as given, verified but not changed.
        Force = "force",
    }
}
