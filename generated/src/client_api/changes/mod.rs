// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Section 4: changes to settings and IP address lists, and cache purges.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`super::Api::changes`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Sets the security level of a domain.
    ///
    /// Answers with [`types::ZoneAnswer`](super::types::ZoneAnswer). See [`SecLvl`] for its parameters.
    #[inline]
    pub fn sec_lvl(&self, sec_lvl: &SecLvl) -> crate::Call<'c, SecLvl> {
        self.0.call(sec_lvl)
    }

    /// Sets the caching level of a domain.
    ///
    /// Answers with [`types::ZoneAnswer`](super::types::ZoneAnswer). See [`CacheLvl`] for its parameters.
    #[inline]
    pub fn cache_lvl(&self, cache_lvl: &CacheLvl) -> crate::Call<'c, CacheLvl> {
        self.0.call(cache_lvl)
    }

    /// Turns development mode, which bypasses the cache, on or off.
    ///
    /// Answers with [`DevelopmentMode`]. See [`Devmode`] for its parameters.
    #[inline]
    pub fn devmode(&self, devmode: &Devmode) -> crate::Call<'c, Devmode> {
        self.0.call(devmode)
    }

    /// Purges all cached files of a domain.
    ///
    /// Answers with [`PurgeAnswer`]. See [`FpurgeTs`] for its parameters.
    #[inline]
    pub fn fpurge_ts(&self, fpurge_ts: &FpurgeTs) -> crate::Call<'c, FpurgeTs> {
        self.0.call(fpurge_ts)
    }

    /// Purges one cached file of a domain.
    ///
    /// Answers with [`FilePurge`]. See [`ZoneFilePurge`] for its parameters.
    #[inline]
    pub fn zone_file_purge(
        &self,
        zone_file_purge: &ZoneFilePurge,
    ) -> crate::Call<'c, ZoneFilePurge> {
        self.0.call(zone_file_purge)
    }

    /// Requests a new snapshot of a site.
    ///
    /// Answers without a result. See [`ZoneGrab`] for its parameters.
    #[inline]
    pub fn zone_grab(&self, zone_grab: &ZoneGrab) -> crate::Call<'c, ZoneGrab> {
        self.0.call(zone_grab)
    }

    /// Adds an IP address to the allow list.
    ///
    /// Answers with [`ListedAnswer`]. See [`Wl`] for its parameters.
    #[inline]
    pub fn wl(&self, wl: &Wl) -> crate::Call<'c, Wl> {
        self.0.call(wl)
    }

    /// Adds an IP address to the block list.
    ///
    /// Answers with [`ListedAnswer`]. See [`Ban`] for its parameters.
    #[inline]
    pub fn ban(&self, ban: &Ban) -> crate::Call<'c, Ban> {
        self.0.call(ban)
    }

    /// Removes an IP address from either list.
    ///
    /// Answers with [`ListedAnswer`]. See [`Nul`] for its parameters.
    #[inline]
    pub fn nul(&self, nul: &Nul) -> crate::Call<'c, Nul> {
        self.0.call(nul)
    }

    /// Turns IPv6 on or off.
    ///
    /// Answers with [`types::ZoneAnswer`](super::types::ZoneAnswer). See [`Ipv46`] for its parameters.
    #[inline]
    pub fn ipv46(&self, ipv46: &Ipv46) -> crate::Call<'c, Ipv46> {
        self.0.call(ipv46)
    }

    /// Sets the mode of Rocket Loader.
    ///
    /// Answers without a result. See [`Async`] for its parameters.
    #[inline]
    pub fn async_(&self, async_: &Async) -> crate::Call<'c, Async> {
        self.0.call(async_)
    }

    /// Sets the file types to minify.
    ///
    /// Answers without a result. See [`Minify`] for its parameters.
    #[inline]
    pub fn minify(&self, minify: &Minify) -> crate::Call<'c, Minify> {
        self.0.call(minify)
    }

    /// Turns Mirage 2 on or off.
    ///
    /// Answers without a result. See [`Mirage2`] for its parameters.
    #[inline]
    pub fn mirage2(&self, mirage2: &Mirage2) -> crate::Call<'c, Mirage2> {
        self.0.call(mirage2)
    }
}
