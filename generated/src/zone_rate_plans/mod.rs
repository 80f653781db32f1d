// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Zone Rate Plan: rate plans that a zone can subscribe to.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::zone_rate_plans`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the rate plans that a zone can subscribe to.
    ///
    /// Answers with a list of [`RatePlan`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }
}
