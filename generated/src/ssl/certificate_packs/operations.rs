// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{
    CertificateAuthority, CertificatePack, CertificatePackDeleteResponse, Deploy, Host, ListStatus,
    OrderValidationMethod,
};
use crate::SSL;
use crate::runtime::{Meta, operation, paged};

operation! {
    /// Lists the active certificate packs of a zone.
    ///
    /// `GET /zones/:zone_id/ssl/certificate_packs`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::certificate_packs::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssl().certificate_packs().list(&List::new("$ZONE_ID")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<CertificatePack>;
    Meta::get(&SSL, "ssl.certificate_packs.list")
        .path("/zones/:zone_id/ssl/certificate_packs")
        .page();
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
    set {
        /// Environment in which the packs are deployed.
        deploy: Deploy = query("deploy"),
        /// Page number.
        page: i64 = query("page"),
        /// Number of items per page.
        per_page: i64 = query("per_page"),
        /// Whether to include packs that are not active.
        status: ListStatus = query("status"),
    }
}

paged!(List => CertificatePack);

operation! {
    /// Gets a certificate pack.
    ///
    /// `GET /zones/:zone_id/ssl/certificate_packs/:certificate_pack_id`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::certificate_packs::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("$ZONE_ID", "$CERTIFICATE_PACK_ID");
    /// let answer = client.ssl().certificate_packs().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Option<CertificatePack>;
    Meta::get(&SSL, "ssl.certificate_packs.get")
        .path("/zones/:zone_id/ssl/certificate_packs/:certificate_pack_id");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the pack.
        certificate_pack_id: String as into = path("certificate_pack_id"),
    }
}

operation! {
    /// Orders an advanced certificate pack.
    ///
    /// `POST /zones/:zone_id/ssl/certificate_packs/order`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::certificate_packs::{CertificateAuthority, Order, OrderValidationMethod};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Order::new(
    ///     "$ZONE_ID",
    ///     CertificateAuthority::LetsEncrypt,
    ///     ["example.com", "*.example.com", "www.example.com"],
    ///     OrderValidationMethod::Txt,
    ///     14,
    /// );
    /// let answer = client.ssl().certificate_packs().order(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Order -> Option<CertificatePack>;
    Meta::post(&SSL, "ssl.certificate_packs.order")
        .path("/zones/:zone_id/ssl/certificate_packs/order");
    always {
        body("type") is "advanced",
    }
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
        /// Certificate authority that will issue the certificates. Details and restrictions depend on the certificate
        /// authority.
        certificate_authority: CertificateAuthority = body("certificate_authority"),
        /// Host names of the pack. They must include the zone apex. Between 1 and 50 items.
        hosts: Vec<Host> as texts = body("hosts").min_items(1).max_items(50),
        /// Validation method for the domain.
        validation_method: OrderValidationMethod = body("validation_method"),
        /// Validity period of the certificates, in days. One of `14`, `30`, `90`, `365`.
        validity_days: i64 = body("validity_days").one_of(&[14, 30, 90, 365]),
    }
    set {
        /// Whether the common name of the certificate is a subdomain of `sni.cloudflaressl.com`.
        cloudflare_branding: bool = body("cloudflare_branding"),
    }
}

operation! {
    /// Restarts validation of an advanced certificate pack, or adds Cloudflare branding to it.
    ///
    /// `PATCH /zones/:zone_id/ssl/certificate_packs/:certificate_pack_id`
    ///
    /// - Only packs with the status `validation_timed_out` can be validated again.
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::certificate_packs::RestartValidation;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = RestartValidation::new("$ZONE_ID", "$CERTIFICATE_PACK_ID");
    /// let answer = client.ssl().certificate_packs().restart_validation(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct RestartValidation -> Option<CertificatePack>;
    Meta::patch(&SSL, "ssl.certificate_packs.restart_validation")
        .path("/zones/:zone_id/ssl/certificate_packs/:certificate_pack_id");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the pack.
        certificate_pack_id: String as into = path("certificate_pack_id"),
    }
    set {
        /// Whether the common name of the certificate is a subdomain of `sni.cloudflaressl.com`.
        cloudflare_branding: bool = body("cloudflare_branding"),
    }
}

operation! {
    /// Deletes an advanced certificate pack.
    ///
    /// `DELETE /zones/:zone_id/ssl/certificate_packs/:certificate_pack_id`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::certificate_packs::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("$ZONE_ID", "$CERTIFICATE_PACK_ID");
    /// let answer = client.ssl().certificate_packs().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> Option<CertificatePackDeleteResponse>;
    Meta::delete(&SSL, "ssl.certificate_packs.delete")
        .path("/zones/:zone_id/ssl/certificate_packs/:certificate_pack_id");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the pack.
        certificate_pack_id: String as into = path("certificate_pack_id"),
    }
}
