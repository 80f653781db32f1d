// Made from spec/ssl by `cargo xtask gen`: change the spec or a template, not this file.

//! Cloudflare SSL API: certificates with which Cloudflare serves a zone.
//!
//! Base URL: `https://api.cloudflare.com/client/v4`. Transcribed from "Cloudflare API reference: SSL", "Make
//! API calls".
//!
//! # Credentials
//!
//! - `Authorization`: API token, limited to the permissions it was created with, sent as a bearer token. Never
//!   send or store it in plain text, nor commit it to a code repository.
//! - `X-Auth-Email`, `X-Auth-Key`: email address and API key of an account.
//!
//! # Rate limits
//!
//! - 1,200 in 5 minutes: all calls, counted together with those of API v4, which has the same base URL.
//!
//! # Paging and order
//!
//! - `page`: page number.
//! - `per_page`: number of items per page. Too large a number may cause a timeout.
//! - `order`: field to order by.
//! - `direction`: sort direction, `ASC` or `DESC`.

pub mod analyze;
pub mod automatic_upgrader;
pub mod certificate_packs;
pub mod quota;
pub mod recommendations;
pub mod types;
pub mod universal_settings;
pub mod verification;

/// Resources of this API, returned by [`Client::ssl`](crate::Client::ssl).
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Analyze: contents of a certificate.
    #[inline]
    pub fn analyze(&self) -> analyze::Api<'c> {
        analyze::Api(self.0)
    }

    /// Automatic Upgrader: automatic choice of the encryption mode of a zone.
    #[inline]
    pub fn automatic_upgrader(&self) -> automatic_upgrader::Api<'c> {
        automatic_upgrader::Api(self.0)
    }

    /// Certificate Packs: packs of certificates for the same set of host names.
    #[inline]
    pub fn certificate_packs(&self) -> certificate_packs::Api<'c> {
        certificate_packs::Api(self.0)
    }

    /// Quota: number of certificate packs that a zone may have.
    #[inline]
    pub fn quota(&self) -> quota::Api<'c> {
        quota::Api(self.0)
    }

    /// Recommendations: recommendations from Cloudflare for a zone.
    #[inline]
    pub fn recommendations(&self) -> recommendations::Api<'c> {
        recommendations::Api(self.0)
    }

    /// Universal Settings: settings of Universal SSL, the certificates that Cloudflare gives every zone.
    #[inline]
    pub fn universal_settings(&self) -> universal_settings::Api<'c> {
        universal_settings::Api(self.0)
    }

    /// Verification: verification of the certificates of a zone.
    #[inline]
    pub fn verification(&self) -> verification::Api<'c> {
        verification::Api(self.0)
    }
}
