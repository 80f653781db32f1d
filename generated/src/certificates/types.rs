// Made from spec/v4/certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A certificate for an origin server.
    pub struct Certificate {
        /// Identifier of the certificate.
        id: String,
        /// Certificate in PEM format.
        certificate: Option<String>,
        /// Host names that the certificate covers.
        hostnames: Option<Vec<String>>,
        /// Time of expiration.
        expires_on: Option<jiff::Timestamp>,
        /// Signature type of the certificate.
        request_type: Option<RequestType>,
        /// Requested validity in days.
        requested_validity: Option<i64>,
        /// Certificate signing request in PEM format.
        csr: Option<String>,
    }
}

open_enum! {
    /// Signature type of a certificate.
    pub enum RequestType {
        /// RSA.
        OriginRsa = "origin-rsa",
        /// ECDSA.
        OriginEcc = "origin-ecc",
        /// For a Keyless SSL server.
        KeylessCertificate = "keyless-certificate",
    }
}
