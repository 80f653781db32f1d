// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// Traffic shown on the dashboard, and the period it covers.
    pub struct DashboardAnswer {
        /// Traffic of the zone.
        result: Traffic,
        /// Period of the response.
        query: Option<Query>,
    }
}

record! {
    /// Traffic of each data center, and the period it covers.
    pub struct ColosAnswer {
        /// Traffic by data center.
        result: Vec<Colo>,
        /// Period of the response.
        query: Option<Query>,
    }
}

record! {
    /// Period that a response covers.
    pub struct Query {
        /// Start of the period, inclusive.
        since: Option<jiff::Timestamp>,
        /// End of the period, exclusive.
        until: Option<jiff::Timestamp>,
        /// Length of each point of a time series.
        time_delta: Option<i64>,
    }
}

record! {
    /// Traffic of a zone.
    pub struct Traffic {
        /// Totals for the whole period.
        totals: Option<Period>,
        /// Points of the time series.
        timeseries: Option<Vec<Period>>,
    }
}

record! {
    /// Traffic of a data center.
    pub struct Colo {
        /// Identifier of the data center, such as `SFO`.
        colo_id: Option<String>,
        /// Points of the time series.
        timeseries: Option<Vec<Period>>,
    }
}

record! {
    /// Traffic in a period.
    pub struct Period {
        /// Start of the period, inclusive.
        since: Option<jiff::Timestamp>,
        /// End of the period, exclusive.
        until: Option<jiff::Timestamp>,
        /// Requests received.
        requests: Option<Requests>,
        /// Bytes sent.
        bandwidth: Option<Bandwidth>,
        /// Threats found.
        threats: Option<Threats>,
        /// Page views.
        pageviews: Option<Pageviews>,
        /// Unique visitors.
        uniques: Option<Uniques>,
    }
}

record! {
    /// Request counts.
    pub struct Requests {
        /// Total number of requests.
        all: Option<i64>,
        /// Number of requests answered from the cache.
        cached: Option<i64>,
        /// Number of requests answered by the origin server.
        uncached: Option<i64>,
        /// Number of requests by content type.
        content_type: Option<std::collections::BTreeMap<String, i64>>,
        /// Number of requests by country code.
        country: Option<std::collections::BTreeMap<String, i64>>,
        /// Number of encrypted and unencrypted requests.
        ssl: Option<Encryption>,
        /// Number of requests by HTTP status code of the response.
        http_status: Option<std::collections::BTreeMap<String, i64>>,
    }
}

record! {
    /// Byte counts.
    pub struct Bandwidth {
        /// Total number of bytes.
        all: Option<i64>,
        /// Number of bytes from the cache.
        cached: Option<i64>,
        /// Number of bytes from the origin server.
        uncached: Option<i64>,
        /// Number of bytes by content type.
        content_type: Option<std::collections::BTreeMap<String, i64>>,
        /// Number of bytes by country code.
        country: Option<std::collections::BTreeMap<String, i64>>,
        /// Number of encrypted and unencrypted bytes.
        ssl: Option<Encryption>,
    }
}

record! {
    /// Encrypted and unencrypted traffic.
    pub struct Encryption {
        /// Amount of encrypted traffic.
        encrypted: Option<i64>,
        /// Amount of unencrypted traffic.
        unencrypted: Option<i64>,
    }
}

record! {
    /// Threat counts.
    pub struct Threats {
        /// Total number of threats.
        all: Option<i64>,
        /// Number of threats by country code.
        country: Option<std::collections::BTreeMap<String, i64>>,
        /// Number of threats by type.
        type_: Option<std::collections::BTreeMap<String, i64>> = body("type"),
    }
}

record! {
    /// Page view counts.
    pub struct Pageviews {
        /// Total number of page views.
        all: Option<i64>,
        /// Number of page views by search engine.
        search_engines: Option<std::collections::BTreeMap<String, i64>>,
    }
}

record! {
    /// Unique visitor counts.
    pub struct Uniques {
        /// Total number of unique visitors.
        all: Option<i64>,
    }
}
