// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Protocol, RecordAnswer, RecordType};
use crate::CLIENT_API;
use crate::runtime::{Meta, operation};

operation! {
    /// Creates a DNS record.
    ///
    /// `POST /api_json.html`
    ///
    /// [`dns_records::Create`](crate::dns_records::Create) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::records::{RecNew, RecordType};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = RecNew::new("example.com", RecordType::A, "sub", "1.2.3.4");
    /// let answer = client.client_api().records().rec_new(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct RecNew -> RecordAnswer;
    Meta::post(&CLIENT_API, "client-api.records.rec_new").path("/api_json.html");
    always {
        form("a") is "rec_new",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Record type.
        type_: RecordType = form("type"),
        /// Record name.
        name: String as into = form("name"),
        /// Record content.
        content: String as into = form("content"),
    }
    set {
        /// Time to live, in seconds. `1` means automatic. 1, or between 120 and 86400. Corrected: the documented
        /// required is `true`. The documented example omits it.
        ttl: i64 = form("ttl").min(120).max(86400).also(&[1]),
        /// Priority. Only if `type` is `MX` or `SRV`.
        priority: i64 = form("prio").only_with("type", &["MX", "SRV"]),
        /// Service. Only if `type` is `SRV`.
        service: String as into = form("service").only_with("type", &["SRV"]),
        /// Name of the service. Only if `type` is `SRV`.
        srv_name: String as into = form("srvname").only_with("type", &["SRV"]),
        /// Protocol. Only if `type` is `SRV`.
        protocol: Protocol = form("protocol").only_with("type", &["SRV"]),
        /// Weight. Only if `type` is `SRV`.
        weight: i64 = form("weight").only_with("type", &["SRV"]),
        /// Port. Only if `type` is `SRV`.
        port: i64 = form("port").only_with("type", &["SRV"]),
        /// Target. Only if `type` is `SRV`.
        target: String as into = form("target").only_with("type", &["SRV"]),
    }
}

operation! {
    /// Changes a DNS record to the given values.
    ///
    /// `POST /api_json.html`
    ///
    /// [`dns_records::Update`](crate::dns_records::Update) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::records::{RecEdit, RecordType};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = RecEdit::new("example.com", 9001, RecordType::A, "sub", "1.2.3.4", 1)
    ///     .service_mode(cloudflare_client::Flag(true));
    /// let answer = client.client_api().records().rec_edit(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct RecEdit -> RecordAnswer;
    Meta::post(&CLIENT_API, "client-api.records.rec_edit").path("/api_json.html");
    always {
        form("a") is "rec_edit",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Identifier of the record, from `rec_load_all`.
        id: i64 = form("id"),
        /// Record type.
        type_: RecordType = form("type"),
        /// Record name.
        name: String as into = form("name"),
        /// Record content.
        content: String as into = form("content"),
        /// Time to live, in seconds. `1` means automatic. 1, or between 120 and 86400.
        ttl: i64 = form("ttl").min(120).max(86400).also(&[1]),
    }
    set {
        /// Priority. Only if `type` is `MX` or `SRV`.
        priority: i64 = form("prio").only_with("type", &["MX", "SRV"]),
        /// Service. Only if `type` is `SRV`.
        service: String as into = form("service").only_with("type", &["SRV"]),
        /// Name of the service. Only if `type` is `SRV`.
        srv_name: String as into = form("srvname").only_with("type", &["SRV"]),
        /// Protocol. Only if `type` is `SRV`.
        protocol: Protocol = form("protocol").only_with("type", &["SRV"]),
        /// Weight. Only if `type` is `SRV`.
        weight: i64 = form("weight").only_with("type", &["SRV"]),
        /// Port. Only if `type` is `SRV`.
        port: i64 = form("port").only_with("type", &["SRV"]),
        /// Target. Only if `type` is `SRV`.
        target: String as into = form("target").only_with("type", &["SRV"]),
        /// Whether the record is proxied. Only if `type` is `A` or `AAAA` or `CNAME`.
        service_mode: crate::Flag as into = form("service_mode")
            .only_with("type", &["A", "AAAA", "CNAME"]),
    }
}

operation! {
    /// Deletes a DNS record.
    ///
    /// `POST /api_json.html`
    ///
    /// [`dns_records::Delete`](crate::dns_records::Delete) does the same.
    ///
    /// ```no_run
    /// use cloudflare_client::client_api::records::RecDelete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_api().records().rec_delete(&RecDelete::new("example.com", 9001)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct RecDelete -> ();
    Meta::post(&CLIENT_API, "client-api.records.rec_delete").path("/api_json.html").no_result();
    always {
        form("a") is "rec_delete",
    }
    new {
        /// Domain name.
        zone: String as into = form("z"),
        /// Identifier of the record, from `rec_load_all`.
        id: i64 = form("id"),
    }
}
