// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Keyless;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::custom_certificates;
use crate::types;

/// Creates a Keyless SSL configuration.
///
/// `POST /zones/:zone_identifier/keyless_certificates` · needs `#ssl:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::custom_certificates;
/// use cloudflare_client::keyless_certificates::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .keyless_certificates()
///     .create(
///         &Create::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "example.com",
///                 24008,
///                 "-----BEGIN CERTIFICATE----- MI…",
///             )
///             .name("example.com Keyless SSL")
///             .bundle_method(custom_certificates::BundleMethod::Ubiquitous),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    zone_id: String,
    host: String,
    port: i64,
    certificate: String,
    name: Option<String>,
    bundle_method: Option<custom_certificates::BundleMethod>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `host`: Host of the key server. At most 253 characters. Must be a host name or an IP address. Example: `example.com`.
    /// - `port`: Port on which Cloudflare reaches the key server. At most 65535. Default: `24008`. Example: `24008`.
    /// - `certificate`: Certificate in PEM format, optionally with its intermediates.
    pub fn new(
        zone_id: impl Into<String>,
        host: impl Into<String>,
        port: i64,
        certificate: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            host: host.into(),
            port,
            certificate: certificate.into(),
            name: None,
            bundle_method: None,
        }
    }

    /// Name of the configuration. At most 180 characters. Example: `example.com Keyless SSL`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

impl Operation for Create {
    type Output = Keyless;

    const META: &'static Meta = &Meta::post(&V4, "keyless_certificates.create")
        .path("/zones/:zone_identifier/keyless_certificates")
        .permissions(&["#ssl:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::body("host").max_length(253).host_name_or_ip(),
            Field::body("port").max(65535),
            Field::body("certificate"),
            Field::body("name").max_length(180),
            Field::body("bundle_method"),
        ]);
}

values!(Create => zone_id, host, port, certificate, name, bundle_method);

/// Lists the Keyless SSL configurations of a zone.
///
/// `GET /zones/:zone_identifier/keyless_certificates` · needs `#ssl:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::keyless_certificates::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .keyless_certificates()
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
    type Output = crate::Page<Keyless>;

    const META: &'static Meta = &Meta::get(&V4, "keyless_certificates.list")
        .path("/zones/:zone_identifier/keyless_certificates")
        .permissions(&["#ssl:read"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier")]);
}

values!(List => zone_id);

/// Gets a Keyless SSL configuration.
///
/// `GET /zones/:zone_identifier/keyless_certificates/:identifier` · needs `#ssl:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::keyless_certificates::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .keyless_certificates()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "4d2844d2ce78891c34d0b6c0535a291e",
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
    keyless_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `keyless_id`: Identifier of the Keyless SSL configuration. Example: `4d2844d2ce78891c34d0b6c0535a291e`.
    pub fn new(zone_id: impl Into<String>, keyless_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            keyless_id: keyless_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Keyless;

    const META: &'static Meta = &Meta::get(&V4, "keyless_certificates.get")
        .path("/zones/:zone_identifier/keyless_certificates/:identifier")
        .permissions(&["#ssl:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, keyless_id);

/// Changes some fields of a Keyless SSL configuration.
///
/// `PATCH /zones/:zone_identifier/keyless_certificates/:identifier` · needs `#ssl:edit` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::keyless_certificates::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .keyless_certificates()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "4d2844d2ce78891c34d0b6c0535a291e",
///             )
///             .host("example.com")
///             .name("example.com Keyless SSL")
///             .port(24008)
///             .enabled(false),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    keyless_id: String,
    host: Option<String>,
    name: Option<String>,
    port: Option<i64>,
    enabled: Option<bool>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `keyless_id`: Identifier of the Keyless SSL configuration. Example: `4d2844d2ce78891c34d0b6c0535a291e`.
    pub fn new(zone_id: impl Into<String>, keyless_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            keyless_id: keyless_id.into(),
            host: None,
            name: None,
            port: None,
            enabled: None,
        }
    }

    /// Host of the key server. At most 253 characters. Must be a host name or an IP address. Example: `example.com`.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Name of the configuration. At most 180 characters. Example: `example.com Keyless SSL`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Port on which Cloudflare reaches the key server. At most 65535. Default: `24008`. Example: `24008`.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Whether the configuration is enabled. Example: `false`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Operation for Update {
    type Output = Keyless;

    const META: &'static Meta = &Meta::patch(&V4, "keyless_certificates.update")
        .path("/zones/:zone_identifier/keyless_certificates/:identifier")
        .permissions(&["#ssl:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("host").max_length(253).host_name_or_ip(),
            Field::body("name").max_length(180),
            Field::body("port").max(65535),
            Field::body("enabled"),
        ]);
}

values!(Update => zone_id, keyless_id, host, name, port, enabled);

/// Deletes a Keyless SSL configuration.
///
/// `DELETE /zones/:zone_identifier/keyless_certificates/:identifier` · needs `#ssl:edit` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::keyless_certificates::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .keyless_certificates()
///     .delete(
///         &Delete::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "4d2844d2ce78891c34d0b6c0535a291e",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    zone_id: String,
    keyless_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `keyless_id`: Identifier of the Keyless SSL configuration. Example: `4d2844d2ce78891c34d0b6c0535a291e`.
    pub fn new(zone_id: impl Into<String>, keyless_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            keyless_id: keyless_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "keyless_certificates.delete")
        .path("/zones/:zone_identifier/keyless_certificates/:identifier")
        .permissions(&["#ssl:edit"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Delete => zone_id, keyless_id);
