// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Custom Pages for a Zone: pages that a zone shows in place of the default Cloudflare pages.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::custom_pages`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the custom pages that a zone can use.
    ///
    /// Answers with a [`Page`](crate::Page) of [`CustomPage`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets a custom page.
    ///
    /// Answers with [`CustomPage`]. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Changes the URL and the state of a custom page.
    ///
    /// Answers with [`CustomPage`]. See [`Update`] for its parameters.
    #[inline]
    pub fn update(&self, update: &Update) -> crate::Call<'c, Update> {
        self.0.call(update)
    }
}
