// Made from spec/v4/organization_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use crate::V4;
use crate::railguns;
use crate::runtime::{Meta, operation, paged};
use crate::types;
use crate::zones;

operation! {
    /// Creates a Railgun.
    ///
    /// `POST /organizations/:organization_identifier/railguns`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_railguns::Create;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new("01a7362d577a6c3019a474fd6f485823", "My Railgun");
    /// let answer = client.organization_railguns().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> railguns::Railgun;
    Meta::post(&V4, "organization_railguns.create")
        .path("/organizations/:organization_identifier/railguns");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Name of the Railgun. At most 160 characters. Example: `My Railgun`.
        name: String as into = body("name").max_length(160),
    }
}

operation! {
    /// Lists the Railguns of an organization.
    ///
    /// `GET /organizations/:organization_identifier/railguns`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_railguns::List;
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("01a7362d577a6c3019a474fd6f485823")
    ///     .page(1)
    ///     .per_page(20)
    ///     .direction(types::Direction::Desc);
    /// let answer = client.organization_railguns().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<railguns::Railgun>;
    Meta::get(&V4, "organization_railguns.list")
        .path("/organizations/:organization_identifier/railguns")
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
    }
    set {
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 50. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
    }
}

paged!(List => railguns::Railgun);

operation! {
    /// Gets a Railgun.
    ///
    /// `GET /organizations/:organization_identifier/railguns/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_railguns::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("01a7362d577a6c3019a474fd6f485823", "e928d310693a83094309acf9ead50448");
    /// let answer = client.organization_railguns().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> railguns::Railgun;
    Meta::get(&V4, "organization_railguns.get")
        .path("/organizations/:organization_identifier/railguns/:identifier");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}

operation! {
    /// Lists the zones that use a Railgun.
    ///
    /// `GET /organizations/:organization_identifier/railguns/:identifier/zones`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_railguns::ListZones;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ListZones::new(
    ///     "01a7362d577a6c3019a474fd6f485823",
    ///     "e928d310693a83094309acf9ead50448",
    /// );
    /// let answer = client.organization_railguns().list_zones(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ListZones -> crate::Page<zones::Zone>;
    Meta::get(&V4, "organization_railguns.list_zones")
        .path("/organizations/:organization_identifier/railguns/:identifier/zones")
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}

operation! {
    /// Enables or disables a Railgun for all connected zones.
    ///
    /// `PATCH /organizations/:organization_identifier/railguns/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_railguns::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new(
    ///     "01a7362d577a6c3019a474fd6f485823",
    ///     "e928d310693a83094309acf9ead50448",
    ///     true,
    /// );
    /// let answer = client.organization_railguns().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> railguns::Railgun;
    Meta::patch(&V4, "organization_railguns.update")
        .path("/organizations/:organization_identifier/railguns/:identifier");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
        /// Whether the Railgun accepts connections. Default: `false`. Example: `true`.
        enabled: bool = body("enabled"),
    }
}

operation! {
    /// Deletes a Railgun and disables it at once for all connected zones.
    ///
    /// `DELETE /organizations/:organization_identifier/railguns/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_railguns::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("01a7362d577a6c3019a474fd6f485823", "e928d310693a83094309acf9ead50448");
    /// let answer = client.organization_railguns().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "organization_railguns.delete")
        .path("/organizations/:organization_identifier/railguns/:identifier");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
        railgun_id: String as into = path("identifier"),
    }
}
