// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Railgun: the Railguns of the user.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::railguns`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a Railgun.
    ///
    /// Answers with [`Railgun`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Lists the Railguns of the user.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Railgun`]. See [`List`] for its parameters.
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
    /// Answers with [`Railgun`]. See [`Get`] for its parameters.
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
    /// Answers with [`Railgun`]. See [`Update`] for its parameters.
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
