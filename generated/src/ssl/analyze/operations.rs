// Made from spec/ssl/analyze.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{AnalyzeCreateResponse, BundleMethod};
use crate::SSL;
use crate::runtime::{Meta, operation};

operation! {
    /// Analyzes a certificate: host names, signature algorithm and expiration date.
    ///
    /// `POST /zones/:zone_id/ssl/analyze`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::analyze::{BundleMethod, Certificate};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Certificate::new("$ZONE_ID")
    ///     .bundle_method(BundleMethod::Ubiquitous)
    ///     .certificate("-----BEGIN CERTIFICATE-----\nMI…");
    /// let answer = client.ssl().analyze().certificate(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Certificate -> Option<AnalyzeCreateResponse>;
    Meta::post(&SSL, "ssl.analyze.certificate").path("/zones/:zone_id/ssl/analyze");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
    set {
        /// Bundling method of the chain.
        bundle_method: BundleMethod = body("bundle_method"),
        /// Certificate, with or without its intermediates.
        certificate: String as into = body("certificate"),
    }
}
