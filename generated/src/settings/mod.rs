// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Zone Settings: the settings of a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource: [`Client::settings`](crate::Client::settings) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Gets all settings of a zone.
    ///
    /// See [`List`] for its values.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets the setting of a zone for protection from distributed denial of service attacks.
    ///
    /// See [`GetAdvancedDdos`] for its values.
    #[inline]
    pub fn get_advanced_ddos(
        &self,
        get_advanced_ddos: &GetAdvancedDdos,
    ) -> crate::Call<'c, GetAdvancedDdos> {
        self.0.call(get_advanced_ddos)
    }

    /// Gets the setting of a zone for serving pages from the cache while the server is offline.
    ///
    /// See [`GetAlwaysOnline`] for its values.
    #[inline]
    pub fn get_always_online(
        &self,
        get_always_online: &GetAlwaysOnline,
    ) -> crate::Call<'c, GetAlwaysOnline> {
        self.0.call(get_always_online)
    }

    /// Gets the setting of a zone for rewriting links to HTTPS.
    ///
    /// See [`GetAutomaticHttpsRewrites`] for its values.
    #[inline]
    pub fn get_automatic_https_rewrites(
        &self,
        get_automatic_https_rewrites: &GetAutomaticHttpsRewrites,
    ) -> crate::Call<'c, GetAutomaticHttpsRewrites> {
        self.0.call(get_automatic_https_rewrites)
    }

    /// Gets the setting of a zone for how long browsers keep what they got.
    ///
    /// See [`GetBrowserCacheTtl`] for its values.
    #[inline]
    pub fn get_browser_cache_ttl(
        &self,
        get_browser_cache_ttl: &GetBrowserCacheTtl,
    ) -> crate::Call<'c, GetBrowserCacheTtl> {
        self.0.call(get_browser_cache_ttl)
    }

    /// Gets the setting of a zone for refusing visitors whose HTTP headers look like those of spammers.
    ///
    /// See [`GetBrowserCheck`] for its values.
    #[inline]
    pub fn get_browser_check(
        &self,
        get_browser_check: &GetBrowserCheck,
    ) -> crate::Call<'c, GetBrowserCheck> {
        self.0.call(get_browser_check)
    }

    /// Gets the setting of a zone for what is cached.
    ///
    /// See [`GetCacheLevel`] for its values.
    #[inline]
    pub fn get_cache_level(
        &self,
        get_cache_level: &GetCacheLevel,
    ) -> crate::Call<'c, GetCacheLevel> {
        self.0.call(get_cache_level)
    }

    /// Gets the setting of a zone for how long a visitor who solved a challenge is let in.
    ///
    /// See [`GetChallengeTtl`] for its values.
    #[inline]
    pub fn get_challenge_ttl(
        &self,
        get_challenge_ttl: &GetChallengeTtl,
    ) -> crate::Call<'c, GetChallengeTtl> {
        self.0.call(get_challenge_ttl)
    }

    /// Gets the setting of a zone for bypassing the cache for 3 hours.
    ///
    /// See [`GetDevelopmentMode`] for its values.
    #[inline]
    pub fn get_development_mode(
        &self,
        get_development_mode: &GetDevelopmentMode,
    ) -> crate::Call<'c, GetDevelopmentMode> {
        self.0.call(get_development_mode)
    }

    /// Gets the setting of a zone for hiding e-mail addresses from bots.
    ///
    /// See [`GetEmailObfuscation`] for its values.
    #[inline]
    pub fn get_email_obfuscation(
        &self,
        get_email_obfuscation: &GetEmailObfuscation,
    ) -> crate::Call<'c, GetEmailObfuscation> {
        self.0.call(get_email_obfuscation)
    }

    /// Gets the setting of a zone for telling the server the country of a visitor.
    ///
    /// See [`GetIpGeolocation`] for its values.
    #[inline]
    pub fn get_ip_geolocation(
        &self,
        get_ip_geolocation: &GetIpGeolocation,
    ) -> crate::Call<'c, GetIpGeolocation> {
        self.0.call(get_ip_geolocation)
    }

    /// Gets the setting of a zone for IPv6 on all subdomains.
    ///
    /// See [`GetIpv6`] for its values.
    #[inline]
    pub fn get_ipv6(&self, get_ipv6: &GetIpv6) -> crate::Call<'c, GetIpv6> {
        self.0.call(get_ipv6)
    }

    /// Gets the setting of a zone for what is minified.
    ///
    /// See [`GetMinify`] for its values.
    #[inline]
    pub fn get_minify(&self, get_minify: &GetMinify) -> crate::Call<'c, GetMinify> {
        self.0.call(get_minify)
    }

    /// Gets the setting of a zone for where visitors on mobile devices are sent.
    ///
    /// See [`GetMobileRedirect`] for its values.
    #[inline]
    pub fn get_mobile_redirect(
        &self,
        get_mobile_redirect: &GetMobileRedirect,
    ) -> crate::Call<'c, GetMobileRedirect> {
        self.0.call(get_mobile_redirect)
    }

    /// Gets the setting of a zone for faster images on mobile devices.
    ///
    /// See [`GetMirage`] for its values.
    #[inline]
    pub fn get_mirage(&self, get_mirage: &GetMirage) -> crate::Call<'c, GetMirage> {
        self.0.call(get_mirage)
    }

    /// Gets the setting of a zone for showing the error pages of the origin server for 502 and 504.
    ///
    /// See [`GetOriginErrorPagePassThru`] for its values.
    #[inline]
    pub fn get_origin_error_page_pass_thru(
        &self,
        get_origin_error_page_pass_thru: &GetOriginErrorPagePassThru,
    ) -> crate::Call<'c, GetOriginErrorPagePassThru> {
        self.0.call(get_origin_error_page_pass_thru)
    }

    /// Gets the setting of a zone for opportunistic encryption.
    ///
    /// See [`GetOpportunisticEncryption`] for its values.
    #[inline]
    pub fn get_opportunistic_encryption(
        &self,
        get_opportunistic_encryption: &GetOpportunisticEncryption,
    ) -> crate::Call<'c, GetOpportunisticEncryption> {
        self.0.call(get_opportunistic_encryption)
    }

    /// Gets the setting of a zone for how images are compressed.
    ///
    /// See [`GetPolish`] for its values.
    #[inline]
    pub fn get_polish(&self, get_polish: &GetPolish) -> crate::Call<'c, GetPolish> {
        self.0.call(get_polish)
    }

    /// Gets the setting of a zone for serving images as WebP to browsers that know it.
    ///
    /// See [`GetWebp`] for its values.
    #[inline]
    pub fn get_webp(&self, get_webp: &GetWebp) -> crate::Call<'c, GetWebp> {
        self.0.call(get_webp)
    }

    /// Gets the setting of a zone for prefetching URLs that response headers name.
    ///
    /// See [`GetPrefetchPreload`] for its values.
    #[inline]
    pub fn get_prefetch_preload(
        &self,
        get_prefetch_preload: &GetPrefetchPreload,
    ) -> crate::Call<'c, GetPrefetchPreload> {
        self.0.call(get_prefetch_preload)
    }

    /// Gets the setting of a zone for buffering answers before they are sent on.
    ///
    /// See [`GetResponseBuffering`] for its values.
    #[inline]
    pub fn get_response_buffering(
        &self,
        get_response_buffering: &GetResponseBuffering,
    ) -> crate::Call<'c, GetResponseBuffering> {
        self.0.call(get_response_buffering)
    }

    /// Gets the setting of a zone for how JavaScript is loaded.
    ///
    /// See [`GetRocketLoader`] for its values.
    #[inline]
    pub fn get_rocket_loader(
        &self,
        get_rocket_loader: &GetRocketLoader,
    ) -> crate::Call<'c, GetRocketLoader> {
        self.0.call(get_rocket_loader)
    }

    /// Gets the setting of a zone for the security headers.
    ///
    /// See [`GetSecurityHeader`] for its values.
    #[inline]
    pub fn get_security_header(
        &self,
        get_security_header: &GetSecurityHeader,
    ) -> crate::Call<'c, GetSecurityHeader> {
        self.0.call(get_security_header)
    }

    /// Gets the setting of a zone for how wary the zone is of visitors.
    ///
    /// See [`GetSecurityLevel`] for its values.
    #[inline]
    pub fn get_security_level(
        &self,
        get_security_level: &GetSecurityLevel,
    ) -> crate::Call<'c, GetSecurityLevel> {
        self.0.call(get_security_level)
    }

    /// Gets the setting of a zone for hiding marked content from suspicious visitors.
    ///
    /// See [`GetServerSideExclude`] for its values.
    #[inline]
    pub fn get_server_side_exclude(
        &self,
        get_server_side_exclude: &GetServerSideExclude,
    ) -> crate::Call<'c, GetServerSideExclude> {
        self.0.call(get_server_side_exclude)
    }

    /// Gets the setting of a zone for ignoring the order of query strings in the cache.
    ///
    /// See [`GetSortQueryStringForCache`] for its values.
    #[inline]
    pub fn get_sort_query_string_for_cache(
        &self,
        get_sort_query_string_for_cache: &GetSortQueryStringForCache,
    ) -> crate::Call<'c, GetSortQueryStringForCache> {
        self.0.call(get_sort_query_string_for_cache)
    }

    /// Gets the setting of a zone for how traffic is encrypted.
    ///
    /// See [`GetSsl`] for its values.
    #[inline]
    pub fn get_ssl(&self, get_ssl: &GetSsl) -> crate::Call<'c, GetSsl> {
        self.0.call(get_ssl)
    }

    /// Gets the setting of a zone for refusing TLS older than 1.2.
    ///
    /// See [`GetTls12Only`] for its values.
    #[inline]
    pub fn get_tls12_only(
        &self,
        get_tls12_only: &GetTls12Only,
    ) -> crate::Call<'c, GetTls12Only> {
        self.0.call(get_tls12_only)
    }

    /// Gets the setting of a zone for TLS 1.3.
    ///
    /// See [`GetTls13`] for its values.
    #[inline]
    pub fn get_tls13(&self, get_tls13: &GetTls13) -> crate::Call<'c, GetTls13> {
        self.0.call(get_tls13)
    }

    /// Gets the setting of a zone for showing a client certificate to the origin server.
    ///
    /// See [`GetTlsClientAuth`] for its values.
    #[inline]
    pub fn get_tls_client_auth(
        &self,
        get_tls_client_auth: &GetTlsClientAuth,
    ) -> crate::Call<'c, GetTlsClientAuth> {
        self.0.call(get_tls_client_auth)
    }

    /// Gets the setting of a zone for the True Client IP header.
    ///
    /// See [`GetTrueClientIpHeader`] for its values.
    #[inline]
    pub fn get_true_client_ip_header(
        &self,
        get_true_client_ip_header: &GetTrueClientIpHeader,
    ) -> crate::Call<'c, GetTrueClientIpHeader> {
        self.0.call(get_true_client_ip_header)
    }

    /// Gets the setting of a zone for the web application firewall.
    ///
    /// See [`GetWaf`] for its values.
    #[inline]
    pub fn get_waf(&self, get_waf: &GetWaf) -> crate::Call<'c, GetWaf> {
        self.0.call(get_waf)
    }

    /// Gets the setting of a zone for WebSockets.
    ///
    /// See [`GetWebsockets`] for its values.
    #[inline]
    pub fn get_websockets(
        &self,
        get_websockets: &GetWebsockets,
    ) -> crate::Call<'c, GetWebsockets> {
        self.0.call(get_websockets)
    }

    /// Changes several settings of a zone.
    ///
    /// See [`Edit`] for its values.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }

    /// Changes the setting of a zone for serving pages from the cache while the server is offline.
    ///
    /// See [`SetAlwaysOnline`] for its values.
    #[inline]
    pub fn set_always_online(
        &self,
        set_always_online: &SetAlwaysOnline,
    ) -> crate::Call<'c, SetAlwaysOnline> {
        self.0.call(set_always_online)
    }

    /// Changes the setting of a zone for rewriting links to HTTPS.
    ///
    /// See [`SetAutomaticHttpsRewrites`] for its values.
    #[inline]
    pub fn set_automatic_https_rewrites(
        &self,
        set_automatic_https_rewrites: &SetAutomaticHttpsRewrites,
    ) -> crate::Call<'c, SetAutomaticHttpsRewrites> {
        self.0.call(set_automatic_https_rewrites)
    }

    /// Changes the setting of a zone for how long browsers keep what they got.
    ///
    /// See [`SetBrowserCacheTtl`] for its values.
    #[inline]
    pub fn set_browser_cache_ttl(
        &self,
        set_browser_cache_ttl: &SetBrowserCacheTtl,
    ) -> crate::Call<'c, SetBrowserCacheTtl> {
        self.0.call(set_browser_cache_ttl)
    }

    /// Changes the setting of a zone for refusing visitors whose HTTP headers look like those of spammers.
    ///
    /// See [`SetBrowserCheck`] for its values.
    #[inline]
    pub fn set_browser_check(
        &self,
        set_browser_check: &SetBrowserCheck,
    ) -> crate::Call<'c, SetBrowserCheck> {
        self.0.call(set_browser_check)
    }

    /// Changes the setting of a zone for what is cached.
    ///
    /// See [`SetCacheLevel`] for its values.
    #[inline]
    pub fn set_cache_level(
        &self,
        set_cache_level: &SetCacheLevel,
    ) -> crate::Call<'c, SetCacheLevel> {
        self.0.call(set_cache_level)
    }

    /// Changes the setting of a zone for how long a visitor who solved a challenge is let in.
    ///
    /// See [`SetChallengeTtl`] for its values.
    #[inline]
    pub fn set_challenge_ttl(
        &self,
        set_challenge_ttl: &SetChallengeTtl,
    ) -> crate::Call<'c, SetChallengeTtl> {
        self.0.call(set_challenge_ttl)
    }

    /// Changes the setting of a zone for bypassing the cache for 3 hours.
    ///
    /// See [`SetDevelopmentMode`] for its values.
    #[inline]
    pub fn set_development_mode(
        &self,
        set_development_mode: &SetDevelopmentMode,
    ) -> crate::Call<'c, SetDevelopmentMode> {
        self.0.call(set_development_mode)
    }

    /// Changes the setting of a zone for hiding e-mail addresses from bots.
    ///
    /// See [`SetEmailObfuscation`] for its values.
    #[inline]
    pub fn set_email_obfuscation(
        &self,
        set_email_obfuscation: &SetEmailObfuscation,
    ) -> crate::Call<'c, SetEmailObfuscation> {
        self.0.call(set_email_obfuscation)
    }

    /// Changes the setting of a zone for showing the error pages of the origin server for 502 and 504.
    ///
    /// See [`SetOriginErrorPagePassThru`] for its values.
    #[inline]
    pub fn set_origin_error_page_pass_thru(
        &self,
        set_origin_error_page_pass_thru: &SetOriginErrorPagePassThru,
    ) -> crate::Call<'c, SetOriginErrorPagePassThru> {
        self.0.call(set_origin_error_page_pass_thru)
    }

    /// Changes the setting of a zone for ignoring the order of query strings in the cache.
    ///
    /// See [`SetSortQueryStringForCache`] for its values.
    #[inline]
    pub fn set_sort_query_string_for_cache(
        &self,
        set_sort_query_string_for_cache: &SetSortQueryStringForCache,
    ) -> crate::Call<'c, SetSortQueryStringForCache> {
        self.0.call(set_sort_query_string_for_cache)
    }

    /// Changes the setting of a zone for telling the server the country of a visitor.
    ///
    /// See [`SetIpGeolocation`] for its values.
    #[inline]
    pub fn set_ip_geolocation(
        &self,
        set_ip_geolocation: &SetIpGeolocation,
    ) -> crate::Call<'c, SetIpGeolocation> {
        self.0.call(set_ip_geolocation)
    }

    /// Changes the setting of a zone for IPv6 on all subdomains.
    ///
    /// See [`SetIpv6`] for its values.
    #[inline]
    pub fn set_ipv6(&self, set_ipv6: &SetIpv6) -> crate::Call<'c, SetIpv6> {
        self.0.call(set_ipv6)
    }

    /// Changes the setting of a zone for what is minified.
    ///
    /// See [`SetMinify`] for its values.
    #[inline]
    pub fn set_minify(&self, set_minify: &SetMinify) -> crate::Call<'c, SetMinify> {
        self.0.call(set_minify)
    }

    /// Changes the setting of a zone for where visitors on mobile devices are sent.
    ///
    /// See [`SetMobileRedirect`] for its values.
    #[inline]
    pub fn set_mobile_redirect(
        &self,
        set_mobile_redirect: &SetMobileRedirect,
    ) -> crate::Call<'c, SetMobileRedirect> {
        self.0.call(set_mobile_redirect)
    }

    /// Changes the setting of a zone for faster images on mobile devices.
    ///
    /// See [`SetMirage`] for its values.
    #[inline]
    pub fn set_mirage(&self, set_mirage: &SetMirage) -> crate::Call<'c, SetMirage> {
        self.0.call(set_mirage)
    }

    /// Changes the setting of a zone for opportunistic encryption.
    ///
    /// See [`SetOpportunisticEncryption`] for its values.
    #[inline]
    pub fn set_opportunistic_encryption(
        &self,
        set_opportunistic_encryption: &SetOpportunisticEncryption,
    ) -> crate::Call<'c, SetOpportunisticEncryption> {
        self.0.call(set_opportunistic_encryption)
    }

    /// Changes the setting of a zone for how images are compressed.
    ///
    /// See [`SetPolish`] for its values.
    #[inline]
    pub fn set_polish(&self, set_polish: &SetPolish) -> crate::Call<'c, SetPolish> {
        self.0.call(set_polish)
    }

    /// Changes the setting of a zone for serving images as WebP to browsers that know it.
    ///
    /// See [`SetWebp`] for its values.
    #[inline]
    pub fn set_webp(&self, set_webp: &SetWebp) -> crate::Call<'c, SetWebp> {
        self.0.call(set_webp)
    }

    /// Changes the setting of a zone for prefetching URLs that response headers name.
    ///
    /// See [`SetPrefetchPreload`] for its values.
    #[inline]
    pub fn set_prefetch_preload(
        &self,
        set_prefetch_preload: &SetPrefetchPreload,
    ) -> crate::Call<'c, SetPrefetchPreload> {
        self.0.call(set_prefetch_preload)
    }

    /// Changes the setting of a zone for buffering answers before they are sent on.
    ///
    /// See [`SetResponseBuffering`] for its values.
    #[inline]
    pub fn set_response_buffering(
        &self,
        set_response_buffering: &SetResponseBuffering,
    ) -> crate::Call<'c, SetResponseBuffering> {
        self.0.call(set_response_buffering)
    }

    /// Changes the setting of a zone for how JavaScript is loaded.
    ///
    /// See [`SetRocketLoader`] for its values.
    #[inline]
    pub fn set_rocket_loader(
        &self,
        set_rocket_loader: &SetRocketLoader,
    ) -> crate::Call<'c, SetRocketLoader> {
        self.0.call(set_rocket_loader)
    }

    /// Changes the setting of a zone for the security headers.
    ///
    /// See [`SetSecurityHeader`] for its values.
    #[inline]
    pub fn set_security_header(
        &self,
        set_security_header: &SetSecurityHeader,
    ) -> crate::Call<'c, SetSecurityHeader> {
        self.0.call(set_security_header)
    }

    /// Changes the setting of a zone for how wary the zone is of visitors.
    ///
    /// See [`SetSecurityLevel`] for its values.
    #[inline]
    pub fn set_security_level(
        &self,
        set_security_level: &SetSecurityLevel,
    ) -> crate::Call<'c, SetSecurityLevel> {
        self.0.call(set_security_level)
    }

    /// Changes the setting of a zone for hiding marked content from suspicious visitors.
    ///
    /// See [`SetServerSideExclude`] for its values.
    #[inline]
    pub fn set_server_side_exclude(
        &self,
        set_server_side_exclude: &SetServerSideExclude,
    ) -> crate::Call<'c, SetServerSideExclude> {
        self.0.call(set_server_side_exclude)
    }

    /// Changes the setting of a zone for how traffic is encrypted.
    ///
    /// See [`SetSsl`] for its values.
    #[inline]
    pub fn set_ssl(&self, set_ssl: &SetSsl) -> crate::Call<'c, SetSsl> {
        self.0.call(set_ssl)
    }

    /// Changes the setting of a zone for showing a client certificate to the origin server.
    ///
    /// See [`SetTlsClientAuth`] for its values.
    #[inline]
    pub fn set_tls_client_auth(
        &self,
        set_tls_client_auth: &SetTlsClientAuth,
    ) -> crate::Call<'c, SetTlsClientAuth> {
        self.0.call(set_tls_client_auth)
    }

    /// Changes the setting of a zone for the True Client IP header.
    ///
    /// See [`SetTrueClientIpHeader`] for its values.
    #[inline]
    pub fn set_true_client_ip_header(
        &self,
        set_true_client_ip_header: &SetTrueClientIpHeader,
    ) -> crate::Call<'c, SetTrueClientIpHeader> {
        self.0.call(set_true_client_ip_header)
    }

    /// Changes the setting of a zone for refusing TLS older than 1.2.
    ///
    /// See [`SetTls12Only`] for its values.
    #[inline]
    pub fn set_tls12_only(
        &self,
        set_tls12_only: &SetTls12Only,
    ) -> crate::Call<'c, SetTls12Only> {
        self.0.call(set_tls12_only)
    }

    /// Changes the setting of a zone for TLS 1.3.
    ///
    /// See [`SetTls13`] for its values.
    #[inline]
    pub fn set_tls13(&self, set_tls13: &SetTls13) -> crate::Call<'c, SetTls13> {
        self.0.call(set_tls13)
    }

    /// Changes the setting of a zone for the web application firewall.
    ///
    /// See [`SetWaf`] for its values.
    #[inline]
    pub fn set_waf(&self, set_waf: &SetWaf) -> crate::Call<'c, SetWaf> {
        self.0.call(set_waf)
    }

    /// Changes the setting of a zone for WebSockets.
    ///
    /// See [`SetWebsockets`] for its values.
    #[inline]
    pub fn set_websockets(
        &self,
        set_websockets: &SetWebsockets,
    ) -> crate::Call<'c, SetWebsockets> {
        self.0.call(set_websockets)
    }
}
