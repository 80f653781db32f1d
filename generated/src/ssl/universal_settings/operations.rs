// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::UniversalSslSettings;
use crate::SSL;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the Universal SSL settings of a zone.
    ///
    /// `GET /zones/:zone_id/ssl/universal/settings`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::universal_settings::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl().universal_settings().get(&Get::new("$ZONE_ID")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Option<UniversalSslSettings>;
    Meta::get(&SSL, "ssl.universal_settings.get").path("/zones/:zone_id/ssl/universal/settings");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
}

operation! {
    /// Changes the Universal SSL settings of a zone.
    ///
    /// `PATCH /zones/:zone_id/ssl/universal/settings`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::universal_settings::Edit;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl().universal_settings().edit(&Edit::new("$ZONE_ID").enabled(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Edit -> Option<UniversalSslSettings>;
    Meta::patch(&SSL, "ssl.universal_settings.edit").path("/zones/:zone_id/ssl/universal/settings");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
    set {
        /// Whether Universal SSL is on. Turning it off removes its certificates and stops new orders. With neither
        /// Universal SSL nor an advanced or custom certificate, visitors cannot reach the domain over HTTPS. HSTS,
        /// Always Use HTTPS, Opportunistic Encryption, Onion Routing, and redirects to HTTPS by page rules or by the
        /// origin then lock them out.
        enabled: bool = body("enabled"),
    }
}
