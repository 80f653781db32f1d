// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{ColosAnswer, DashboardAnswer};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Gets the traffic of a zone across the whole Cloudflare network, as totals and as a time series.
///
/// `GET /zones/:zone_identifier/analytics/dashboard` · needs `#analytics:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::analytics::Dashboard;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .analytics()
///     .dashboard(
///         &Dashboard::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .since(cloudflare_client::Moment::At("2015-01-01T12:23:00Z".parse()?))
///             .until(cloudflare_client::Moment::At("2015-01-02T12:23:00Z".parse()?))
///             .continuous(true),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Dashboard {
    zone_id: String,
    since: Option<crate::Moment>,
    until: Option<crate::Moment>,
    continuous: Option<bool>,
}

impl Dashboard {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            since: None,
            until: None,
            continuous: None,
        }
    }

    /// Start of the period, inclusive. The start can be at most one year in the past. The Cloudflare web application
    /// shows one point per minute for the last 30 minutes (-30), per 15 minutes for the last 6 hours (-360), per 30
    /// minutes for the last 12 hours (-720), per hour for the last 24 hours (-1440), and per day for the last week
    /// (-10080) and the last month (-43200). Default: `-10080`. Example: `2015-01-01T12:23:00Z`.
    pub fn since(mut self, since: impl Into<crate::Moment>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// End of the period, exclusive. If omitted, the time of the request. Default: `0`. Example:
    /// `2015-01-02T12:23:00Z`.
    pub fn until(mut self, until: impl Into<crate::Moment>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Whether to move the period back until its data is complete. With a relative `since`, the period moves back only
    /// up to a limit, until its data has no gaps. Use `true` only to get the latest data that is fully aggregated. If
    /// `until` is set or both times are absolute, the response may cover a different period than requested; `true` with
    /// absolute times is not recommended. Default: `true`. Example: `true`.
    pub fn continuous(mut self, continuous: bool) -> Self {
        self.continuous = Some(continuous);
        self
    }
}

impl Operation for Dashboard {
    type Output = DashboardAnswer;

    const META: &'static Meta = &Meta::get(&V4, "analytics.dashboard")
        .path("/zones/:zone_identifier/analytics/dashboard")
        .permissions(&["#analytics:read"])
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("since"),
            Field::query("until"),
            Field::query("continuous"),
        ]);
}

values!(Dashboard => zone_id, since, until, continuous);

/// Gets the traffic of a zone by data center.
///
/// `GET /zones/:zone_identifier/analytics/colos` · needs `#analytics:read` · plans: free, pro, business, enterprise
///
/// - Available only on the Enterprise plan.
///
/// ```no_run
/// use cloudflare_client::analytics::Colos;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .analytics()
///     .colos(
///         &Colos::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .since(cloudflare_client::Moment::At("2015-01-01T12:23:00Z".parse()?))
///             .until(cloudflare_client::Moment::At("2015-01-02T12:23:00Z".parse()?))
///             .continuous(true),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Colos {
    zone_id: String,
    since: Option<crate::Moment>,
    until: Option<crate::Moment>,
    continuous: Option<bool>,
}

impl Colos {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            since: None,
            until: None,
            continuous: None,
        }
    }

    /// Start of the period, inclusive. The start can be at most one year in the past. The Cloudflare web application
    /// shows one point per minute for the last 30 minutes (-30), per 15 minutes for the last 6 hours (-360), per 30
    /// minutes for the last 12 hours (-720), per hour for the last 24 hours (-1440), and per day for the last week
    /// (-10080) and the last month (-43200). Default: `-10080`. Example: `2015-01-01T12:23:00Z`.
    pub fn since(mut self, since: impl Into<crate::Moment>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// End of the period, exclusive. If omitted, the time of the request. Default: `0`. Example:
    /// `2015-01-02T12:23:00Z`.
    pub fn until(mut self, until: impl Into<crate::Moment>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Whether to move the period back until its data is complete. With a relative `since`, the period moves back only
    /// up to a limit, until its data has no gaps. Use `true` only to get the latest data that is fully aggregated. If
    /// `until` is set or both times are absolute, the response may cover a different period than requested; `true` with
    /// absolute times is not recommended. Default: `true`. Example: `true`.
    pub fn continuous(mut self, continuous: bool) -> Self {
        self.continuous = Some(continuous);
        self
    }
}

impl Operation for Colos {
    type Output = ColosAnswer;

    const META: &'static Meta = &Meta::get(&V4, "analytics.colos")
        .path("/zones/:zone_identifier/analytics/colos")
        .permissions(&["#analytics:read"])
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("since"),
            Field::query("until"),
            Field::query("continuous"),
        ]);
}

values!(Colos => zone_id, since, until, continuous);
