// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Certificate Packs: packs of certificates for the same set of host names.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::certificate_packs`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists the active certificate packs of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`CertificatePack`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Lists all items of [`Self::list`], page by page.
    #[inline]
    pub fn list_all(&self, list: &List) -> crate::Items<List> {
        self.0.all(list)
    }

    /// Gets a certificate pack.
    ///
    /// Answers with [`CertificatePack`], if there is one. See [`Get`] for its parameters.
    #[inline]
    pub fn get(&self, get: &Get) -> crate::Call<'c, Get> {
        self.0.call(get)
    }

    /// Orders an advanced certificate pack.
    ///
    /// Answers with [`CertificatePack`], if there is one. See [`Order`] for its parameters.
    #[inline]
    pub fn order(&self, order: &Order) -> crate::Call<'c, Order> {
        self.0.call(order)
    }

    /// Restarts validation of an advanced certificate pack, or adds Cloudflare branding to it.
    ///
    /// Answers with [`CertificatePack`], if there is one. See [`RestartValidation`] for its parameters.
    #[inline]
    pub fn restart_validation(
        &self,
        restart_validation: &RestartValidation,
    ) -> crate::Call<'c, RestartValidation> {
        self.0.call(restart_validation)
    }

    /// Deletes an advanced certificate pack.
    ///
    /// Answers with [`CertificatePackDeleteResponse`], if there is one. See [`Delete`] for its parameters.
    #[inline]
    pub fn delete(&self, delete: &Delete) -> crate::Call<'c, Delete> {
        self.0.call(delete)
    }
}
