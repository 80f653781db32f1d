// Made from spec/ssl/universal_settings.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::UniversalSslSettings;
use crate::SSL;
use crate::runtime::{Field, Meta, Operation, values};

/// Gets the Universal SSL settings of a zone.
///
/// `GET /zones/:zone_id/ssl/universal/settings`
///
/// ```no_run
/// use cloudflare_client::ssl::universal_settings::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.ssl().universal_settings().get(&Get::new("$ZONE_ID")).await?;
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
    type Output = Option<UniversalSslSettings>;

    const META: &'static Meta = &Meta::get(&SSL, "ssl.universal_settings.get")
        .path("/zones/:zone_id/ssl/universal/settings")
        .fields(&[Field::path("zone_id")]);
}

values!(Get => zone_id);

/// Changes the Universal SSL settings of a zone.
///
/// `PATCH /zones/:zone_id/ssl/universal/settings`
///
/// ```no_run
/// use cloudflare_client::ssl::universal_settings::Edit;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .universal_settings()
///     .edit(&Edit::new("$ZONE_ID").enabled(true))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Edit {
    zone_id: String,
    enabled: Option<bool>,
}

impl Edit {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            enabled: None,
        }
    }

    /// Whether Universal SSL is on. Turning it off removes its certificates and stops new orders. With neither
    /// Universal SSL nor an advanced or custom certificate, visitors cannot reach the domain over HTTPS. HSTS, Always
    /// Use HTTPS, Opportunistic Encryption, Onion Routing, and redirects to HTTPS by page rules or by the origin then
    /// lock them out.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Operation for Edit {
    type Output = Option<UniversalSslSettings>;

    const META: &'static Meta = &Meta::patch(&SSL, "ssl.universal_settings.edit")
        .path("/zones/:zone_id/ssl/universal/settings")
        .fields(&[Field::path("zone_id"), Field::body("enabled")]);
}

values!(Edit => zone_id, enabled);
