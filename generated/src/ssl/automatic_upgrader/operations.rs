// Made from spec/ssl/automatic_upgrader.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use crate::SSL;
use crate::runtime::{Field, Meta, Operation, values};
use crate::ssl::types;

/// Gets the enrollment of a zone in Automatic SSL/TLS.
///
/// `GET /zones/:zone_id/settings/ssl_automatic_mode`
///
/// ```no_run
/// use cloudflare_client::ssl::automatic_upgrader::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.ssl().automatic_upgrader().get(&Get::new("$ZONE_ID")).await?;
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

    const META: &'static Meta = &Meta::get(&SSL, "ssl.automatic_upgrader.get")
        .path("/zones/:zone_id/settings/ssl_automatic_mode")
        .fields(&[Field::path("zone_id")]);
}

values!(Get => zone_id);

/// Enrolls a zone in Automatic SSL/TLS with `auto`, or removes it with `custom`.
///
/// `PATCH /zones/:zone_id/settings/ssl_automatic_mode`
///
/// ```no_run
/// use cloudflare_client::ssl::types;
/// use cloudflare_client::ssl::automatic_upgrader::Edit;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .automatic_upgrader()
///     .edit(&Edit::new("$ZONE_ID", types::AutomaticModeValue::Auto))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Edit {
    zone_id: String,
    value: types::AutomaticModeValue,
}

impl Edit {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    /// - `value`: Party that chooses the encryption mode.
    pub fn new(zone_id: impl Into<String>, value: types::AutomaticModeValue) -> Self {
        Self {
            zone_id: zone_id.into(),
            value,
        }
    }
}

impl Operation for Edit {
    type Output = types::AutomaticMode;

    const META: &'static Meta = &Meta::patch(&SSL, "ssl.automatic_upgrader.edit")
        .path("/zones/:zone_id/settings/ssl_automatic_mode")
        .fields(&[Field::path("zone_id"), Field::body("value")]);
}

values!(Edit => zone_id, value);
