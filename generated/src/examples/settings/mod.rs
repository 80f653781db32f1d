// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::settings::{
    BrowserCacheTtlSetting, CacheLevel, Edit, GetAdvancedDdos, GetAlwaysOnline,
    GetAutomaticHttpsRewrites, GetBrowserCacheTtl, GetBrowserCheck, GetCacheLevel, GetChallengeTtl,
    GetDevelopmentMode, GetEmailObfuscation, GetIpGeolocation, GetIpv6, GetMinify, GetMirage,
    GetMobileRedirect, GetOpportunisticEncryption, GetOriginErrorPagePassThru, GetPolish,
    GetPrefetchPreload, GetResponseBuffering, GetRocketLoader, GetSecurityHeader, GetSecurityLevel,
    GetServerSideExclude, GetSortQueryStringForCache, GetSsl, GetTls12Only, GetTls13,
    GetTlsClientAuth, GetTrueClientIpHeader, GetWaf, GetWebp, GetWebsockets, List, Minify,
    MobileRedirect, OnOffSetting, Polish, RocketLoader, SecurityHeader, SecurityLevel,
    SetAlwaysOnline, SetAutomaticHttpsRewrites, SetBrowserCacheTtl, SetBrowserCheck, SetCacheLevel,
    SetChallengeTtl, SetDevelopmentMode, SetEmailObfuscation, SetIpGeolocation, SetIpv6, SetMinify,
    SetMirage, SetMobileRedirect, SetOpportunisticEncryption, SetOriginErrorPagePassThru,
    SetPolish, SetPrefetchPreload, SetResponseBuffering, SetRocketLoader, SetSecurityHeader,
    SetSecurityLevel, SetServerSideExclude, SetSortQueryStringForCache, SetSsl, SetTls12Only,
    SetTls13, SetTlsClientAuth, SetTrueClientIpHeader, SetWaf, SetWebp, SetWebsockets, Setting,
    Ssl, StrictTransportSecurity,
};
use crate::types;

examples! {
    client => client.settings();
    list => List::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_advanced_ddos => GetAdvancedDdos::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_always_online => GetAlwaysOnline::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_automatic_https_rewrites => GetAutomaticHttpsRewrites::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_browser_cache_ttl => GetBrowserCacheTtl::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_browser_check => GetBrowserCheck::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_cache_level => GetCacheLevel::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_challenge_ttl => GetChallengeTtl::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_development_mode => GetDevelopmentMode::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_email_obfuscation => GetEmailObfuscation::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_ip_geolocation => GetIpGeolocation::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_ipv6 => GetIpv6::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_minify => GetMinify::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_mobile_redirect => GetMobileRedirect::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_mirage => GetMirage::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_origin_error_page_pass_thru => GetOriginErrorPagePassThru::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_opportunistic_encryption => GetOpportunisticEncryption::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_polish => GetPolish::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_webp => GetWebp::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_prefetch_preload => GetPrefetchPreload::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_response_buffering => GetResponseBuffering::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_rocket_loader => GetRocketLoader::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_security_header => GetSecurityHeader::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_security_level => GetSecurityLevel::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_server_side_exclude => GetServerSideExclude::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_sort_query_string_for_cache => GetSortQueryStringForCache::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_ssl => GetSsl::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_tls12_only => GetTls12Only::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_tls13 => GetTls13::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_tls_client_auth => GetTlsClientAuth::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_true_client_ip_header => GetTrueClientIpHeader::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_waf => GetWaf::new("023e105f4ecef8ad9ca31a8372d0c353");
    get_websockets => GetWebsockets::new("023e105f4ecef8ad9ca31a8372d0c353");
    edit => Edit::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        [
            Setting::AlwaysOnline(OnOffSetting::new(types::OnOff::On)),
            Setting::BrowserCacheTtl(BrowserCacheTtlSetting::new(18000)),
            Setting::IpGeolocation(OnOffSetting::new(types::OnOff::Off)),
        ],
    );
    set_always_online => SetAlwaysOnline::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    set_automatic_https_rewrites => SetAutomaticHttpsRewrites::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_browser_cache_ttl => SetBrowserCacheTtl::new("023e105f4ecef8ad9ca31a8372d0c353", 14400);
    set_browser_check => SetBrowserCheck::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::On);
    set_cache_level => SetCacheLevel::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        CacheLevel::Aggressive,
    );
    set_challenge_ttl => SetChallengeTtl::new("023e105f4ecef8ad9ca31a8372d0c353", 1800);
    set_development_mode => SetDevelopmentMode::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_email_obfuscation => SetEmailObfuscation::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::On,
    );
    set_origin_error_page_pass_thru => SetOriginErrorPagePassThru::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_sort_query_string_for_cache => SetSortQueryStringForCache::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_ip_geolocation => SetIpGeolocation::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::On,
    );
    set_ipv6 => SetIpv6::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    set_minify => SetMinify::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        Minify::new().css(types::OnOff::Off).html(types::OnOff::Off).js(types::OnOff::Off),
    );
    set_mobile_redirect => SetMobileRedirect::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        MobileRedirect::new().status(types::OnOff::Off).mobile_subdomain("m").strip_uri(false),
    );
    set_mirage => SetMirage::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    set_opportunistic_encryption => SetOpportunisticEncryption::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::On,
    );
    set_polish => SetPolish::new("023e105f4ecef8ad9ca31a8372d0c353", Polish::Off);
    set_webp => SetWebp::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    set_prefetch_preload => SetPrefetchPreload::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_response_buffering => SetResponseBuffering::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_rocket_loader => SetRocketLoader::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        RocketLoader::Off,
    );
    set_security_header => SetSecurityHeader::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        SecurityHeader::new()
            .strict_transport_security(
                StrictTransportSecurity::new()
                    .enabled(true)
                    .max_age(86400)
                    .include_subdomains(true)
                    .nosniff(true),
            ),
    );
    set_security_level => SetSecurityLevel::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        SecurityLevel::Medium,
    );
    set_server_side_exclude => SetServerSideExclude::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::On,
    );
    set_ssl => SetSsl::new("023e105f4ecef8ad9ca31a8372d0c353", Ssl::Off);
    set_tls_client_auth => SetTlsClientAuth::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::On,
    );
    set_true_client_ip_header => SetTrueClientIpHeader::new(
        "023e105f4ecef8ad9ca31a8372d0c353",
        types::OnOff::Off,
    );
    set_tls12_only => SetTls12Only::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    set_tls13 => SetTls13::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    set_waf => SetWaf::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
    set_websockets => SetWebsockets::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off);
}
