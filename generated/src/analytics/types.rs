// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// Traffic shown on the dashboard, and the period it covers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardAnswer {
    /// Traffic of the zone.
    pub result: Traffic,
    /// Period of the response.
    pub query: Option<Query>,
}

record!(DashboardAnswer => result, query);

/// Traffic of each data center, and the period it covers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ColosAnswer {
    /// Traffic by data center.
    pub result: Vec<Colo>,
    /// Period of the response.
    pub query: Option<Query>,
}

record!(ColosAnswer => result, query);

/// Period that a response covers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// Start of the period, inclusive.
    pub since: Option<jiff::Timestamp>,
    /// End of the period, exclusive.
    pub until: Option<jiff::Timestamp>,
    /// Length of each point of a time series, in minutes.
    pub time_delta: Option<i64>,
}

record!(Query => since, until, time_delta);

/// Traffic of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// Totals for the whole period.
    pub totals: Option<Period>,
    /// Points of the time series.
    pub timeseries: Option<Vec<Period>>,
}

record!(Traffic => totals, timeseries);

/// Traffic of a data center.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Colo {
    /// Identifier of the data center, such as `SFO`.
    pub colo_id: Option<String>,
    /// Points of the time series.
    pub timeseries: Option<Vec<Period>>,
}

record!(Colo => colo_id, timeseries);

/// Traffic in a period.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Period {
    /// Start of the period, inclusive.
    pub since: Option<jiff::Timestamp>,
    /// End of the period, exclusive.
    pub until: Option<jiff::Timestamp>,
    /// Requests received.
    pub requests: Option<Requests>,
    /// Bytes sent.
    pub bandwidth: Option<Bandwidth>,
    /// Threats found.
    pub threats: Option<Threats>,
    /// Page views.
    pub pageviews: Option<Pageviews>,
    /// Unique visitors.
    pub uniques: Option<Uniques>,
}

record!(Period => since, until, requests, bandwidth, threats, pageviews, uniques);

/// Request counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Requests {
    /// Total number of requests.
    pub all: Option<i64>,
    /// Number of requests answered from the cache.
    pub cached: Option<i64>,
    /// Number of requests answered by the origin server.
    pub uncached: Option<i64>,
    /// Number of requests by content type.
    pub content_type: Option<std::collections::BTreeMap<String, i64>>,
    /// Number of requests by country code.
    pub country: Option<std::collections::BTreeMap<String, i64>>,
    /// Number of encrypted and unencrypted requests.
    pub ssl: Option<Encryption>,
    /// Number of requests by HTTP status code of the response.
    pub http_status: Option<std::collections::BTreeMap<String, i64>>,
}

record!(Requests => all, cached, uncached, content_type, country, ssl, http_status);

/// Byte counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bandwidth {
    /// Total number of bytes.
    pub all: Option<i64>,
    /// Number of bytes from the cache.
    pub cached: Option<i64>,
    /// Number of bytes from the origin server.
    pub uncached: Option<i64>,
    /// Number of bytes by content type.
    pub content_type: Option<std::collections::BTreeMap<String, i64>>,
    /// Number of bytes by country code.
    pub country: Option<std::collections::BTreeMap<String, i64>>,
    /// Number of encrypted and unencrypted bytes.
    pub ssl: Option<Encryption>,
}

record!(Bandwidth => all, cached, uncached, content_type, country, ssl);

/// Encrypted and unencrypted traffic.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Encryption {
    /// Amount of encrypted traffic.
    pub encrypted: Option<i64>,
    /// Amount of unencrypted traffic.
    pub unencrypted: Option<i64>,
}

record!(Encryption => encrypted, unencrypted);

/// Threat counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Threats {
    /// Total number of threats.
    pub all: Option<i64>,
    /// Number of threats by country code.
    pub country: Option<std::collections::BTreeMap<String, i64>>,
    /// Number of threats by type.
    pub type_: Option<std::collections::BTreeMap<String, i64>>,
}

record!(Threats => all, country, type_ = "type");

/// Page view counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pageviews {
    /// Total number of page views.
    pub all: Option<i64>,
    /// Number of page views by search engine.
    pub search_engines: Option<std::collections::BTreeMap<String, i64>>,
}

record!(Pageviews => all, search_engines);

/// Unique visitor counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Uniques {
    /// Total number of unique visitors.
    pub all: Option<i64>,
}

record!(Uniques => all);
