// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Quota: number of certificate packs that a zone may have.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::quota`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the certificate pack quotas of a zone.
    ///
    /// Answers with [`QuotaGetResponse`], if there is one. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }
}
