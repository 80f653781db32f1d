// Made from spec/v4/ssl_analyzer.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// Details read from a certificate.
    pub struct Analysis {
        /// Host names that the certificate covers.
        hosts: Option<Vec<String>>,
        /// Signature algorithm.
        signature_algorithm: Option<String>,
        /// Time of expiration.
        expires_on: Option<jiff::Timestamp>,
    }
}
