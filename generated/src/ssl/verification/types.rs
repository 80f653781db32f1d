// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::ssl::certificate_packs;

/// The answer of `get`.
pub type VerificationGetResponse = Vec<Verification>;

/// The verification of a certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Verification {
    /// The state of the certificate.
    pub certificate_status: CertificateStatus,
    /// Whether the certificate authority reviews the order by hand.
    pub brand_check: Option<bool>,
    /// The id of the certificate pack.
    pub cert_pack_uuid: Option<String>,
    /// The signature algorithm of the certificate.
    pub signature: Option<Signature>,
    /// How the pack is validated.
    pub validation_method: Option<certificate_packs::ValidationMethod>,
    /// What the verification needs.
    pub verification_info: Option<VerificationInfo>,
    /// Whether what it needs is there; missing if that is not known.
    pub verification_status: Option<bool>,
    /// How the certificate is verified.
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
    /// The name of the record.
    pub record_name: Option<RecordName>,
    /// What the record must hold.
    pub record_target: Option<RecordTarget>,
}

record!(VerificationInfo => record_name, record_target);

/// The state after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationEditResponse {
    /// The state.
    pub status: Option<String>,
    /// The validation method.
    pub validation_method: Option<EditValidationMethod>,
}

record!(VerificationEditResponse => status, validation_method);

/// The name of a record that verifies a certificate.
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

/// What a record that verifies a certificate must hold.
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

/// The state of a certificate.
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

/// How a certificate is verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationType {
    /// By a CNAME record.
    Cname,
    /// By a tag in a page.
    MetaTag,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(VerificationType => Cname = "cname", MetaTag = "meta tag");

/// A validation method to change to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditValidationMethod {
    /// By a page on the host.
    Http,
    /// By a CNAME record.
    Cname,
    /// By a TXT record.
    Txt,
    /// By e-mail.
    Email,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    EditValidationMethod => Http = "http", Cname = "cname", Txt = "txt", Email = "email"
);
