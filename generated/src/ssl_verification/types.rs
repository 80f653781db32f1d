// Made from spec/v4/ssl_verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// Verification of all certificates.
    pub struct Answer {
        /// One entry for each certificate.
        result: Vec<Verification>,
    }
}

record! {
    /// The verification of a certificate.
    pub struct Verification {
        /// Status of the certificate, such as `active`.
        certificate_status: Option<String>,
        /// Verification method, such as `cname`.
        verification_type: Option<String>,
        /// DNS record that verifies the certificate.
        verification_info: Option<VerificationInfo>,
    }
}

record! {
    /// A DNS record that verifies a certificate.
    pub struct VerificationInfo {
        /// Name of the record.
        record_name: Option<String>,
        /// Required target of the record.
        record_target: Option<String>,
    }
}
