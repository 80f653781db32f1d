// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Section 5: changes to DNS records.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::records`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Creates a DNS record.
    ///
    /// Answers with [`RecordAnswer`]. See [`RecNew`] for its parameters.
    #[inline]
    pub fn rec_new(&self, rec_new: &RecNew) -> crate::Call<'c, RecNew> {
        self.0.call(rec_new)
    }

    /// Changes a DNS record to the given values.
    ///
    /// Answers with [`RecordAnswer`]. See [`RecEdit`] for its parameters.
    #[inline]
    pub fn rec_edit(&self, rec_edit: &RecEdit) -> crate::Call<'c, RecEdit> {
        self.0.call(rec_edit)
    }

    /// Deletes a DNS record.
    ///
    /// Answers without a result. See [`RecDelete`] for its parameters.
    #[inline]
    pub fn rec_delete(&self, rec_delete: &RecDelete) -> crate::Call<'c, RecDelete> {
        self.0.call(rec_delete)
    }
}
