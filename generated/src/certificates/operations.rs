// Made from spec/v4/certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Certificate, RequestType};
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the certificates of a zone.
    ///
    /// `GET /certificates`
    ///
    /// ```no_run
    /// use cloudflare_client::certificates::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.certificates().list(&List::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Certificate>;
    Meta::get(&V4, "certificates.list")
        .path("/certificates")
        .credentials(&[crate::runtime::CredentialKind::UserServiceKey])
        .page();
}

operation! {
    /// Issues a certificate.
    ///
    /// `POST /certificates`
    ///
    /// ```no_run
    /// use cloudflare_client::certificates::{Create, RequestType};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new()
    ///     .hostnames(["example.com", "*.example.com"])
    ///     .requested_validity(5475)
    ///     .request_type(RequestType::OriginRsa)
    ///     .csr("-----BEGIN CERTIFICATE REQUEST…");
    /// let answer = client.certificates().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct Create -> Certificate;
    Meta::post(&V4, "certificates.create")
        .path("/certificates")
        .credentials(&[crate::runtime::CredentialKind::UserServiceKey]);
    set {
        /// Host names or wildcard names for the certificate to cover.
        hostnames: Vec<String> as texts = body("hostnames"),
        /// Requested validity in days. One of `7`, `30`, `90`, `365`, `730`, `1095`, `5475`. Default: `5475`. Example:
        /// `5475`.
        requested_validity: i64 = body("requested_validity")
            .one_of(&[7, 30, 90, 365, 730, 1095, 5475]),
        /// Signature type of the certificate. Example: `origin-rsa`.
        request_type: RequestType = body("request_type"),
        /// Certificate signing request in PEM format. Must be newline-encoded.
        csr: String as into = body("csr"),
    }
}
