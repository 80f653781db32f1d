// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Zone Settings: settings of a zone.

mod operations;
mod types;

pub use operations::*;
pub use types::*;

/// The calls of this resource, returned by [`crate::Client::settings`].
#[derive(Clone, Copy, Debug)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    /// Lists all settings of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Setting`]. See [`List`] for its parameters.
    #[inline]
    pub fn list(&self, list: &List) -> crate::Call<'c, List> {
        self.0.call(list)
    }

    /// Gets whether a zone has advanced protection against distributed denial-of-service (DDoS) attacks.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetAdvancedDdos`] for its parameters.
    #[inline]
    pub fn get_advanced_ddos(
        &self,
        get_advanced_ddos: &GetAdvancedDdos,
    ) -> crate::Call<'c, GetAdvancedDdos> {
        self.0.call(get_advanced_ddos)
    }

    /// Gets whether Always Online serves pages from the cache while the origin server is offline.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetAlwaysOnline`] for its parameters.
    #[inline]
    pub fn get_always_online(
        &self,
        get_always_online: &GetAlwaysOnline,
    ) -> crate::Call<'c, GetAlwaysOnline> {
        self.0.call(get_always_online)
    }

    /// Gets whether Automatic HTTPS Rewrites changes links to HTTPS.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetAutomaticHttpsRewrites`] for its parameters.
    #[inline]
    pub fn get_automatic_https_rewrites(
        &self,
        get_automatic_https_rewrites: &GetAutomaticHttpsRewrites,
    ) -> crate::Call<'c, GetAutomaticHttpsRewrites> {
        self.0.call(get_automatic_https_rewrites)
    }

    /// Gets how long browsers keep resources cached by Cloudflare.
    ///
    /// Answers with [`BrowserCacheTtlSetting`]. See [`GetBrowserCacheTtl`] for its parameters.
    #[inline]
    pub fn get_browser_cache_ttl(
        &self,
        get_browser_cache_ttl: &GetBrowserCacheTtl,
    ) -> crate::Call<'c, GetBrowserCacheTtl> {
        self.0.call(get_browser_cache_ttl)
    }

    /// Gets whether Browser Integrity Check refuses visitors whose HTTP headers resemble those of spammers.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetBrowserCheck`] for its parameters.
    #[inline]
    pub fn get_browser_check(
        &self,
        get_browser_check: &GetBrowserCheck,
    ) -> crate::Call<'c, GetBrowserCheck> {
        self.0.call(get_browser_check)
    }

    /// Gets which resources of a zone are cached.
    ///
    /// Answers with [`CacheLevelSetting`]. See [`GetCacheLevel`] for its parameters.
    #[inline]
    pub fn get_cache_level(
        &self,
        get_cache_level: &GetCacheLevel,
    ) -> crate::Call<'c, GetCacheLevel> {
        self.0.call(get_cache_level)
    }

    /// Gets how long visitors keep access after they complete a challenge.
    ///
    /// Answers with [`ChallengeTtlSetting`]. See [`GetChallengeTtl`] for its parameters.
    #[inline]
    pub fn get_challenge_ttl(
        &self,
        get_challenge_ttl: &GetChallengeTtl,
    ) -> crate::Call<'c, GetChallengeTtl> {
        self.0.call(get_challenge_ttl)
    }

    /// Gets whether development mode, which bypasses the cache for 3 hours, is on.
    ///
    /// Answers with [`DevelopmentModeSetting`]. See [`GetDevelopmentMode`] for its parameters.
    #[inline]
    pub fn get_development_mode(
        &self,
        get_development_mode: &GetDevelopmentMode,
    ) -> crate::Call<'c, GetDevelopmentMode> {
        self.0.call(get_development_mode)
    }

    /// Gets whether email addresses are hidden from bots.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetEmailObfuscation`] for its parameters.
    #[inline]
    pub fn get_email_obfuscation(
        &self,
        get_email_obfuscation: &GetEmailObfuscation,
    ) -> crate::Call<'c, GetEmailObfuscation> {
        self.0.call(get_email_obfuscation)
    }

    /// Gets whether the origin server receives the country code of each visitor.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetIpGeolocation`] for its parameters.
    #[inline]
    pub fn get_ip_geolocation(
        &self,
        get_ip_geolocation: &GetIpGeolocation,
    ) -> crate::Call<'c, GetIpGeolocation> {
        self.0.call(get_ip_geolocation)
    }

    /// Gets whether IPv6 is enabled on all subdomains that use Cloudflare.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetIpv6`] for its parameters.
    #[inline]
    pub fn get_ipv6(&self, get_ipv6: &GetIpv6) -> crate::Call<'c, GetIpv6> {
        self.0.call(get_ipv6)
    }

    /// Gets which types of files are minified.
    ///
    /// Answers with [`MinifySetting`]. See [`GetMinify`] for its parameters.
    #[inline]
    pub fn get_minify(&self, get_minify: &GetMinify) -> crate::Call<'c, GetMinify> {
        self.0.call(get_minify)
    }

    /// Gets where visitors on mobile devices are redirected.
    ///
    /// Answers with [`MobileRedirectSetting`]. See [`GetMobileRedirect`] for its parameters.
    #[inline]
    pub fn get_mobile_redirect(
        &self,
        get_mobile_redirect: &GetMobileRedirect,
    ) -> crate::Call<'c, GetMobileRedirect> {
        self.0.call(get_mobile_redirect)
    }

    /// Gets whether Mirage speeds up image loading on mobile devices.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetMirage`] for its parameters.
    #[inline]
    pub fn get_mirage(&self, get_mirage: &GetMirage) -> crate::Call<'c, GetMirage> {
        self.0.call(get_mirage)
    }

    /// Gets whether visitors see the error pages of the origin server for errors 502 and 504.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetOriginErrorPagePassThru`] for its parameters.
    #[inline]
    pub fn get_origin_error_page_pass_thru(
        &self,
        get_origin_error_page_pass_thru: &GetOriginErrorPagePassThru,
    ) -> crate::Call<'c, GetOriginErrorPagePassThru> {
        self.0.call(get_origin_error_page_pass_thru)
    }

    /// Gets whether opportunistic encryption is enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetOpportunisticEncryption`] for its parameters.
    #[inline]
    pub fn get_opportunistic_encryption(
        &self,
        get_opportunistic_encryption: &GetOpportunisticEncryption,
    ) -> crate::Call<'c, GetOpportunisticEncryption> {
        self.0.call(get_opportunistic_encryption)
    }

    /// Gets how Polish compresses images.
    ///
    /// Answers with [`PolishSetting`]. See [`GetPolish`] for its parameters.
    #[inline]
    pub fn get_polish(&self, get_polish: &GetPolish) -> crate::Call<'c, GetPolish> {
        self.0.call(get_polish)
    }

    /// Gets whether images are served as WebP to clients that support it.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetWebp`] for its parameters.
    #[inline]
    pub fn get_webp(&self, get_webp: &GetWebp) -> crate::Call<'c, GetWebp> {
        self.0.call(get_webp)
    }

    /// Gets whether URLs in response headers are prefetched.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetPrefetchPreload`] for its parameters.
    #[inline]
    pub fn get_prefetch_preload(
        &self,
        get_prefetch_preload: &GetPrefetchPreload,
    ) -> crate::Call<'c, GetPrefetchPreload> {
        self.0.call(get_prefetch_preload)
    }

    /// Gets whether responses are buffered before they are sent to the client.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetResponseBuffering`] for its parameters.
    #[inline]
    pub fn get_response_buffering(
        &self,
        get_response_buffering: &GetResponseBuffering,
    ) -> crate::Call<'c, GetResponseBuffering> {
        self.0.call(get_response_buffering)
    }

    /// Gets which scripts Rocket Loader loads.
    ///
    /// Answers with [`RocketLoaderSetting`]. See [`GetRocketLoader`] for its parameters.
    #[inline]
    pub fn get_rocket_loader(
        &self,
        get_rocket_loader: &GetRocketLoader,
    ) -> crate::Call<'c, GetRocketLoader> {
        self.0.call(get_rocket_loader)
    }

    /// Gets the security headers of a zone.
    ///
    /// Answers with [`SecurityHeaderSetting`]. See [`GetSecurityHeader`] for its parameters.
    #[inline]
    pub fn get_security_header(
        &self,
        get_security_header: &GetSecurityHeader,
    ) -> crate::Call<'c, GetSecurityHeader> {
        self.0.call(get_security_header)
    }

    /// Gets how strictly a zone treats visitors.
    ///
    /// Answers with [`SecurityLevelSetting`]. See [`GetSecurityLevel`] for its parameters.
    #[inline]
    pub fn get_security_level(
        &self,
        get_security_level: &GetSecurityLevel,
    ) -> crate::Call<'c, GetSecurityLevel> {
        self.0.call(get_security_level)
    }

    /// Gets whether marked content is hidden from suspicious visitors.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetServerSideExclude`] for its parameters.
    #[inline]
    pub fn get_server_side_exclude(
        &self,
        get_server_side_exclude: &GetServerSideExclude,
    ) -> crate::Call<'c, GetServerSideExclude> {
        self.0.call(get_server_side_exclude)
    }

    /// Gets whether the cache ignores the order of query strings.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetSortQueryStringForCache`] for its parameters.
    #[inline]
    pub fn get_sort_query_string_for_cache(
        &self,
        get_sort_query_string_for_cache: &GetSortQueryStringForCache,
    ) -> crate::Call<'c, GetSortQueryStringForCache> {
        self.0.call(get_sort_query_string_for_cache)
    }

    /// Gets how the traffic of a zone is encrypted.
    ///
    /// Answers with [`SslSetting`]. See [`GetSsl`] for its parameters.
    #[inline]
    pub fn get_ssl(&self, get_ssl: &GetSsl) -> crate::Call<'c, GetSsl> {
        self.0.call(get_ssl)
    }

    /// Gets whether TLS versions older than 1.2 are refused.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetTls12Only`] for its parameters.
    #[inline]
    pub fn get_tls12_only(&self, get_tls12_only: &GetTls12Only) -> crate::Call<'c, GetTls12Only> {
        self.0.call(get_tls12_only)
    }

    /// Gets whether TLS 1.3 is enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetTls13`] for its parameters.
    #[inline]
    pub fn get_tls13(&self, get_tls13: &GetTls13) -> crate::Call<'c, GetTls13> {
        self.0.call(get_tls13)
    }

    /// Gets whether Cloudflare presents a client certificate to the origin server.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetTlsClientAuth`] for its parameters.
    #[inline]
    pub fn get_tls_client_auth(
        &self,
        get_tls_client_auth: &GetTlsClientAuth,
    ) -> crate::Call<'c, GetTlsClientAuth> {
        self.0.call(get_tls_client_auth)
    }

    /// Gets whether the True Client IP header is sent to the origin server.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetTrueClientIpHeader`] for its parameters.
    #[inline]
    pub fn get_true_client_ip_header(
        &self,
        get_true_client_ip_header: &GetTrueClientIpHeader,
    ) -> crate::Call<'c, GetTrueClientIpHeader> {
        self.0.call(get_true_client_ip_header)
    }

    /// Gets whether the web application firewall (WAF) is enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetWaf`] for its parameters.
    #[inline]
    pub fn get_waf(&self, get_waf: &GetWaf) -> crate::Call<'c, GetWaf> {
        self.0.call(get_waf)
    }

    /// Gets whether WebSockets are enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`GetWebsockets`] for its parameters.
    #[inline]
    pub fn get_websockets(&self, get_websockets: &GetWebsockets) -> crate::Call<'c, GetWebsockets> {
        self.0.call(get_websockets)
    }

    /// Changes one or more settings of a zone.
    ///
    /// Answers with a [`Page`](crate::Page) of [`Setting`]. See [`Edit`] for its parameters.
    #[inline]
    pub fn edit(&self, edit: &Edit) -> crate::Call<'c, Edit> {
        self.0.call(edit)
    }

    /// Sets whether Always Online serves pages from the cache while the origin server is offline.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetAlwaysOnline`] for its parameters.
    #[inline]
    pub fn set_always_online(
        &self,
        set_always_online: &SetAlwaysOnline,
    ) -> crate::Call<'c, SetAlwaysOnline> {
        self.0.call(set_always_online)
    }

    /// Sets whether Automatic HTTPS Rewrites changes links to HTTPS.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetAutomaticHttpsRewrites`] for its parameters.
    #[inline]
    pub fn set_automatic_https_rewrites(
        &self,
        set_automatic_https_rewrites: &SetAutomaticHttpsRewrites,
    ) -> crate::Call<'c, SetAutomaticHttpsRewrites> {
        self.0.call(set_automatic_https_rewrites)
    }

    /// Sets how long browsers keep resources cached by Cloudflare.
    ///
    /// Answers with [`BrowserCacheTtlSetting`]. See [`SetBrowserCacheTtl`] for its parameters.
    #[inline]
    pub fn set_browser_cache_ttl(
        &self,
        set_browser_cache_ttl: &SetBrowserCacheTtl,
    ) -> crate::Call<'c, SetBrowserCacheTtl> {
        self.0.call(set_browser_cache_ttl)
    }

    /// Sets whether Browser Integrity Check refuses visitors whose HTTP headers resemble those of spammers.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetBrowserCheck`] for its parameters.
    #[inline]
    pub fn set_browser_check(
        &self,
        set_browser_check: &SetBrowserCheck,
    ) -> crate::Call<'c, SetBrowserCheck> {
        self.0.call(set_browser_check)
    }

    /// Sets which resources of a zone are cached.
    ///
    /// Answers with [`CacheLevelSetting`]. See [`SetCacheLevel`] for its parameters.
    #[inline]
    pub fn set_cache_level(
        &self,
        set_cache_level: &SetCacheLevel,
    ) -> crate::Call<'c, SetCacheLevel> {
        self.0.call(set_cache_level)
    }

    /// Sets how long visitors keep access after they complete a challenge.
    ///
    /// Answers with [`ChallengeTtlSetting`]. See [`SetChallengeTtl`] for its parameters.
    #[inline]
    pub fn set_challenge_ttl(
        &self,
        set_challenge_ttl: &SetChallengeTtl,
    ) -> crate::Call<'c, SetChallengeTtl> {
        self.0.call(set_challenge_ttl)
    }

    /// Sets whether development mode, which bypasses the cache for 3 hours, is on.
    ///
    /// Answers with [`DevelopmentModeSetting`]. See [`SetDevelopmentMode`] for its parameters.
    #[inline]
    pub fn set_development_mode(
        &self,
        set_development_mode: &SetDevelopmentMode,
    ) -> crate::Call<'c, SetDevelopmentMode> {
        self.0.call(set_development_mode)
    }

    /// Sets whether email addresses are hidden from bots.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetEmailObfuscation`] for its parameters.
    #[inline]
    pub fn set_email_obfuscation(
        &self,
        set_email_obfuscation: &SetEmailObfuscation,
    ) -> crate::Call<'c, SetEmailObfuscation> {
        self.0.call(set_email_obfuscation)
    }

    /// Sets whether visitors see the error pages of the origin server for errors 502 and 504.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetOriginErrorPagePassThru`] for its parameters.
    #[inline]
    pub fn set_origin_error_page_pass_thru(
        &self,
        set_origin_error_page_pass_thru: &SetOriginErrorPagePassThru,
    ) -> crate::Call<'c, SetOriginErrorPagePassThru> {
        self.0.call(set_origin_error_page_pass_thru)
    }

    /// Sets whether the cache ignores the order of query strings.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetSortQueryStringForCache`] for its parameters.
    #[inline]
    pub fn set_sort_query_string_for_cache(
        &self,
        set_sort_query_string_for_cache: &SetSortQueryStringForCache,
    ) -> crate::Call<'c, SetSortQueryStringForCache> {
        self.0.call(set_sort_query_string_for_cache)
    }

    /// Sets whether the origin server receives the country code of each visitor.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetIpGeolocation`] for its parameters.
    #[inline]
    pub fn set_ip_geolocation(
        &self,
        set_ip_geolocation: &SetIpGeolocation,
    ) -> crate::Call<'c, SetIpGeolocation> {
        self.0.call(set_ip_geolocation)
    }

    /// Sets whether IPv6 is enabled on all subdomains that use Cloudflare.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetIpv6`] for its parameters.
    #[inline]
    pub fn set_ipv6(&self, set_ipv6: &SetIpv6) -> crate::Call<'c, SetIpv6> {
        self.0.call(set_ipv6)
    }

    /// Sets which types of files are minified.
    ///
    /// Answers with [`MinifySetting`]. See [`SetMinify`] for its parameters.
    #[inline]
    pub fn set_minify(&self, set_minify: &SetMinify) -> crate::Call<'c, SetMinify> {
        self.0.call(set_minify)
    }

    /// Sets where visitors on mobile devices are redirected.
    ///
    /// Answers with [`MobileRedirectSetting`]. See [`SetMobileRedirect`] for its parameters.
    #[inline]
    pub fn set_mobile_redirect(
        &self,
        set_mobile_redirect: &SetMobileRedirect,
    ) -> crate::Call<'c, SetMobileRedirect> {
        self.0.call(set_mobile_redirect)
    }

    /// Sets whether Mirage speeds up image loading on mobile devices.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetMirage`] for its parameters.
    #[inline]
    pub fn set_mirage(&self, set_mirage: &SetMirage) -> crate::Call<'c, SetMirage> {
        self.0.call(set_mirage)
    }

    /// Sets whether opportunistic encryption is enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetOpportunisticEncryption`] for its parameters.
    #[inline]
    pub fn set_opportunistic_encryption(
        &self,
        set_opportunistic_encryption: &SetOpportunisticEncryption,
    ) -> crate::Call<'c, SetOpportunisticEncryption> {
        self.0.call(set_opportunistic_encryption)
    }

    /// Sets how Polish compresses images.
    ///
    /// Answers with [`PolishSetting`]. See [`SetPolish`] for its parameters.
    #[inline]
    pub fn set_polish(&self, set_polish: &SetPolish) -> crate::Call<'c, SetPolish> {
        self.0.call(set_polish)
    }

    /// Sets whether images are served as WebP to clients that support it.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetWebp`] for its parameters.
    #[inline]
    pub fn set_webp(&self, set_webp: &SetWebp) -> crate::Call<'c, SetWebp> {
        self.0.call(set_webp)
    }

    /// Sets whether URLs in response headers are prefetched.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetPrefetchPreload`] for its parameters.
    #[inline]
    pub fn set_prefetch_preload(
        &self,
        set_prefetch_preload: &SetPrefetchPreload,
    ) -> crate::Call<'c, SetPrefetchPreload> {
        self.0.call(set_prefetch_preload)
    }

    /// Sets whether responses are buffered before they are sent to the client.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetResponseBuffering`] for its parameters.
    #[inline]
    pub fn set_response_buffering(
        &self,
        set_response_buffering: &SetResponseBuffering,
    ) -> crate::Call<'c, SetResponseBuffering> {
        self.0.call(set_response_buffering)
    }

    /// Sets which scripts Rocket Loader loads.
    ///
    /// Answers with [`RocketLoaderSetting`]. See [`SetRocketLoader`] for its parameters.
    #[inline]
    pub fn set_rocket_loader(
        &self,
        set_rocket_loader: &SetRocketLoader,
    ) -> crate::Call<'c, SetRocketLoader> {
        self.0.call(set_rocket_loader)
    }

    /// Sets the security headers of a zone.
    ///
    /// Answers with [`SecurityHeaderSetting`]. See [`SetSecurityHeader`] for its parameters.
    #[inline]
    pub fn set_security_header(
        &self,
        set_security_header: &SetSecurityHeader,
    ) -> crate::Call<'c, SetSecurityHeader> {
        self.0.call(set_security_header)
    }

    /// Sets how strictly a zone treats visitors.
    ///
    /// Answers with [`SecurityLevelSetting`]. See [`SetSecurityLevel`] for its parameters.
    #[inline]
    pub fn set_security_level(
        &self,
        set_security_level: &SetSecurityLevel,
    ) -> crate::Call<'c, SetSecurityLevel> {
        self.0.call(set_security_level)
    }

    /// Sets whether marked content is hidden from suspicious visitors.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetServerSideExclude`] for its parameters.
    #[inline]
    pub fn set_server_side_exclude(
        &self,
        set_server_side_exclude: &SetServerSideExclude,
    ) -> crate::Call<'c, SetServerSideExclude> {
        self.0.call(set_server_side_exclude)
    }

    /// Sets how the traffic of a zone is encrypted.
    ///
    /// Answers with [`SslSetting`]. See [`SetSsl`] for its parameters.
    #[inline]
    pub fn set_ssl(&self, set_ssl: &SetSsl) -> crate::Call<'c, SetSsl> {
        self.0.call(set_ssl)
    }

    /// Sets whether Cloudflare presents a client certificate to the origin server.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetTlsClientAuth`] for its parameters.
    #[inline]
    pub fn set_tls_client_auth(
        &self,
        set_tls_client_auth: &SetTlsClientAuth,
    ) -> crate::Call<'c, SetTlsClientAuth> {
        self.0.call(set_tls_client_auth)
    }

    /// Sets whether the True Client IP header is sent to the origin server.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetTrueClientIpHeader`] for its parameters.
    #[inline]
    pub fn set_true_client_ip_header(
        &self,
        set_true_client_ip_header: &SetTrueClientIpHeader,
    ) -> crate::Call<'c, SetTrueClientIpHeader> {
        self.0.call(set_true_client_ip_header)
    }

    /// Sets whether TLS versions older than 1.2 are refused.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetTls12Only`] for its parameters.
    #[inline]
    pub fn set_tls12_only(&self, set_tls12_only: &SetTls12Only) -> crate::Call<'c, SetTls12Only> {
        self.0.call(set_tls12_only)
    }

    /// Sets whether TLS 1.3 is enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetTls13`] for its parameters.
    #[inline]
    pub fn set_tls13(&self, set_tls13: &SetTls13) -> crate::Call<'c, SetTls13> {
        self.0.call(set_tls13)
    }

    /// Sets whether the web application firewall (WAF) is enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetWaf`] for its parameters.
    #[inline]
    pub fn set_waf(&self, set_waf: &SetWaf) -> crate::Call<'c, SetWaf> {
        self.0.call(set_waf)
    }

    /// Sets whether WebSockets are enabled.
    ///
    /// Answers with [`OnOffSetting`]. See [`SetWebsockets`] for its parameters.
    #[inline]
    pub fn set_websockets(&self, set_websockets: &SetWebsockets) -> crate::Call<'c, SetWebsockets> {
        self.0.call(set_websockets)
    }
}
