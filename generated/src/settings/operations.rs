// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{
    BrowserCacheTtlSetting, CacheLevel, CacheLevelSetting, ChallengeTtlSetting,
    DevelopmentModeSetting, Minify, MinifySetting, MobileRedirect, MobileRedirectSetting,
    OnOffSetting, Polish, PolishSetting, RocketLoader, RocketLoaderSetting, SecurityHeader,
    SecurityHeaderSetting, SecurityLevel, SecurityLevelSetting, Setting, Ssl, SslSetting,
};
use crate::V4;
use crate::runtime::{Meta, operation};
use crate::types;

operation! {
    /// Lists all settings of a zone.
    ///
    /// `GET /zones/:zone_identifier/settings` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.settings().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Setting>;
    Meta::get(&V4, "settings.list")
        .path("/zones/:zone_identifier/settings")
        .permissions(&["#zone_settings:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether a zone has advanced protection against distributed denial-of-service (DDoS) attacks.
    ///
    /// `GET /zones/:zone_identifier/settings/advanced_ddos` · needs `#zone_settings:read`
    ///
    /// - The setting cannot be changed; it is on for Business and Enterprise zones.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetAdvancedDdos;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetAdvancedDdos::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_advanced_ddos(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetAdvancedDdos -> OnOffSetting;
    Meta::get(&V4, "settings.get_advanced_ddos")
        .path("/zones/:zone_identifier/settings/advanced_ddos")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether Always Online serves pages from the cache while the origin server is offline.
    ///
    /// `GET /zones/:zone_identifier/settings/always_online` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetAlwaysOnline;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetAlwaysOnline::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_always_online(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetAlwaysOnline -> OnOffSetting;
    Meta::get(&V4, "settings.get_always_online")
        .path("/zones/:zone_identifier/settings/always_online")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether Automatic HTTPS Rewrites changes links to HTTPS.
    ///
    /// `GET /zones/:zone_identifier/settings/automatic_https_rewrites` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetAutomaticHttpsRewrites;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetAutomaticHttpsRewrites::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_automatic_https_rewrites(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetAutomaticHttpsRewrites -> OnOffSetting;
    Meta::get(&V4, "settings.get_automatic_https_rewrites")
        .path("/zones/:zone_identifier/settings/automatic_https_rewrites")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets how long browsers keep resources cached by Cloudflare.
    ///
    /// `GET /zones/:zone_identifier/settings/browser_cache_ttl` · needs `#zone_settings:read`
    ///
    /// - If the origin server asks for a longer time, that time applies.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetBrowserCacheTtl;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetBrowserCacheTtl::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_browser_cache_ttl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetBrowserCacheTtl -> BrowserCacheTtlSetting;
    Meta::get(&V4, "settings.get_browser_cache_ttl")
        .path("/zones/:zone_identifier/settings/browser_cache_ttl")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether Browser Integrity Check refuses visitors whose HTTP headers resemble those of spammers.
    ///
    /// `GET /zones/:zone_identifier/settings/browser_check` · needs `#zone_settings:read`
    ///
    /// - Visitors without a user agent, or with a nonstandard one, are challenged.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetBrowserCheck;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetBrowserCheck::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_browser_check(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetBrowserCheck -> OnOffSetting;
    Meta::get(&V4, "settings.get_browser_check")
        .path("/zones/:zone_identifier/settings/browser_check")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets which resources of a zone are cached.
    ///
    /// `GET /zones/:zone_identifier/settings/cache_level` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetCacheLevel;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetCacheLevel::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_cache_level(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetCacheLevel -> CacheLevelSetting;
    Meta::get(&V4, "settings.get_cache_level")
        .path("/zones/:zone_identifier/settings/cache_level")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets how long visitors keep access after they complete a challenge.
    ///
    /// `GET /zones/:zone_identifier/settings/challenge_ttl` · needs `#zone_settings:read`
    ///
    /// - A time of 15 to 45 minutes is recommended; Cloudflare tries to honor longer times.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetChallengeTtl;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetChallengeTtl::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_challenge_ttl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetChallengeTtl -> ChallengeTtlSetting;
    Meta::get(&V4, "settings.get_challenge_ttl")
        .path("/zones/:zone_identifier/settings/challenge_ttl")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether development mode, which bypasses the cache for 3 hours, is on.
    ///
    /// `GET /zones/:zone_identifier/settings/development_mode` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetDevelopmentMode;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetDevelopmentMode::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_development_mode(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetDevelopmentMode -> DevelopmentModeSetting;
    Meta::get(&V4, "settings.get_development_mode")
        .path("/zones/:zone_identifier/settings/development_mode")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether email addresses are hidden from bots.
    ///
    /// `GET /zones/:zone_identifier/settings/email_obfuscation` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetEmailObfuscation;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetEmailObfuscation::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_email_obfuscation(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetEmailObfuscation -> OnOffSetting;
    Meta::get(&V4, "settings.get_email_obfuscation")
        .path("/zones/:zone_identifier/settings/email_obfuscation")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether the origin server receives the country code of each visitor.
    ///
    /// `GET /zones/:zone_identifier/settings/ip_geolocation` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetIpGeolocation;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetIpGeolocation::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_ip_geolocation(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetIpGeolocation -> OnOffSetting;
    Meta::get(&V4, "settings.get_ip_geolocation")
        .path("/zones/:zone_identifier/settings/ip_geolocation")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether IPv6 is enabled on all subdomains that use Cloudflare.
    ///
    /// `GET /zones/:zone_identifier/settings/ipv6` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetIpv6;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.settings().get_ipv6(&GetIpv6::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetIpv6 -> OnOffSetting;
    Meta::get(&V4, "settings.get_ipv6")
        .path("/zones/:zone_identifier/settings/ipv6")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets which types of files are minified.
    ///
    /// `GET /zones/:zone_identifier/settings/minify` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetMinify;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetMinify::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_minify(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetMinify -> MinifySetting;
    Meta::get(&V4, "settings.get_minify")
        .path("/zones/:zone_identifier/settings/minify")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets where visitors on mobile devices are redirected.
    ///
    /// `GET /zones/:zone_identifier/settings/mobile_redirect` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetMobileRedirect;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetMobileRedirect::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_mobile_redirect(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetMobileRedirect -> MobileRedirectSetting;
    Meta::get(&V4, "settings.get_mobile_redirect")
        .path("/zones/:zone_identifier/settings/mobile_redirect")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether Mirage speeds up image loading on mobile devices.
    ///
    /// `GET /zones/:zone_identifier/settings/mirage` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetMirage;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetMirage::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_mirage(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetMirage -> OnOffSetting;
    Meta::get(&V4, "settings.get_mirage")
        .path("/zones/:zone_identifier/settings/mirage")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether visitors see the error pages of the origin server for errors 502 and 504.
    ///
    /// `GET /zones/:zone_identifier/settings/origin_error_page_pass_thru` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// - Does not apply to error 522.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetOriginErrorPagePassThru;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetOriginErrorPagePassThru::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_origin_error_page_pass_thru(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetOriginErrorPagePassThru -> OnOffSetting;
    Meta::get(&V4, "settings.get_origin_error_page_pass_thru")
        .path("/zones/:zone_identifier/settings/origin_error_page_pass_thru")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether opportunistic encryption is enabled.
    ///
    /// `GET /zones/:zone_identifier/settings/opportunistic_encryption` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetOpportunisticEncryption;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetOpportunisticEncryption::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_opportunistic_encryption(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetOpportunisticEncryption -> OnOffSetting;
    Meta::get(&V4, "settings.get_opportunistic_encryption")
        .path("/zones/:zone_identifier/settings/opportunistic_encryption")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets how Polish compresses images.
    ///
    /// `GET /zones/:zone_identifier/settings/polish` · needs `#zone_settings:read`
    ///
    /// - Metadata is removed from images.
    /// - Not recommended for sites with high-resolution photographs.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetPolish;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetPolish::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_polish(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetPolish -> PolishSetting;
    Meta::get(&V4, "settings.get_polish")
        .path("/zones/:zone_identifier/settings/polish")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether images are served as WebP to clients that support it.
    ///
    /// `GET /zones/:zone_identifier/settings/webp` · needs `#zone_settings:read`
    ///
    /// - WebP is served only where it performs better than the original format.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetWebp;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.settings().get_webp(&GetWebp::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetWebp -> OnOffSetting;
    Meta::get(&V4, "settings.get_webp")
        .path("/zones/:zone_identifier/settings/webp")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether URLs in response headers are prefetched.
    ///
    /// `GET /zones/:zone_identifier/settings/prefetch_preload` · needs `#zone_settings:edit` · plans: enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetPrefetchPreload;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetPrefetchPreload::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_prefetch_preload(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetPrefetchPreload -> OnOffSetting;
    Meta::get(&V4, "settings.get_prefetch_preload")
        .path("/zones/:zone_identifier/settings/prefetch_preload")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether responses are buffered before they are sent to the client.
    ///
    /// `GET /zones/:zone_identifier/settings/response_buffering` · needs `#zone_settings:edit` · plans: enterprise
    ///
    /// - By default, responses are streamed to the client without buffering.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetResponseBuffering;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetResponseBuffering::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_response_buffering(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetResponseBuffering -> OnOffSetting;
    Meta::get(&V4, "settings.get_response_buffering")
        .path("/zones/:zone_identifier/settings/response_buffering")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets which scripts Rocket Loader loads.
    ///
    /// `GET /zones/:zone_identifier/settings/rocket_loader` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetRocketLoader;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetRocketLoader::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_rocket_loader(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetRocketLoader -> RocketLoaderSetting;
    Meta::get(&V4, "settings.get_rocket_loader")
        .path("/zones/:zone_identifier/settings/rocket_loader")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets the security headers of a zone.
    ///
    /// `GET /zones/:zone_identifier/settings/security_header` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetSecurityHeader;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetSecurityHeader::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_security_header(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetSecurityHeader -> SecurityHeaderSetting;
    Meta::get(&V4, "settings.get_security_header")
        .path("/zones/:zone_identifier/settings/security_header")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets how strictly a zone treats visitors.
    ///
    /// `GET /zones/:zone_identifier/settings/security_level` · needs `#zone_settings:read`
    ///
    /// - The security profile adjusts every security setting. Changing an individual one turns the profile into
    ///   `Custom`.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetSecurityLevel;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetSecurityLevel::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_security_level(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetSecurityLevel -> SecurityLevelSetting;
    Meta::get(&V4, "settings.get_security_level")
        .path("/zones/:zone_identifier/settings/security_level")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether marked content is hidden from suspicious visitors.
    ///
    /// `GET /zones/:zone_identifier/settings/server_side_exclude` · needs `#zone_settings:read`
    ///
    /// - Mark the content to hide with the tags `<!--sse-->` and `<!--/sse-->`.
    /// - Works only with HTML. HTML minification removes the tags from the page that is served, but the setting
    ///   still works.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetServerSideExclude;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetServerSideExclude::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_server_side_exclude(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetServerSideExclude -> OnOffSetting;
    Meta::get(&V4, "settings.get_server_side_exclude")
        .path("/zones/:zone_identifier/settings/server_side_exclude")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether the cache ignores the order of query strings.
    ///
    /// `GET /zones/:zone_identifier/settings/sort_query_string_for_cache` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetSortQueryStringForCache;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetSortQueryStringForCache::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_sort_query_string_for_cache(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetSortQueryStringForCache -> OnOffSetting;
    Meta::get(&V4, "settings.get_sort_query_string_for_cache")
        .path("/zones/:zone_identifier/settings/sort_query_string_for_cache")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets how the traffic of a zone is encrypted.
    ///
    /// `GET /zones/:zone_identifier/settings/ssl` · needs `#zone_settings:read`
    ///
    /// - A change can take up to 5 minutes.
    /// - Cloudflare must be active on the root domain or the `www` domain.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetSsl;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.settings().get_ssl(&GetSsl::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetSsl -> SslSetting;
    Meta::get(&V4, "settings.get_ssl")
        .path("/zones/:zone_identifier/settings/ssl")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether TLS versions older than 1.2 are refused.
    ///
    /// `GET /zones/:zone_identifier/settings/tls_1_2_only` · needs `#zone_settings:edit` · plans: business,
    /// enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetTls12Only;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetTls12Only::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_tls12_only(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetTls12Only -> OnOffSetting;
    Meta::get(&V4, "settings.get_tls12_only")
        .path("/zones/:zone_identifier/settings/tls_1_2_only")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether TLS 1.3 is enabled.
    ///
    /// `GET /zones/:zone_identifier/settings/tls_1_3` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetTls13;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.settings().get_tls13(&GetTls13::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetTls13 -> OnOffSetting;
    Meta::get(&V4, "settings.get_tls13")
        .path("/zones/:zone_identifier/settings/tls_1_3")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether Cloudflare presents a client certificate to the origin server.
    ///
    /// `GET /zones/:zone_identifier/settings/tls_client_auth` · needs `#zone_settings:read` · plans: enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetTlsClientAuth;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetTlsClientAuth::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_tls_client_auth(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetTlsClientAuth -> OnOffSetting;
    Meta::get(&V4, "settings.get_tls_client_auth")
        .path("/zones/:zone_identifier/settings/tls_client_auth")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether the True Client IP header is sent to the origin server.
    ///
    /// `GET /zones/:zone_identifier/settings/true_client_ip_header` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetTrueClientIpHeader;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetTrueClientIpHeader::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_true_client_ip_header(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetTrueClientIpHeader -> OnOffSetting;
    Meta::get(&V4, "settings.get_true_client_ip_header")
        .path("/zones/:zone_identifier/settings/true_client_ip_header")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether the web application firewall (WAF) is enabled.
    ///
    /// `GET /zones/:zone_identifier/settings/waf` · needs `#zone_settings:read`
    ///
    /// - A suspicious visitor gets a challenge; failing it blocks the request before it reaches the origin server.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetWaf;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.settings().get_waf(&GetWaf::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetWaf -> OnOffSetting;
    Meta::get(&V4, "settings.get_waf")
        .path("/zones/:zone_identifier/settings/waf")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets whether WebSockets are enabled.
    ///
    /// `GET /zones/:zone_identifier/settings/websockets` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::GetWebsockets;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = GetWebsockets::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.settings().get_websockets(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct GetWebsockets -> OnOffSetting;
    Meta::get(&V4, "settings.get_websockets")
        .path("/zones/:zone_identifier/settings/websockets")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Changes one or more settings of a zone.
    ///
    /// `PATCH /zones/:zone_identifier/settings` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{BrowserCacheTtlSetting, Edit, OnOffSetting, Setting};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Edit::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     [
    ///         Setting::AlwaysOnline(OnOffSetting::new(types::OnOff::On)),
    ///         Setting::BrowserCacheTtl(BrowserCacheTtlSetting::new(18000)),
    ///         Setting::IpGeolocation(OnOffSetting::new(types::OnOff::Off)),
    ///     ],
    /// );
    /// let answer = client.settings().edit(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Edit -> crate::Page<Setting>;
    Meta::patch(&V4, "settings.edit")
        .path("/zones/:zone_identifier/settings")
        .permissions(&["#zone_settings:edit"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Settings to change, with their new values. At least 1 item.
        items: Vec<Setting> as list<Setting> = body("items").min_items(1),
    }
}

operation! {
    /// Sets whether Always Online serves pages from the cache while the origin server is offline.
    ///
    /// `PATCH /zones/:zone_identifier/settings/always_online` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetAlwaysOnline;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetAlwaysOnline::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_always_online(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetAlwaysOnline -> OnOffSetting;
    Meta::patch(&V4, "settings.set_always_online")
        .path("/zones/:zone_identifier/settings/always_online")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `on`. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether Automatic HTTPS Rewrites changes links to HTTPS.
    ///
    /// `PATCH /zones/:zone_identifier/settings/automatic_https_rewrites` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetAutomaticHttpsRewrites;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetAutomaticHttpsRewrites::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_automatic_https_rewrites(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetAutomaticHttpsRewrites -> OnOffSetting;
    Meta::patch(&V4, "settings.set_automatic_https_rewrites")
        .path("/zones/:zone_identifier/settings/automatic_https_rewrites")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets how long browsers keep resources cached by Cloudflare.
    ///
    /// `PATCH /zones/:zone_identifier/settings/browser_cache_ttl` · needs `#zone_settings:edit`
    ///
    /// - If the origin server asks for a longer time, that time applies.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetBrowserCacheTtl;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetBrowserCacheTtl::new("023e105f4ecef8ad9ca31a8372d0c353", 14400);
    /// let answer = client.settings().set_browser_cache_ttl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetBrowserCacheTtl -> BrowserCacheTtlSetting;
    Meta::patch(&V4, "settings.set_browser_cache_ttl")
        .path("/zones/:zone_identifier/settings/browser_cache_ttl")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. The minimum depends on the plan: 30 on Enterprise; 1800 on Business, Pro, and Free. One of `30`,
        /// `60`, `300`, `1200`, `1800`, `3600`, `7200`, `10800`, `14400`, `18000`, `28800`, `43200`, `57600`, `72000`,
        /// `86400`, `172800`, `259200`, `345600`, `432000`, `691200`, `1382400`, `2073600`, `2678400`, `5356800`,
        /// `16070400`, `31536000`. Default: `14400`. Example: `14400`.
        value: i64 = body("value")
            .one_of(&[
                30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600,
                72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400,
                5356800, 16070400, 31536000,
            ]),
    }
}

operation! {
    /// Sets whether Browser Integrity Check refuses visitors whose HTTP headers resemble those of spammers.
    ///
    /// `PATCH /zones/:zone_identifier/settings/browser_check` · needs `#zone_settings:edit`
    ///
    /// - Visitors without a user agent, or with a nonstandard one, are challenged.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetBrowserCheck;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetBrowserCheck::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_browser_check(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetBrowserCheck -> OnOffSetting;
    Meta::patch(&V4, "settings.set_browser_check")
        .path("/zones/:zone_identifier/settings/browser_check")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `on`. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets which resources of a zone are cached.
    ///
    /// `PATCH /zones/:zone_identifier/settings/cache_level` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{CacheLevel, SetCacheLevel};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetCacheLevel::new("023e105f4ecef8ad9ca31a8372d0c353", CacheLevel::Aggressive);
    /// let answer = client.settings().set_cache_level(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetCacheLevel -> CacheLevelSetting;
    Meta::patch(&V4, "settings.set_cache_level")
        .path("/zones/:zone_identifier/settings/cache_level")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `aggressive`. Example: `aggressive`.
        value: CacheLevel = body("value"),
    }
}

operation! {
    /// Sets how long visitors keep access after they complete a challenge.
    ///
    /// `PATCH /zones/:zone_identifier/settings/challenge_ttl` · needs `#zone_settings:edit`
    ///
    /// - A time of 15 to 45 minutes is recommended; Cloudflare tries to honor longer times.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetChallengeTtl;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetChallengeTtl::new("023e105f4ecef8ad9ca31a8372d0c353", 1800);
    /// let answer = client.settings().set_challenge_ttl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetChallengeTtl -> ChallengeTtlSetting;
    Meta::patch(&V4, "settings.set_challenge_ttl")
        .path("/zones/:zone_identifier/settings/challenge_ttl")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. One of `300`, `900`, `1800`, `2700`, `3600`, `7200`, `10800`, `14400`, `28800`, `57600`, `86400`,
        /// `604800`, `2592000`, `31536000`. Default: `1800`. Example: `1800`.
        value: i64 = body("value")
            .one_of(&[
                300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800,
                2592000, 31536000,
            ]),
    }
}

operation! {
    /// Sets whether development mode, which bypasses the cache for 3 hours, is on.
    ///
    /// `PATCH /zones/:zone_identifier/settings/development_mode` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetDevelopmentMode;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetDevelopmentMode::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_development_mode(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetDevelopmentMode -> DevelopmentModeSetting;
    Meta::patch(&V4, "settings.set_development_mode")
        .path("/zones/:zone_identifier/settings/development_mode")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether email addresses are hidden from bots.
    ///
    /// `PATCH /zones/:zone_identifier/settings/email_obfuscation` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetEmailObfuscation;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetEmailObfuscation::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_email_obfuscation(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetEmailObfuscation -> OnOffSetting;
    Meta::patch(&V4, "settings.set_email_obfuscation")
        .path("/zones/:zone_identifier/settings/email_obfuscation")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `on`. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether visitors see the error pages of the origin server for errors 502 and 504.
    ///
    /// `PATCH /zones/:zone_identifier/settings/origin_error_page_pass_thru` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// - Does not apply to error 522.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetOriginErrorPagePassThru;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetOriginErrorPagePassThru::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     types::OnOff::Off,
    /// );
    /// let answer = client.settings().set_origin_error_page_pass_thru(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetOriginErrorPagePassThru -> OnOffSetting;
    Meta::patch(&V4, "settings.set_origin_error_page_pass_thru")
        .path("/zones/:zone_identifier/settings/origin_error_page_pass_thru")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether the cache ignores the order of query strings.
    ///
    /// `PATCH /zones/:zone_identifier/settings/sort_query_string_for_cache` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetSortQueryStringForCache;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetSortQueryStringForCache::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     types::OnOff::Off,
    /// );
    /// let answer = client.settings().set_sort_query_string_for_cache(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetSortQueryStringForCache -> OnOffSetting;
    Meta::patch(&V4, "settings.set_sort_query_string_for_cache")
        .path("/zones/:zone_identifier/settings/sort_query_string_for_cache")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether the origin server receives the country code of each visitor.
    ///
    /// `PATCH /zones/:zone_identifier/settings/ip_geolocation` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetIpGeolocation;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetIpGeolocation::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_ip_geolocation(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetIpGeolocation -> OnOffSetting;
    Meta::patch(&V4, "settings.set_ip_geolocation")
        .path("/zones/:zone_identifier/settings/ip_geolocation")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `on`. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether IPv6 is enabled on all subdomains that use Cloudflare.
    ///
    /// `PATCH /zones/:zone_identifier/settings/ipv6` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetIpv6;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetIpv6::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_ipv6(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetIpv6 -> OnOffSetting;
    Meta::patch(&V4, "settings.set_ipv6")
        .path("/zones/:zone_identifier/settings/ipv6")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets which types of files are minified.
    ///
    /// `PATCH /zones/:zone_identifier/settings/minify` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{Minify, SetMinify};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetMinify::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     Minify::new().css(types::OnOff::Off).html(types::OnOff::Off).js(types::OnOff::Off),
    /// );
    /// let answer = client.settings().set_minify(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetMinify -> MinifySetting;
    Meta::patch(&V4, "settings.set_minify")
        .path("/zones/:zone_identifier/settings/minify")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value.
        value: Minify = body("value"),
    }
}

operation! {
    /// Sets where visitors on mobile devices are redirected.
    ///
    /// `PATCH /zones/:zone_identifier/settings/mobile_redirect` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{MobileRedirect, SetMobileRedirect};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetMobileRedirect::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     MobileRedirect::new().status(types::OnOff::Off).mobile_subdomain("m").strip_uri(false),
    /// );
    /// let answer = client.settings().set_mobile_redirect(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetMobileRedirect -> MobileRedirectSetting;
    Meta::patch(&V4, "settings.set_mobile_redirect")
        .path("/zones/:zone_identifier/settings/mobile_redirect")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value.
        value: MobileRedirect = body("value"),
    }
}

operation! {
    /// Sets whether Mirage speeds up image loading on mobile devices.
    ///
    /// `PATCH /zones/:zone_identifier/settings/mirage` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetMirage;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetMirage::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_mirage(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetMirage -> OnOffSetting;
    Meta::patch(&V4, "settings.set_mirage")
        .path("/zones/:zone_identifier/settings/mirage")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether opportunistic encryption is enabled.
    ///
    /// `PATCH /zones/:zone_identifier/settings/opportunistic_encryption` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetOpportunisticEncryption;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetOpportunisticEncryption::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_opportunistic_encryption(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetOpportunisticEncryption -> OnOffSetting;
    Meta::patch(&V4, "settings.set_opportunistic_encryption")
        .path("/zones/:zone_identifier/settings/opportunistic_encryption")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `on`. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets how Polish compresses images.
    ///
    /// `PATCH /zones/:zone_identifier/settings/polish` · needs `#zone_settings:edit`
    ///
    /// - Metadata is removed from images.
    /// - Not recommended for sites with high-resolution photographs.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{Polish, SetPolish};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetPolish::new("023e105f4ecef8ad9ca31a8372d0c353", Polish::Off);
    /// let answer = client.settings().set_polish(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetPolish -> PolishSetting;
    Meta::patch(&V4, "settings.set_polish")
        .path("/zones/:zone_identifier/settings/polish")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: Polish = body("value"),
    }
}

operation! {
    /// Sets whether images are served as WebP to clients that support it.
    ///
    /// `PATCH /zones/:zone_identifier/settings/webp` · needs `#zone_settings:edit`
    ///
    /// - WebP is served only where it performs better than the original format.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetWebp;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetWebp::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_webp(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetWebp -> OnOffSetting;
    Meta::patch(&V4, "settings.set_webp")
        .path("/zones/:zone_identifier/settings/webp")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether URLs in response headers are prefetched.
    ///
    /// `PATCH /zones/:zone_identifier/settings/prefetch_preload` · needs `#zone_settings:edit` · plans: enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetPrefetchPreload;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetPrefetchPreload::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_prefetch_preload(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetPrefetchPreload -> OnOffSetting;
    Meta::patch(&V4, "settings.set_prefetch_preload")
        .path("/zones/:zone_identifier/settings/prefetch_preload")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether responses are buffered before they are sent to the client.
    ///
    /// `PATCH /zones/:zone_identifier/settings/response_buffering` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// - By default, responses are streamed to the client without buffering.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetResponseBuffering;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetResponseBuffering::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_response_buffering(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetResponseBuffering -> OnOffSetting;
    Meta::patch(&V4, "settings.set_response_buffering")
        .path("/zones/:zone_identifier/settings/response_buffering")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets which scripts Rocket Loader loads.
    ///
    /// `PATCH /zones/:zone_identifier/settings/rocket_loader` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{RocketLoader, SetRocketLoader};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetRocketLoader::new("023e105f4ecef8ad9ca31a8372d0c353", RocketLoader::Off);
    /// let answer = client.settings().set_rocket_loader(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetRocketLoader -> RocketLoaderSetting;
    Meta::patch(&V4, "settings.set_rocket_loader")
        .path("/zones/:zone_identifier/settings/rocket_loader")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: RocketLoader = body("value"),
    }
}

operation! {
    /// Sets the security headers of a zone.
    ///
    /// `PATCH /zones/:zone_identifier/settings/security_header` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{SecurityHeader, SetSecurityHeader, StrictTransportSecurity};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetSecurityHeader::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     SecurityHeader::new()
    ///         .strict_transport_security(
    ///             StrictTransportSecurity::new()
    ///                 .enabled(true)
    ///                 .max_age(86400)
    ///                 .include_subdomains(true)
    ///                 .nosniff(true),
    ///         ),
    /// );
    /// let answer = client.settings().set_security_header(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetSecurityHeader -> SecurityHeaderSetting;
    Meta::patch(&V4, "settings.set_security_header")
        .path("/zones/:zone_identifier/settings/security_header")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value.
        value: SecurityHeader = body("value"),
    }
}

operation! {
    /// Sets how strictly a zone treats visitors.
    ///
    /// `PATCH /zones/:zone_identifier/settings/security_level` · needs `#zone_settings:edit`
    ///
    /// - The security profile adjusts every security setting. Changing an individual one turns the profile into
    ///   `Custom`.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{SecurityLevel, SetSecurityLevel};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetSecurityLevel::new("023e105f4ecef8ad9ca31a8372d0c353", SecurityLevel::Medium);
    /// let answer = client.settings().set_security_level(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetSecurityLevel -> SecurityLevelSetting;
    Meta::patch(&V4, "settings.set_security_level")
        .path("/zones/:zone_identifier/settings/security_level")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `medium`. Example: `medium`.
        value: SecurityLevel = body("value"),
    }
}

operation! {
    /// Sets whether marked content is hidden from suspicious visitors.
    ///
    /// `PATCH /zones/:zone_identifier/settings/server_side_exclude` · needs `#zone_settings:edit`
    ///
    /// - Mark the content to hide with the tags `<!--sse-->` and `<!--/sse-->`.
    /// - Works only with HTML. HTML minification removes the tags from the page that is served, but the setting
    ///   still works.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetServerSideExclude;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetServerSideExclude::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_server_side_exclude(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetServerSideExclude -> OnOffSetting;
    Meta::patch(&V4, "settings.set_server_side_exclude")
        .path("/zones/:zone_identifier/settings/server_side_exclude")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `on`. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets how the traffic of a zone is encrypted.
    ///
    /// `PATCH /zones/:zone_identifier/settings/ssl` · needs `#zone_settings:edit`
    ///
    /// - A change can take up to 5 minutes.
    /// - Cloudflare must be active on the root domain or the `www` domain.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::{SetSsl, Ssl};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetSsl::new("023e105f4ecef8ad9ca31a8372d0c353", Ssl::Off);
    /// let answer = client.settings().set_ssl(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetSsl -> SslSetting;
    Meta::patch(&V4, "settings.set_ssl")
        .path("/zones/:zone_identifier/settings/ssl")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. The allowed values depend on the plan. Default: `off`. Example: `off`.
        value: Ssl = body("value"),
    }
}

operation! {
    /// Sets whether Cloudflare presents a client certificate to the origin server.
    ///
    /// `PATCH /zones/:zone_identifier/settings/tls_client_auth` · needs `#zone_settings:edit` · plans: enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetTlsClientAuth;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetTlsClientAuth::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    /// let answer = client.settings().set_tls_client_auth(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetTlsClientAuth -> OnOffSetting;
    Meta::patch(&V4, "settings.set_tls_client_auth")
        .path("/zones/:zone_identifier/settings/tls_client_auth")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Example: `on`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether the True Client IP header is sent to the origin server.
    ///
    /// `PATCH /zones/:zone_identifier/settings/true_client_ip_header` · needs `#zone_settings:edit` · plans:
    /// enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetTrueClientIpHeader;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetTrueClientIpHeader::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_true_client_ip_header(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetTrueClientIpHeader -> OnOffSetting;
    Meta::patch(&V4, "settings.set_true_client_ip_header")
        .path("/zones/:zone_identifier/settings/true_client_ip_header")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether TLS versions older than 1.2 are refused.
    ///
    /// `PATCH /zones/:zone_identifier/settings/tls_1_2_only` · needs `#zone_settings:edit` · plans: business,
    /// enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetTls12Only;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetTls12Only::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_tls12_only(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetTls12Only -> OnOffSetting;
    Meta::patch(&V4, "settings.set_tls12_only")
        .path("/zones/:zone_identifier/settings/tls_1_2_only")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether TLS 1.3 is enabled.
    ///
    /// `PATCH /zones/:zone_identifier/settings/tls_1_3` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetTls13;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetTls13::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_tls13(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetTls13 -> OnOffSetting;
    Meta::patch(&V4, "settings.set_tls13")
        .path("/zones/:zone_identifier/settings/tls_1_3")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. The default depends on the plan. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether the web application firewall (WAF) is enabled.
    ///
    /// `PATCH /zones/:zone_identifier/settings/waf` · needs `#zone_settings:edit`
    ///
    /// - A suspicious visitor gets a challenge; failing it blocks the request before it reaches the origin server.
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetWaf;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetWaf::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_waf(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetWaf -> OnOffSetting;
    Meta::patch(&V4, "settings.set_waf")
        .path("/zones/:zone_identifier/settings/waf")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}

operation! {
    /// Sets whether WebSockets are enabled.
    ///
    /// `PATCH /zones/:zone_identifier/settings/websockets` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::settings::SetWebsockets;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SetWebsockets::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    /// let answer = client.settings().set_websockets(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct SetWebsockets -> OnOffSetting;
    Meta::patch(&V4, "settings.set_websockets")
        .path("/zones/:zone_identifier/settings/websockets")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// New value. Default: `off`. Example: `off`.
        value: types::OnOff = body("value"),
    }
}
