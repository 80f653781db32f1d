// Made from spec/v4/custom_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// An SSL certificate of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// What identifies the certificate.
    pub id: String,
    /// The host names that it covers.
    pub hosts: Option<Vec<String>>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// How it is signed, such as `SHA256WithRSA`.
    pub signature: Option<String>,
    /// The state of the certificate.
    pub status: Option<Status>,
    /// How its chain is built.
    pub bundle_method: Option<BundleMethod>,
    /// The zone.
    pub zone_id: Option<String>,
    /// When it was uploaded.
    pub uploaded_on: Option<jiff::Timestamp>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// When it expires.
    pub expires_on: Option<jiff::Timestamp>,
    /// Its place in the order in which certificates are used.
    pub priority: Option<i64>,
}

record!(
    Certificate => id, hosts, issuer, signature, status, bundle_method, zone_id, uploaded_on,
    modified_on, expires_on, priority
);

/// The place of a certificate in the order.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Priority {
    /// What identifies the certificate.
    pub id: String,
    /// Its place.
    pub priority: i64,
}

impl Priority {
    /// With the values that are required.
    ///
    /// - `id`: What identifies the certificate.
    /// - `priority`: Its place.
    pub fn new(id: impl Into<String>, priority: i64) -> Self {
        Self { id: id.into(), priority }
    }
}

record!(Priority => id = "ID", priority);

/// The state of a certificate.
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

/// How the chain of a certificate is built.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BundleMethod {
    /// So that it can be verified nearly everywhere, even by outdated clients.
    Ubiquitous,
    /// With the shortest chain and the newest intermediates.
    Optimal,
    /// As it was uploaded, but verified.
    Force,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    BundleMethod => Ubiquitous = "ubiquitous", Optimal = "optimal", Force = "force"
);

/// What certificates can be ordered by.
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
