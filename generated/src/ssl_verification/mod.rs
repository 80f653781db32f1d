// Made from spec/v4/ssl_verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! SSL Verification: verification of the certificates of a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::ssl_verification`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the verification of the certificates of a zone.
    ///
    /// Answers with [`Answer`]. See [`Get`] for its parameters.
    #[deprecated(note = "use `ssl::verification::Get`")]
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }
}
