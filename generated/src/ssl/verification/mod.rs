// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Verification: whether the certificates of a zone are verified.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource: [`Api::verification`](super::Api::verification) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the verifications of the certificates of a zone.
    ///
    /// See [`Get`] for its values.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Checks the certificates of a pack at once, with another validation method if one is given.
    ///
    /// See [`Edit`] for its values.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }
}
