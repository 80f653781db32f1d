// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! DNS Records for a Zone: the DNS records of a zone.
//!
//! - In a zone whose `cname_setup_status` is true, only A, AAAA and CNAME records can be added.
//! - A CNAME record is not added beside an A or AAAA record of the same name.
//! - An A or AAAA record is not added beside a CNAME record of the same name.
//! - A CNAME record can't name itself as its content.
//! - An NS record can't share its name with a record of another type.
//! - No record can share its name with an NS record.
//! - Cloudflare serves the DNS of a zone once its registrar names the name servers of Cloudflare.
//! - For 20 days after the registrar names other name servers, Cloudflare goes on to serve the DNS.
//! - Domain names in Unicode are translated to Punycode, which may be longer than what was sent.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource: [`Client::dns_records`](crate::Client::dns_records) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Adds a DNS record.
    ///
    /// See [`Create`] for its values.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists, searches, sorts and filters the DNS records of a zone.
    ///
    /// See [`List`] for its values.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// All items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: List) -> crate::Items<'c, List> {
        self.0.all(list)
    }

    /// Gets a DNS record.
    ///
    /// See [`Get`] for its values.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Replaces a DNS record.
    ///
    /// See [`Update`] for its values.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Removes a DNS record.
    ///
    /// See [`Delete`] for its values.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }

    /// Adds the records of a BIND configuration file.
    ///
    /// See [`Import`] for its values.
    #[inline]
    pub fn import(&self, import: &Import) -> crate::Call<'c, Import> {
        self.0.call(import)
    }
}
