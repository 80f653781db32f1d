// Made from spec/pets/pets.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Pets: pets and their owners.
//!
//! - Pets that are asleep are not woken.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::pets`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists pets.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Pet`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Creates a pet.
    ///
    /// Answers with [`Pet`], if there is one. See [`Create`] for its parameters.
    #[deprecated(note = "use `pets::Import`")]
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }

    /// Replaces a pet.
    ///
    /// Answers with [`Pet`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }

    /// Imports the pets in a file.
    ///
    /// Answers with [`Imported`]. See [`Import`] for its parameters.
    #[inline]
    pub fn import(&self, import: &Import) -> crate::Call<'c, Import> {
        self.0.call(import)
    }
}
