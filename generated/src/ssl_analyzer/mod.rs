// Made from spec/v4/ssl_analyzer.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Analyze Certificate: details read from a certificate.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::ssl_analyzer`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the host names, the signature algorithm and the expiration time of a certificate.
    ///
    /// Answers with [`Analysis`]. See [`Analyze`] for its parameters.
    #[deprecated(note = "use `ssl::analyze::Certificate`")]
    #[inline]
    pub fn analyze(&self, analyze: &Analyze) -> crate::Call<'c, Analyze> {
        self.0.call(analyze)
    }
}
