// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use crate::SSL;
use crate::runtime::{Field, Meta, Operation, values};
use crate::ssl::types;

/// Gets the recommendation of the SSL/TLS Recommender for a zone.
///
/// `GET /zones/:zone_id/ssl/recommendation`
///
/// ```no_run
/// use cloudflare_client::ssl::recommendations::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.ssl().recommendations().get(&Get::new("$ZONE_ID")).await?;
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
    type Output = types::AutomaticMode;

    const META: &'static Meta = &Meta::get(&SSL, "ssl.recommendations.get")
        .path("/zones/:zone_id/ssl/recommendation")
        .fields(&[Field::path("zone_id")]);
}

values!(Get => zone_id);
