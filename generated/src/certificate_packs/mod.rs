// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Certificate Packs: packs of certificates that cover the same host names.

mod error_code;
mod operations;
mod types;

pub use error_code::*;
pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::certificate_packs`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the certificate packs of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`CertificatePack`]. See [`List`] for its parameters.
    #[deprecated(note = "use `ssl::certificate_packs::List`")]
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Orders a certificate pack for a list of host names.
    ///
    /// Answers with [`CertificatePack`]. See [`Order`] for its parameters.
    #[inline]
    pub fn order(&self, order: &Order) -> crate::Call<'c, Order> {
        self.0.call(order)
    }

    /// Changes the host names of a certificate pack.
    ///
    /// Answers with [`CertificatePack`]. See [`Edit`] for its parameters.
    #[deprecated(note = "use `ssl::certificate_packs::RestartValidation`")]
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }
}
