// Made from spec/ssl/analyze.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Analyze: contents of a certificate.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::analyze`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Analyzes a certificate: host names, signature algorithm and expiration date.
    ///
    /// Answers with [`AnalyzeCreateResponse`], if there is one. See [`Certificate`] for its parameters.
    #[inline]
    pub fn certificate(&self, certificate: &Certificate) -> crate::Call<'c, Certificate> {
        self.0.call(certificate)
    }
}
