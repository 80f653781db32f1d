// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Organization Roles: roles that members of an organization can have.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::organization_roles`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the roles of an organization.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Role`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets a role.
    ///
    /// Answers with [`Role`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }
}
