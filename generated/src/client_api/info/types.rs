// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::client_api::records;
use crate::client_api::types;

/// Wrapped statistics.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsAnswer {
    /// Statistics.
    pub result: StatsList,
}

record!(StatsAnswer => result);

/// Statistics of a period.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsList {
    /// Start of the period.
    pub time_zero: Option<crate::UnixMillis>,
    /// End of the period.
    pub time_end: Option<crate::UnixMillis>,
    /// Number of items.
    pub count: Option<i64>,
    /// Whether there are more items.
    pub has_more: Option<bool>,
    /// Items.
    pub objs: Vec<Statistics>,
}

record!(
    StatsList => time_zero = "timeZero", time_end = "timeEnd", count, has_more, objs
);

/// Statistics and settings of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Statistics {
    /// Time of generation.
    pub cached_server_time: Option<crate::UnixMillis>,
    /// Time of the next generation.
    pub cached_expry_time: Option<crate::UnixMillis>,
    /// Traffic.
    pub traffic_breakdown: Option<Traffic>,
    /// Bandwidth by source.
    pub bandwidth_served: Option<Bandwidth>,
    /// Requests by source.
    pub requests_served: Option<Requests>,
    /// Whether the domain is on the Pro plan.
    pub pro_zone: Option<bool>,
    /// Load time of pages.
    pub page_load_time: Option<serde_json::Value>,
    /// Server time.
    pub current_server_time: Option<crate::UnixMillis>,
    /// Requested period.
    pub interval: Option<i64>,
    /// Time of creation of the zone.
    pub zone_c_date: Option<crate::UnixMillis>,
    /// Security level, for display.
    pub user_security_setting: Option<String>,
    /// Unix second when development mode ends; `0` if off.
    pub dev_mode: Option<i64>,
    /// State of IPv6: `0` is off, `3` is on.
    pub ipv46: Option<i64>,
    /// Whether Always Online is on.
    pub ob: Option<crate::Flag>,
    /// Caching level.
    pub cache_lvl: Option<types::CacheLevel>,
}

record!(
    Statistics => cached_server_time = "cachedServerTime",
    cached_expry_time = "cachedExpryTime", traffic_breakdown = "trafficBreakdown",
    bandwidth_served = "bandwidthServed", requests_served = "requestsServed", pro_zone,
    page_load_time = "pageLoadTime", current_server_time = "currentServerTime", interval,
    zone_c_date = "zoneCDate", user_security_setting = "userSecuritySetting", dev_mode, ipv46,
    ob, cache_lvl
);

/// Traffic by class of visitor.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// Page views.
    pub pageviews: Option<Visits>,
    /// Visitors.
    pub uniques: Option<Visits>,
}

record!(Traffic => pageviews, uniques);

/// Counts by class of visitor.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visits {
    /// Regular visitors.
    pub regular: Option<i64>,
    /// Threats.
    pub threat: Option<i64>,
    /// Crawlers.
    pub crawler: Option<i64>,
}

record!(Visits => regular, threat, crawler);

/// Bandwidth by source.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bandwidth {
    /// Served by Cloudflare.
    pub cloudflare: Option<f64>,
    /// Served by the origin.
    pub user: Option<f64>,
}

record!(Bandwidth => cloudflare, user);

/// Requests by source.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Requests {
    /// Served by Cloudflare.
    pub cloudflare: Option<i64>,
    /// Served by the origin.
    pub user: Option<i64>,
}

record!(Requests => cloudflare, user);

/// Wrapped list of domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZonesAnswer {
    /// List of domains.
    pub zones: Zones,
}

record!(ZonesAnswer => zones);

/// A list of domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zones {
    /// Whether there are more domains.
    pub has_more: Option<bool>,
    /// Number of domains.
    pub count: Option<i64>,
    /// Domains.
    pub objs: Vec<types::Zone>,
}

record!(Zones => has_more, count, objs);

/// Wrapped list of DNS records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordsAnswer {
    /// List of DNS records.
    pub recs: Records,
}

record!(RecordsAnswer => recs);

/// A list of DNS records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Records {
    /// Whether there are more records.
    pub has_more: Option<bool>,
    /// Number of records.
    pub count: Option<i64>,
    /// DNS records.
    pub objs: Vec<records::Record>,
}

record!(Records => has_more, count, objs);

/// Identifiers of domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneIds {
    /// Identifiers by domain name.
    pub zones: std::collections::BTreeMap<String, i64>,
}

record!(ZoneIds => zones);

/// Wrapped list of visitors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorsAnswer {
    /// IP addresses of the visitors.
    pub ips: Vec<Visitor>,
}

record!(VisitorsAnswer => ips);

/// A visiting IP address.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// IP address.
    pub ip: String,
    /// Class of the visitor.
    pub classification: Option<String>,
    /// Number of hits.
    pub hits: Option<i64>,
    /// Latitude, if coordinates were requested.
    pub latitude: Option<f64>,
    /// Longitude, if coordinates were requested.
    pub longitude: Option<f64>,
    /// Domain name.
    pub zone_name: Option<String>,
}

record!(Visitor => ip, classification, hits, latitude, longitude, zone_name);

/// Wrapped list of settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsAnswer {
    /// List of settings.
    pub result: SettingsList,
}

record!(SettingsAnswer => result);

/// A list of settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsList {
    /// Settings of the domain.
    pub objs: Vec<Settings>,
}

record!(SettingsList => objs);

/// Settings of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// Security level, for display.
    pub user_security_setting: Option<String>,
    /// Unix second when development mode ends; `0` if off.
    pub dev_mode: Option<i64>,
    /// State of IPv6: `0` is off, `3` is on.
    pub ipv46: Option<i64>,
    /// Whether Always Online is on.
    pub ob: Option<crate::Flag>,
    /// Caching level.
    pub cache_lvl: Option<types::CacheLevel>,
    /// State of outbound links, for display.
    pub outbound_links: Option<String>,
    /// Mode of Rocket Loader.
    pub async_: Option<types::RocketLoader>,
    /// Whether Browser Integrity Check is on.
    pub bic: Option<crate::Flag>,
    /// Lifetime of a passed challenge, in seconds.
    pub chl_ttl: Option<i64>,
    /// Lifetime of a passed challenge, in seconds.
    pub ch_ttl: Option<i64>,
    /// Lifetime of a file in browsers, in seconds.
    pub exp_ttl: Option<i64>,
    /// Time of the last purge of all files.
    pub fpurge_ts: Option<crate::UnixSeconds>,
    /// Whether hotlink protection is on.
    pub hotlink: Option<crate::Flag>,
    /// Image optimization.
    pub img: Option<Images>,
    /// Whether images load when they come into view.
    pub lazy: Option<crate::Flag>,
    /// File types to minify.
    pub minify: Option<types::Minify>,
    /// State of outbound links.
    pub outlink: Option<i64>,
    /// Whether files are preloaded.
    pub preload: Option<crate::Flag>,
    /// Whether smart error pages are on.
    pub s404: Option<crate::Flag>,
    /// Security level.
    pub sec_lvl: Option<types::SecurityLevel>,
    /// Whether SPDY is on.
    pub spdy: Option<crate::Flag>,
    /// SSL mode.
    pub ssl: Option<Ssl>,
    /// Profile of the web application firewall.
    pub waf_profile: Option<WafProfile>,
    /// Whether email addresses are hidden.
    pub email_filter: Option<crate::Flag>,
    /// Whether parts of a page can be hidden from bad visitors.
    pub sse: Option<crate::Flag>,
    /// Whether requests include the visitor's country.
    pub geoloc: Option<crate::Flag>,
}

record!(
    Settings => user_security_setting = "userSecuritySetting", dev_mode, ipv46, ob, cache_lvl,
    outbound_links = "outboundLinks", async_ = "async", bic, chl_ttl, ch_ttl, exp_ttl,
    fpurge_ts, hotlink, img, lazy, minify, outlink, preload, s404, sec_lvl, spdy, ssl,
    waf_profile, email_filter, sse, geoloc
);

/// A period of statistics.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Interval {
    /// Past 30 days.
    Past30Days,
    /// Past 7 days.
    Past7Days,
    /// Past day.
    PastDay,
    /// Past 24 hours, on the Pro plan.
    Past24Hours,
    /// Past 12 hours, on the Pro plan.
    Past12Hours,
    /// Past 6 hours, on the Pro plan.
    Past6Hours,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Interval => Past30Days = "20", Past7Days = "30", PastDay = "40", Past24Hours = "100",
    Past12Hours = "110", Past6Hours = "120"
);

/// A class of visitors.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VisitorClass {
    /// Regular visitors.
    Regular,
    /// Crawlers.
    Crawler,
    /// Threats.
    Threat,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(VisitorClass => Regular = "r", Crawler = "s", Threat = "t");

/// SSL mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ssl {
    /// Off.
    Off,
    /// Flexible.
    Flexible,
    /// Full.
    Full,
    /// Strict.
    Strict,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Ssl => Off = "0", Flexible = "1", Full = "2", Strict = "3");

/// Image optimization.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Images {
    /// Off.
    Off,
    /// Resizing.
    AutoResize,
    /// Basic Polish.
    Basic,
    /// Basic Polish with JPEG.
    BasicJpeg,
    /// Basic Polish with resizing.
    BasicAutoResize,
    /// Basic Polish with JPEG and resizing.
    BasicJpegAutoResize,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Images => Off = "0", AutoResize = "1", Basic = "200", BasicJpeg = "170",
    BasicAutoResize = "201", BasicJpegAutoResize = "171"
);

/// A profile of the web application firewall.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WafProfile {
    /// High.
    High,
    /// Low.
    Low,
    /// Off.
    Off,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(WafProfile => High = "high", Low = "low", Off = "off");
