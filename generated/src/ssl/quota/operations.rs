// Made from spec/ssl/quota.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::QuotaGetResponse;
use crate::SSL;
use crate::runtime::{Field, Meta, Operation, values};

/// Gets the certificate pack quotas of a zone.
///
/// `GET /zones/:zone_id/ssl/certificate_packs/quota`
///
/// ```no_run
/// use cloudflare_client::ssl::quota::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.ssl().quota().get(&Get::new("$ZONE_ID")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for Get {
    type Output = Option<QuotaGetResponse>;

    const META: &'static Meta = &Meta::get(&SSL, "ssl.quota.get")
        .path("/zones/:zone_id/ssl/certificate_packs/quota")
        .fields(&[Field::path("zone_id")]);
}

values!(Get => zone_id);
