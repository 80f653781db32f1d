// Made from spec/client-api by `cargo xtask gen`: change the spec or a template, not this file.

//! CloudFlare Client Interface API: the API of 2012, with a single URL and an action for each call. It also
//! accepts `GET`, and with `callback=NAME` it responds in JSONP. The responses in the examples are assembled
//! from the documented shapes because the copies of the docs have none.
//!
//! Base URL: `https://www.cloudflare.com`. Transcribed from "Client Interface API: the tables" of 2012, "Client
//! Interface API" of 2012.
//!
//! # Credentials
//!
//! - `email`, `tkn`: email address and API key of an account, sent as form fields.
//!
//! # Rate limits
//!
//! - 1,200 in 5 minutes: all calls.
//!
//! # Paging and order
//!
//! - `o`: offset of the first item. Raise it while `has_more` is true.
//!
//! # HTTP statuses
//!
//! - 200 OK: also sent for failed calls; the envelope has the outcome.

pub mod changes;
pub mod info;
pub mod records;
pub mod types;

/// Resources of this API, returned by [`Client::client_api`](crate::Client::client_api).
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Section 4: changes to settings and IP address lists, and cache purges.
    #[inline]
    pub fn changes(&self) -> changes::Api<'c> {
        changes::Api(self.0)
    }

    /// Section 3: statistics, zones, records, IP addresses and settings, read-only.
    #[inline]
    pub fn info(&self) -> info::Api<'c> {
        info::Api(self.0)
    }

    /// Section 5: changes to DNS records.
    #[inline]
    pub fn records(&self) -> records::Api<'c> {
        records::Api(self.0)
    }
}
