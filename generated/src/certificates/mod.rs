// Made from spec/v4/certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Cloudflare CA: certificates that Cloudflare issues for origin servers.
//!
//! - These operations take the Certificates API key as the user service key.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::certificates`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the certificates of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Certificate`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Issues a certificate.
    ///
    /// Answers with [`Certificate`]. See [`Create`] for its parameters.
    #[inline]
    pub fn create(&self, create: &Create) -> crate::Call<'c, Create> {
        self.0.call(create)
    }
}
