// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::ssl::certificate_packs;

/// Result of `get`.
pub type VerificationGetResponse = Vec<Verification>;

/// Verification of a certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Verification {
    /// Certificate status.
    pub certificate_status: CertificateStatus,
    /// Whether the certificate authority is reviewing the order manually.
    pub brand_check: Option<bool>,
    /// Identifier of the pack.
    pub cert_pack_uuid: Option<String>,
    /// Signature algorithm of the certificate.
    pub signature: Option<Signature>,
    /// Validation method of the pack.
    pub validation_method: Option<certificate_packs::ValidationMethod>,
    /// Information that the verification requires.
    pub verification_info: Option<VerificationInfo>,
    /// Whether the required information is in place. Missing if unknown.
    pub verification_status: Option<bool>,
    /// Verification method.
    pub verification_type: Option<VerificationType>,
}

record!(
    Verification => certificate_status, brand_check, cert_pack_uuid, signature,
    validation_method, verification_info, verification_status, verification_type
);

/// A record that verifies a certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationInfo {
    /// Name of the record.
    pub record_name: Option<RecordName>,
    /// Required content of the record.
    pub record_target: Option<RecordTarget>,
}

record!(VerificationInfo => record_name, record_target);

/// Validation of a pack after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationEditResponse {
    /// Status of the validation.
    pub status: Option<String>,
    /// Validation method.
    pub validation_method: Option<EditValidationMethod>,
}

record!(VerificationEditResponse => status, validation_method);

/// Name of a record that verifies a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordName {
    /// `record_name`.
    RecordName,
    /// `http_url`.
    HttpUrl,
    /// `cname`.
    Cname,
    /// `txt_name`.
    TxtName,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    RecordName => RecordName = "record_name", HttpUrl = "http_url", Cname = "cname",
    TxtName = "txt_name"
);

/// Required content of a record that verifies a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordTarget {
    /// `record_value`.
    RecordValue,
    /// `http_body`.
    HttpBody,
    /// `cname_target`.
    CnameTarget,
    /// `txt_value`.
    TxtValue,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    RecordTarget => RecordValue = "record_value", HttpBody = "http_body",
    CnameTarget = "cname_target", TxtValue = "txt_value"
);

/// Status of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateStatus {
    /// `initializing`.
    Initializing,
    /// `authorizing`.
    Authorizing,
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `issuing`.
    Issuing,
    /// `timing_out`.
    TimingOut,
    /// `pending_deployment`.
    PendingDeployment,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    CertificateStatus => Initializing = "initializing", Authorizing = "authorizing",
    Active = "active", Expired = "expired", Issuing = "issuing", TimingOut = "timing_out",
    PendingDeployment = "pending_deployment"
);

/// A signature algorithm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signature {
    /// `ECDSAWithSHA256`.
    EcdsaWithSha256,
    /// `SHA1WithRSA`.
    Sha1WithRsa,
    /// `SHA256WithRSA`.
    Sha256WithRsa,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Signature => EcdsaWithSha256 = "ECDSAWithSHA256", Sha1WithRsa = "SHA1WithRSA",
    Sha256WithRsa = "SHA256WithRSA"
);

/// Verification method of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationType {
    /// CNAME record.
    Cname,
    /// Tag in a page.
    MetaTag,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(VerificationType => Cname = "cname", MetaTag = "meta tag");

/// New validation method of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditValidationMethod {
    /// Page on the host.
    Http,
    /// CNAME record.
    Cname,
    /// TXT record.
    Txt,
    /// Email.
    Email,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    EditValidationMethod => Http = "http", Cname = "cname", Txt = "txt", Email = "email"
);
