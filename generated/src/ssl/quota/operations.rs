// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::QuotaGetResponse;
use crate::SSL;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the certificate pack quotas of a zone.
    ///
    /// `GET /zones/:zone_id/ssl/certificate_packs/quota`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::quota::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl().quota().get(&Get::new("$ZONE_ID")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Option<QuotaGetResponse>;
    Meta::get(&SSL, "ssl.quota.get").path("/zones/:zone_id/ssl/certificate_packs/quota");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
}
