// Made from spec/v4/custom_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// An SSL certificate of a zone.
    pub struct Certificate {
        /// Identifier of the certificate.
        id: String,
        /// Host names that the certificate covers.
        hosts: Option<Vec<String>>,
        /// Issuer of the certificate.
        issuer: Option<String>,
        /// Signature algorithm, such as `SHA256WithRSA`.
        signature: Option<String>,
        /// Status of the certificate.
        status: Option<Status>,
        /// Method of building the certificate chain.
        bundle_method: Option<BundleMethod>,
        /// Identifier of the zone.
        zone_id: Option<String>,
        /// Time of upload.
        uploaded_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// Time of expiration.
        expires_on: Option<jiff::Timestamp>,
        /// Position in the order in which certificates are used.
        priority: Option<i64>,
    }
}

record! {
    /// Position of a certificate in the order in which certificates are used.
    pub struct Priority;
    new {
        /// Identifier of the certificate.
        id: String as into = body("ID"),
        /// Position in the order.
        priority: i64 = body("priority"),
    }
}

open_enum! {
    /// Status of a certificate.
    pub enum Status {
        /// `active`.
        Active = "active",
        /// `expired`.
        Expired = "expired",
        /// `deleted`.
        Deleted = "deleted",
    }
}

open_enum! {
    /// Method of building a certificate chain.
    pub enum BundleMethod {
        /// A chain that nearly every client can verify, even with an outdated or unusual trust store.
        Ubiquitous = "ubiquitous",
        /// The shortest chain, with the newest intermediates.
        Optimal = "optimal",
        /// The chain as uploaded, but verified.
        Force = "force",
    }
}

open_enum! {
    /// Field to order certificates by.
    pub enum ListOrder {
        /// `status`.
        Status = "status",
        /// `issuer`.
        Issuer = "issuer",
        /// `priority`.
        Priority = "priority",
        /// `expires_on`.
        ExpiresOn = "expires_on",
    }
}
