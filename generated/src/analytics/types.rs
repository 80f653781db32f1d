// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// What the dashboard shows, and for what time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardAnswer {
    /// What it shows.
    pub result: Traffic,
    /// For what time.
    pub query: Option<Query>,
}

record!(DashboardAnswer => result, query);

/// The traffic of each data center, and for what time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ColosAnswer {
    /// The data centers.
    pub result: Vec<Colo>,
    /// For what time.
    pub query: Option<Query>,
}

record!(ColosAnswer => result, query);

/// The time that an answer is for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// When it begins; this moment is included.
    pub since: Option<jiff::Timestamp>,
    /// When it ends; this moment is not included.
    pub until: Option<jiff::Timestamp>,
    /// How long each point of a series lasts, in minutes.
    pub time_delta: Option<i64>,
}

record!(Query => since, until, time_delta);

/// The traffic of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// The sums over the time.
    pub totals: Option<Period>,
    /// The time, point by point.
    pub timeseries: Option<Vec<Period>>,
}

record!(Traffic => totals, timeseries);

/// The traffic of a data center.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Colo {
    /// What identifies the data center, such as `SFO`.
    pub colo_id: Option<String>,
    /// The time, point by point.
    pub timeseries: Option<Vec<Period>>,
}

record!(Colo => colo_id, timeseries);

/// The traffic in a time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Period {
    /// When it begins; this moment is included.
    pub since: Option<jiff::Timestamp>,
    /// When it ends; this moment is not included.
    pub until: Option<jiff::Timestamp>,
    /// The requests.
    pub requests: Option<Requests>,
    /// The bytes that were sent.
    pub bandwidth: Option<Bandwidth>,
    /// The threats that were found.
    pub threats: Option<Threats>,
    /// The pages that were viewed.
    pub pageviews: Option<Pageviews>,
    /// The visitors, each counted once.
    pub uniques: Option<Uniques>,
}

record!(Period => since, until, requests, bandwidth, threats, pageviews, uniques);

/// How many requests there were.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Requests {
    /// All of them.
    pub all: Option<i64>,
    /// Those answered from the cache.
    pub cached: Option<i64>,
    /// Those answered by the origin.
    pub uncached: Option<i64>,
    /// Those of each content type.
    pub content_type: Option<std::collections::BTreeMap<String, i64>>,
    /// Those from each country, by its code.
    pub country: Option<std::collections::BTreeMap<String, i64>>,
    /// Those with encryption and without.
    pub ssl: Option<Encryption>,
    /// Those answered with each HTTP status.
    pub http_status: Option<std::collections::BTreeMap<String, i64>>,
}

record!(Requests => all, cached, uncached, content_type, country, ssl, http_status);

/// How many bytes were sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bandwidth {
    /// All of them.
    pub all: Option<i64>,
    /// Those from the cache.
    pub cached: Option<i64>,
    /// Those from the origin.
    pub uncached: Option<i64>,
    /// Those of each content type.
    pub content_type: Option<std::collections::BTreeMap<String, i64>>,
    /// Those to each country, by its code.
    pub country: Option<std::collections::BTreeMap<String, i64>>,
    /// Those with encryption and without.
    pub ssl: Option<Encryption>,
}

record!(Bandwidth => all, cached, uncached, content_type, country, ssl);

/// How much was encrypted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Encryption {
    /// With encryption.
    pub encrypted: Option<i64>,
    /// Without encryption.
    pub unencrypted: Option<i64>,
}

record!(Encryption => encrypted, unencrypted);

/// How many threats were found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Threats {
    /// All of them.
    pub all: Option<i64>,
    /// Those from each country, by its code.
    pub country: Option<std::collections::BTreeMap<String, i64>>,
    /// Those of each kind.
    pub type_: Option<std::collections::BTreeMap<String, i64>>,
}

record!(Threats => all, country, type_ = "type");

/// How many pages were viewed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pageviews {
    /// All of them.
    pub all: Option<i64>,
    /// Those by each search engine.
    pub search_engines: Option<std::collections::BTreeMap<String, i64>>,
}

record!(Pageviews => all, search_engines);

/// How many visitors there were.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Uniques {
    /// All of them.
    pub all: Option<i64>,
}

record!(Uniques => all);
