// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Recommendations: recommendations from Cloudflare for a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::recommendations`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the recommendation of the SSL/TLS Recommender for a zone.
    ///
    /// Answers with [`types::AutomaticMode`](super::types::AutomaticMode). See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }
}
