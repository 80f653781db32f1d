// Made from spec/ssl/certificate_packs.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{
    CertificateAuthority, CertificatePack, CertificatePackDeleteResponse, Deploy, Host,
    ListStatus, OrderValidationMethod, PackType,
};

use crate::SSL;
use crate::runtime::{Field, Meta, Operation, paged, values};

/// Lists the active certificate packs of a zone.
///
/// `GET /zones/:zone_id/ssl/certificate_packs`
///
/// ```no_run
/// use cloudflare_client::ssl::certificate_packs::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.ssl().certificate_packs().list(&List::new("$ZONE_ID")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    zone_id: String,
    deploy: Option<Deploy>,
    page: Option<i64>,
    per_page: Option<i64>,
    status: Option<ListStatus>,
}

impl List {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            deploy: None,
            page: None,
            per_page: None,
            status: None,
        }
    }

    /// Environment in which the packs are deployed.
    pub fn deploy(mut self, deploy: Deploy) -> Self {
        self.deploy = Some(deploy);
        self
    }

    /// Page number.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Whether to include packs that are not active.
    pub fn status(mut self, status: ListStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<CertificatePack>;

    const META: &'static Meta = &Meta::get(&SSL, "ssl.certificate_packs.list")
        .path("/zones/:zone_id/ssl/certificate_packs")
        .whole_answer()
        .fields(&[
            Field::path("zone_id"),
            Field::query("deploy"),
            Field::query("page"),
            Field::query("per_page"),
            Field::query("status"),
        ]);
}

values!(List => zone_id, deploy, page, per_page, status);

paged!(List => CertificatePack);

/// Gets a certificate pack.
///
/// `GET /zones/:zone_id/ssl/certificate_packs/:certificate_pack_id`
///
/// ```no_run
/// use cloudflare_client::ssl::certificate_packs::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .certificate_packs()
///     .get(&Get::new("$ZONE_ID", "$CERTIFICATE_PACK_ID"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
    certificate_pack_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    /// - `certificate_pack_id`: Identifier of the pack.
    pub fn new(
        zone_id: impl Into<String>,
        certificate_pack_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_pack_id: certificate_pack_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Option<CertificatePack>;

    const META: &'static Meta = &Meta::get(&SSL, "ssl.certificate_packs.get")
        .path("/zones/:zone_id/ssl/certificate_packs/:certificate_pack_id")
        .fields(&[Field::path("zone_id"), Field::path("certificate_pack_id")]);
}

values!(Get => zone_id, certificate_pack_id);

/// Orders an advanced certificate pack.
///
/// `POST /zones/:zone_id/ssl/certificate_packs/order`
///
/// ```no_run
/// use cloudflare_client::ssl::certificate_packs::{CertificateAuthority, Order, OrderValidationMethod};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .certificate_packs()
///     .order(
///         &Order::new(
///             "$ZONE_ID",
///             CertificateAuthority::LetsEncrypt,
///             ["example.com", "*.example.com", "www.example.com"],
///             OrderValidationMethod::Txt,
///             14,
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Order {
    zone_id: String,
    certificate_authority: CertificateAuthority,
    hosts: Vec<Host>,
    type_: PackType,
    validation_method: OrderValidationMethod,
    validity_days: i64,
    cloudflare_branding: Option<bool>,
}

impl Order {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    /// - `certificate_authority`: Certificate authority that will issue the certificates. Details and restrictions depend on the certificate
    ///   authority.
    /// - `hosts`: Host names of the pack. They must include the zone apex. From 1 to 50 items.
    /// - `validation_method`: Validation method for the domain.
    /// - `validity_days`: Validity period of the certificates, in days. One of 14, 30, 90, 365.
    pub fn new(
        zone_id: impl Into<String>,
        certificate_authority: CertificateAuthority,
        hosts: impl IntoIterator<Item = impl Into<String>>,
        validation_method: OrderValidationMethod,
        validity_days: i64,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_authority,
            hosts: hosts.into_iter().map(Into::into).collect(),
            type_: PackType::Advanced,
            validation_method,
            validity_days,
            cloudflare_branding: None,
        }
    }

    /// Whether the common name of the certificate is a subdomain of `sni.cloudflaressl.com`.
    pub fn cloudflare_branding(mut self, cloudflare_branding: bool) -> Self {
        self.cloudflare_branding = Some(cloudflare_branding);
        self
    }
}

impl Operation for Order {
    type Output = Option<CertificatePack>;

    const META: &'static Meta = &Meta::post(&SSL, "ssl.certificate_packs.order")
        .path("/zones/:zone_id/ssl/certificate_packs/order")
        .fields(&[
            Field::path("zone_id"),
            Field::body("certificate_authority"),
            Field::body("hosts").min_items(1).max_items(50),
            Field::body("type"),
            Field::body("validation_method"),
            Field::body("validity_days").one_of(&[14, 30, 90, 365]),
            Field::body("cloudflare_branding"),
        ]);
}

values!(
    Order => zone_id, certificate_authority, hosts, type_, validation_method, validity_days,
    cloudflare_branding
);

/// Restarts validation of an advanced certificate pack, or adds Cloudflare branding to it.
///
/// `PATCH /zones/:zone_id/ssl/certificate_packs/:certificate_pack_id`
///
/// - Only packs with the status `validation_timed_out` can be validated again.
///
/// ```no_run
/// use cloudflare_client::ssl::certificate_packs::RestartValidation;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .certificate_packs()
///     .restart_validation(&RestartValidation::new("$ZONE_ID", "$CERTIFICATE_PACK_ID"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RestartValidation {
    zone_id: String,
    certificate_pack_id: String,
    cloudflare_branding: Option<bool>,
}

impl RestartValidation {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    /// - `certificate_pack_id`: Identifier of the pack.
    pub fn new(
        zone_id: impl Into<String>,
        certificate_pack_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_pack_id: certificate_pack_id.into(),
            cloudflare_branding: None,
        }
    }

    /// Whether the common name of the certificate is a subdomain of `sni.cloudflaressl.com`.
    pub fn cloudflare_branding(mut self, cloudflare_branding: bool) -> Self {
        self.cloudflare_branding = Some(cloudflare_branding);
        self
    }
}

impl Operation for RestartValidation {
    type Output = Option<CertificatePack>;

    const META: &'static Meta = &Meta::patch(
            &SSL,
            "ssl.certificate_packs.restart_validation",
        )
        .path("/zones/:zone_id/ssl/certificate_packs/:certificate_pack_id")
        .fields(&[
            Field::path("zone_id"),
            Field::path("certificate_pack_id"),
            Field::body("cloudflare_branding"),
        ]);
}

values!(RestartValidation => zone_id, certificate_pack_id, cloudflare_branding);

/// Deletes an advanced certificate pack.
///
/// `DELETE /zones/:zone_id/ssl/certificate_packs/:certificate_pack_id`
///
/// ```no_run
/// use cloudflare_client::ssl::certificate_packs::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .ssl()
///     .certificate_packs()
///     .delete(&Delete::new("$ZONE_ID", "$CERTIFICATE_PACK_ID"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    zone_id: String,
    certificate_pack_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone.
    /// - `certificate_pack_id`: Identifier of the pack.
    pub fn new(
        zone_id: impl Into<String>,
        certificate_pack_id: impl Into<String>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            certificate_pack_id: certificate_pack_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = Option<CertificatePackDeleteResponse>;

    const META: &'static Meta = &Meta::delete(&SSL, "ssl.certificate_packs.delete")
        .path("/zones/:zone_id/ssl/certificate_packs/:certificate_pack_id")
        .fields(&[Field::path("zone_id"), Field::path("certificate_pack_id")]);
}

values!(Delete => zone_id, certificate_pack_id);
