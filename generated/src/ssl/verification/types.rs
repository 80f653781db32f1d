// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};
use crate::ssl::certificate_packs;

/// Result of `get`.
pub type VerificationGetResponse = Vec<Verification>;

record! {
    /// Verification of a certificate.
    pub struct Verification {
        /// Certificate status.
        certificate_status: CertificateStatus,
        /// Whether the certificate authority is reviewing the order manually.
        brand_check: Option<bool>,
        /// Identifier of the pack.
        cert_pack_uuid: Option<String>,
        /// Signature algorithm of the certificate.
        signature: Option<Signature>,
        /// Validation method of the pack.
        validation_method: Option<certificate_packs::ValidationMethod>,
        /// Information that the verification requires.
        verification_info: Option<VerificationInfo>,
        /// Whether the required information is in place. Missing if unknown.
        verification_status: Option<bool>,
        /// Verification method.
        verification_type: Option<VerificationType>,
    }
}

record! {
    /// A record that verifies a certificate.
    pub struct VerificationInfo {
        /// Name of the record.
        record_name: Option<RecordName>,
        /// Required content of the record.
        record_target: Option<RecordTarget>,
    }
}

record! {
    /// Validation of a pack after a change.
    pub struct VerificationEditResponse {
        /// Status of the validation.
        status: Option<String>,
        /// Validation method.
        validation_method: Option<EditValidationMethod>,
    }
}

open_enum! {
    /// Name of a record that verifies a certificate.
    pub enum RecordName {
        /// `record_name`.
        RecordName = "record_name",
        /// `http_url`.
        HttpUrl = "http_url",
        /// `cname`.
        Cname = "cname",
        /// `txt_name`.
        TxtName = "txt_name",
    }
}

open_enum! {
    /// Required content of a record that verifies a certificate.
    pub enum RecordTarget {
        /// `record_value`.
        RecordValue = "record_value",
        /// `http_body`.
        HttpBody = "http_body",
        /// `cname_target`.
        CnameTarget = "cname_target",
        /// `txt_value`.
        TxtValue = "txt_value",
    }
}

open_enum! {
    /// Status of a certificate.
    pub enum CertificateStatus {
        /// `initializing`.
        Initializing = "initializing",
        /// `authorizing`.
        Authorizing = "authorizing",
        /// `active`.
        Active = "active",
        /// `expired`.
        Expired = "expired",
        /// `issuing`.
        Issuing = "issuing",
        /// `timing_out`.
        TimingOut = "timing_out",
        /// `pending_deployment`.
        PendingDeployment = "pending_deployment",
    }
}

open_enum! {
    /// A signature algorithm.
    pub enum Signature {
        /// `ECDSAWithSHA256`.
        EcdsaWithSha256 = "ECDSAWithSHA256",
        /// `SHA1WithRSA`.
        Sha1WithRsa = "SHA1WithRSA",
        /// `SHA256WithRSA`.
        Sha256WithRsa = "SHA256WithRSA",
    }
}

open_enum! {
    /// Verification method of a certificate.
    pub enum VerificationType {
        /// CNAME record.
        Cname = "cname",
        /// Tag in a page.
        MetaTag = "meta tag",
    }
}

open_enum! {
    /// New validation method of a pack.
    pub enum EditValidationMethod {
        /// Page on the host.
        Http = "http",
        /// CNAME record.
        Cname = "cname",
        /// TXT record.
        Txt = "txt",
        /// Email.
        Email = "email",
    }
}
