// Made from spec/v4/ssl_analyzer.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// Details read from a certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Analysis {
    /// Host names that the certificate covers.
    pub hosts: Option<Vec<String>>,
    /// Signature algorithm.
    pub signature_algorithm: Option<String>,
    /// Time of expiration.
    pub expires_on: Option<jiff::Timestamp>,
}

record!(Analysis => hosts, signature_algorithm, expires_on);
