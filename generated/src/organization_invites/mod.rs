// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Organization Invites: invitations to join an organization.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::organization_invites`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Invites a user to an organization.
    ///
    /// Answers with [`Invite`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists the invitations of an organization.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Invite`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets an invitation.
    ///
    /// Answers with [`Invite`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes the roles of a pending invitation.
    ///
    /// Answers with [`Invite`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Cancels an invitation.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Cancel`] for its parameters.
    #[inline]
    pub fn cancel(&self, cancel: &Cancel) -> crate::Call<'c, Cancel> {
        self.0.call(cancel)
    }
}
