// Made from spec/v4/analytics.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{ColosAnswer, DashboardAnswer};
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the traffic of a zone across the whole Cloudflare network, as totals and as a time series.
    ///
    /// `GET /zones/:zone_identifier/analytics/dashboard` · needs `#analytics:read`
    ///
    /// ```no_run
    /// use cloudflare_client::analytics::Dashboard;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Dashboard::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .since(cloudflare_client::Moment::At("2015-01-01T12:23:00Z".parse::<jiff::Timestamp>()?))
    ///     .until(cloudflare_client::Moment::At("2015-01-02T12:23:00Z".parse::<jiff::Timestamp>()?))
    ///     .continuous(true);
    /// let answer = client.analytics().dashboard(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Dashboard -> DashboardAnswer;
    Meta::get(&V4, "analytics.dashboard")
        .path("/zones/:zone_identifier/analytics/dashboard")
        .permissions(&["#analytics:read"])
        .whole_answer();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Start of the period, inclusive: a timestamp in RFC 3339, or minutes relative to the request, as a negative
        /// integer. The start can be at most one year in the past. The Cloudflare web application shows one point per
        /// minute for the last 30 minutes (-30), per 15 minutes for the last 6 hours (-360), per 30 minutes for the
        /// last 12 hours (-720), per hour for the last 24 hours (-1440), and per day for the last week (-10080) and the
        /// last month (-43200). Default: `-10080`. Example: `2015-01-01T12:23:00Z`.
        since: crate::Moment as into = query("since"),
        /// End of the period, exclusive, in the same format. If omitted, the time of the request. Default: `0`.
        /// Example: `2015-01-02T12:23:00Z`.
        until: crate::Moment as into = query("until"),
        /// Whether to move the period back until its data is complete. With a `since` in minutes before the request,
        /// the period moves back only up to a limit, until its data has no gaps. Use `true` only to get the latest data
        /// that is fully aggregated. If `until` is set or both times are absolute, the response may cover a different
        /// period than requested; `true` with absolute times is not recommended. Default: `true`. Example: `true`.
        continuous: bool = query("continuous"),
    }
}

operation! {
    /// Gets the traffic of a zone by data center.
    ///
    /// `GET /zones/:zone_identifier/analytics/colos` · needs `#analytics:read` · plans: enterprise
    ///
    /// ```no_run
    /// use cloudflare_client::analytics::Colos;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Colos::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .since(cloudflare_client::Moment::At("2015-01-01T12:23:00Z".parse::<jiff::Timestamp>()?))
    ///     .until(cloudflare_client::Moment::At("2015-01-02T12:23:00Z".parse::<jiff::Timestamp>()?))
    ///     .continuous(true);
    /// let answer = client.analytics().colos(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Colos -> ColosAnswer;
    Meta::get(&V4, "analytics.colos")
        .path("/zones/:zone_identifier/analytics/colos")
        .permissions(&["#analytics:read"])
        .whole_answer();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Start of the period, inclusive: a timestamp in RFC 3339, or minutes relative to the request, as a negative
        /// integer. The start can be at most one year in the past. The Cloudflare web application shows one point per
        /// minute for the last 30 minutes (-30), per 15 minutes for the last 6 hours (-360), per 30 minutes for the
        /// last 12 hours (-720), per hour for the last 24 hours (-1440), and per day for the last week (-10080) and the
        /// last month (-43200). Default: `-10080`. Example: `2015-01-01T12:23:00Z`.
        since: crate::Moment as into = query("since"),
        /// End of the period, exclusive, in the same format. If omitted, the time of the request. Default: `0`.
        /// Example: `2015-01-02T12:23:00Z`.
        until: crate::Moment as into = query("until"),
        /// Whether to move the period back until its data is complete. With a `since` in minutes before the request,
        /// the period moves back only up to a limit, until its data has no gaps. Use `true` only to get the latest data
        /// that is fully aggregated. If `until` is set or both times are absolute, the response may cover a different
        /// period than requested; `true` with absolute times is not recommended. Default: `true`. Example: `true`.
        continuous: bool = query("continuous"),
    }
}
