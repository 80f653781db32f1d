// Made from spec/shelters/places.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Places: places in shelters.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::places`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Takes a place.
    ///
    /// Answers with [`Place`]. See [`Take`] for its parameters.
    #[inline]
    pub fn take(&self, take: &Take) -> crate::Call<'c, Take> {
        self.0.call(take)
    }

    /// Leaves a place.
    ///
    /// Answers without a result. See [`Leave`] for its parameters.
    #[inline]
    pub fn leave(&self, leave: &Leave) -> crate::Call<'c, Leave> {
        self.0.call(leave)
    }
}
