// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::RatePlan;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the rate plans that a zone can subscribe to.
    ///
    /// `GET /zones/:zone_identifier/available_rate_plans` · needs `#billing:read`
    ///
    /// Corrected: the documented result is `RatePlan`. The reference says that this operation lists all rate plans,
    /// and Cloudflare's OpenAPI documents of 2024 and 2026 have a list here.
    ///
    /// ```no_run
    /// use cloudflare_client::zone_rate_plans::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.zone_rate_plans().get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Vec<RatePlan>;
    Meta::get(&V4, "zone_rate_plans.get")
        .path("/zones/:zone_identifier/available_rate_plans")
        .permissions(&["#billing:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}
