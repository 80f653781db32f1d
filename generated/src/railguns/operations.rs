// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Railgun;
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;
use crate::zones;

operation! {
    /// Creates a Railgun.
    ///
    /// `POST /railguns`
    ///
    /// ```no_run
    /// use cloudflare_client::railguns::Create;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.railguns().create(&Create::new("My Railgun")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> Railgun;
    Meta::post(&V4, "railguns.create").path("/railguns");
    new {
        /// Name of the Railgun. At most 160 characters. Example: `My Railgun`.
        name: String as into = body("name").max_length(160),
    }
}

operation! {
    /// Lists the Railguns of the user.
    ///
    /// `GET /railguns`
    ///
    /// ```no_run
    /// use cloudflare_client::railguns::List;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new().page(1).per_page(20).direction(types::Direction::Desc);
    /// let answer = client.railguns().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Railgun>;
    Meta::get(&V4, "railguns.list").path("/railguns").page();
    set {
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 50. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
    }
}

paged!(List => Railgun);

operation! {
    /// Gets a Railgun.
    ///
    /// `GET /railguns/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::railguns::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.railguns().get(&Get::new("e928d310693a83094309acf9ead50448")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Railgun;
    Meta::get(&V4, "railguns.get").path("/railguns/:identifier");
    new {
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}

operation! {
    /// Lists the zones that use a Railgun.
    ///
    /// `GET /railguns/:identifier/zones`
    ///
    /// ```no_run
    /// use cloudflare_client::railguns::ListZones;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ListZones::new("e928d310693a83094309acf9ead50448");
    /// let answer = client.railguns().list_zones(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ListZones -> crate::Page<zones::Zone>;
    Meta::get(&V4, "railguns.list_zones").path("/railguns/:identifier/zones").page();
    new {
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}

operation! {
    /// Enables or disables a Railgun for all connected zones.
    ///
    /// `PATCH /railguns/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::railguns::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("e928d310693a83094309acf9ead50448", true);
    /// let answer = client.railguns().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Railgun;
    Meta::patch(&V4, "railguns.update").path("/railguns/:identifier");
    new {
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
        /// Whether the Railgun accepts connections. Default: `false`. Example: `true`.
        enabled: bool = body("enabled"),
    }
}

operation! {
    /// Deletes a Railgun and disables it at once for all connected zones.
    ///
    /// `DELETE /railguns/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::railguns::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.railguns().delete(&Delete::new("e928d310693a83094309acf9ead50448")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "railguns.delete").path("/railguns/:identifier");
    new {
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}
