// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

/// A host name of a pack.
pub type Host = String;

/// Validity period of a certificate, in days.
///
/// One of `7`, `30`, `90`, `365`, `730`, `1095`, `5475`.
pub type RequestValidity = i64;

/// Item in the result of `list`.
pub type CertificatePackListResponse = CertificatePack;

/// Result of `get`.
pub type CertificatePackGetResponse = CertificatePack;

/// Result of `order`.
pub type CertificatePackCreateResponse = CertificatePack;

/// Result of `restart_validation`.
pub type CertificatePackEditResponse = CertificatePack;

record! {
    /// A certificate pack.
    pub struct CertificatePack {
        /// Identifier of the pack.
        id: String,
        /// Certificates in the pack.
        certificates: Vec<Certificate>,
        /// Host names of the pack. They must include the zone apex. Between 1 and 50 items.
        hosts: Vec<Host> = body("hosts").min_items(1).max_items(50),
        /// Status of the pack.
        status: Status,
        /// Type of the pack.
        type_: PackType = body("type"),
        /// Certificate authority that issues the certificates.
        certificate_authority: Option<CertificateAuthority>,
        /// Whether the common name of the certificate is a subdomain of `sni.cloudflaressl.com`.
        cloudflare_branding: Option<bool>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Records that delegate the validation of the domain.
        dcv_delegation_records: Option<Vec<ValidationRecord>>,
        /// Identifier of the pack's primary certificate.
        primary_certificate: Option<String>,
        /// Validation errors from the certificate authority.
        validation_errors: Option<Vec<ValidationError>>,
        /// Validation method for the domain.
        validation_method: Option<OrderValidationMethod>,
        /// Records that validate the certificates.
        validation_records: Option<Vec<ValidationRecord>>,
        /// Validity period of the certificates, in days. One of `14`, `30`, `90`, `365`.
        validity_days: Option<i64> = body("validity_days").one_of(&[14, 30, 90, 365]),
    }
}

record! {
    /// A certificate in a pack.
    pub struct Certificate {
        /// Identifier of the certificate.
        id: String,
        /// Host names that the certificate covers.
        hosts: Vec<String>,
        /// Certificate status.
        status: String,
        /// Bundling method of the chain.
        bundle_method: Option<String>,
        /// Time of expiration.
        expires_on: Option<jiff::Timestamp>,
        /// Allowed location of the private key.
        geo_restrictions: Option<GeoRestrictions>,
        /// Issuing certificate authority.
        issuer: Option<String>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// Position in the order of use.
        priority: Option<i64>,
        /// Hash algorithm of the signature.
        signature: Option<String>,
        /// Time of the upload.
        uploaded_on: Option<jiff::Timestamp>,
        /// Identifier of the zone.
        zone_id: Option<String>,
    }
}

record! {
    /// Allowed location of a private key.
    pub struct GeoRestrictions {
        /// Allowed region.
        label: Option<GeoRestriction>,
    }
}

record! {
    /// A record that validates a domain.
    pub struct ValidationRecord {
        /// Name of the CNAME record for the delegation.
        cname: Option<String>,
        /// Target of the CNAME record.
        cname_target: Option<String>,
        /// Email addresses to which the certificate authority writes.
        emails: Option<Vec<String>>,
        /// Content that the authority expects at the URL.
        http_body: Option<String>,
        /// URL that the certificate authority fetches.
        http_url: Option<String>,
        /// Status of the validation.
        status: Option<String>,
        /// Name of the TXT record that the certificate authority looks up.
        txt_name: Option<String>,
        /// Expected content of the TXT record.
        txt_value: Option<String>,
    }
}

record! {
    /// An error in the validation of a domain.
    pub struct ValidationError {
        /// Error message.
        message: Option<String>,
    }
}

record! {
    /// A deleted certificate pack.
    pub struct CertificatePackDeleteResponse {
        /// Identifier of the deleted pack.
        id: Option<String>,
    }
}

open_enum! {
    /// A region in which a private key may be held.
    pub enum GeoRestriction {
        /// United States.
        Us = "us",
        /// European Union.
        Eu = "eu",
        /// `highest_security`.
        HighestSecurity = "highest_security",
    }
}

open_enum! {
    /// Status of a certificate pack.
    pub enum Status {
        /// The pack is being set up.
        Initializing = "initializing",
        /// The domain has yet to be validated.
        PendingValidation = "pending_validation",
        /// The pack was deleted.
        Deleted = "deleted",
        /// `pending_issuance`.
        PendingIssuance = "pending_issuance",
        /// `pending_deployment`.
        PendingDeployment = "pending_deployment",
        /// `pending_deletion`.
        PendingDeletion = "pending_deletion",
        /// `pending_expiration`.
        PendingExpiration = "pending_expiration",
        /// The pack has expired.
        Expired = "expired",
        /// The pack is in use.
        Active = "active",
        /// `initializing_timed_out`.
        InitializingTimedOut = "initializing_timed_out",
        /// `validation_timed_out`.
        ValidationTimedOut = "validation_timed_out",
        /// `issuance_timed_out`.
        IssuanceTimedOut = "issuance_timed_out",
        /// `deployment_timed_out`.
        DeploymentTimedOut = "deployment_timed_out",
        /// `deletion_timed_out`.
        DeletionTimedOut = "deletion_timed_out",
        /// `pending_cleanup`.
        PendingCleanup = "pending_cleanup",
        /// `staging_deployment`.
        StagingDeployment = "staging_deployment",
        /// `staging_active`.
        StagingActive = "staging_active",
        /// `deactivating`.
        Deactivating = "deactivating",
        /// `inactive`.
        Inactive = "inactive",
        /// `backup_issued`.
        BackupIssued = "backup_issued",
        /// `holding_deployment`.
        HoldingDeployment = "holding_deployment",
    }
}

open_enum! {
    /// Type of a certificate pack.
    pub enum PackType {
        /// `mh_custom`.
        MhCustom = "mh_custom",
        /// `managed_hostname`.
        ManagedHostname = "managed_hostname",
        /// `sni_custom`.
        SniCustom = "sni_custom",
        /// `universal`.
        Universal = "universal",
        /// `advanced`.
        Advanced = "advanced",
        /// `total_tls`.
        TotalTls = "total_tls",
        /// `keyless`.
        Keyless = "keyless",
        /// `legacy_custom`.
        LegacyCustom = "legacy_custom",
    }
}

open_enum! {
    /// A certificate authority.
    pub enum CertificateAuthority {
        /// Google Trust Services.
        Google = "google",
        /// Let's Encrypt.
        LetsEncrypt = "lets_encrypt",
        /// SSL.com.
        SslCom = "ssl_com",
    }
}

open_enum! {
    /// Validation method for the domain of an order.
    pub enum OrderValidationMethod {
        /// TXT record.
        Txt = "txt",
        /// Page on the host.
        Http = "http",
        /// Email.
        Email = "email",
    }
}

open_enum! {
    /// Validation method for the domain of a pack.
    pub enum ValidationMethod {
        /// Page on the host.
        Http = "http",
        /// CNAME record.
        Cname = "cname",
        /// TXT record.
        Txt = "txt",
    }
}

open_enum! {
    /// Environment in which a pack is deployed.
    pub enum Deploy {
        /// Environment for tests.
        Staging = "staging",
        /// Environment for visitors.
        Production = "production",
    }
}

open_enum! {
    /// Packs to list.
    pub enum ListStatus {
        /// Packs of every status, not only the active ones.
        All = "all",
    }
}
