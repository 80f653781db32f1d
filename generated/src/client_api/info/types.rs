// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::client_api::records;
use crate::client_api::types;

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsAnswer {
    /// The statistics.
    pub result: StatsList,
}

record!(StatsAnswer => result);

/// Statistics of a period.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsList {
    /// When the period began.
    pub time_zero: Option<crate::UnixMillis>,
    /// When it ended.
    pub time_end: Option<crate::UnixMillis>,
    /// How many items there are.
    pub count: Option<i64>,
    /// Whether there are more.
    pub has_more: Option<bool>,
    /// The items.
    pub objs: Vec<Statistics>,
}

record!(
    StatsList => time_zero = "timeZero", time_end = "timeEnd", count, has_more, objs
);

/// Statistics and settings of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Statistics {
    /// When the statistics were made.
    pub cached_server_time: Option<crate::UnixMillis>,
    /// When they will be made anew.
    pub cached_expry_time: Option<crate::UnixMillis>,
    /// The traffic.
    pub traffic_breakdown: Option<Traffic>,
    /// The bandwidth.
    pub bandwidth_served: Option<Bandwidth>,
    /// The requests.
    pub requests_served: Option<Requests>,
    /// Whether the domain is on the Pro plan.
    pub pro_zone: Option<bool>,
    /// How long pages take to load.
    pub page_load_time: Option<serde_json::Value>,
    /// The time of the server.
    pub current_server_time: Option<crate::UnixMillis>,
    /// The period that was asked for.
    pub interval: Option<i64>,
    /// When the zone was made.
    pub zone_c_date: Option<crate::UnixMillis>,
    /// The security level, for people.
    pub user_security_setting: Option<String>,
    /// 0, or the Unix second at which development mode ends.
    pub dev_mode: Option<i64>,
    /// The state of IPv6: 0 is off, 3 is on.
    pub ipv46: Option<i64>,
    /// Whether Always Online is on.
    pub ob: Option<crate::Flag>,
    /// The caching level.
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

/// Traffic by class.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// The page views.
    pub pageviews: Option<Visits>,
    /// The visitors.
    pub uniques: Option<Visits>,
}

record!(Traffic => pageviews, uniques);

/// Counts by class of visitor.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visits {
    /// Of regular visitors.
    pub regular: Option<i64>,
    /// Of threats.
    pub threat: Option<i64>,
    /// Of crawlers.
    pub crawler: Option<i64>,
}

record!(Visits => regular, threat, crawler);

/// Bandwidth by who served it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bandwidth {
    /// Served by Cloudflare.
    pub cloudflare: Option<f64>,
    /// Served by the origin.
    pub user: Option<f64>,
}

record!(Bandwidth => cloudflare, user);

/// Requests by who served them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Requests {
    /// Served by Cloudflare.
    pub cloudflare: Option<i64>,
    /// Served by the origin.
    pub user: Option<i64>,
}

record!(Requests => cloudflare, user);

/// Domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZonesAnswer {
    /// The domains.
    pub zones: Zones,
}

record!(ZonesAnswer => zones);

/// A list of domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zones {
    /// Whether there are more.
    pub has_more: Option<bool>,
    /// How many there are.
    pub count: Option<i64>,
    /// The domains.
    pub objs: Vec<types::Zone>,
}

record!(Zones => has_more, count, objs);

/// DNS records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordsAnswer {
    /// The records.
    pub recs: Records,
}

record!(RecordsAnswer => recs);

/// A list of DNS records.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Records {
    /// Whether there are more.
    pub has_more: Option<bool>,
    /// How many there are.
    pub count: Option<i64>,
    /// The records.
    pub objs: Vec<records::Record>,
}

record!(Records => has_more, count, objs);

/// The ids of domains.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneIds {
    /// The id of each domain.
    pub zones: std::collections::BTreeMap<String, i64>,
}

record!(ZoneIds => zones);

/// Visitors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorsAnswer {
    /// The addresses.
    pub ips: Vec<Visitor>,
}

record!(VisitorsAnswer => ips);

/// An address that visited.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// The address.
    pub ip: String,
    /// The class of the visitor.
    pub classification: Option<String>,
    /// How often it came.
    pub hits: Option<i64>,
    /// Where it is, if coordinates were asked for.
    pub latitude: Option<f64>,
    /// Where it is, if coordinates were asked for.
    pub longitude: Option<f64>,
    /// The domain.
    pub zone_name: Option<String>,
}

record!(Visitor => ip, classification, hits, latitude, longitude, zone_name);

/// Settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsAnswer {
    /// The settings.
    pub result: SettingsList,
}

record!(SettingsAnswer => result);

/// A list of settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsList {
    /// The settings of the domain.
    pub objs: Vec<Settings>,
}

record!(SettingsList => objs);

/// The settings of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// The security level, for people.
    pub user_security_setting: Option<String>,
    /// 0, or the Unix second at which development mode ends.
    pub dev_mode: Option<i64>,
    /// The state of IPv6: 0 is off, 3 is on.
    pub ipv46: Option<i64>,
    /// Whether Always Online is on.
    pub ob: Option<crate::Flag>,
    /// The caching level.
    pub cache_lvl: Option<types::CacheLevel>,
    /// The state of outbound links, for people.
    pub outbound_links: Option<String>,
    /// The state of Rocket Loader.
    pub async_: Option<types::RocketLoader>,
    /// Whether the browser integrity check is on.
    pub bic: Option<crate::Flag>,
    /// How long a passed challenge counts, in seconds.
    pub chl_ttl: Option<i64>,
    /// How long a passed challenge counts, in seconds.
    pub ch_ttl: Option<i64>,
    /// How long browsers keep a file, in seconds.
    pub exp_ttl: Option<i64>,
    /// When all files were last purged.
    pub fpurge_ts: Option<crate::UnixSeconds>,
    /// Whether hotlink protection is on.
    pub hotlink: Option<crate::Flag>,
    /// What is done with images.
    pub img: Option<Images>,
    /// Whether images are loaded when they are seen.
    pub lazy: Option<crate::Flag>,
    /// What is minified.
    pub minify: Option<types::Minify>,
    /// The state of outbound links.
    pub outlink: Option<i64>,
    /// Whether files are preloaded.
    pub preload: Option<crate::Flag>,
    /// Whether error pages are smart.
    pub s404: Option<crate::Flag>,
    /// The security level.
    pub sec_lvl: Option<types::SecurityLevel>,
    /// Whether SPDY is on.
    pub spdy: Option<crate::Flag>,
    /// The state of SSL.
    pub ssl: Option<Ssl>,
    /// The profile of the web application firewall.
    pub waf_profile: Option<WafProfile>,
    /// Whether e-mail addresses are hidden.
    pub email_filter: Option<crate::Flag>,
    /// Whether parts of a page can be kept from bad visitors.
    pub sse: Option<crate::Flag>,
    /// Whether requests carry the country of the visitor.
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
    /// The past 30 days.
    Past30Days,
    /// The past 7 days.
    Past7Days,
    /// The past day.
    PastDay,
    /// The past 24 hours; on the Pro plan.
    Past24Hours,
    /// The past 12 hours; on the Pro plan.
    Past12Hours,
    /// The past 6 hours; on the Pro plan.
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

/// The state of SSL.
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

/// What is done with images.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Images {
    /// Nothing.
    Off,
    /// They are resized.
    AutoResize,
    /// Polish, basic.
    Basic,
    /// Polish, basic and JPEG.
    BasicJpeg,
    /// Polish, basic; they are resized.
    BasicAutoResize,
    /// Polish, basic and JPEG; they are resized.
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
