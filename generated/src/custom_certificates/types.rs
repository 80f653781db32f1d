// Made from spec/v4/custom_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// An SSL certificate of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// Identifier of the certificate.
    pub id: String,
    /// Host names that the certificate covers.
    pub hosts: Option<Vec<String>>,
    /// Issuer of the certificate.
    pub issuer: Option<String>,
    /// Signature algorithm, such as `SHA256WithRSA`.
    pub signature: Option<String>,
    /// Status of the certificate.
    pub status: Option<Status>,
    /// Method of building the certificate chain.
    pub bundle_method: Option<BundleMethod>,
    /// Identifier of the zone.
    pub zone_id: Option<String>,
    /// Time of upload.
    pub uploaded_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Time of expiration.
    pub expires_on: Option<jiff::Timestamp>,
    /// Position in the order in which certificates are used.
    pub priority: Option<i64>,
}

record!(
    Certificate => id, hosts, issuer, signature, status, bundle_method, zone_id, uploaded_on,
    modified_on, expires_on, priority
);

/// Position of a certificate in the order in which certificates are used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Priority {
    /// Identifier of the certificate.
    pub id: String,
    /// Position in the order.
    pub priority: i64,
}

impl Priority {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the certificate.
    /// - `priority`: Position in the order.
    pub fn new(id: impl Into<String>, priority: i64) -> Self {
        Self { id: id.into(), priority }
    }
}

record!(Priority => id = "ID", priority);

/// Status of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `deleted`.
    Deleted,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Status => Active = "active", Expired = "expired", Deleted = "deleted");

/// Method of building a certificate chain.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BundleMethod {
    /// A chain that nearly every client can verify, even with an outdated or unusual trust store.
    Ubiquitous,
    /// The shortest chain, with the newest intermediates.
    Optimal,
    /// The chain as uploaded, but verified.
    Force,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    BundleMethod => Ubiquitous = "ubiquitous", Optimal = "optimal", Force = "force"
);

/// Field to order certificates by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `status`.
    Status,
    /// `issuer`.
    Issuer,
    /// `priority`.
    Priority,
    /// `expires_on`.
    ExpiresOn,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    ListOrder => Status = "status", Issuer = "issuer", Priority = "priority",
    ExpiresOn = "expires_on"
);
