// Made from spec/ssl/analyze.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::open_enum;

/// Analysis of a certificate, not documented further.
pub type AnalyzeCreateResponse = serde_json::Value;

/// Bundling method of a certificate chain.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BundleMethod {
    /// Chain that most clients can verify, even with old trust stores.
    Ubiquitous,
    /// Shortest chain, with the newest intermediates.
    Optimal,
    /// Chain as given, verified but not changed.
    Force,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    BundleMethod => Ubiquitous = "ubiquitous", Optimal = "optimal", Force = "force"
);
