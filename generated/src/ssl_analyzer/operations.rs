// Made from spec/v4/ssl_analyzer.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Analysis;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::custom_certificates;

/// Gets the host names, the signature algorithm and the expiration time of a certificate.
///
/// `POST /zones/:identifier/ssl/analyze` · needs `#ssl:read` · plans: free, pro, business, enterprise
///
/// [`ssl::analyze::Certificate`](crate::ssl::analyze::Certificate) took its place.
///
/// ```no_run
/// use cloudflare_client::custom_certificates;
/// use cloudflare_client::ssl_analyzer::Analyze;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl_analyzer()
///     .analyze(
///         &Analyze::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .certificate("-----BEGIN CERTIFICATE-----\nMI…")
///             .bundle_method(custom_certificates::BundleMethod::Ubiquitous),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "`ssl::analyze::Certificate` took its place")]
#[derive(Clone, Debug)]
#[must_use]
pub struct Analyze {
    zone_id: String,
    certificate: Option<String>,
    bundle_method: Option<custom_certificates::BundleMethod>,
}

impl Analyze {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate: None,
            bundle_method: None,
        }
    }

    /// Certificate in PEM format, optionally with its intermediates.
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
    pub fn bundle_method(
        mut self,
        bundle_method: custom_certificates::BundleMethod,
    ) -> Self {
        self.bundle_method = Some(bundle_method);
        self
    }
}

impl Operation for Analyze {
    type Output = Analysis;

    const META: &'static Meta = &Meta::post(&V4, "ssl_analyzer.analyze")
        .path("/zones/:identifier/ssl/analyze")
        .permissions(&["#ssl:read"])
        .fields(&[
            Field::path("identifier"),
            Field::body("certificate"),
            Field::body("bundle_method"),
        ]);
}

values!(Analyze => zone_id, certificate, bundle_method);
