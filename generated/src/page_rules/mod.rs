// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Page rules for a Zone: rules that apply actions to requests for matching URLs.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::page_rules`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a page rule.
    ///
    /// Answers with [`PageRule`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists the page rules of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`PageRule`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets a page rule.
    ///
    /// Answers with [`PageRule`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes individual properties of a page rule.
    ///
    /// Answers with [`PageRule`]. See [`Change`] for its parameters.
    #[inline]
    pub fn change(&self, change: &Change) -> crate::Call<'c, Change> {
        self.0.call(change)
    }

    /// Replaces a page rule.
    ///
    /// Answers with [`PageRule`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes a page rule.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
