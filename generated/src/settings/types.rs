// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record, union_of};
use crate::types;

/// A setting that is on or off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OnOffSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: types::OnOff,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl OnOffSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: types::OnOff) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(OnOffSetting or "value" => id, value, editable, modified_on);

/// Setting for how long browsers keep resources cached by Cloudflare.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BrowserCacheTtlSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value, in seconds. One of 30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600,
    /// 72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400, 5356800, 16070400, 31536000.
    pub value: i64,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl BrowserCacheTtlSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value, in seconds. One of 30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600,
    ///   72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400, 5356800, 16070400, 31536000.
    pub fn new(value: i64) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(
    BrowserCacheTtlSetting or "value" => id,
    value { one_of(&[30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600, 72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400, 5356800, 16070400, 31536000]) },
    editable, modified_on
);

/// Setting for which resources are cached.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CacheLevelSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: CacheLevel,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl CacheLevelSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: CacheLevel) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(CacheLevelSetting or "value" => id, value, editable, modified_on);

/// Setting for how long visitors keep access after they complete a challenge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChallengeTtlSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value, in seconds. One of 300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800,
    /// 2592000, 31536000.
    pub value: i64,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl ChallengeTtlSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value, in seconds. One of 300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800,
    ///   2592000, 31536000.
    pub fn new(value: i64) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(
    ChallengeTtlSetting or "value" => id,
    value { one_of(&[300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800, 2592000, 31536000]) },
    editable, modified_on
);

/// Setting for development mode.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevelopmentModeSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: types::OnOff,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Time until development mode ends, in seconds.
    pub time_remaining: Option<i64>,
}

impl DevelopmentModeSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: types::OnOff) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
            time_remaining: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }

    /// Time until development mode ends, in seconds.
    pub fn time_remaining(mut self, time_remaining: i64) -> Self {
        self.time_remaining = Some(time_remaining);
        self
    }
}

record!(
    DevelopmentModeSetting or "value" => id, value, editable, modified_on, time_remaining
);

/// Setting for which types of files are minified.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MinifySetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: Minify,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl MinifySetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: Minify) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(MinifySetting or "value" => id, value, editable, modified_on);

/// Setting for where visitors on mobile devices are redirected.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MobileRedirectSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: MobileRedirect,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl MobileRedirectSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: MobileRedirect) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(MobileRedirectSetting or "value" => id, value, editable, modified_on);

/// Setting for how Polish compresses images.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PolishSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: Polish,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl PolishSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: Polish) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(PolishSetting or "value" => id, value, editable, modified_on);

/// Setting for which scripts Rocket Loader loads.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RocketLoaderSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: RocketLoader,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl RocketLoaderSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: RocketLoader) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(RocketLoaderSetting or "value" => id, value, editable, modified_on);

/// Setting for the security headers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityHeaderSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: SecurityHeader,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl SecurityHeaderSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: SecurityHeader) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(SecurityHeaderSetting or "value" => id, value, editable, modified_on);

/// Setting for how strictly a zone treats visitors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityLevelSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: SecurityLevel,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl SecurityLevelSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: SecurityLevel) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(SecurityLevelSetting or "value" => id, value, editable, modified_on);

/// Setting for how the traffic of a zone is encrypted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SslSetting {
    /// Name of the setting.
    pub id: Option<String>,
    /// Current value.
    pub value: Ssl,
    /// Whether the setting can be changed.
    pub editable: Option<bool>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

impl SslSetting {
    /// With the values that are required.
    ///
    /// - `value`: Current value.
    pub fn new(value: Ssl) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// Name of the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the setting can be changed.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// Time of the last change.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(SslSetting or "value" => id, value, editable, modified_on);

/// Types of files to minify.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Minify {
    /// Whether to minify CSS.
    pub css: Option<types::OnOff>,
    /// Whether to minify HTML.
    pub html: Option<types::OnOff>,
    /// Whether to minify JavaScript.
    pub js: Option<types::OnOff>,
}

impl Minify {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether to minify CSS.
    pub fn css(mut self, css: types::OnOff) -> Self {
        self.css = Some(css);
        self
    }

    /// Whether to minify HTML.
    pub fn html(mut self, html: types::OnOff) -> Self {
        self.html = Some(html);
        self
    }

    /// Whether to minify JavaScript.
    pub fn js(mut self, js: types::OnOff) -> Self {
        self.js = Some(js);
        self
    }
}

record!(Minify => css, html, js);

/// Redirect for visitors on mobile devices.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MobileRedirect {
    /// Whether visitors are redirected.
    pub status: Option<types::OnOff>,
    /// Subdomain to redirect to.
    pub mobile_subdomain: Option<String>,
    /// Whether the redirect drops the path.
    pub strip_uri: Option<bool>,
}

impl MobileRedirect {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether visitors are redirected.
    pub fn status(mut self, status: types::OnOff) -> Self {
        self.status = Some(status);
        self
    }

    /// Subdomain to redirect to.
    pub fn mobile_subdomain(mut self, mobile_subdomain: impl Into<String>) -> Self {
        self.mobile_subdomain = Some(mobile_subdomain.into());
        self
    }

    /// Whether the redirect drops the path.
    pub fn strip_uri(mut self, strip_uri: bool) -> Self {
        self.strip_uri = Some(strip_uri);
        self
    }
}

record!(MobileRedirect => status, mobile_subdomain, strip_uri);

/// Security headers of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityHeader {
    /// HTTP Strict Transport Security (HSTS).
    pub strict_transport_security: Option<StrictTransportSecurity>,
}

impl SecurityHeader {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// HTTP Strict Transport Security (HSTS).
    pub fn strict_transport_security(
        mut self,
        strict_transport_security: StrictTransportSecurity,
    ) -> Self {
        self.strict_transport_security = Some(strict_transport_security);
        self
    }
}

record!(SecurityHeader => strict_transport_security);

/// HTTP Strict Transport Security (HSTS).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StrictTransportSecurity {
    /// Whether the header is sent.
    pub enabled: Option<bool>,
    /// Time for which the header is valid, in seconds.
    pub max_age: Option<i64>,
    /// Whether the header also applies to subdomains.
    pub include_subdomains: Option<bool>,
    /// Whether browsers are told not to guess content types.
    pub nosniff: Option<bool>,
}

impl StrictTransportSecurity {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the header is sent.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Time for which the header is valid, in seconds.
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// Whether the header also applies to subdomains.
    pub fn include_subdomains(mut self, include_subdomains: bool) -> Self {
        self.include_subdomains = Some(include_subdomains);
        self
    }

    /// Whether browsers are told not to guess content types.
    pub fn nosniff(mut self, nosniff: bool) -> Self {
        self.nosniff = Some(nosniff);
        self
    }
}

record!(StrictTransportSecurity => enabled, max_age, include_subdomains, nosniff);

/// Any setting of a zone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Setting {
    /// Whether a zone has advanced protection against distributed denial-of-service (DDoS) attacks.
    AdvancedDdos(OnOffSetting),
    /// Whether Always Online serves pages from the cache while the origin server is offline.
    AlwaysOnline(OnOffSetting),
    /// Whether Automatic HTTPS Rewrites changes links to HTTPS.
    AutomaticHttpsRewrites(OnOffSetting),
    /// How long browsers keep resources cached by Cloudflare.
    BrowserCacheTtl(BrowserCacheTtlSetting),
    /// Whether Browser Integrity Check refuses visitors whose HTTP headers resemble those of spammers.
    BrowserCheck(OnOffSetting),
    /// Which resources of a zone are cached.
    CacheLevel(CacheLevelSetting),
    /// How long visitors keep access after they complete a challenge.
    ChallengeTtl(ChallengeTtlSetting),
    /// Whether development mode, which bypasses the cache for 3 hours, is on.
    DevelopmentMode(DevelopmentModeSetting),
    /// Whether email addresses are hidden from bots.
    EmailObfuscation(OnOffSetting),
    /// Whether the origin server receives the country code of each visitor.
    IpGeolocation(OnOffSetting),
    /// Whether IPv6 is enabled on all subdomains.
    Ipv6(OnOffSetting),
    /// Which types of files are minified.
    Minify(MinifySetting),
    /// Where visitors on mobile devices are redirected.
    MobileRedirect(MobileRedirectSetting),
    /// Whether Mirage speeds up image loading on mobile devices.
    Mirage(OnOffSetting),
    /// Whether visitors see the error pages of the origin server for errors 502 and 504.
    OriginErrorPagePassThru(OnOffSetting),
    /// Whether opportunistic encryption is enabled.
    OpportunisticEncryption(OnOffSetting),
    /// How Polish compresses images.
    Polish(PolishSetting),
    /// Whether images are served as WebP to clients that support it.
    Webp(OnOffSetting),
    /// Whether URLs in response headers are prefetched.
    PrefetchPreload(OnOffSetting),
    /// Whether responses are buffered before they are sent to the client.
    ResponseBuffering(OnOffSetting),
    /// Which scripts Rocket Loader loads.
    RocketLoader(RocketLoaderSetting),
    /// The security headers of a zone.
    SecurityHeader(SecurityHeaderSetting),
    /// How strictly a zone treats visitors.
    SecurityLevel(SecurityLevelSetting),
    /// Whether marked content is hidden from suspicious visitors.
    ServerSideExclude(OnOffSetting),
    /// Whether the cache ignores the order of query strings.
    SortQueryStringForCache(OnOffSetting),
    /// How the traffic of a zone is encrypted.
    Ssl(SslSetting),
    /// Whether TLS versions older than 1.2 are refused.
    Tls12Only(OnOffSetting),
    /// Whether TLS 1.3 is enabled.
    Tls13(OnOffSetting),
    /// Whether Cloudflare presents a client certificate to the origin server.
    TlsClientAuth(OnOffSetting),
    /// Whether the True Client IP header is sent to the origin server.
    TrueClientIpHeader(OnOffSetting),
    /// Whether the web application firewall (WAF) is enabled.
    Waf(OnOffSetting),
    /// Whether WebSockets are enabled.
    Websockets(OnOffSetting),
    /// A case that the documentation does not list.
    Other(serde_json::Value),
}

union_of!(
    Setting by "id" => AdvancedDdos = "advanced_ddos", AlwaysOnline = "always_online",
    AutomaticHttpsRewrites = "automatic_https_rewrites", BrowserCacheTtl = "browser_cache_ttl",
    BrowserCheck = "browser_check", CacheLevel = "cache_level", ChallengeTtl = "challenge_ttl",
    DevelopmentMode = "development_mode", EmailObfuscation = "email_obfuscation",
    IpGeolocation = "ip_geolocation", Ipv6 = "ipv6", Minify = "minify",
    MobileRedirect = "mobile_redirect", Mirage = "mirage",
    OriginErrorPagePassThru = "origin_error_page_pass_thru",
    OpportunisticEncryption = "opportunistic_encryption", Polish = "polish", Webp = "webp",
    PrefetchPreload = "prefetch_preload", ResponseBuffering = "response_buffering",
    RocketLoader = "rocket_loader", SecurityHeader = "security_header",
    SecurityLevel = "security_level", ServerSideExclude = "server_side_exclude",
    SortQueryStringForCache = "sort_query_string_for_cache", Ssl = "ssl",
    Tls12Only = "tls_1_2_only", Tls13 = "tls_1_3", TlsClientAuth = "tls_client_auth",
    TrueClientIpHeader = "true_client_ip_header", Waf = "waf", Websockets = "websockets"
);

/// Resources to cache.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheLevel {
    /// All static resources, with or without a query string.
    Aggressive,
    /// Most static resources, such as CSS, images, and JavaScript.
    Basic,
    /// Resources regardless of their query string.
    Simplified,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    CacheLevel => Aggressive = "aggressive", Basic = "basic", Simplified = "simplified"
);

/// Compression of images.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Polish {
    /// No compression.
    Off,
    /// Compression of PNG, JPEG, and GIF images without visible changes.
    Lossless,
    /// As `lossless`, with stronger compression of JPEG images at some loss; larger ones become progressive.
    Lossy,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Polish => Off = "off", Lossless = "lossless", Lossy = "lossy");

/// Scripts that Rocket Loader loads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RocketLoader {
    /// All scripts.
    On,
    /// No scripts; all load as the page specifies.
    Off,
    /// Only scripts whose tag has the attribute `data-cfasync='true'`.
    Manual,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(RocketLoader => On = "on", Off = "off", Manual = "manual");

/// Security profile: how strictly a zone treats visitors.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityLevel {
    /// `essentially_off`.
    EssentiallyOff,
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `high`.
    High,
    /// `under_attack`.
    UnderAttack,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    SecurityLevel => EssentiallyOff = "essentially_off", Low = "low", Medium = "medium",
    High = "high", UnderAttack = "under_attack"
);

/// Encryption of the traffic of a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ssl {
    /// No encryption; all traffic uses HTTP.
    Off,
    /// Encryption between visitors and Cloudflare only. The origin server needs no certificate.
    Flexible,
    /// Encryption all the way to the origin server, which needs a certificate; a self-signed one is enough.
    Full,
    /// Encryption all the way to the origin server, which needs a valid certificate: signed by a certificate authority,
    /// not expired, and covering the requested host name.
    Strict,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Ssl => Off = "off", Flexible = "flexible", Full = "full", Strict = "strict");
