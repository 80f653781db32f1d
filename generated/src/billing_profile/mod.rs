// Made from spec/v4/billing_profile.json by `cargo xtask gen`: change the spec or a template, not this file.

//! User Billing Profile: billing details of the user.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::billing_profile`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the billing profile of the user.
    ///
    /// Answers with [`Profile`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }
}
