// Made from spec/v4/custom_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{BundleMethod, Certificate, ListOrder, Priority, Status};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Uploads a certificate for a zone.
///
/// `POST /zones/:zone_identifier/custom_certificates` · needs `#ssl:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::custom_certificates::{BundleMethod, Create};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_certificates()
///     .create(
///         &Create::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "-----BEGIN CERTIFICATE-----\nMI…",
///                 "-----BEGIN RSA PRIVATE KEY----…",
///             )
///             .bundle_method(BundleMethod::Ubiquitous),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    zone_id: String,
    certificate: String,
    private_key: crate::Secret,
    bundle_method: Option<BundleMethod>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `certificate`: Certificate in PEM format, optionally with its intermediates.
    /// - `private_key`: Private key in PEM format.
    pub fn new(
        zone_id: impl Into<String>,
        certificate: impl Into<String>,
        private_key: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate: certificate.into(),
            private_key: private_key.into(),
            bundle_method: None,
        }
    }

    /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
    pub fn bundle_method(mut self, bundle_method: BundleMethod) -> Self {
        self.bundle_method = Some(bundle_method);
        self
    }
}

impl Operation for Create {
    type Output = Certificate;

    const META: &'static Meta = &Meta::post(&V4, "custom_certificates.create")
        .path("/zones/:zone_identifier/custom_certificates")
        .permissions(&["#ssl:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::body("certificate"),
            Field::body("private_key"),
            Field::body("bundle_method"),
        ]);
}

values!(Create => zone_id, certificate, private_key, bundle_method);

/// Lists, searches, sorts and filters the certificates of a zone.
///
/// `GET /zones/:zone_identifier/custom_certificates` · needs `#ssl:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::custom_certificates::{List, ListOrder, Status};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_certificates()
///     .list(
///         &List::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .status(Status::Active)
///             .page(1)
///             .per_page(20)
///             .order(ListOrder::Status)
///             .direction(types::Direction::Desc)
///             .match_(types::Match::All),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    zone_id: String,
    status: Option<Status>,
    page: Option<i64>,
    per_page: Option<i64>,
    order: Option<ListOrder>,
    direction: Option<types::Direction>,
    match_: Option<types::Match>,
}

impl List {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            status: None,
            page: None,
            per_page: None,
            order: None,
            direction: None,
            match_: None,
        }
    }

    /// Status of the certificates. Example: `active`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 50. Default: `20`. Example: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Field to order by. Default: `priority`. Example: `status`.
    pub fn order(mut self, order: ListOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Sort direction. Example: `desc`.
    pub fn direction(mut self, direction: types::Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
    pub fn match_(mut self, match_: types::Match) -> Self {
        self.match_ = Some(match_);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<Certificate>;

    const META: &'static Meta = &Meta::get(&V4, "custom_certificates.list")
        .path("/zones/:zone_identifier/custom_certificates")
        .permissions(&["#ssl:read"])
        .whole_answer()
        .fields(&[
            Field::path("zone_identifier"),
            Field::query("status"),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(50),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(List => zone_id, status, page, per_page, order, direction, match_);

paged!(List => Certificate);

/// Gets a certificate.
///
/// `GET /zones/:zone_identifier/custom_certificates/:identifier` · needs `#ssl:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::custom_certificates::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_certificates()
///     .get(
///         &Get::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "7e7b8deba8538af625850b7b2530034c",
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
    certificate_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `certificate_id`: Identifier of the certificate. Example: `7e7b8deba8538af625850b7b2530034c`.
    pub fn new(zone_id: impl Into<String>, certificate_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_id: certificate_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Certificate;

    const META: &'static Meta = &Meta::get(&V4, "custom_certificates.get")
        .path("/zones/:zone_identifier/custom_certificates/:identifier")
        .permissions(&["#ssl:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, certificate_id);

/// Uploads a new private key, a new certificate or both.
///
/// `PATCH /zones/:zone_identifier/custom_certificates/:identifier` · needs `#ssl:edit` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::custom_certificates::{BundleMethod, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_certificates()
///     .update(
///         &Update::new(
///                 "023e105f4ecef8ad9ca31a8372d0c353",
///                 "7e7b8deba8538af625850b7b2530034c",
///             )
///             .private_key("-----BEGIN RSA PRIVATE KEY----…")
///             .certificate("-----BEGIN CERTIFICATE-----\nMI…")
///             .bundle_method(BundleMethod::Ubiquitous),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    certificate_id: String,
    private_key: Option<crate::Secret>,
    certificate: Option<String>,
    bundle_method: Option<BundleMethod>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `certificate_id`: Identifier of the certificate. Example: `7e7b8deba8538af625850b7b2530034c`.
    pub fn new(zone_id: impl Into<String>, certificate_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_id: certificate_id.into(),
            private_key: None,
            certificate: None,
            bundle_method: None,
        }
    }

    /// Private key in PEM format.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }

    /// Certificate in PEM format, optionally with its intermediates.
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Method of building the certificate chain. Default: `ubiquitous`. Example: `ubiquitous`.
    pub fn bundle_method(mut self, bundle_method: BundleMethod) -> Self {
        self.bundle_method = Some(bundle_method);
        self
    }
}

impl Operation for Update {
    type Output = Certificate;

    const META: &'static Meta = &Meta::patch(&V4, "custom_certificates.update")
        .path("/zones/:zone_identifier/custom_certificates/:identifier")
        .permissions(&["#ssl:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("private_key"),
            Field::body("certificate"),
            Field::body("bundle_method"),
        ]);
}

values!(Update => zone_id, certificate_id, private_key, certificate, bundle_method);

/// Sets the order in which the certificates of a zone are used.
///
/// `PUT /zones/:zone_identifier/custom_certificates/prioritize` · needs `#ssl:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::custom_certificates::{Prioritize, Priority};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_certificates()
///     .prioritize(
///         &Prioritize::new("023e105f4ecef8ad9ca31a8372d0c353")
///             .certificates([
///                 Priority::new("5a7805061c76ada191ed06f989cc3dac", 2),
///                 Priority::new("9a7806061c88ada191ed06f989cc3dac", 1),
///             ]),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Prioritize {
    zone_id: String,
    certificates: Option<Vec<Priority>>,
}

impl Prioritize {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificates: None,
        }
    }

    /// Certificates and their positions in the order.
    pub fn certificates(
        mut self,
        certificates: impl IntoIterator<Item = Priority>,
    ) -> Self {
        self.certificates = Some(certificates.into_iter().collect());
        self
    }
}

impl Operation for Prioritize {
    type Output = crate::Page<Certificate>;

    const META: &'static Meta = &Meta::put(&V4, "custom_certificates.prioritize")
        .path("/zones/:zone_identifier/custom_certificates/prioritize")
        .permissions(&["#ssl:edit"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier"), Field::body("certificates")]);
}

values!(Prioritize => zone_id, certificates);

/// Deletes a certificate.
///
/// `DELETE /zones/:zone_identifier/custom_certificates/:identifier` · needs `#ssl:edit` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::custom_certificates::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_certificates()
///     .delete(
///         &Delete::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "7e7b8deba8538af625850b7b2530034c",
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
    certificate_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `certificate_id`: Identifier of the certificate. Example: `7e7b8deba8538af625850b7b2530034c`.
    pub fn new(zone_id: impl Into<String>, certificate_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_id: certificate_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "custom_certificates.delete")
        .path("/zones/:zone_identifier/custom_certificates/:identifier")
        .permissions(&["#ssl:edit"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Delete => zone_id, certificate_id);
