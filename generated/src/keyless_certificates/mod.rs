// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Keyless SSL for a Zone: SSL certificates whose private keys stay outside Cloudflare.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::keyless_certificates`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a Keyless SSL configuration.
    ///
    /// Answers with [`Keyless`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists the Keyless SSL configurations of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Keyless`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets a Keyless SSL configuration.
    ///
    /// Answers with [`Keyless`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes some fields of a Keyless SSL configuration.
    ///
    /// Answers with [`Keyless`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes a Keyless SSL configuration.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
