// Made from spec/v4/ssl_analyzer.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// What a certificate says.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Analysis {
    /// The host names that it covers.
    pub hosts: Option<Vec<String>>,
    /// How it is signed.
    pub signature_algorithm: Option<String>,
    /// When it expires.
    pub expires_on: Option<jiff::Timestamp>,
}

record!(Analysis => hosts, signature_algorithm, expires_on);
