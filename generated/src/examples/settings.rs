// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::settings::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"always_online","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client.settings().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetAdvancedDdos::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"advanced_ddos","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_advanced_ddos(
                    &GetAdvancedDdos::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetAlwaysOnline::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"always_online","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_always_online(
                    &GetAlwaysOnline::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetAutomaticHttpsRewrites::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_automatic_https_rewrites(
                    &GetAutomaticHttpsRewrites::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetBrowserCacheTtl::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"browser_cache_ttl","value":14400,"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_browser_cache_ttl(
                    &GetBrowserCacheTtl::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetBrowserCheck::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"browser_check","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_browser_check(
                    &GetBrowserCheck::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetCacheLevel::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"cache_level","value":"aggressive","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_cache_level(&GetCacheLevel::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetChallengeTtl::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"challenge_ttl","value":1800,"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_challenge_ttl(
                    &GetChallengeTtl::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetDevelopmentMode::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"development_mode","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z","time_remaining":3600}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_development_mode(
                    &GetDevelopmentMode::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetEmailObfuscation::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"email_obfuscation","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_email_obfuscation(
                    &GetEmailObfuscation::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetIpGeolocation::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"ip_geolocation","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_ip_geolocation(
                    &GetIpGeolocation::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetIpv6::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"ipv6","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client.settings().get_ipv6(&GetIpv6::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetMinify::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"minify","value":{"css":"off","html":"off","js":"off"},"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_minify(&GetMinify::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetMobileRedirect::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"mobile_redirect","value":{"status":"off","mobile_subdomain":"m","strip_uri":false},"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_mobile_redirect(
                    &GetMobileRedirect::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetMirage::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"mirage","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_mirage(&GetMirage::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetOriginErrorPagePassThru::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_origin_error_page_pass_thru(
                    &GetOriginErrorPagePassThru::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetOpportunisticEncryption::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"on"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_opportunistic_encryption(
                    &GetOpportunisticEncryption::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetPolish::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"polish","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_polish(&GetPolish::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetWebp::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"webp","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client.settings().get_webp(&GetWebp::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetPrefetchPreload::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_prefetch_preload(
                    &GetPrefetchPreload::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetResponseBuffering::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_response_buffering(
                    &GetResponseBuffering::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetRocketLoader::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"rocket_loader","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_rocket_loader(
                    &GetRocketLoader::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetSecurityHeader::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"security_header","value":{"strict_transport_security":{"enabled":true,"max_age":86400,"include_subdomains":true,"nosniff":true}},"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_security_header(
                    &GetSecurityHeader::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetSecurityLevel::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"security_level","value":"medium","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_security_level(
                    &GetSecurityLevel::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetServerSideExclude::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"server_side_exclude","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_server_side_exclude(
                    &GetServerSideExclude::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetSortQueryStringForCache::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_sort_query_string_for_cache(
                    &GetSortQueryStringForCache::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetSsl::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"ssl","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client.settings().get_ssl(&GetSsl::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetTls12Only::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_tls12_only(&GetTls12Only::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetTls13::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_tls13(&GetTls13::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetTlsClientAuth::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"tls_client_auth","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_tls_client_auth(
                    &GetTlsClientAuth::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetTrueClientIpHeader::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_true_client_ip_header(
                    &GetTrueClientIpHeader::new("023e105f4ecef8ad9ca31a8372d0c353"),
                ),
        )),
    },
    Example {
        operation: GetWaf::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"waf","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client.settings().get_waf(&GetWaf::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: GetWebsockets::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"websockets","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .get_websockets(&GetWebsockets::new("023e105f4ecef8ad9ca31a8372d0c353")),
        )),
    },
    Example {
        operation: Edit::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"always_online","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .edit(
                    &Edit::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        [
                            Setting::AlwaysOnline(OnOffSetting::new(types::OnOff::On)),
                            Setting::BrowserCacheTtl(BrowserCacheTtlSetting::new(18000)),
                            Setting::IpGeolocation(OnOffSetting::new(types::OnOff::Off)),
                        ],
                    ),
                ),
        )),
    },
    Example {
        operation: SetAlwaysOnline::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"always_online","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_always_online(
                    &SetAlwaysOnline::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetAutomaticHttpsRewrites::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_automatic_https_rewrites(
                    &SetAutomaticHttpsRewrites::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetBrowserCacheTtl::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"browser_cache_ttl","value":14400,"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_browser_cache_ttl(
                    &SetBrowserCacheTtl::new("023e105f4ecef8ad9ca31a8372d0c353", 14400),
                ),
        )),
    },
    Example {
        operation: SetBrowserCheck::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"browser_check","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_browser_check(
                    &SetBrowserCheck::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetCacheLevel::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"cache_level","value":"aggressive","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_cache_level(
                    &SetCacheLevel::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        CacheLevel::Aggressive,
                    ),
                ),
        )),
    },
    Example {
        operation: SetChallengeTtl::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"challenge_ttl","value":1800,"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_challenge_ttl(
                    &SetChallengeTtl::new("023e105f4ecef8ad9ca31a8372d0c353", 1800),
                ),
        )),
    },
    Example {
        operation: SetDevelopmentMode::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"development_mode","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z","time_remaining":3600}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_development_mode(
                    &SetDevelopmentMode::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetEmailObfuscation::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"email_obfuscation","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_email_obfuscation(
                    &SetEmailObfuscation::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetOriginErrorPagePassThru::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_origin_error_page_pass_thru(
                    &SetOriginErrorPagePassThru::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetSortQueryStringForCache::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_sort_query_string_for_cache(
                    &SetSortQueryStringForCache::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetIpGeolocation::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"ip_geolocation","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_ip_geolocation(
                    &SetIpGeolocation::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetIpv6::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"ipv6","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_ipv6(
                    &SetIpv6::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off),
                ),
        )),
    },
    Example {
        operation: SetMinify::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"minify","value":{"css":"off","html":"off","js":"off"},"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_minify(
                    &SetMinify::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        Minify::new()
                            .css(types::OnOff::Off)
                            .html(types::OnOff::Off)
                            .js(types::OnOff::Off),
                    ),
                ),
        )),
    },
    Example {
        operation: SetMobileRedirect::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"mobile_redirect","value":{"status":"off","mobile_subdomain":"m","strip_uri":false},"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_mobile_redirect(
                    &SetMobileRedirect::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        MobileRedirect::new()
                            .status(types::OnOff::Off)
                            .mobile_subdomain("m")
                            .strip_uri(false),
                    ),
                ),
        )),
    },
    Example {
        operation: SetMirage::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"mirage","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_mirage(
                    &SetMirage::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetOpportunisticEncryption::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"on"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_opportunistic_encryption(
                    &SetOpportunisticEncryption::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetPolish::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"polish","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_polish(
                    &SetPolish::new("023e105f4ecef8ad9ca31a8372d0c353", Polish::Off),
                ),
        )),
    },
    Example {
        operation: SetWebp::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"webp","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_webp(
                    &SetWebp::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off),
                ),
        )),
    },
    Example {
        operation: SetPrefetchPreload::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_prefetch_preload(
                    &SetPrefetchPreload::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetResponseBuffering::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_response_buffering(
                    &SetResponseBuffering::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetRocketLoader::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"rocket_loader","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_rocket_loader(
                    &SetRocketLoader::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        RocketLoader::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetSecurityHeader::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"security_header","value":{"strict_transport_security":{"enabled":true,"max_age":86400,"include_subdomains":true,"nosniff":true}},"editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_security_header(
                    &SetSecurityHeader::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        SecurityHeader::new()
                            .strict_transport_security(
                                StrictTransportSecurity::new()
                                    .enabled(true)
                                    .max_age(86400)
                                    .include_subdomains(true)
                                    .nosniff(true),
                            ),
                    ),
                ),
        )),
    },
    Example {
        operation: SetSecurityLevel::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"security_level","value":"medium","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_security_level(
                    &SetSecurityLevel::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        SecurityLevel::Medium,
                    ),
                ),
        )),
    },
    Example {
        operation: SetServerSideExclude::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"server_side_exclude","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_server_side_exclude(
                    &SetServerSideExclude::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetSsl::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"ssl","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_ssl(&SetSsl::new("023e105f4ecef8ad9ca31a8372d0c353", Ssl::Off)),
        )),
    },
    Example {
        operation: SetTlsClientAuth::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"tls_client_auth","value":"on","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_tls_client_auth(
                    &SetTlsClientAuth::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::On,
                    ),
                ),
        )),
    },
    Example {
        operation: SetTrueClientIpHeader::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_true_client_ip_header(
                    &SetTrueClientIpHeader::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetTls12Only::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_tls12_only(
                    &SetTls12Only::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
    Example {
        operation: SetTls13::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":"off"}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_tls13(
                    &SetTls13::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off),
                ),
        )),
    },
    Example {
        operation: SetWaf::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"waf","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_waf(
                    &SetWaf::new("023e105f4ecef8ad9ca31a8372d0c353", types::OnOff::Off),
                ),
        )),
    },
    Example {
        operation: SetWebsockets::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"websockets","value":"off","editable":true,"modified_on":"2014-01-01T05:20:00.12345Z"}}"#,
        call: |client| run(|| Ok(
            client
                .settings()
                .set_websockets(
                    &SetWebsockets::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        types::OnOff::Off,
                    ),
                ),
        )),
    },
];
