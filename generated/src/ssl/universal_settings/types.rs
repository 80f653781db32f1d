// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// The settings of Universal SSL.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UniversalSslSettings {
    /// Whether Universal SSL is on. Turning it off removes its certificates, and no new ones are ordered. Without
    /// Universal SSL, and without an advanced or a custom certificate, visitors cannot reach the domain over HTTPS.
    /// HSTS, Always Use HTTPS, Opportunistic Encryption, Onion Routing, and page rules or redirects of the origin to
    /// HTTPS then keep them out altogether.
    pub enabled: Option<bool>,
}

record!(UniversalSslSettings => enabled);
