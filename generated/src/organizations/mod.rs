// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Organizations: groups of users who share zones.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::organizations`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets an organization that the user is a member of.
    ///
    /// Answers with [`Organization`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes an organization.
    ///
    /// Answers with [`Organization`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }
}
