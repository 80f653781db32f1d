// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::custom_certificates;
use crate::runtime::record;

record! {
    /// A pack of certificates.
    pub struct CertificatePack {
        /// Identifier of the certificate pack.
        id: String,
        /// Type of the pack, such as `custom`.
        type_: Option<String> = body("type"),
        /// Host names that the pack covers.
        hosts: Option<Vec<String>>,
        /// Certificates in the pack.
        certificates: Option<Vec<custom_certificates::Certificate>>,
        /// Identifier of the pack's primary certificate.
        primary_certificate: Option<String>,
    }
}
