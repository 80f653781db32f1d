// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A host name of a pack.
pub type Host = String;

/// Validity period of a certificate, in days.
///
/// One of 7, 30, 90, 365, 730, 1095, 5475.
pub type RequestValidity = i64;

/// Item in the result of `list`.
pub type CertificatePackListResponse = CertificatePack;

/// Result of `get`.
pub type CertificatePackGetResponse = CertificatePack;

/// Result of `order`.
pub type CertificatePackCreateResponse = CertificatePack;

/// Result of `restart_validation`.
pub type CertificatePackEditResponse = CertificatePack;

/// A certificate pack.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePack {
    /// Identifier of the pack.
    pub id: String,
    /// Certificates in the pack.
    pub certificates: Vec<Certificate>,
    /// Host names of the pack. They must include the zone apex. From 1 to 50 items.
    pub hosts: Vec<Host>,
    /// Status of the pack.
    pub status: Status,
    /// Type of the pack.
    pub type_: PackType,
    /// Certificate authority that issues the certificates.
    pub certificate_authority: Option<CertificateAuthority>,
    /// Whether the common name of the certificate is a subdomain of `sni.cloudflaressl.com`.
    pub cloudflare_branding: Option<bool>,
    /// Records that delegate the validation of the domain.
    pub dcv_delegation_records: Option<Vec<ValidationRecord>>,
    /// Identifier of the pack's primary certificate.
    pub primary_certificate: Option<String>,
    /// Validation errors from the certificate authority.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// Validation method for the domain.
    pub validation_method: Option<OrderValidationMethod>,
    /// Records that validate the certificates.
    pub validation_records: Option<Vec<ValidationRecord>>,
    /// Validity period of the certificates, in days. One of 14, 30, 90, 365.
    pub validity_days: Option<i64>,
}

record!(
    CertificatePack => id, certificates, hosts { min_items(1), max_items(50) }, status,
    type_ = "type", certificate_authority, cloudflare_branding, dcv_delegation_records,
    primary_certificate, validation_errors, validation_method, validation_records,
    validity_days { one_of(&[14, 30, 90, 365]) }
);

/// A certificate in a pack.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// Identifier of the certificate.
    pub id: String,
    /// Host names that the certificate covers.
    pub hosts: Vec<String>,
    /// Certificate status.
    pub status: String,
    /// Bundling method of the chain.
    pub bundle_method: Option<String>,
    /// Time of expiration.
    pub expires_on: Option<jiff::Timestamp>,
    /// Allowed location of the private key.
    pub geo_restrictions: Option<GeoRestrictions>,
    /// Issuing certificate authority.
    pub issuer: Option<String>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Position in the order of use.
    pub priority: Option<i64>,
    /// Hash algorithm of the signature.
    pub signature: Option<String>,
    /// Time of the upload.
    pub uploaded_on: Option<jiff::Timestamp>,
    /// Identifier of the zone.
    pub zone_id: Option<String>,
}

record!(
    Certificate => id, hosts, status, bundle_method, expires_on, geo_restrictions, issuer,
    modified_on, priority, signature, uploaded_on, zone_id
);

/// Allowed location of a private key.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoRestrictions {
    /// Allowed region.
    pub label: Option<GeoRestriction>,
}

record!(GeoRestrictions => label);

/// A record that validates a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationRecord {
    /// Name of the CNAME record for the delegation.
    pub cname: Option<String>,
    /// Target of the CNAME record.
    pub cname_target: Option<String>,
    /// Email addresses to which the certificate authority writes.
    pub emails: Option<Vec<String>>,
    /// Content that the authority expects at the URL.
    pub http_body: Option<String>,
    /// URL that the certificate authority fetches.
    pub http_url: Option<String>,
    /// Status of the validation.
    pub status: Option<String>,
    /// Name of the TXT record that the certificate authority looks up.
    pub txt_name: Option<String>,
    /// Expected content of the TXT record.
    pub txt_value: Option<String>,
}

record!(
    ValidationRecord => cname, cname_target, emails, http_body, http_url, status, txt_name,
    txt_value
);

/// An error in the validation of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Error message.
    pub message: Option<String>,
}

record!(ValidationError => message);

/// A deleted certificate pack.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePackDeleteResponse {
    /// Identifier of the deleted pack.
    pub id: Option<String>,
}

record!(CertificatePackDeleteResponse => id);

/// A region in which a private key may be held.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeoRestriction {
    /// United States.
    Us,
    /// European Union.
    Eu,
    /// Data centers with the highest security.
    HighestSecurity,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(GeoRestriction => Us = "us", Eu = "eu", HighestSecurity = "highest_security");

/// Status of a certificate pack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// The pack is being set up.
    Initializing,
    /// The domain has yet to be validated.
    PendingValidation,
    /// The pack was deleted.
    Deleted,
    /// `pending_issuance`.
    PendingIssuance,
    /// `pending_deployment`.
    PendingDeployment,
    /// `pending_deletion`.
    PendingDeletion,
    /// `pending_expiration`.
    PendingExpiration,
    /// The pack has expired.
    Expired,
    /// The pack is in use.
    Active,
    /// `initializing_timed_out`.
    InitializingTimedOut,
    /// `validation_timed_out`.
    ValidationTimedOut,
    /// `issuance_timed_out`.
    IssuanceTimedOut,
    /// `deployment_timed_out`.
    DeploymentTimedOut,
    /// `deletion_timed_out`.
    DeletionTimedOut,
    /// `pending_cleanup`.
    PendingCleanup,
    /// `staging_deployment`.
    StagingDeployment,
    /// `staging_active`.
    StagingActive,
    /// `deactivating`.
    Deactivating,
    /// `inactive`.
    Inactive,
    /// `backup_issued`.
    BackupIssued,
    /// `holding_deployment`.
    HoldingDeployment,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Status => Initializing = "initializing", PendingValidation = "pending_validation",
    Deleted = "deleted", PendingIssuance = "pending_issuance",
    PendingDeployment = "pending_deployment", PendingDeletion = "pending_deletion",
    PendingExpiration = "pending_expiration", Expired = "expired", Active = "active",
    InitializingTimedOut = "initializing_timed_out",
    ValidationTimedOut = "validation_timed_out", IssuanceTimedOut = "issuance_timed_out",
    DeploymentTimedOut = "deployment_timed_out", DeletionTimedOut = "deletion_timed_out",
    PendingCleanup = "pending_cleanup", StagingDeployment = "staging_deployment",
    StagingActive = "staging_active", Deactivating = "deactivating", Inactive = "inactive",
    BackupIssued = "backup_issued", HoldingDeployment = "holding_deployment"
);

/// Type of a certificate pack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackType {
    /// `mh_custom`.
    MhCustom,
    /// `managed_hostname`.
    ManagedHostname,
    /// `sni_custom`.
    SniCustom,
    /// `universal`.
    Universal,
    /// `advanced`.
    Advanced,
    /// `total_tls`.
    TotalTls,
    /// `keyless`.
    Keyless,
    /// `legacy_custom`.
    LegacyCustom,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    PackType => MhCustom = "mh_custom", ManagedHostname = "managed_hostname",
    SniCustom = "sni_custom", Universal = "universal", Advanced = "advanced",
    TotalTls = "total_tls", Keyless = "keyless", LegacyCustom = "legacy_custom"
);

/// A certificate authority.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateAuthority {
    /// Google Trust Services.
    Google,
    /// Let's Encrypt.
    LetsEncrypt,
    /// SSL.com.
    SslCom,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    CertificateAuthority => Google = "google", LetsEncrypt = "lets_encrypt", SslCom = "ssl_com"
);

/// Validation method for the domain of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderValidationMethod {
    /// TXT record.
    Txt,
    /// Page on the host.
    Http,
    /// Email.
    Email,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(OrderValidationMethod => Txt = "txt", Http = "http", Email = "email");

/// Validation method for the domain of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidationMethod {
    /// Page on the host.
    Http,
    /// CNAME record.
    Cname,
    /// TXT record.
    Txt,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ValidationMethod => Http = "http", Cname = "cname", Txt = "txt");

/// Environment in which a pack is deployed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deploy {
    /// Environment for tests.
    Staging,
    /// Environment for visitors.
    Production,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Deploy => Staging = "staging", Production = "production");

/// Packs to list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStatus {
    /// Packs of every status, not only the active ones.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListStatus => All = "all");
