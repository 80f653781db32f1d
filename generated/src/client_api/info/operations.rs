// Made from spec/client-api/info.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{
    Interval, RecordsAnswer, SettingsAnswer, StatsAnswer, VisitorClass, VisitorsAnswer,
    ZoneIds, ZonesAnswer,
};

use crate::CLIENT_API;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::client_api::records;

/// Gets the statistics and settings of a domain.
///
/// `POST /api_json.html`
///
/// [`analytics::Dashboard`](crate::analytics::Dashboard) does the same.
///
/// - The docs describe the example as the past 7 days, but it asks for `20`, the past 30 days.
///
/// ```no_run
/// use cloudflare_client::client_api::info::{Interval, Stats};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .info()
///     .stats(&Stats::new("example.com", Interval::Past30Days))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Stats {
    a: String,
    zone: String,
    interval: Interval,
}

impl Stats {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `interval`: Period of the statistics.
    pub fn new(zone: impl Into<String>, interval: Interval) -> Self {
        Self {
            a: "stats".to_owned(),
            zone: zone.into(),
            interval,
        }
    }
}

impl Operation for Stats {
    type Output = StatsAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.info.stats")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("interval")]);
}

values!(Stats => a, zone, interval);

/// Lists the domains of the account.
///
/// `POST /api_json.html`
///
/// [`zones::List`](crate::zones::List) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::info::ZoneLoadMulti;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .info()
///     .zone_load_multi(&ZoneLoadMulti::new())
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ZoneLoadMulti {
    a: String,
}

impl ZoneLoadMulti {
    /// Without any value.
    pub fn new() -> Self {
        Self {
            a: "zone_load_multi".to_owned(),
        }
    }
}

impl Default for ZoneLoadMulti {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ZoneLoadMulti {
    type Output = ZonesAnswer;

    const META: &'static Meta = &Meta::post(
            &CLIENT_API,
            "client-api.info.zone_load_multi",
        )
        .path("/api_json.html")
        .fields(&[Field::form("a")]);
}

values!(ZoneLoadMulti => a);

/// Lists the DNS records of a domain.
///
/// `POST /api_json.html`
///
/// [`dns_records::List`](crate::dns_records::List) does the same.
///
/// - A call lists the first 180 records.
///
/// ```no_run
/// use cloudflare_client::client_api::info::RecLoadAll;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .info()
///     .rec_load_all(&RecLoadAll::new("example.com"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RecLoadAll {
    a: String,
    zone: String,
    offset: Option<i64>,
}

impl RecLoadAll {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    pub fn new(zone: impl Into<String>) -> Self {
        Self {
            a: "rec_load_all".to_owned(),
            zone: zone.into(),
            offset: None,
        }
    }

    /// Offset of the first record. Raise it while `has_more` is true.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for RecLoadAll {
    type Output = RecordsAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.info.rec_load_all")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z"), Field::form("o")]);
}

values!(RecLoadAll => a, zone, offset);

paged!(RecLoadAll => records::Record, recs.objs, recs.has_more);

/// Gets the identifiers of several domains.
///
/// `POST /api_json.html`
///
/// [`zones::List`](crate::zones::List) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::info::ZoneCheck;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .info()
///     .zone_check(&ZoneCheck::new(["example.com", "example2.com", "example3.com"]))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ZoneCheck {
    a: String,
    zones: Vec<String>,
}

impl ZoneCheck {
    /// With the values that are required.
    ///
    /// - `zones`: Domain names.
    pub fn new(zones: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            a: "zone_check".to_owned(),
            zones: zones.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for ZoneCheck {
    type Output = ZoneIds;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.info.zone_check")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("zones")]);
}

values!(ZoneCheck => a, zones);

/// Lists the IP addresses that visited a domain.
///
/// `POST /api_json.html`
///
/// ```no_run
/// use cloudflare_client::client_api::info::{VisitorClass, ZoneIps};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .info()
///     .zone_ips(
///         &ZoneIps::new("example.com")
///             .hours(48)
///             .class(VisitorClass::Regular)
///             .geo(cloudflare_client::Flag(true)),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ZoneIps {
    a: String,
    zone: String,
    hours: Option<i64>,
    class: Option<VisitorClass>,
    geo: Option<crate::Flag>,
}

impl ZoneIps {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    pub fn new(zone: impl Into<String>) -> Self {
        Self {
            a: "zone_ips".to_owned(),
            zone: zone.into(),
            hours: None,
            class: None,
            geo: None,
        }
    }

    /// Number of hours to look back. At most 48. Default: `24`.
    pub fn hours(mut self, hours: i64) -> Self {
        self.hours = Some(hours);
        self
    }

    /// Class of visitors.
    pub fn class(mut self, class: VisitorClass) -> Self {
        self.class = Some(class);
        self
    }

    /// Whether to include coordinates.
    pub fn geo(mut self, geo: impl Into<crate::Flag>) -> Self {
        self.geo = Some(geo.into());
        self
    }
}

impl Operation for ZoneIps {
    type Output = VisitorsAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.info.zone_ips")
        .path("/api_json.html")
        .fields(&[
            Field::form("a"),
            Field::form("z"),
            Field::form("hours").max(48),
            Field::form("class"),
            Field::form("geo").one_of(&[1]),
        ]);
}

values!(ZoneIps => a, zone, hours, class, geo);

/// Looks up the threat score of an IP address.
///
/// `POST /api_json.html`
///
/// - The response maps the address to its class and score. Scores are logarithmic; a higher score is a greater
///   threat.
///
/// ```no_run
/// use cloudflare_client::client_api::info::IpLkup;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.client_api().info().ip_lkup(&IpLkup::new("0.0.0.0")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct IpLkup {
    a: String,
    ip: String,
}

impl IpLkup {
    /// With the values that are required.
    ///
    /// - `ip`: IP address.
    pub fn new(ip: impl Into<String>) -> Self {
        Self {
            a: "ip_lkup".to_owned(),
            ip: ip.into(),
        }
    }
}

impl Operation for IpLkup {
    type Output = std::collections::BTreeMap<String, String>;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.info.ip_lkup")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("ip")]);
}

values!(IpLkup => a, ip);

/// Gets the settings of a domain.
///
/// `POST /api_json.html`
///
/// [`settings::List`](crate::settings::List) does the same.
///
/// ```no_run
/// use cloudflare_client::client_api::info::ZoneSettings;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .client_api()
///     .info()
///     .zone_settings(&ZoneSettings::new("example.com"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ZoneSettings {
    a: String,
    zone: String,
}

impl ZoneSettings {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    pub fn new(zone: impl Into<String>) -> Self {
        Self {
            a: "zone_settings".to_owned(),
            zone: zone.into(),
        }
    }
}

impl Operation for ZoneSettings {
    type Output = SettingsAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.info.zone_settings")
        .path("/api_json.html")
        .fields(&[Field::form("a"), Field::form("z")]);
}

values!(ZoneSettings => a, zone);
