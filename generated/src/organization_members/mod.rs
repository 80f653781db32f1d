// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Organization Members: members of an organization.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::organization_members`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the members of an organization.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Member`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets a member of an organization.
    ///
    /// Answers with [`Member`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes the roles of a member.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Member`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Removes a member from an organization.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Remove`] for its parameters.
    #[inline]
    pub fn remove(&self, remove: &Remove) -> crate::Call<'c, Remove> {
        self.0.call(remove)
    }
}
