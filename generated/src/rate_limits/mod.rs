// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Rate Limits for a Zone: limits on how often a visitor can make requests.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::rate_limits`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the rate limits of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`RateLimit`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Creates a rate limit in a zone.
    ///
    /// Answers with [`RateLimit`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Gets a rate limit.
    ///
    /// Answers with [`RateLimit`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Replaces a rate limit.
    ///
    /// Answers with [`RateLimit`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes a rate limit.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
