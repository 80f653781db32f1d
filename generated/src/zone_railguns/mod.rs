// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Railgun connections for a Zone: the Railguns that a zone can use.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::zone_railguns`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the Railguns that a zone can use.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Railgun`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets a Railgun that a zone can use.
    ///
    /// Answers with [`Railgun`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Tests the connection between a Railgun and a zone.
    ///
    /// Answers with [`Diagnosis`]. See [`Diagnose`] for its parameters.
    #[inline]
    pub fn diagnose(&self, diagnose: &Diagnose) -> crate::Call<'c, Diagnose> {
        self.0.call(diagnose)
    }

    /// Connects a zone to a Railgun or disconnects it.
    ///
    /// Answers with [`Railgun`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }
}
