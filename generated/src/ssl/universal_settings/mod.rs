// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Universal Settings: settings of Universal SSL, the certificates that Cloudflare gives every zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::universal_settings`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the Universal SSL settings of a zone.
    ///
    /// Answers with [`UniversalSslSettings`], if there is one. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes the Universal SSL settings of a zone.
    ///
    /// Answers with [`UniversalSslSettings`], if there is one. See [`Edit`] for its parameters.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }
}
