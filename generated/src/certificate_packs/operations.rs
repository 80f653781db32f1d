// Made from spec/v4/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::CertificatePack;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Lists the certificate packs of a zone.
///
/// `GET /zones/:zone_identifier/ssl/certificate_packs` · needs `#ssl:read` · plans: free, pro, business, enterprise
///
/// [`ssl::certificate_packs::List`](crate::ssl::certificate_packs::List) took its place.
///
/// ```no_run
/// use cloudflare_client::certificate_packs::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .certificate_packs()
///     .list(&List::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "`ssl::certificate_packs::List` took its place")]
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
    type Output = crate::Page<CertificatePack>;

    const META: &'static Meta = &Meta::get(&V4, "certificate_packs.list")
        .path("/zones/:zone_identifier/ssl/certificate_packs")
        .permissions(&["#ssl:read"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier")]);
}

values!(List => zone_id);

/// Orders a certificate pack for a list of host names.
///
/// `POST /zones/:zone_identifier/ssl/certificate_packs` · needs `#ssl:read`, `#ssl:write` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::certificate_packs::Order;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .certificate_packs()
///     .order(
///         &Order::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .hosts(["example.com", "www.example.com", "foo.example.com"]),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Order {
    zone_id: String,
    hosts: Option<Vec<String>>,
}

impl Order {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            hosts: None,
        }
    }

    /// Host names that the pack covers.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for Order {
    type Output = CertificatePack;

    const META: &'static Meta = &Meta::post(&V4, "certificate_packs.order")
        .path("/zones/:zone_identifier/ssl/certificate_packs")
        .permissions(&["#ssl:read", "#ssl:write"])
        .fields(&[Field::path("zone_identifier"), Field::body("hosts")]);
}

values!(Order => zone_id, hosts);

/// Changes the host names of a certificate pack.
///
/// `PATCH /zones/:zone_identifier/ssl/certificate_packs/:identifier` · needs `#ssl:read`, `#ssl:write` · plans:
/// free, pro, business, enterprise
///
/// [`ssl::certificate_packs::RestartValidation`](crate::ssl::certificate_packs::RestartValidation) took its place.
///
/// ```no_run
/// use cloudflare_client::certificate_packs::Edit;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .certificate_packs()
///     .edit(
///         &Edit::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "3822ff90-ea29-44df-9e55-21300bb9419b",
///             )
///             .hosts(["example.com", "www.example.com", "foo.example.com"]),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "`ssl::certificate_packs::RestartValidation` took its place")]
#[derive(Clone, Debug)]
#[must_use]
pub struct Edit {
    zone_id: String,
    pack_id: String,
    hosts: Option<Vec<String>>,
}

impl Edit {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `pack_id`: Identifier of the certificate pack. Example: `3822ff90-ea29-44df-9e55-21300bb9419b`.
    pub fn new(zone_id: impl Into<String>, pack_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            pack_id: pack_id.into(),
            hosts: None,
        }
    }

    /// Host names that the pack covers.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for Edit {
    type Output = CertificatePack;

    const META: &'static Meta = &Meta::patch(&V4, "certificate_packs.edit")
        .path("/zones/:zone_identifier/ssl/certificate_packs/:identifier")
        .permissions(&["#ssl:read", "#ssl:write"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("hosts"),
        ]);
}

values!(Edit => zone_id, pack_id, hosts);
