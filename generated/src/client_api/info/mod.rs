// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Section 3: statistics, zones, records, IP addresses and settings, read-only.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::info`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets the statistics and settings of a domain.
    ///
    /// Answers with [`StatsAnswer`]. See [`Stats`] for its parameters.
    #[inline]
    pub fn stats(&self, stats: &Stats) -> crate::Call<'c, Stats> {
        self.0.call(stats)
    }

    /// Lists the domains of the account.
    ///
    /// Answers with [`ZonesAnswer`]. See [`ZoneLoadMulti`] for its parameters.
    #[inline]
    pub fn zone_load_multi(
        &self,
        zone_load_multi: &ZoneLoadMulti,
    ) -> crate::Call<'c, ZoneLoadMulti> {
        self.0.call(zone_load_multi)
    }

    /// Lists the DNS records of a domain.
    ///
    /// Answers with [`RecordsAnswer`]. See [`RecLoadAll`] for its parameters.
    #[inline]
    pub fn rec_load_all(&self, rec_load_all: &RecLoadAll) -> crate::Call<'c, RecLoadAll> {
        self.0.call(rec_load_all)
    }

    /// Lists all items of [`Self::rec_load_all`], page by page.
    #[inline]
    pub fn rec_load_all_items(&self, rec_load_all: &RecLoadAll) -> crate::Items<RecLoadAll> {
        self.0.all(rec_load_all)
    }

    /// Gets the identifiers of several domains.
    ///
    /// Answers with [`ZoneIds`]. See [`ZoneCheck`] for its parameters.
    #[inline]
    pub fn zone_check(&self, zone_check: &ZoneCheck) -> crate::Call<'c, ZoneCheck> {
        self.0.call(zone_check)
    }

    /// Lists the IP addresses that visited a domain.
    ///
    /// Answers with [`VisitorsAnswer`]. See [`ZoneIps`] for its parameters.
    #[inline]
    pub fn zone_ips(&self, zone_ips: &ZoneIps) -> crate::Call<'c, ZoneIps> {
        self.0.call(zone_ips)
    }

    /// Looks up the threat score of an IP address.
    ///
    /// Answers with a map of `String`. See [`IpLkup`] for its parameters.
    #[inline]
    pub fn ip_lkup(&self, ip_lkup: &IpLkup) -> crate::Call<'c, IpLkup> {
        self.0.call(ip_lkup)
    }

    /// Gets the settings of a domain.
    ///
    /// Answers with [`SettingsAnswer`]. See [`ZoneSettings`] for its parameters.
    #[inline]
    pub fn zone_settings(&self, zone_settings: &ZoneSettings) -> crate::Call<'c, ZoneSettings> {
        self.0.call(zone_settings)
    }
}
