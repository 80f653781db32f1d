// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// Universal SSL settings of a zone.
    pub struct UniversalSslSettings {
        /// Whether Universal SSL is on. Turning it off removes its certificates and stops new orders. With neither
        /// Universal SSL nor an advanced or custom certificate, visitors cannot reach the domain over HTTPS. HSTS,
        /// Always Use HTTPS, Opportunistic Encryption, Onion Routing, and redirects to HTTPS by page rules or by the
        /// origin then lock them out.
        enabled: Option<bool>,
    }
}
