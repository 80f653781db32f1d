// Made from spec/ssl/automatic_upgrader.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use crate::SSL;
use crate::runtime::{Meta, operation};
use crate::ssl::types;

operation! {
    /// Gets the enrollment of a zone in Automatic SSL/TLS.
    ///
    /// `GET /zones/:zone_id/settings/ssl_automatic_mode`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::automatic_upgrader::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl().automatic_upgrader().get(&Get::new("$ZONE_ID")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> types::AutomaticMode;
    Meta::get(&SSL, "ssl.automatic_upgrader.get")
        .path("/zones/:zone_id/settings/ssl_automatic_mode");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
}

operation! {
    /// Enrolls a zone in Automatic SSL/TLS with `auto`, or removes it with `custom`.
    ///
    /// `PATCH /zones/:zone_id/settings/ssl_automatic_mode`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::automatic_upgrader::Edit;
    /// use cloudflare_client::ssl::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Edit::new("$ZONE_ID", types::AutomaticModeValue::Auto);
    /// let answer = client.ssl().automatic_upgrader().edit(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Edit -> types::AutomaticMode;
    Meta::patch(&SSL, "ssl.automatic_upgrader.edit")
        .path("/zones/:zone_id/settings/ssl_automatic_mode");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
        /// Party that chooses the encryption mode.
        value: types::AutomaticModeValue = body("value"),
    }
}
