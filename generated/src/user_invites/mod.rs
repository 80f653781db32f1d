// Made from spec/v4/user_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! User's Invites: the user's invitations to organizations.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::user_invites`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the invitations of the user.
    ///
    /// Answers with a [`Page`](crate::Page) of
    /// [`organization_invites::Invite`](super::organization_invites::Invite). See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets an invitation.
    ///
    /// Answers with [`organization_invites::Invite`](super::organization_invites::Invite). See [`Get`] for its
    /// parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Accepts or rejects an invitation.
    ///
    /// Answers with [`organization_invites::Invite`](super::organization_invites::Invite). See [`Respond`] for its
    /// parameters.
    #[inline]
    pub fn respond(&self, respond: &Respond) -> crate::Call<'c, Respond> {
        self.0.call(respond)
    }
}
