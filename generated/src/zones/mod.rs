// Made from spec/v4/zones.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Zone: a domain name, its subdomains, and its other identities.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::zones`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a zone.
    ///
    /// Answers with [`Zone`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Starts another activation check of a zone.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`CheckActivation`] for its parameters.
    #[inline]
    pub fn check_activation(
        &self,
        check_activation: &CheckActivation,
    ) -> crate::Call<'c, CheckActivation> {
        self.0.call(check_activation)
    }

    /// Lists zones, with search, filters, and sorting.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Zone`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Gets a zone.
    ///
    /// Answers with [`Zone`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes a property of a zone.
    ///
    /// Answers with [`Zone`]. See [`Edit`] for its parameters.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }

    /// Removes all files of a zone from the cache.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`PurgeEverything`] for its parameters.
    #[inline]
    pub fn purge_everything(
        &self,
        purge_everything: &PurgeEverything,
    ) -> crate::Call<'c, PurgeEverything> {
        self.0.call(purge_everything)
    }

    /// Removes individual files from the cache, by URL or by cache tag.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`PurgeFiles`] for its parameters.
    #[inline]
    pub fn purge_files(&self, purge_files: &PurgeFiles) -> crate::Call<'c, PurgeFiles> {
        self.0.call(purge_files)
    }

    /// Deletes a zone.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
