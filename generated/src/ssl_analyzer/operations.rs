// Made from spec/v4/ssl_analyzer.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Analysis;
use crate::V4;
use crate::custom_certificates;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets the host names, the signature algorithm and the expiration time of a certificate.
    ///
    /// `POST /zones/:identifier/ssl/analyze` · needs `#ssl:read`
    ///
    /// Superseded by [`ssl::analyze::Certificate`](crate::ssl::analyze::Certificate).
    ///
    /// ```no_run
    /// use cloudflare_client::custom_certificates;
    /// use cloudflare_client::ssl_analyzer::Analyze;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Analyze::new("023e105f4ecef8ad9ca31a8372d0c353")
    ///     .certificate("-----BEGIN CERTIFICATE-----\nMI…")
    ///     .bundle_method(custom_certificates::BundleMethod::Ubiquitous);
    /// let answer = client.ssl_analyzer().analyze(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `ssl::analyze::Certificate`")]
    pub struct Analyze -> Analysis;
    Meta::post(&V4, "ssl_analyzer.analyze")
        .path("/zones/:identifier/ssl/analyze")
        .permissions(&["#ssl:read"]);
    new {
        /// Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
        zone_id: String as into = path("identifier"),
    }
    set {
        /// Certificate in PEM format, optionally with its intermediates.
        certificate: String as into = body("certificate"),
        /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
        bundle_method: custom_certificates::BundleMethod = body("bundle_method"),
    }
}
