// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Action, RateLimit, Traffic};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists the rate limits of a zone.
    ///
    /// `GET /zones/:zone_identifier/rate_limits`
    ///
    /// ```no_run
    /// use cloudflare_client::rate_limits::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353").page(1).per_page(20);
    /// let answer = client.rate_limits().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<RateLimit>;
    Meta::get(&V4, "rate_limits.list").path("/zones/:zone_identifier/rate_limits").page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 100. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(100),
    }
}

paged!(List => RateLimit);

operation! {
    /// Creates a rate limit in a zone.
    ///
    /// `POST /zones/:zone_identifier/rate_limits`
    ///
    /// ```no_run
    /// use cloudflare_client::rate_limits::{Action, ActionResponse, Create, RequestMatch, ResponseMatch, Traffic};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     Traffic::new()
    ///         .request(
    ///             RequestMatch::new()
    ///                 .methods(["GET", "POST"])
    ///                 .schemes(["HTTP", "HTTPS"])
    ///                 .url("*.example.org/path*"),
    ///         )
    ///         .response(ResponseMatch::new().status([401, 403]).origin_traffic(true)),
    ///     60,
    ///     900,
    ///     Action::new()
    ///         .mode("simulate")
    ///         .timeout(86400)
    ///         .response(
    ///             ActionResponse::new()
    ///                 .content_type("text/xml")
    ///                 .body("<error>This request has been rate-limited.</error>"),
    ///         ),
    /// )
    /// .rate_limit_id("372e67954025e0ba6aaa6d586b9e0b59")
    /// .disabled(false)
    /// .description("Prevent multiple login failure…");
    /// let answer = client.rate_limits().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> RateLimit;
    Meta::post(&V4, "rate_limits.create").path("/zones/:zone_identifier/rate_limits");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Traffic to count.
        match_: Traffic = body("match"),
        /// Number of requests allowed per period. Between 2 and 1000000. Example: `60`.
        threshold: i64 = body("threshold").min(2).max(1000000),
        /// Period in which requests are counted, in seconds. Between 1 and 86400. Example: `900`.
        period: i64 = body("period").min(1).max(86400),
        /// Action to take when the threshold is exceeded.
        action: Action = body("action"),
    }
    set {
        /// Identifier of the rate limit. At most 32 characters. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        rate_limit_id: String as into = body("id").max_length(32),
        /// Whether the rate limit is disabled. Example: `false`.
        disabled: bool = body("disabled"),
        /// Purpose of the rate limit. Tags are removed from the value. At most 1024 characters.
        description: String as into = body("description").max_length(1024),
    }
}

operation! {
    /// Gets a rate limit.
    ///
    /// `GET /zones/:zone_identifier/rate_limits/:id`
    ///
    /// ```no_run
    /// use cloudflare_client::rate_limits::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    /// let answer = client.rate_limits().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> RateLimit;
    Meta::get(&V4, "rate_limits.get").path("/zones/:zone_identifier/rate_limits/:id");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rate limit. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        rate_limit_id: String as into = path("id"),
    }
}

operation! {
    /// Replaces a rate limit.
    ///
    /// `PUT /zones/:zone_identifier/rate_limits/:id`
    ///
    /// ```no_run
    /// use cloudflare_client::rate_limits::{Action, ActionResponse, RequestMatch, ResponseMatch, Traffic, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "372e67954025e0ba6aaa6d586b9e0b59",
    ///     Traffic::new()
    ///         .request(
    ///             RequestMatch::new()
    ///                 .methods(["GET", "POST"])
    ///                 .schemes(["HTTP", "HTTPS"])
    ///                 .url("*.example.org/path*"),
    ///         )
    ///         .response(ResponseMatch::new().status([401, 403]).origin_traffic(true)),
    ///     60,
    ///     900,
    ///     Action::new()
    ///         .mode("simulate")
    ///         .timeout(86400)
    ///         .response(
    ///             ActionResponse::new()
    ///                 .content_type("text/xml")
    ///                 .body("<error>This request has been rate-limited.</error>"),
    ///         ),
    /// )
    /// .body_id("372e67954025e0ba6aaa6d586b9e0b59")
    /// .disabled(false)
    /// .description("Prevent multiple login failure…");
    /// let answer = client.rate_limits().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> RateLimit;
    Meta::put(&V4, "rate_limits.update").path("/zones/:zone_identifier/rate_limits/:id");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rate limit. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        rate_limit_id: String as into = path("id"),
        /// Traffic to count.
        match_: Traffic = body("match"),
        /// Number of requests allowed per period. Between 2 and 1000000. Example: `60`.
        threshold: i64 = body("threshold").min(2).max(1000000),
        /// Period in which requests are counted, in seconds. Between 1 and 86400. Example: `900`.
        period: i64 = body("period").min(1).max(86400),
        /// Action to take when the threshold is exceeded.
        action: Action = body("action"),
    }
    set {
        /// Identifier of the rate limit. At most 32 characters. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        body_id: String as into = body("id").max_length(32),
        /// Whether the rate limit is disabled. Example: `false`.
        disabled: bool = body("disabled"),
        /// Purpose of the rate limit. Tags are removed from the value. At most 1024 characters.
        description: String as into = body("description").max_length(1024),
    }
}

operation! {
    /// Deletes a rate limit.
    ///
    /// `DELETE /zones/:zone_identifier/rate_limits/:id`
    ///
    /// ```no_run
    /// use cloudflare_client::rate_limits::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "372e67954025e0ba6aaa6d586b9e0b59");
    /// let answer = client.rate_limits().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "rate_limits.delete").path("/zones/:zone_identifier/rate_limits/:id");
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the rate limit. Example: `372e67954025e0ba6aaa6d586b9e0b59`.
        rate_limit_id: String as into = path("id"),
    }
}
