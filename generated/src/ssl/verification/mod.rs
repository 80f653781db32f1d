// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Verification: verification of the certificates of a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::verification`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the verification details of the certificates of a zone.
    ///
    /// Answers with a list of [`Verification`], if there is one. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Validates the certificates of a pack immediately, with a new method if one is given.
    ///
    /// Answers with [`VerificationEditResponse`], if there is one. See [`Edit`] for its parameters.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }
}
