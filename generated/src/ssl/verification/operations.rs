// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{EditValidationMethod, Verification, VerificationEditResponse};
use crate::SSL;
use crate::runtime::{Field, Meta, Operation, values};

/// Gets the verification details of the certificates of a zone.
///
/// `GET /zones/:zone_id/ssl/verification`
///
/// ```no_run
/// use cloudflare_client::ssl::verification::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.ssl().verification().get(&Get::new("$ZONE_ID")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
    retry: Option<bool>,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            retry: None,
        }
    }

    /// Whether to retry the verification immediately.
    pub fn retry(mut self, retry: bool) -> Self {
        self.retry = Some(retry);
        self
    }
}

impl Operation for Get {
    type Output = Option<Vec<Verification>>;

    const META: &'static Meta = &Meta::get(&SSL, "ssl.verification.get")
        .path("/zones/:zone_id/ssl/verification")
        .fields(&[Field::path("zone_id"), Field::query("retry")]);
}

values!(Get => zone_id, retry);

/// Validates the certificates of a pack immediately, with a new method if one is given.
///
/// `PATCH /zones/:zone_id/ssl/verification/:certificate_pack_id`
///
/// ```no_run
/// use cloudflare_client::ssl::verification::{Edit, EditValidationMethod};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .verification()
///     .edit(&Edit::new("$ZONE_ID", "$CERTIFICATE_PACK_ID", EditValidationMethod::Txt))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Edit {
    zone_id: String,
    certificate_pack_id: String,
    validation_method: EditValidationMethod,
}

impl Edit {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    /// - `certificate_pack_id`: Identifier of the pack.
    /// - `validation_method`: New validation method.
    pub fn new(
        zone_id: impl Into<String>,
        certificate_pack_id: impl Into<String>,
        validation_method: EditValidationMethod,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_pack_id: certificate_pack_id.into(),
            validation_method,
        }
    }
}

impl Operation for Edit {
    type Output = Option<VerificationEditResponse>;

    const META: &'static Meta = &Meta::patch(&SSL, "ssl.verification.edit")
        .path("/zones/:zone_id/ssl/verification/:certificate_pack_id")
        .fields(&[
            Field::path("zone_id"),
            Field::path("certificate_pack_id"),
            Field::body("validation_method"),
        ]);
}

values!(Edit => zone_id, certificate_pack_id, validation_method);
