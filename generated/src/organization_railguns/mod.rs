// Made from spec/v4/organization_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Organization Railgun: the Railguns of an organization.

mod operations;

pub use operations::*;

/// The calls of this resource, returned by [`crate::Client::organization_railguns`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a Railgun.
    ///
    /// Answers with [`railguns::Railgun`](super::railguns::Railgun). See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists the Railguns of an organization.
    ///
    /// Answers with a [`Page`](crate::Page) of [`railguns::Railgun`](super::railguns::Railgun). See [`List`] for
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

    /// Gets a Railgun.
    ///
    /// Answers with [`railguns::Railgun`](super::railguns::Railgun). See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Lists the zones that use a Railgun.
    ///
    /// Answers with a [`Page`](crate::Page) of [`zones::Zone`](super::zones::Zone). See [`ListZones`] for its
    /// parameters.
    #[inline]
    pub fn list_zones(&self, list_zones: &ListZones) -> crate::Call<'c, ListZones> {
        self.0.call(list_zones)
    }

    /// Enables or disables a Railgun for all connected zones.
    ///
    /// Answers with [`railguns::Railgun`](super::railguns::Railgun). See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Deletes a Railgun and disables it at once for all connected zones.
    ///
    /// Answers with [`types::Id`](super::types::Id). See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
