// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A host name of a pack.
pub type Host = String;

/// For how many days a certificate shall be valid.
///
/// One of 7, 30, 90, 365, 730, 1095, 5475.
pub type RequestValidity = i64;

/// An item of the answer of `list`.
pub type CertificatePackListResponse = CertificatePack;

/// The answer of `get`.
pub type CertificatePackGetResponse = CertificatePack;

/// The answer of `order`.
pub type CertificatePackCreateResponse = CertificatePack;

/// The answer of `restart_validation`.
pub type CertificatePackEditResponse = CertificatePack;

/// A certificate pack.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePack {
    /// What identifies the pack.
    pub id: String,
    /// The certificates of the pack.
    pub certificates: Vec<Certificate>,
    /// The host names. The apex of the zone must be among them. From 1 to 50 items.
    pub hosts: Vec<Host>,
    /// The state of the pack.
    pub status: Status,
    /// The kind of the pack.
    pub type_: PackType,
    /// Who issues the certificates.
    pub certificate_authority: Option<CertificateAuthority>,
    /// Whether the certificate names a subdomain of `sni.cloudflaressl.com` as its common name.
    pub cloudflare_branding: Option<bool>,
    /// The records that delegate the validation of the domain.
    pub dcv_delegation_records: Option<Vec<ValidationRecord>>,
    /// The id of the first certificate of the pack.
    pub primary_certificate: Option<String>,
    /// What the certificate authority found wrong.
    pub validation_errors: Option<Vec<ValidationError>>,
    /// How the domain is validated.
    pub validation_method: Option<OrderValidationMethod>,
    /// The records that validate the certificates.
    pub validation_records: Option<Vec<ValidationRecord>>,
    /// For how many days the certificates are valid. One of 14, 30, 90, 365.
    pub validity_days: Option<i64>,
}

record!(
    CertificatePack => id, certificates, hosts { min_items(1), max_items(50) }, status,
    type_ = "type", certificate_authority, cloudflare_branding, dcv_delegation_records,
    primary_certificate, validation_errors, validation_method, validation_records,
    validity_days { one_of(&[14, 30, 90, 365]) }
);

/// A certificate of a pack.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// What identifies the certificate.
    pub id: String,
    /// The host names that it covers.
    pub hosts: Vec<String>,
    /// The state of the certificate.
    pub status: String,
    /// How its chain is bundled.
    pub bundle_method: Option<String>,
    /// When it expires.
    pub expires_on: Option<jiff::Timestamp>,
    /// Where its private key may be held.
    pub geo_restrictions: Option<GeoRestrictions>,
    /// The certificate authority that issued it.
    pub issuer: Option<String>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// Its place in the order in which certificates are used.
    pub priority: Option<i64>,
    /// The hash of its signature.
    pub signature: Option<String>,
    /// When it was uploaded.
    pub uploaded_on: Option<jiff::Timestamp>,
    /// The zone.
    pub zone_id: Option<String>,
}

record!(
    Certificate => id, hosts, status, bundle_method, expires_on, geo_restrictions, issuer,
    modified_on, priority, signature, uploaded_on, zone_id
);

/// Where a private key may be held.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoRestrictions {
    /// The region.
    pub label: Option<GeoRestriction>,
}

record!(GeoRestrictions => label);

/// A record that validates a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationRecord {
    /// The name of the CNAME record for the delegation.
    pub cname: Option<String>,
    /// What that record must point to.
    pub cname_target: Option<String>,
    /// The addresses to which the certificate authority writes.
    pub emails: Option<Vec<String>>,
    /// What the certificate authority expects at the URL.
    pub http_body: Option<String>,
    /// The URL that the certificate authority fetches.
    pub http_url: Option<String>,
    /// The state of the validation.
    pub status: Option<String>,
    /// The name of the TXT record that the certificate authority looks up.
    pub txt_name: Option<String>,
    /// What that record must say.
    pub txt_value: Option<String>,
}

record!(
    ValidationRecord => cname, cname_target, emails, http_body, http_url, status, txt_name,
    txt_value
);

/// An error of the validation of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// What is wrong.
    pub message: Option<String>,
}

record!(ValidationError => message);

/// What is left of a deleted pack.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePackDeleteResponse {
    /// What identified the pack.
    pub id: Option<String>,
}

record!(CertificatePackDeleteResponse => id);

/// A region in which a private key may be held.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeoRestriction {
    /// The United States.
    Us,
    /// The European Union.
    Eu,
    /// The data centers of the highest security.
    HighestSecurity,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(GeoRestriction => Us = "us", Eu = "eu", HighestSecurity = "highest_security");

/// The state of a certificate pack.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It is being set up.
    Initializing,
    /// The domain is yet to be validated.
    PendingValidation,
    /// It was deleted.
    Deleted,
    /// `pending_issuance`.
    PendingIssuance,
    /// `pending_deployment`.
    PendingDeployment,
    /// `pending_deletion`.
    PendingDeletion,
    /// `pending_expiration`.
    PendingExpiration,
    /// It has expired.
    Expired,
    /// It is in use.
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

/// The kind of a certificate pack.
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

/// Who issues certificates.
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

/// How the domain of an order is validated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderValidationMethod {
    /// By a TXT record.
    Txt,
    /// By a page on the host.
    Http,
    /// By e-mail.
    Email,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(OrderValidationMethod => Txt = "txt", Http = "http", Email = "email");

/// How the domain of a pack is validated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidationMethod {
    /// By a page on the host.
    Http,
    /// By a CNAME record.
    Cname,
    /// By a TXT record.
    Txt,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ValidationMethod => Http = "http", Cname = "cname", Txt = "txt");

/// An environment in which a pack is deployed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deploy {
    /// The one for tests.
    Staging,
    /// The one for visitors.
    Production,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Deploy => Staging = "staging", Production = "production");

/// Which packs are listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStatus {
    /// Those of all states, not only active ones.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListStatus => All = "all");
