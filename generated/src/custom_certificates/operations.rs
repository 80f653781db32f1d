// Made from spec/v4/custom_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{BundleMethod, Certificate, ListOrder, Priority, Status};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Uploads a certificate for a zone.
    ///
    /// `POST /zones/:zone_identifier/custom_certificates` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates::{BundleMethod, Create};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "-----BEGIN CERTIFICATE-----\nMI…",
    ///     "-----BEGIN RSA PRIVATE KEY----…",
    /// )
    /// .bundle_method(BundleMethod::Ubiquitous);
    /// let answer = client.custom_certificates().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> Certificate;
    Meta::post(&V4, "custom_certificates.create")
        .path("/zones/:zone_identifier/custom_certificates")
        .permissions(&["#ssl:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Certificate in PEM format, optionally with its intermediates.
        certificate: String as into = body("certificate"),
        /// Private key in PEM format.
        private_key: crate::Secret as into = body("private_key"),
    }
    set {
        /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
        bundle_method: BundleMethod = body("bundle_method"),
    }
}

operation! {
    /// Lists, searches, sorts and filters the certificates of a zone.
    ///
    /// `GET /zones/:zone_identifier/custom_certificates` · needs `#ssl:read`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates::{List, ListOrder, Status};
    /// use cloudflare_client::types;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .status(Status::Active)
    ///     .page(1)
    ///     .per_page(20)
    ///     .order(ListOrder::Status)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.custom_certificates().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Certificate>;
    Meta::get(&V4, "custom_certificates.list")
        .path("/zones/:zone_identifier/custom_certificates")
        .permissions(&["#ssl:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Status of the certificates. Example: `active`.
        status: Status = query("status"),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 50. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Field to order by. Default: `priority`. Example: `status`.
        order: ListOrder = query("order"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

paged!(List => Certificate);

operation! {
    /// Gets a certificate.
    ///
    /// `GET /zones/:zone_identifier/custom_certificates/:identifier` · needs `#ssl:read`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "7e7b8deba8538af625850b7b2530034c");
    /// let answer = client.custom_certificates().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Certificate;
    Meta::get(&V4, "custom_certificates.get")
        .path("/zones/:zone_identifier/custom_certificates/:identifier")
        .permissions(&["#ssl:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the certificate. Example: `7e7b8deba8538af625850b7b2530034c`.
        certificate_id: String as into = path("identifier"),
    }
}

operation! {
    /// Uploads a new private key, a new certificate or both.
    ///
    /// `PATCH /zones/:zone_identifier/custom_certificates/:identifier` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates::{BundleMethod, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("023e105f4ecef8ad9ca31a8372d0c353", "7e7b8deba8538af625850b7b2530034c")
    ///     .private_key("-----BEGIN RSA PRIVATE KEY----…")
    ///     .certificate("-----BEGIN CERTIFICATE-----\nMI…")
    ///     .bundle_method(BundleMethod::Ubiquitous);
    /// let answer = client.custom_certificates().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Certificate;
    Meta::patch(&V4, "custom_certificates.update")
        .path("/zones/:zone_identifier/custom_certificates/:identifier")
        .permissions(&["#ssl:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the certificate. Example: `7e7b8deba8538af625850b7b2530034c`.
        certificate_id: String as into = path("identifier"),
    }
    set {
        /// Private key in PEM format.
        private_key: crate::Secret as into = body("private_key"),
        /// Certificate in PEM format, optionally with its intermediates.
        certificate: String as into = body("certificate"),
        /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
        bundle_method: BundleMethod = body("bundle_method"),
    }
}

operation! {
    /// Sets the order in which the certificates of a zone are used.
    ///
    /// `PUT /zones/:zone_identifier/custom_certificates/prioritize` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates::{Prioritize, Priority};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Prioritize::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .certificates([
    ///         Priority::new("5a7805061c76ada191ed06f989cc3dac", 2),
    ///         Priority::new("9a7806061c88ada191ed06f989cc3dac", 1),
    ///     ]);
    /// let answer = client.custom_certificates().prioritize(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Prioritize -> crate::Page<Certificate>;
    Meta::put(&V4, "custom_certificates.prioritize")
        .path("/zones/:zone_identifier/custom_certificates/prioritize")
        .permissions(&["#ssl:edit"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
    set {
        /// Certificates and their positions in the order.
        certificates: Vec<Priority> as list<Priority> = body("certificates"),
    }
}

operation! {
    /// Deletes a certificate.
    ///
    /// `DELETE /zones/:zone_identifier/custom_certificates/:identifier` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "7e7b8deba8538af625850b7b2530034c");
    /// let answer = client.custom_certificates().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "custom_certificates.delete")
        .path("/zones/:zone_identifier/custom_certificates/:identifier")
        .permissions(&["#ssl:edit"])
        .whole_answer();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the certificate. Example: `7e7b8deba8538af625850b7b2530034c`.
        certificate_id: String as into = path("identifier"),
    }
}
