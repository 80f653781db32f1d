// Made from spec/v4/organization_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Organization-level Firewall access rule: firewall access rules for all zones of an organization.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::organization_access_rules`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists, searches, sorts and filters the access rules for all zones of an organization.
    ///
    /// Answers with a [`Page`](crate::Page) of [`types::AccessRule`](super::types::AccessRule). See [`List`] for
    /// its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Creates an access rule for all zones of an organization.
    ///
    /// Answers with [`types::AccessRule`](super::types::AccessRule). See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Changes an access rule for all zones of an organization.
    ///
    /// Answers with [`types::AccessRule`](super::types::AccessRule). See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes an access rule for all zones of an organization.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
