// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Keyless;
use crate::V4;
use crate::custom_certificates;
use crate::runtime::{Meta, operation};
use crate::types;

operation! {
    /// Creates a Keyless SSL configuration.
    ///
    /// `POST /zones/:zone_identifier/keyless_certificates` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates;
    /// use cloudflare_client::keyless_certificates::Create;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "023e105f4ecef8ad9ca31a8372d0c353",
    ///     "example.com",
    ///     24008,
    ///     "-----BEGIN CERTIFICATE-----\nMI…",
    /// )
    /// .name("example.com Keyless SSL")
    /// .bundle_method(custom_certificates::BundleMethod::Ubiquitous);
    /// let answer = client.keyless_certificates().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> Keyless;
    Meta::post(&V4, "keyless_certificates.create")
        .path("/zones/:zone_identifier/keyless_certificates")
        .permissions(&["#ssl:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Host of the key server. At most 253 characters. Must be a valid host name or IP address. Example:
        /// `example.com`.
        host: String as into = body("host").max_length(253).hostname_or_ip(),
        /// Port on which Cloudflare reaches the key server. At most 65535. Default: `24008`. Example: `24008`.
        /// Corrected: the documented max_length is `65535`. A number has no length: this is its maximum.
        port: i64 = body("port").max(65535),
        /// Certificate in PEM format, optionally with its intermediates.
        certificate: String as into = body("certificate"),
    }
    set {
        /// Name of the configuration. At most 180 characters. Example: `example.com Keyless SSL`.
        name: String as into = body("name").max_length(180),
        /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
        bundle_method: custom_certificates::BundleMethod = body("bundle_method"),
    }
}

operation! {
    /// Lists the Keyless SSL configurations of a zone.
    ///
    /// `GET /zones/:zone_identifier/keyless_certificates` · needs `#ssl:read`
    ///
    /// ```no_run
    /// use cloudflare_client::keyless_certificates::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("023e105f4ecef8ad9ca31a8372d0c353");
    /// let answer = client.keyless_certificates().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Keyless>;
    Meta::get(&V4, "keyless_certificates.list")
        .path("/zones/:zone_identifier/keyless_certificates")
        .permissions(&["#ssl:read"])
        .page();
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
    }
}

operation! {
    /// Gets a Keyless SSL configuration.
    ///
    /// `GET /zones/:zone_identifier/keyless_certificates/:identifier` · needs `#ssl:read`
    ///
    /// ```no_run
    /// use cloudflare_client::keyless_certificates::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("023e105f4ecef8ad9ca31a8372d0c353", "4d2844d2ce78891c34d0b6c0535a291e");
    /// let answer = client.keyless_certificates().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Keyless;
    Meta::get(&V4, "keyless_certificates.get")
        .path("/zones/:zone_identifier/keyless_certificates/:identifier")
        .permissions(&["#ssl:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the Keyless SSL configuration. Example: `4d2844d2ce78891c34d0b6c0535a291e`.
        keyless_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes some fields of a Keyless SSL configuration.
    ///
    /// `PATCH /zones/:zone_identifier/keyless_certificates/:identifier` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::keyless_certificates::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("023e105f4ecef8ad9ca31a8372d0c353", "4d2844d2ce78891c34d0b6c0535a291e")
    ///     .host("example.com")
    ///     .name("example.com Keyless SSL")
    ///     .port(24008)
    ///     .enabled(false);
    /// let answer = client.keyless_certificates().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Keyless;
    Meta::patch(&V4, "keyless_certificates.update")
        .path("/zones/:zone_identifier/keyless_certificates/:identifier")
        .permissions(&["#ssl:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the Keyless SSL configuration. Example: `4d2844d2ce78891c34d0b6c0535a291e`.
        keyless_id: String as into = path("identifier"),
    }
    set {
        /// Host of the key server. At most 253 characters. Must be a valid host name or IP address. Example:
        /// `example.com`.
        host: String as into = body("host").max_length(253).hostname_or_ip(),
        /// Name of the configuration. At most 180 characters. Example: `example.com Keyless SSL`.
        name: String as into = body("name").max_length(180),
        /// Port on which Cloudflare reaches the key server. At most 65535. Default: `24008`. Example: `24008`.
        /// Corrected: the documented max_length is `65535`. A number has no length: this is its maximum.
        port: i64 = body("port").max(65535),
        /// Whether the configuration is enabled. Example: `false`.
        enabled: bool = body("enabled"),
    }
}

operation! {
    /// Deletes a Keyless SSL configuration.
    ///
    /// `DELETE /zones/:zone_identifier/keyless_certificates/:identifier` · needs `#ssl:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::keyless_certificates::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("023e105f4ecef8ad9ca31a8372d0c353", "4d2844d2ce78891c34d0b6c0535a291e");
    /// let answer = client.keyless_certificates().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> types::Id;
    Meta::delete(&V4, "keyless_certificates.delete")
        .path("/zones/:zone_identifier/keyless_certificates/:identifier")
        .permissions(&["#ssl:edit"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("zone_identifier"),
        /// Identifier of the Keyless SSL configuration. Example: `4d2844d2ce78891c34d0b6c0535a291e`.
        keyless_id: String as into = path("identifier"),
    }
}
