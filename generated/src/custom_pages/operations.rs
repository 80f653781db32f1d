// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{CustomPage, State};
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the custom pages that a zone can use.
    ///
    /// `GET /zones/:zone_identifier/custom_pages` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_pages::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.custom_pages().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<CustomPage>;
    Meta::get(&V4, "custom_pages.list")
        .path("/zones/:zone_identifier/custom_pages")
        .permissions(&["#zone_settings:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets a custom page.
    ///
    /// `GET /zones/:zone_identifier/custom_pages/:identifier` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_pages::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "basic_challenge");
    /// let answer = client.custom_pages().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> CustomPage;
    Meta::get(&V4, "custom_pages.get")
        .path("/zones/:zone_identifier/custom_pages/:identifier")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the custom page. Example: `basic_challenge`.
        page_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes the URL and the state of a custom page.
    ///
    /// `PUT /zones/:zone_identifier/custom_pages/:identifier` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_pages::{State, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "basic_challenge",
    ///     "http://www.example.com",
    ///     State::Default,
    /// );
    /// let answer = client.custom_pages().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> CustomPage;
    Meta::put(&V4, "custom_pages.update")
        .path("/zones/:zone_identifier/custom_pages/:identifier")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the custom page. Example: `basic_challenge`.
        page_id: String as into = path("identifier"),
        /// URL of the page. Default: `""`. Example: `http://www.example.com`.
        url: String as into = body("url"),
        /// State of the page. Example: `default`.
        state: State = body("state"),
    }
}
