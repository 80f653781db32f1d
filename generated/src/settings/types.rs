// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record, union_of};
use crate::types;

record! {
    /// A setting that is on or off.
    pub struct OnOffSetting or "value" keeps extra;
    new {
        /// Current value.
        value: types::OnOff = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for how long browsers keep resources cached by Cloudflare.
    pub struct BrowserCacheTtlSetting or "value" keeps extra;
    new {
        /// Current value, in seconds. One of `30`, `60`, `300`, `1200`, `1800`, `3600`, `7200`, `10800`, `14400`,
        /// `18000`, `28800`, `43200`, `57600`, `72000`, `86400`, `172800`, `259200`, `345600`, `432000`, `691200`,
        /// `1382400`, `2073600`, `2678400`, `5356800`, `16070400`, `31536000`.
        value: i64 = body("value")
            .one_of(&[
                30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600,
                72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400,
                5356800, 16070400, 31536000,
            ]),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for which resources are cached.
    pub struct CacheLevelSetting or "value" keeps extra;
    new {
        /// Current value.
        value: CacheLevel = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for how long visitors keep access after they complete a challenge.
    pub struct ChallengeTtlSetting or "value" keeps extra;
    new {
        /// Current value, in seconds. One of `300`, `900`, `1800`, `2700`, `3600`, `7200`, `10800`, `14400`, `28800`,
        /// `57600`, `86400`, `604800`, `2592000`, `31536000`.
        value: i64 = body("value")
            .one_of(&[
                300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800,
                2592000, 31536000,
            ]),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for development mode.
    pub struct DevelopmentModeSetting or "value" keeps extra;
    new {
        /// Current value.
        value: types::OnOff = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
        /// Time until development mode ends, in seconds.
        time_remaining: i64 = body("time_remaining"),
    }
}

record! {
    /// Setting for which types of files are minified.
    pub struct MinifySetting or "value" keeps extra;
    new {
        /// Current value.
        value: Minify = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for where visitors on mobile devices are redirected.
    pub struct MobileRedirectSetting or "value" keeps extra;
    new {
        /// Current value.
        value: MobileRedirect = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for how Polish compresses images.
    pub struct PolishSetting or "value" keeps extra;
    new {
        /// Current value.
        value: Polish = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for which scripts Rocket Loader loads.
    pub struct RocketLoaderSetting or "value" keeps extra;
    new {
        /// Current value.
        value: RocketLoader = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for the security headers.
    pub struct SecurityHeaderSetting or "value" keeps extra;
    new {
        /// Current value.
        value: SecurityHeader = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for how strictly a zone treats visitors.
    pub struct SecurityLevelSetting or "value" keeps extra;
    new {
        /// Current value.
        value: SecurityLevel = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Setting for how the traffic of a zone is encrypted.
    pub struct SslSetting or "value" keeps extra;
    new {
        /// Current value.
        value: Ssl = body("value"),
    }
    set {
        /// Name of the setting.
        id: String as into = body("id"),
        /// Whether the setting can be changed.
        editable: bool = body("editable"),
        /// Time of the last change.
        modified_on: jiff::Timestamp = body("modified_on"),
    }
}

record! {
    /// Types of files to minify.
    pub struct Minify keeps extra;
    set {
        /// Whether to minify CSS.
        css: types::OnOff = body("css"),
        /// Whether to minify HTML.
        html: types::OnOff = body("html"),
        /// Whether to minify JavaScript.
        js: types::OnOff = body("js"),
    }
}

record! {
    /// Redirect for visitors on mobile devices.
    pub struct MobileRedirect keeps extra;
    set {
        /// Whether visitors are redirected.
        status: types::OnOff = body("status"),
        /// Subdomain to redirect to.
        mobile_subdomain: String as into = body("mobile_subdomain"),
        /// Whether the redirect drops the path.
        strip_uri: bool = body("strip_uri"),
    }
}

record! {
    /// Security headers of a zone.
    pub struct SecurityHeader keeps extra;
    set {
        /// HTTP Strict Transport Security (HSTS).
        strict_transport_security: StrictTransportSecurity = body("strict_transport_security"),
    }
}

record! {
    /// HTTP Strict Transport Security (HSTS).
    pub struct StrictTransportSecurity keeps extra;
    set {
        /// Whether the header is sent.
        enabled: bool = body("enabled"),
        /// Time for which the header is valid, in seconds.
        max_age: i64 = body("max_age"),
        /// Whether the header also applies to subdomains.
        include_subdomains: bool = body("include_subdomains"),
        /// Whether browsers are told not to guess content types.
        nosniff: bool = body("nosniff"),
    }
}

union_of! {
    /// Any setting of a zone.
    pub enum Setting by id("id") of value("value") {
        /// Whether a zone has advanced protection against distributed denial-of-service (DDoS) attacks.
        AdvancedDdos(OnOffSetting) = "advanced_ddos",
        /// Whether Always Online serves pages from the cache while the origin server is offline.
        AlwaysOnline(OnOffSetting) = "always_online",
        /// Whether Automatic HTTPS Rewrites changes links to HTTPS.
        AutomaticHttpsRewrites(OnOffSetting) = "automatic_https_rewrites",
        /// How long browsers keep resources cached by Cloudflare.
        BrowserCacheTtl(BrowserCacheTtlSetting) = "browser_cache_ttl",
        /// Whether Browser Integrity Check refuses visitors whose HTTP headers resemble those of spammers.
        BrowserCheck(OnOffSetting) = "browser_check",
        /// Which resources of a zone are cached.
        CacheLevel(CacheLevelSetting) = "cache_level",
        /// How long visitors keep access after they complete a challenge.
        ChallengeTtl(ChallengeTtlSetting) = "challenge_ttl",
        /// Whether development mode, which bypasses the cache for 3 hours, is on.
        DevelopmentMode(DevelopmentModeSetting) = "development_mode",
        /// Whether email addresses are hidden from bots.
        EmailObfuscation(OnOffSetting) = "email_obfuscation",
        /// Whether the origin server receives the country code of each visitor.
        IpGeolocation(OnOffSetting) = "ip_geolocation",
        /// Whether IPv6 is enabled on all subdomains that use Cloudflare.
        Ipv6(OnOffSetting) = "ipv6",
        /// Which types of files are minified.
        Minify(MinifySetting) = "minify",
        /// Where visitors on mobile devices are redirected.
        MobileRedirect(MobileRedirectSetting) = "mobile_redirect",
        /// Whether Mirage speeds up image loading on mobile devices.
        Mirage(OnOffSetting) = "mirage",
        /// Whether visitors see the error pages of the origin server for errors 502 and 504.
        OriginErrorPagePassThru(OnOffSetting) = "origin_error_page_pass_thru",
        /// Whether opportunistic encryption is enabled.
        OpportunisticEncryption(OnOffSetting) = "opportunistic_encryption",
        /// How Polish compresses images.
        Polish(PolishSetting) = "polish",
        /// Whether images are served as WebP to clients that support it.
        Webp(OnOffSetting) = "webp",
        /// Whether URLs in response headers are prefetched.
        PrefetchPreload(OnOffSetting) = "prefetch_preload",
        /// Whether responses are buffered before they are sent to the client.
        ResponseBuffering(OnOffSetting) = "response_buffering",
        /// Which scripts Rocket Loader loads.
        RocketLoader(RocketLoaderSetting) = "rocket_loader",
        /// The security headers of a zone.
        SecurityHeader(SecurityHeaderSetting) = "security_header",
        /// How strictly a zone treats visitors.
        SecurityLevel(SecurityLevelSetting) = "security_level",
        /// Whether marked content is hidden from suspicious visitors.
        ServerSideExclude(OnOffSetting) = "server_side_exclude",
        /// Whether the cache ignores the order of query strings.
        SortQueryStringForCache(OnOffSetting) = "sort_query_string_for_cache",
        /// How the traffic of a zone is encrypted.
        Ssl(SslSetting) = "ssl",
        /// Whether TLS versions older than 1.2 are refused.
        Tls12Only(OnOffSetting) = "tls_1_2_only",
        /// Whether TLS 1.3 is enabled.
        Tls13(OnOffSetting) = "tls_1_3",
        /// Whether Cloudflare presents a client certificate to the origin server.
        TlsClientAuth(OnOffSetting) = "tls_client_auth",
        /// Whether the True Client IP header is sent to the origin server.
        TrueClientIpHeader(OnOffSetting) = "true_client_ip_header",
        /// Whether the web application firewall (WAF) is enabled.
        Waf(OnOffSetting) = "waf",
        /// Whether WebSockets are enabled.
        Websockets(OnOffSetting) = "websockets",
    }
}

open_enum! {
    /// Resources to cache.
    pub enum CacheLevel {
        /// All static resources, with or without a query string.
        Aggressive = "aggressive",
        /// Most static resources, such as CSS, images, and JavaScript.
        Basic = "basic",
        /// Resources regardless of their query string.
        Simplified = "simplified",
    }
}

open_enum! {
    /// Compression of images.
    pub enum Polish {
        /// No compression.
        Off = "off",
        /// Compression of PNG, JPEG, and GIF images without visible changes.
        Lossless = "lossless",
        /// As `lossless`, with stronger compression of JPEG images at some loss; larger ones become progressive.
        Lossy = "lossy",
    }
}

open_enum! {
    /// Scripts that Rocket Loader loads.
    pub enum RocketLoader {
        /// All scripts.
        On = "on",
        /// No scripts; all load as the page specifies.
        Off = "off",
        /// Only scripts whose tag has the attribute `data-cfasync='true'`.
        Manual = "manual",
    }
}

open_enum! {
    /// Security profile: how strictly a zone treats visitors.
    pub enum SecurityLevel {
        /// `essentially_off`.
        EssentiallyOff = "essentially_off",
        /// `low`.
        Low = "low",
        /// `medium`.
        Medium = "medium",
        /// `high`.
        High = "high",
        /// `under_attack`.
        UnderAttack = "under_attack",
    }
}

open_enum! {
    /// Encryption of the traffic of a zone.
    pub enum Ssl {
        /// No encryption; all traffic uses HTTP.
        Off = "off",
        /// Encryption between visitors and Cloudflare only. The origin server needs no certificate.
        Flexible = "flexible",
        /// Encryption all the way to the origin server, which needs a certificate; a self-signed one is enough.
        Full = "full",
        /// Encryption all the way to the origin server, which needs a valid certificate: signed by a certificate
        /// authority, not expired, and covering the requested host name.
        Strict = "strict",
    }
}
