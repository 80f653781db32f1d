// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! DNS Records for a Zone: DNS records of a zone.
//!
//! - If the `cname_setup_status` of a zone is true, only A, AAAA, and CNAME records can be added.
//! - A CNAME record is not added if an A or AAAA record has the same name.
//! - An A or AAAA record is not added if a CNAME record has the same name.
//! - A CNAME record cannot point to its own name.
//! - An NS record cannot share its name with a record of another type.
//! - No record can share its name with an NS record.
//! - Cloudflare starts to serve DNS for a zone once the zone's registrar lists Cloudflare name servers.
//! - Cloudflare continues to serve DNS for 20 days after the registrar lists other name servers.
//! - Unicode domain names are converted to Punycode, which may be longer than the name sent.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::dns_records`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a DNS record.
    ///
    /// Answers with [`Record`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists the DNS records of a zone, with search, filters, and sorting.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Record`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Gets a DNS record.
    ///
    /// Answers with [`Record`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Replaces a DNS record.
    ///
    /// Answers with [`Record`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes a DNS record.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }

    /// Imports DNS records from a BIND configuration file.
    ///
    /// Answers with [`ImportAnswer`]. See [`Import`] for its parameters.
    #[inline]
    pub fn import(&self, import: &Import) -> crate::Call<'c, Import> {
        self.0.call(import)
    }
}
