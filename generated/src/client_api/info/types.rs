// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::client_api::records;
use crate::client_api::types;
use crate::runtime::{open_enum, record};

record! {
    /// Wrapped statistics.
    pub struct StatsAnswer with floats {
        /// Statistics.
        result: StatsList,
    }
}

record! {
    /// Statistics of a period.
    pub struct StatsList with floats {
        /// Start of the period.
        time_zero: Option<crate::UnixMillis> = body("timeZero"),
        /// End of the period.
        time_end: Option<crate::UnixMillis> = body("timeEnd"),
        /// Number of items.
        count: Option<i64>,
        /// Whether there are more items.
        has_more: Option<bool>,
        /// Items.
        objs: Vec<Statistics>,
    }
}

record! {
    /// Statistics and settings of a domain.
    pub struct Statistics with floats {
        /// Time of generation.
        cached_server_time: Option<crate::UnixMillis> = body("cachedServerTime"),
        /// Time of the next generation.
        cached_expry_time: Option<crate::UnixMillis> = body("cachedExpryTime"),
        /// Traffic.
        traffic_breakdown: Option<Traffic> = body("trafficBreakdown"),
        /// Bandwidth by source.
        bandwidth_served: Option<Bandwidth> = body("bandwidthServed"),
        /// Requests by source.
        requests_served: Option<Requests> = body("requestsServed"),
        /// Whether the domain is on the Pro plan.
        pro_zone: Option<bool>,
        /// Load time of pages.
        page_load_time: Option<serde_json::Value> = body("pageLoadTime"),
        /// Server time.
        current_server_time: Option<crate::UnixMillis> = body("currentServerTime"),
        /// Requested period.
        interval: Option<i64>,
        /// Time of creation of the zone.
        zone_c_date: Option<crate::UnixMillis> = body("zoneCDate"),
        /// Security level, for display.
        user_security_setting: Option<String> = body("userSecuritySetting"),
        /// Unix second when development mode ends; `0` if off.
        dev_mode: Option<i64>,
        /// State of IPv6: `0` is off, `3` is on.
        ipv46: Option<i64>,
        /// Whether Always Online is on.
        ob: Option<crate::Flag>,
        /// Caching level.
        cache_lvl: Option<types::CacheLevel>,
    }
}

record! {
    /// Traffic by class of visitor.
    pub struct Traffic {
        /// Page views.
        pageviews: Option<Visits>,
        /// Visitors.
        uniques: Option<Visits>,
    }
}

record! {
    /// Counts by class of visitor.
    pub struct Visits {
        /// Regular visitors.
        regular: Option<i64>,
        /// Threats.
        threat: Option<i64>,
        /// Crawlers.
        crawler: Option<i64>,
    }
}

record! {
    /// Bandwidth by source.
    pub struct Bandwidth with floats {
        /// Served by Cloudflare.
        cloudflare: Option<f64>,
        /// Served by the origin.
        user: Option<f64>,
    }
}

record! {
    /// Requests by source.
    pub struct Requests {
        /// Served by Cloudflare.
        cloudflare: Option<i64>,
        /// Served by the origin.
        user: Option<i64>,
    }
}

record! {
    /// Wrapped list of domains.
    pub struct ZonesAnswer {
        /// List of domains.
        zones: Zones,
    }
}

record! {
    /// A list of domains.
    pub struct Zones {
        /// Whether there are more domains.
        has_more: Option<bool>,
        /// Number of domains.
        count: Option<i64>,
        /// Domains.
        objs: Vec<types::Zone>,
    }
}

record! {
    /// Wrapped list of DNS records.
    pub struct RecordsAnswer {
        /// List of DNS records.
        recs: Records,
    }
}

record! {
    /// A list of DNS records.
    pub struct Records {
        /// Whether there are more records.
        has_more: Option<bool>,
        /// Number of records.
        count: Option<i64>,
        /// DNS records.
        objs: Vec<records::Record>,
    }
}

record! {
    /// Identifiers of domains.
    pub struct ZoneIds {
        /// Identifiers by domain name.
        zones: std::collections::BTreeMap<String, i64>,
    }
}

record! {
    /// Wrapped list of visitors.
    pub struct VisitorsAnswer with floats {
        /// IP addresses of the visitors.
        ips: Vec<Visitor>,
    }
}

record! {
    /// A visiting IP address.
    pub struct Visitor with floats {
        /// IP address.
        ip: String,
        /// Class of the visitor.
        classification: Option<String>,
        /// Number of hits.
        hits: Option<i64>,
        /// Latitude, if coordinates were requested.
        latitude: Option<f64>,
        /// Longitude, if coordinates were requested.
        longitude: Option<f64>,
        /// Domain name.
        zone_name: Option<String>,
    }
}

record! {
    /// Wrapped list of settings.
    pub struct SettingsAnswer {
        /// List of settings.
        result: SettingsList,
    }
}

record! {
    /// A list of settings.
    pub struct SettingsList {
        /// Settings of the domain.
        objs: Vec<Settings>,
    }
}

record! {
    /// Settings of a domain.
    pub struct Settings {
        /// Security level, for display.
        user_security_setting: Option<String> = body("userSecuritySetting"),
        /// Unix second when development mode ends; `0` if off.
        dev_mode: Option<i64>,
        /// State of IPv6: `0` is off, `3` is on.
        ipv46: Option<i64>,
        /// Whether Always Online is on.
        ob: Option<crate::Flag>,
        /// Caching level.
        cache_lvl: Option<types::CacheLevel>,
        /// State of outbound links, for display.
        outbound_links: Option<String> = body("outboundLinks"),
        /// Mode of Rocket Loader.
        async_: Option<types::RocketLoader> = body("async"),
        /// Whether Browser Integrity Check is on.
        bic: Option<crate::Flag>,
        /// Lifetime of a passed challenge, in seconds.
        chl_ttl: Option<i64>,
        /// Lifetime of a passed challenge, in seconds.
        ch_ttl: Option<i64>,
        /// Lifetime of a file in browsers, in seconds.
        exp_ttl: Option<i64>,
        /// Time of the last purge of all files.
        fpurge_ts: Option<crate::UnixSeconds>,
        /// Whether hotlink protection is on.
        hotlink: Option<crate::Flag>,
        /// Image optimization.
        img: Option<Images>,
        /// Whether images load when they come into view.
        lazy: Option<crate::Flag>,
        /// File types to minify.
        minify: Option<types::Minify>,
        /// State of outbound links.
        outlink: Option<i64>,
        /// Whether files are preloaded.
        preload: Option<crate::Flag>,
        /// Whether smart error pages are on.
        s404: Option<crate::Flag>,
        /// Security level.
        sec_lvl: Option<types::SecurityLevel>,
        /// Whether SPDY is on.
        spdy: Option<crate::Flag>,
        /// SSL mode.
        ssl: Option<Ssl>,
        /// Profile of the web application firewall.
        waf_profile: Option<WafProfile>,
        /// Whether email addresses are hidden.
        email_filter: Option<crate::Flag>,
        /// Whether parts of a page can be hidden from bad visitors.
        sse: Option<crate::Flag>,
        /// Whether requests include the visitor's country.
        geoloc: Option<crate::Flag>,
    }
}

open_enum! {
    /// A period of statistics.
    pub enum Interval {
        /// Past 30 days.
        Past30Days = "20",
        /// Past 7 days.
        Past7Days = "30",
        /// Past day.
        PastDay = "40",
        /// Past 24 hours, on the Pro plan.
        Past24Hours = "100",
        /// Past 12 hours, on the Pro plan.
        Past12Hours = "110",
        /// Past 6 hours, on the Pro plan.
        Past6Hours = "120",
    }
}

open_enum! {
    /// A class of visitors.
    pub enum VisitorClass {
        /// Regular visitors.
        Regular = "r",
        /// Crawlers.
        Crawler = "s",
        /// Threats.
        Threat = "t",
    }
}

open_enum! {
    /// SSL mode.
    pub enum Ssl {
        /// Off.
        Off = "0",
        /// Flexible.
        Flexible = "1",
        /// Full.
        Full = "2",
        /// Strict.
        Strict = "3",
    }
}

open_enum! {
    /// Image optimization.
    pub enum Images {
        /// Off.
        Off = "0",
        /// Resizing.
        AutoResize = "1",
        /// Basic Polish.
        Basic = "200",
        /// Basic Polish with JPEG.
        BasicJpeg = "170",
        /// Basic Polish with resizing.
        BasicAutoResize = "201",
        /// Basic Polish with JPEG and resizing.
        BasicJpegAutoResize = "171",
    }
}

open_enum! {
    /// A profile of the web application firewall.
    pub enum WafProfile {
        /// High.
        High = "high",
        /// Low.
        Low = "low",
        /// Off.
        Off = "off",
    }
}
