// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Diagnosis, Railgun};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Lists the Railguns that a zone can use.
///
/// `GET /zones/:zone_identifier/railguns` · needs `#zone_settings:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zone_railguns::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_railguns()
///     .list(&List::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    zone_id: String,
}

impl List {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for List {
    type Output = crate::Page<Railgun>;

    const META: &'static Meta = &Meta::get(&V4, "zone_railguns.list")
        .path("/zones/:zone_identifier/railguns")
        .permissions(&["#zone_settings:read"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier")]);
}

values!(List => zone_id);

/// Gets a Railgun that a zone can use.
///
/// `GET /zones/:zone_identifier/railguns/:identifier` · needs `#zone_settings:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::zone_railguns::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_railguns()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "e928d310693a83094309acf9ead50448",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
    railgun_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(zone_id: impl Into<String>, railgun_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Railgun;

    const META: &'static Meta = &Meta::get(&V4, "zone_railguns.get")
        .path("/zones/:zone_identifier/railguns/:identifier")
        .permissions(&["#zone_settings:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, railgun_id);

/// Tests the connection between a Railgun and a zone.
///
/// `GET /zones/:zone_identifier/railguns/:identifier/diagnose` · needs `#zone_settings:read` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::zone_railguns::Diagnose;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_railguns()
///     .diagnose(
///         &Diagnose::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "e928d310693a83094309acf9ead50448",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Diagnose {
    zone_id: String,
    railgun_id: String,
}

impl Diagnose {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    pub fn new(zone_id: impl Into<String>, railgun_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            railgun_id: railgun_id.into(),
        }
    }
}

impl Operation for Diagnose {
    type Output = Diagnosis;

    const META: &'static Meta = &Meta::get(&V4, "zone_railguns.diagnose")
        .path("/zones/:zone_identifier/railguns/:identifier/diagnose")
        .permissions(&["#zone_settings:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Diagnose => zone_id, railgun_id);

/// Connects a zone to a Railgun or disconnects it.
///
/// `PATCH /zones/:zone_identifier/railguns/:identifier` · needs `#zone_settings:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::zone_railguns::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_railguns()
///     .update(
///         &Update::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "e928d310693a83094309acf9ead50448",
///             true,
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    railgun_id: String,
    connected: bool,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `railgun_id`: Identifier of the Railgun. Example: `e928d310693a83094309acf9ead50448`.
    /// - `connected`: Whether the zone uses the Railgun. Default: `false`. Example: `true`.
    pub fn new(
        zone_id: impl Into<String>,
        railgun_id: impl Into<String>,
        connected: bool,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            railgun_id: railgun_id.into(),
            connected,
        }
    }
}

impl Operation for Update {
    type Output = Railgun;

    const META: &'static Meta = &Meta::patch(&V4, "zone_railguns.update")
        .path("/zones/:zone_identifier/railguns/:identifier")
        .permissions(&["#zone_settings:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("connected"),
        ]);
}

values!(Update => zone_id, railgun_id, connected);
