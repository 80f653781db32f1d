// Made from spec/v4 by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented APIs and their resources.

use crate::runtime::{Api, Client};

/// Cloudflare API v4: everything that the dashboard does with an account, its zones and their settings.
pub static V4: Api = Api {
    name: "v4",
    base_url: "https://api.cloudflare.com/client/v4",
};

impl Client {
    /// DNS Records for a Zone: the DNS records of a zone.
    #[inline]
    pub fn dns_records(&self) -> crate::dns_records::Api<'_> {
        crate::dns_records::Api(self)
    }

    /// User: the user whose credential it is.
    #[inline]
    pub fn user(&self) -> crate::user::Api<'_> {
        crate::user::Api(self)
    }

    /// Zone: a domain name with its subdomains and identities.
    #[inline]
    pub fn zones(&self) -> crate::zones::Api<'_> {
        crate::zones::Api(self)
    }
}
