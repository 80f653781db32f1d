// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use crate::SSL;
use crate::runtime::{Meta, operation};
use crate::ssl::types;

operation! {
    /// Gets the recommendation of the SSL/TLS Recommender for a zone.
    ///
    /// `GET /zones/:zone_id/ssl/recommendation`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::recommendations::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl().recommendations().get(&Get::new("$ZONE_ID")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> types::AutomaticMode;
    Meta::get(&SSL, "ssl.recommendations.get").path("/zones/:zone_id/ssl/recommendation");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
}
