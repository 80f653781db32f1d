// Made from spec/v4/certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Certificate, RequestType};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Lists the certificates of a zone.
///
/// `GET /certificates` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::certificates::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.certificates().list(&List::new()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Operation for List {
    type Output = crate::Page<Certificate>;

    const META: &'static Meta = &Meta::get(&V4, "certificates.list")
        .path("/certificates")
        .credentials(&[crate::CredentialKind::UserServiceKey])
        .whole_answer();
}

values!(List =>);

/// Issues a certificate.
///
/// `POST /certificates` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::certificates::{Create, RequestType};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .certificates()
///     .create(
///         &Create::new()
///             .hostnames(["example.com", "*.example.com"])
///             .requested_validity(5475)
///             .request_type(RequestType::OriginRsa)
///             .csr("-----BEGIN CERTIFICATE REQUEST…"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Create {
    hostnames: Option<Vec<String>>,
    requested_validity: Option<i64>,
    request_type: Option<RequestType>,
    csr: Option<String>,
}

impl Create {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Host names or wildcard names for the certificate to cover.
    pub fn hostnames(
        mut self,
        hostnames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostnames = Some(hostnames.into_iter().map(Into::into).collect());
        self
    }

    /// Requested validity in days. One of 7, 30, 90, 365, 730, 1095, 5475. Default: `5475`. Example: `5475`.
    pub fn requested_validity(mut self, requested_validity: i64) -> Self {
        self.requested_validity = Some(requested_validity);
        self
    }

    /// Signature type of the certificate. Example: `origin-rsa`.
    pub fn request_type(mut self, request_type: RequestType) -> Self {
        self.request_type = Some(request_type);
        self
    }

    /// Certificate signing request in PEM format. Must be newline-encoded.
    pub fn csr(mut self, csr: impl Into<String>) -> Self {
        self.csr = Some(csr.into());
        self
    }
}

impl Operation for Create {
    type Output = Certificate;

    const META: &'static Meta = &Meta::post(&V4, "certificates.create")
        .path("/certificates")
        .credentials(&[crate::CredentialKind::UserServiceKey])
        .fields(&[
            Field::body("hostnames"),
            Field::body("requested_validity")
                .one_of(&[7, 30, 90, 365, 730, 1095, 5475]),
            Field::body("request_type"),
            Field::body("csr"),
        ]);
}

values!(Create => hostnames, requested_validity, request_type, csr);
