// Made from spec/v4/certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A certificate for an origin server.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// What identifies the certificate.
    pub id: String,
    /// The certificate, in PEM.
    pub certificate: Option<String>,
    /// The host names that it covers.
    pub hostnames: Option<Vec<String>>,
    /// When it expires.
    pub expires_on: Option<jiff::Timestamp>,
    /// How it is signed.
    pub request_type: Option<RequestType>,
    /// For how many days it was asked.
    pub requested_validity: Option<i64>,
    /// The certificate signing request, in PEM.
    pub csr: Option<String>,
}

record!(
    Certificate => id, certificate, hostnames, expires_on, request_type, requested_validity, csr
);

/// How a certificate is signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestType {
    /// With RSA.
    OriginRsa,
    /// With ECDSA.
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
