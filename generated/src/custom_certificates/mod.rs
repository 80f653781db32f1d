// Made from spec/v4/custom_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Custom SSL for a Zone: SSL certificates that customers upload for a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::custom_certificates`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Uploads a certificate for a zone.
    ///
    /// Answers with [`Certificate`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists, searches, sorts and filters the certificates of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Certificate`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Gets a certificate.
    ///
    /// Answers with [`Certificate`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Uploads a new private key, a new certificate or both.
    ///
    /// Answers with [`Certificate`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Sets the order in which the certificates of a zone are used.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Certificate`]. See [`Prioritize`] for its parameters.
    #[inline]
    pub fn prioritize(&self, prioritize: &Prioritize) -> crate::Call<'c, Prioritize> {
        self.0.call(prioritize)
    }

    /// Deletes a certificate.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
