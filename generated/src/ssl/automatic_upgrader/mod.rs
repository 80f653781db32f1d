// Made from spec/ssl/automatic_upgrader.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Automatic Upgrader: automatic choice of the encryption mode of a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::automatic_upgrader`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the enrollment of a zone in Automatic SSL/TLS.
    ///
    /// Answers with [`types::AutomaticMode`](super::types::AutomaticMode). See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Enrolls a zone in Automatic SSL/TLS with `auto`, or removes it with `custom`.
    ///
    /// Answers with [`types::AutomaticMode`](super::types::AutomaticMode). See [`Edit`] for its parameters.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }
}
