// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::CertificatePack;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the certificate packs of a zone.
    ///
    /// `GET /zones/:zone_identifier/ssl/certificate_packs` · needs `#ssl:read`
    ///
    /// Superseded by [`ssl::certificate_packs::List`](crate::ssl::certificate_packs::List).
    ///
    /// ```no_run
    /// use cloudflare_client::certificate_packs::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.certificate_packs().list(&List::new("023e105f4ecef8ad9ca31a8372d0c353")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `ssl::certificate_packs::List`")]
    pub struct List -> crate::Page<CertificatePack>;
    Meta::get(&V4, "certificate_packs.list")
        .path("/zones/:zone_identifier/ssl/certificate_packs")
        .permissions(&["#ssl:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Orders a certificate pack for a list of host names.
    ///
    /// `POST /zones/:zone_identifier/ssl/certificate_packs` · needs `#ssl:read`, `#ssl:write`
    ///
    /// ```no_run
    /// use cloudflare_client::certificate_packs::Order;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Order::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .hosts(["example.com", "www.example.com", "foo.example.com"]);
    /// let answer = client.certificate_packs().order(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Order -> CertificatePack;
    Meta::post(&V4, "certificate_packs.order")
        .path("/zones/:zone_identifier/ssl/certificate_packs")
        .permissions(&["#ssl:read", "#ssl:write"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Host names that the pack covers.
        hosts: Vec<String> as texts = body("hosts"),
    }
}

operation! {
    /// Changes the host names of a certificate pack.
    ///
    /// `PATCH /zones/:zone_identifier/ssl/certificate_packs/:identifier` · needs `#ssl:read`, `#ssl:write`
    ///
    /// Superseded by
    /// [`ssl::certificate_packs::RestartValidation`](crate::ssl::certificate_packs::RestartValidation).
    ///
    /// ```no_run
    /// use cloudflare_client::certificate_packs::Edit;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Edit::new("023e105f4ecef8ad9ca31a8372d0c353", "3822ff90-ea29-44df-9e55-21300bb9419b")
    ///     .hosts(["example.com", "www.example.com", "foo.example.com"]);
    /// let answer = client.certificate_packs().edit(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `ssl::certificate_packs::RestartValidation`")]
    pub struct Edit -> CertificatePack;
    Meta::patch(&V4, "certificate_packs.edit")
        .path("/zones/:zone_identifier/ssl/certificate_packs/:identifier")
        .permissions(&["#ssl:read", "#ssl:write"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the certificate pack. Example: `3822ff90-ea29-44df-9e55-21300bb9419b`.
        pack_id: String as into = path("identifier"),
    }
    set {
        /// Host names that the pack covers.
        hosts: Vec<String> as texts = body("hosts"),
    }
}
