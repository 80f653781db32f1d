// Made from spec/ssl/verification.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{EditValidationMethod, Verification, VerificationEditResponse};
use crate::SSL;
use crate::runtime::{Meta, operation};

operation! {
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
    pub struct Get -> Option<Vec<Verification>>;
    Meta::get(&SSL, "ssl.verification.get").path("/zones/:zone_id/ssl/verification");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
    }
    set {
        /// Whether to retry the verification immediately. Must be `true`.
        retry: bool = query("retry").one_of(&[true]),
    }
}

operation! {
    /// Validates the certificates of a pack immediately, with a new method if one is given.
    ///
    /// `PATCH /zones/:zone_id/ssl/verification/:certificate_pack_id`
    ///
    /// ```no_run
    /// use cloudflare_client::ssl::verification::{Edit, EditValidationMethod};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Edit::new("$ZONE_ID", "$CERTIFICATE_PACK_ID", EditValidationMethod::Txt);
    /// let answer = client.ssl().verification().edit(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Edit -> Option<VerificationEditResponse>;
    Meta::patch(&SSL, "ssl.verification.edit")
        .path("/zones/:zone_id/ssl/verification/:certificate_pack_id");
    new {
        /// Identifier of the zone.
        zone_id: String as into = path("zone_id"),
        /// Identifier of the pack.
        certificate_pack_id: String as into = path("certificate_pack_id"),
        /// New validation method.
        validation_method: EditValidationMethod = body("validation_method"),
    }
}
