// Made from spec/client-api by `cargo xtask gen`: change the spec or a template, not this file.

//! CloudFlare Client Interface API: the API of 2012: one URL, and an action for each call. It can also be called
//! with `GET`, and with `callback=NAME` it answers as JSONP. The answers of the examples are put together from the
//! documented shapes, since the copies of the docs have none.
//!
//! Base URL: `https://www.cloudflare.com`. Made from "Client Interface API: the tables" of 2012, "Client Interface
//! API" of 2012.
//!
//! # Credentials
//!
//! - `email`, `tkn`: the e-mail address of an account and its API key, as fields of the form.
//!
//! # Rate limits
//!
//! - 1,200 in 5 minutes: all calls.
//!
//! # Paging and order
//!
//! - `o`: the offset of the first item, to be raised while an answer says `has_more`.
//!
//! # HTTP statuses
//!
//! - 200 OK: also of a call that failed: the envelope tells.

pub mod changes;
pub mod info;
pub mod records;
pub mod types;

/// The resources of this API: [`Client::client_api`](crate::Client::client_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Section 4: changes of settings, purges, and lists of addresses.
    #[inline]
    pub fn changes(&self) -> changes::Api<'c> {
        changes::Api(self.0)
    }

    /// Section 3: statistics, zones, records, addresses and settings, to read.
    #[inline]
    pub fn info(&self) -> info::Api<'c> {
        info::Api(self.0)
    }

    /// Section 5: changes of DNS records.
    #[inline]
    pub fn records(&self) -> records::Api<'c> {
        records::Api(self.0)
    }
}
