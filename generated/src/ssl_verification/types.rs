// Made from spec/v4/ssl_verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// Verification of all certificates.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// One entry for each certificate.
    pub result: Vec<Verification>,
}

record!(Answer => result);

/// The verification of a certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Verification {
    /// Status of the certificate, such as `active`.
    pub certificate_status: Option<String>,
    /// Verification method, such as `cname`.
    pub verification_type: Option<String>,
    /// DNS record that verifies the certificate.
    pub verification_info: Option<VerificationInfo>,
}

record!(Verification => certificate_status, verification_type, verification_info);

/// A DNS record that verifies a certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationInfo {
    /// Name of the record.
    pub record_name: Option<String>,
    /// Required target of the record.
    pub record_target: Option<String>,
}

record!(VerificationInfo => record_name, record_target);
