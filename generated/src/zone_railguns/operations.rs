// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Diagnosis, Railgun};
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the Railguns that a zone can use.
    ///
    /// `GET /zones/:zone_identifier/railguns` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::zone_railguns::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.zone_railguns().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Railgun>;
    Meta::get(&V4, "zone_railguns.list")
        .path("/zones/:zone_identifier/railguns")
        .permissions(&["#zone_settings:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets a Railgun that a zone can use.
    ///
    /// `GET /zones/:zone_identifier/railguns/:identifier` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::zone_railguns::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "e928d310693a83094309acf9ead50448");
    /// let answer = client.zone_railguns().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Railgun;
    Meta::get(&V4, "zone_railguns.get")
        .path("/zones/:zone_identifier/railguns/:identifier")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}

operation! {
    /// Tests the connection between a Railgun and a zone.
    ///
    /// `GET /zones/:zone_identifier/railguns/:identifier/diagnose` · needs `#zone_settings:read`
    ///
    /// ```no_run
    /// use cloudflare_client::zone_railguns::Diagnose;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Diagnose::new("023e105f4ecef8ad9ca31a8372d0c353", "e928d310693a83094309acf9ead50448");
    /// let answer = client.zone_railguns().diagnose(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Diagnose -> Diagnosis;
    Meta::get(&V4, "zone_railguns.diagnose")
        .path("/zones/:zone_identifier/railguns/:identifier/diagnose")
        .permissions(&["#zone_settings:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}

operation! {
    /// Connects a zone to a Railgun or disconnects it.
    ///
    /// `PATCH /zones/:zone_identifier/railguns/:identifier` · needs `#zone_settings:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::zone_railguns::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "e928d310693a83094309acf9ead50448",
    ///     true,
    /// );
    /// let answer = client.zone_railguns().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Railgun;
    Meta::patch(&V4, "zone_railguns.update")
        .path("/zones/:zone_identifier/railguns/:identifier")
        .permissions(&["#zone_settings:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
        /// Whether the zone uses the Railgun. Default: `false`. Example: `true`.
        connected: bool = body("connected"),
    }
}
