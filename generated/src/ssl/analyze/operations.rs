// Made from spec/ssl/analyze.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{AnalyzeCreateResponse, BundleMethod};
use crate::SSL;
use crate::runtime::{Field, Meta, Operation, values};

/// Analyzes a certificate: host names, signature algorithm and expiration date.
///
/// `POST /zones/:zone_id/ssl/analyze`
///
/// ```no_run
/// use cloudflare_client::ssl::analyze::{BundleMethod, Certificate};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .analyze()
///     .certificate(
///         &Certificate::new("$ZONE_ID")
///             .bundle_method(BundleMethod::Ubiquitous)
///             .certificate("-----BEGIN CERTIFICATE-----\nMI…"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Certificate {
    zone_id: String,
    bundle_method: Option<BundleMethod>,
    certificate: Option<String>,
}

impl Certificate {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            bundle_method: None,
            certificate: None,
        }
    }

    /// Bundling method of the chain.
    pub fn bundle_method(mut self, bundle_method: BundleMethod) -> Self {
        self.bundle_method = Some(bundle_method);
        self
    }

    /// Certificate, with or without its intermediates.
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
}

impl Operation for Certificate {
    type Output = Option<AnalyzeCreateResponse>;

    const META: &'static Meta = &Meta::post(&SSL, "ssl.analyze.certificate")
        .path("/zones/:zone_id/ssl/analyze")
        .fields(&[
            Field::path("zone_id"),
            Field::body("bundle_method"),
            Field::body("certificate"),
        ]);
}

values!(Certificate => zone_id, bundle_method, certificate);
