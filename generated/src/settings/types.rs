// Made from spec/v4/settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record, union_of};
use crate::types;

/// A setting that is on or off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OnOffSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: types::OnOff,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl OnOffSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: types::OnOff) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(OnOffSetting or "value" => id, value, editable, modified_on);

/// How long browsers keep what they got.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BrowserCacheTtlSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// How long, in seconds. One of 30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600,
    /// 72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400, 5356800, 16070400, 31536000.
    pub value: i64,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl BrowserCacheTtlSetting {
    /// With the values that are required.
    ///
    /// - `value`: How long, in seconds. One of 30, 60, 300, 1200, 1800, 3600, 7200, 10800, 14400, 18000, 28800, 43200, 57600,
    ///   72000, 86400, 172800, 259200, 345600, 432000, 691200, 1382400, 2073600, 2678400, 5356800, 16070400, 31536000.
    pub fn new(value: i64) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
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

/// What is cached.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CacheLevelSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: CacheLevel,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl CacheLevelSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: CacheLevel) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(CacheLevelSetting or "value" => id, value, editable, modified_on);

/// How long a visitor who solved a challenge is let in.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChallengeTtlSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// How long, in seconds. One of 300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800,
    /// 2592000, 31536000.
    pub value: i64,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl ChallengeTtlSetting {
    /// With the values that are required.
    ///
    /// - `value`: How long, in seconds. One of 300, 900, 1800, 2700, 3600, 7200, 10800, 14400, 28800, 57600, 86400, 604800,
    ///   2592000, 31536000.
    pub fn new(value: i64) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
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

/// Whether development mode is on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevelopmentModeSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: types::OnOff,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// How long it stays on, in seconds.
    pub time_remaining: Option<i64>,
}

impl DevelopmentModeSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: types::OnOff) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
            time_remaining: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }

    /// How long it stays on, in seconds.
    pub fn time_remaining(mut self, time_remaining: i64) -> Self {
        self.time_remaining = Some(time_remaining);
        self
    }
}

record!(
    DevelopmentModeSetting or "value" => id, value, editable, modified_on, time_remaining
);

/// What is minified.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MinifySetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: Minify,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl MinifySetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: Minify) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(MinifySetting or "value" => id, value, editable, modified_on);

/// Where visitors on mobile devices are sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MobileRedirectSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: MobileRedirect,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl MobileRedirectSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: MobileRedirect) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(MobileRedirectSetting or "value" => id, value, editable, modified_on);

/// How images are compressed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PolishSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: Polish,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl PolishSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: Polish) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(PolishSetting or "value" => id, value, editable, modified_on);

/// How JavaScript is loaded.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RocketLoaderSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: RocketLoader,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl RocketLoaderSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: RocketLoader) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(RocketLoaderSetting or "value" => id, value, editable, modified_on);

/// The security headers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityHeaderSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: SecurityHeader,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl SecurityHeaderSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: SecurityHeader) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(SecurityHeaderSetting or "value" => id, value, editable, modified_on);

/// How wary the zone is of visitors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityLevelSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: SecurityLevel,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl SecurityLevelSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: SecurityLevel) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(SecurityLevelSetting or "value" => id, value, editable, modified_on);

/// How traffic is encrypted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SslSetting {
    /// What identifies the setting.
    pub id: Option<String>,
    /// The value.
    pub value: Ssl,
    /// Whether the caller may change it.
    pub editable: Option<bool>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

impl SslSetting {
    /// With the values that are required.
    ///
    /// - `value`: The value.
    pub fn new(value: Ssl) -> Self {
        Self {
            id: None,
            value,
            editable: None,
            modified_on: None,
        }
    }

    /// What identifies the setting.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the caller may change it.
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = Some(editable);
        self
    }

    /// When it last changed.
    pub fn modified_on(mut self, modified_on: jiff::Timestamp) -> Self {
        self.modified_on = Some(modified_on);
        self
    }
}

record!(SslSetting or "value" => id, value, editable, modified_on);

/// What is minified.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Minify {
    /// Whether CSS is.
    pub css: Option<types::OnOff>,
    /// Whether HTML is.
    pub html: Option<types::OnOff>,
    /// Whether JavaScript is.
    pub js: Option<types::OnOff>,
}

impl Minify {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether CSS is.
    pub fn css(mut self, css: types::OnOff) -> Self {
        self.css = Some(css);
        self
    }

    /// Whether HTML is.
    pub fn html(mut self, html: types::OnOff) -> Self {
        self.html = Some(html);
        self
    }

    /// Whether JavaScript is.
    pub fn js(mut self, js: types::OnOff) -> Self {
        self.js = Some(js);
        self
    }
}

record!(Minify => css, html, js);

/// Where visitors on mobile devices are sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MobileRedirect {
    /// Whether they are sent anywhere.
    pub status: Option<types::OnOff>,
    /// The subdomain.
    pub mobile_subdomain: Option<String>,
    /// Whether the path is dropped.
    pub strip_uri: Option<bool>,
}

impl MobileRedirect {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether they are sent anywhere.
    pub fn status(mut self, status: types::OnOff) -> Self {
        self.status = Some(status);
        self
    }

    /// The subdomain.
    pub fn mobile_subdomain(mut self, mobile_subdomain: impl Into<String>) -> Self {
        self.mobile_subdomain = Some(mobile_subdomain.into());
        self
    }

    /// Whether the path is dropped.
    pub fn strip_uri(mut self, strip_uri: bool) -> Self {
        self.strip_uri = Some(strip_uri);
        self
    }
}

record!(MobileRedirect => status, mobile_subdomain, strip_uri);

/// The security headers.
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
    /// How long it holds, in seconds.
    pub max_age: Option<i64>,
    /// Whether it holds for subdomains too.
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

    /// How long it holds, in seconds.
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// Whether it holds for subdomains too.
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
    /// Protection from distributed denial of service attacks.
    AdvancedDdos(OnOffSetting),
    /// Serving pages from the cache while the server is offline.
    AlwaysOnline(OnOffSetting),
    /// Rewriting links to HTTPS.
    AutomaticHttpsRewrites(OnOffSetting),
    /// How long browsers keep what they got.
    BrowserCacheTtl(BrowserCacheTtlSetting),
    /// Refusing visitors whose HTTP headers look like those of spammers.
    BrowserCheck(OnOffSetting),
    /// What is cached.
    CacheLevel(CacheLevelSetting),
    /// How long a visitor who solved a challenge is let in.
    ChallengeTtl(ChallengeTtlSetting),
    /// Bypassing the cache for 3 hours.
    DevelopmentMode(DevelopmentModeSetting),
    /// Hiding e-mail addresses from bots.
    EmailObfuscation(OnOffSetting),
    /// Telling the server the country of a visitor.
    IpGeolocation(OnOffSetting),
    /// IPv6 on all subdomains.
    Ipv6(OnOffSetting),
    /// What is minified.
    Minify(MinifySetting),
    /// Where visitors on mobile devices are sent.
    MobileRedirect(MobileRedirectSetting),
    /// Faster images on mobile devices.
    Mirage(OnOffSetting),
    /// Showing the error pages of the origin server for 502 and 504.
    OriginErrorPagePassThru(OnOffSetting),
    /// Opportunistic encryption.
    OpportunisticEncryption(OnOffSetting),
    /// How images are compressed.
    Polish(PolishSetting),
    /// Serving images as WebP to browsers that know it.
    Webp(OnOffSetting),
    /// Prefetching URLs that response headers name.
    PrefetchPreload(OnOffSetting),
    /// Buffering answers before they are sent on.
    ResponseBuffering(OnOffSetting),
    /// How JavaScript is loaded.
    RocketLoader(RocketLoaderSetting),
    /// The security headers.
    SecurityHeader(SecurityHeaderSetting),
    /// How wary the zone is of visitors.
    SecurityLevel(SecurityLevelSetting),
    /// Hiding marked content from suspicious visitors.
    ServerSideExclude(OnOffSetting),
    /// Ignoring the order of query strings in the cache.
    SortQueryStringForCache(OnOffSetting),
    /// How traffic is encrypted.
    Ssl(SslSetting),
    /// Refusing TLS older than 1.2.
    Tls12Only(OnOffSetting),
    /// TLS 1.3.
    Tls13(OnOffSetting),
    /// Showing a client certificate to the origin server.
    TlsClientAuth(OnOffSetting),
    /// The True Client IP header.
    TrueClientIpHeader(OnOffSetting),
    /// The web application firewall.
    Waf(OnOffSetting),
    /// WebSockets.
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

/// What is cached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheLevel {
    /// All static resources, also those with a query string.
    Aggressive,
    /// Most static resources, such as CSS, images and JavaScript.
    Basic,
    /// Resources without regard to their query string.
    Simplified,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    CacheLevel => Aggressive = "aggressive", Basic = "basic", Simplified = "simplified"
);

/// How images are compressed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Polish {
    /// Not at all.
    Off,
    /// Without a change to be seen.
    Lossless,
    /// JPEG images more, with some loss.
    Lossy,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Polish => Off = "off", Lossless = "lossless", Lossy = "lossy");

/// How JavaScript is loaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RocketLoader {
    /// All of it by Rocket Loader.
    On,
    /// As the page says.
    Off,
    /// By Rocket Loader where a script asks for it.
    Manual,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(RocketLoader => On = "on", Off = "off", Manual = "manual");

/// How wary the zone is of visitors.
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

/// How traffic is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ssl {
    /// Not at all.
    Off,
    /// Between visitors and Cloudflare.
    Flexible,
    /// All the way to the origin server.
    Full,
    /// All the way, with a certificate of the origin server that is verified.
    Strict,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Ssl => Off = "off", Flexible = "flexible", Full = "full", Strict = "strict");
