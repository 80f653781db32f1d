// Made from spec/ssl/analyze.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::open_enum;

/// What the docs say no more of.
pub type AnalyzeCreateResponse = serde_json::Value;

/// How the chain of a certificate is bundled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BundleMethod {
    /// The chain that most clients can verify, even with old trust stores.
    Ubiquitous,
    /// The shortest chain, with the newest intermediate certificates.
    Optimal,
    /// The chain as it was given, verified.
    Force,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    BundleMethod => Ubiquitous = "ubiquitous", Optimal = "optimal", Force = "force"
);
