// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! User's Organizations: organizations that the user is a member of.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::user_organizations`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the organizations of the user.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Organization`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Gets an organization of the user.
    ///
    /// Answers with [`Organization`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Ends the user's membership in an organization.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Leave`] for its parameters.
    #[inline]
    pub fn leave(&self, leave: &Leave) -> crate::Call<'c, Leave> {
        self.0.call(leave)
    }
}
