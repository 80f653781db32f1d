// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Action, RateLimit, Traffic};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists the rate limits of a zone.
///
/// `GET /zones/:zone_identifier/rate_limits` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::rate_limits::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .rate_limits()
///     .list(&List::new("023e105f4ecef8ad9ca31a8372d0c353").page(1).per_page(20))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    zone_id: String,
    page: Option<i64>,
    per_page: Option<i64>,
}

impl List {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            page: None,
            per_page: None,
        }
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 100. Default: `20`. Example: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<RateLimit>;

    const META: &'static Meta = &Meta::get(&V4, "rate_limits.list")
        .path("/zones/:zone_identifier/rate_limits")
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(100),
        ]);
}

values!(List => zone_id, page, per_page);

paged!(List => RateLimit);

/// Creates a rate limit in a zone.
///
/// `POST /zones/:zone_identifier/rate_limits` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::rate_limits::{Action, ActionResponse, Create, RequestMatch, ResponseMatch, Traffic};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .rate_limits()
///     .create(
///         &Create::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 Traffic::new()
///                     .request(
///                         RequestMatch::new()
///                             .methods(["GET", "POST"])
///                             .schemes(["HTTP", "HTTPS"])
///                             .url("*.example.org/path*"),
///                     )
///                     .response(
///                         ResponseMatch::new().status([401, 403]).origin_traffic(true),
///                     ),
///                 60,
///                 900,
///                 Action::new()
///                     .mode("simulate")
///                     .timeout(86400)
///                     .response(
///                         ActionResponse::new()
///                             .content_type("text/xml")
///                             .body("<error>This request has been rate-limited.</error>"),
///                     ),
///             )
///             .rate_limit_id("372e67954025e0ba6aaa6d586b9e0b59")
///             .disabled(false)
///             .description("Prevent multiple login failure…"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    zone_id: String,
    match_: Traffic,
    threshold: i64,
    period: i64,
    action: Action,
    rate_limit_id: Option<String>,
    disabled: Option<bool>,
    description: Option<String>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `match_`: Traffic to count.
    /// - `threshold`: Number of requests allowed per period. From 2 to 1000000. Example: `60`.
    /// - `period`: Period in which requests are counted, in seconds. From 1 to 86400. Example: `900`.
    /// - `action`: Action to take when the threshold is exceeded.
    pub fn new(
        zone_id: impl Into<String>,
        match_: Traffic,
        threshold: i64,
        period: i64,
        action: Action,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            match_,
            threshold,
            period,
            action,
            rate_limit_id: None,
            disabled: None,
            description: None,
        }
    }

    /// Identifier of the rate limit. At most 32 characters. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    pub fn rate_limit_id(mut self, rate_limit_id: impl Into<String>) -> Self {
        self.rate_limit_id = Some(rate_limit_id.into());
        self
    }

    /// Whether the rate limit is disabled. Example: `false`.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Purpose of the rate limit. Tags are removed from the value. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Operation for Create {
    type Output = RateLimit;

    const META: &'static Meta = &Meta::post(&V4, "rate_limits.create")
        .path("/zones/:zone_identifier/rate_limits")
        .fields(&[
            Field::path("zone_identifier"),
            Field::body("match"),
            Field::body("threshold").min(2).max(1000000),
            Field::body("period").min(1).max(86400),
            Field::body("action"),
            Field::body("id").max_length(32),
            Field::body("disabled"),
            Field::body("description").max_length(1024),
        ]);
}

values!(
    Create => zone_id, match_, threshold, period, action, rate_limit_id, disabled, description
);

/// Gets a rate limit.
///
/// `GET /zones/:zone_identifier/rate_limits/:id` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::rate_limits::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .rate_limits()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "372e67954025e0ba6aaa6d586b9e0b59",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
    rate_limit_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rate_limit_id`: Identifier of the rate limit. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    pub fn new(zone_id: impl Into<String>, rate_limit_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rate_limit_id: rate_limit_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = RateLimit;

    const META: &'static Meta = &Meta::get(&V4, "rate_limits.get")
        .path("/zones/:zone_identifier/rate_limits/:id")
        .fields(&[Field::path("zone_identifier"), Field::path("id")]);
}

values!(Get => zone_id, rate_limit_id);

/// Replaces a rate limit.
///
/// `PUT /zones/:zone_identifier/rate_limits/:id` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::rate_limits::{Action, ActionResponse, RequestMatch, ResponseMatch, Traffic, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .rate_limits()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "372e67954025e0ba6aaa6d586b9e0b59",
///                 Traffic::new()
///                     .request(
///                         RequestMatch::new()
///                             .methods(["GET", "POST"])
///                             .schemes(["HTTP", "HTTPS"])
///                             .url("*.example.org/path*"),
///                     )
///                     .response(
///                         ResponseMatch::new().status([401, 403]).origin_traffic(true),
///                     ),
///                 60,
///                 900,
///                 Action::new()
///                     .mode("simulate")
///                     .timeout(86400)
///                     .response(
///                         ActionResponse::new()
///                             .content_type("text/xml")
///                             .body("<error>This request has been rate-limited.</error>"),
///                     ),
///             )
///             .body_id("372e67954025e0ba6aaa6d586b9e0b59")
///             .disabled(false)
///             .description("Prevent multiple login failure…"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    rate_limit_id: String,
    match_: Traffic,
    threshold: i64,
    period: i64,
    action: Action,
    body_id: Option<String>,
    disabled: Option<bool>,
    description: Option<String>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rate_limit_id`: Identifier of the rate limit. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    /// - `match_`: Traffic to count.
    /// - `threshold`: Number of requests allowed per period. From 2 to 1000000. Example: `60`.
    /// - `period`: Period in which requests are counted, in seconds. From 1 to 86400. Example: `900`.
    /// - `action`: Action to take when the threshold is exceeded.
    pub fn new(
        zone_id: impl Into<String>,
        rate_limit_id: impl Into<String>,
        match_: Traffic,
        threshold: i64,
        period: i64,
        action: Action,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            rate_limit_id: rate_limit_id.into(),
            match_,
            threshold,
            period,
            action,
            body_id: None,
            disabled: None,
            description: None,
        }
    }

    /// Identifier of the rate limit. At most 32 characters. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    pub fn body_id(mut self, body_id: impl Into<String>) -> Self {
        self.body_id = Some(body_id.into());
        self
    }

    /// Whether the rate limit is disabled. Example: `false`.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Purpose of the rate limit. Tags are removed from the value. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Operation for Update {
    type Output = RateLimit;

    const META: &'static Meta = &Meta::put(&V4, "rate_limits.update")
        .path("/zones/:zone_identifier/rate_limits/:id")
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("id"),
            Field::body("match"),
            Field::body("threshold").min(2).max(1000000),
            Field::body("period").min(1).max(86400),
            Field::body("action"),
            Field::body("id").max_length(32),
            Field::body("disabled"),
            Field::body("description").max_length(1024),
        ]);
}

values!(
    Update => zone_id, rate_limit_id, match_, threshold, period, action, body_id, disabled,
    description
);

/// Deletes a rate limit.
///
/// `DELETE /zones/:zone_identifier/rate_limits/:id` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::rate_limits::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .rate_limits()
///     .delete(
///         &Delete::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "372e67954025e0ba6aaa6d586b9e0b59",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    zone_id: String,
    rate_limit_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `rate_limit_id`: Identifier of the rate limit. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
    pub fn new(zone_id: impl Into<String>, rate_limit_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            rate_limit_id: rate_limit_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "rate_limits.delete")
        .path("/zones/:zone_identifier/rate_limits/:id")
        .fields(&[Field::path("zone_identifier"), Field::path("id")]);
}

values!(Delete => zone_id, rate_limit_id);
