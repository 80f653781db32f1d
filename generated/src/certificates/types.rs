// Made from spec/v4/certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A certificate for an origin server.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// Identifier of the certificate.
    pub id: String,
    /// Certificate in PEM format.
    pub certificate: Option<String>,
    /// Host names that the certificate covers.
    pub hostnames: Option<Vec<String>>,
    /// Time of expiration.
    pub expires_on: Option<jiff::Timestamp>,
    /// Signature type of the certificate.
    pub request_type: Option<RequestType>,
    /// Requested validity in days.
    pub requested_validity: Option<i64>,
    /// Certificate signing request in PEM format.
    pub csr: Option<String>,
}

record!(
    Certificate => id, certificate, hostnames, expires_on, request_type, requested_validity, csr
);

/// Signature type of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestType {
    /// RSA.
    OriginRsa,
    /// ECDSA.
    OriginEcc,
    /// For a Keyless SSL server.
    KeylessCertificate,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    RequestType => OriginRsa = "origin-rsa", OriginEcc = "origin-ecc",
    KeylessCertificate = "keyless-certificate"
);
