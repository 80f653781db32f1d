// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;
use crate::custom_certificates;

/// A pack of certificates.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePack {
    /// Identifier of the certificate pack.
    pub id: String,
    /// Type of the pack, such as `custom`.
    pub type_: Option<String>,
    /// Host names that the pack covers.
    pub hosts: Option<Vec<String>>,
    /// Certificates in the pack.
    pub certificates: Option<Vec<custom_certificates::Certificate>>,
    /// Identifier of the certificate that is used first.
    pub primary_certificate: Option<String>,
}

record!(CertificatePack => id, type_ = "type", hosts, certificates, primary_certificate);
