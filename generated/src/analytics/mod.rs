// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Zone Analytics: traffic statistics of a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::analytics`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the traffic of a zone across the whole Cloudflare network, as totals and as a time series.
    ///
    /// Answers with [`DashboardAnswer`]. See [`Dashboard`] for its parameters.
    #[inline]
    pub fn dashboard(&self, dashboard: &Dashboard) -> crate::Call<'c, Dashboard> {
        self.0.call(dashboard)
    }

    /// Gets the traffic of a zone by data center.
    ///
    /// Answers with [`ColosAnswer`]. See [`Colos`] for its parameters.
    #[inline]
    pub fn colos(&self, colos: &Colos) -> crate::Call<'c, Colos> {
        self.0.call(colos)
    }
}
