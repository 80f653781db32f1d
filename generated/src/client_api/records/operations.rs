// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Protocol, RecordAnswer, RecordType};
use crate::CLIENT_API;
use crate::runtime::{Field, Meta, Operation, values};

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
/// let answer = client
///     .client_api()
///     .records()
///     .rec_new(&RecNew::new("example.com", RecordType::A, "sub", "1.2.3.4"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RecNew {
    a: String,
    zone: String,
    type_: RecordType,
    name: String,
    content: String,
    ttl: Option<i64>,
    priority: Option<i64>,
    service: Option<String>,
    srv_name: Option<String>,
    protocol: Option<Protocol>,
    weight: Option<i64>,
    port: Option<i64>,
    target: Option<String>,
}

impl RecNew {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `type_`: Record type.
    /// - `name`: Record name.
    /// - `content`: Record content.
    pub fn new(
        zone: impl Into<String>,
        type_: RecordType,
        name: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            a: "rec_new".to_owned(),
            zone: zone.into(),
            type_,
            name: name.into(),
            content: content.into(),
            ttl: None,
            priority: None,
            service: None,
            srv_name: None,
            protocol: None,
            weight: None,
            port: None,
            target: None,
        }
    }

    /// Time to live, in seconds. `1` means automatic. At least 120 unless automatic. From 1 to 86400. Corrected: the
    /// docs have the required `true`. The documented example omits it.
    pub fn ttl(mut self, ttl: i64) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Priority. Only where `type` is `MX` or `SRV`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Service. Only where `type` is `SRV`.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Name of the service. Only where `type` is `SRV`.
    pub fn srv_name(mut self, srv_name: impl Into<String>) -> Self {
        self.srv_name = Some(srv_name.into());
        self
    }

    /// Protocol. Only where `type` is `SRV`.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Weight. Only where `type` is `SRV`.
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Port. Only where `type` is `SRV`.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Target. Only where `type` is `SRV`.
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }
}

impl Operation for RecNew {
    type Output = RecordAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.records.rec_new")
        .path("/api_json.html")
        .fields(&[
            Field::form("a"),
            Field::form("z"),
            Field::form("type"),
            Field::form("name"),
            Field::form("content"),
            Field::form("ttl").min(1).max(86400),
            Field::form("prio").only_with("type", &["MX", "SRV"]),
            Field::form("service").only_with("type", &["SRV"]),
            Field::form("srvname").only_with("type", &["SRV"]),
            Field::form("protocol").only_with("type", &["SRV"]),
            Field::form("weight").only_with("type", &["SRV"]),
            Field::form("port").only_with("type", &["SRV"]),
            Field::form("target").only_with("type", &["SRV"]),
        ]);
}

values!(
    RecNew => a, zone, type_, name, content, ttl, priority, service, srv_name, protocol, weight,
    port, target
);

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
/// let answer = client
///     .client_api()
///     .records()
///     .rec_edit(
///         &RecEdit::new("example.com", 9001, RecordType::A, "sub", "1.2.3.4", 1)
///             .service_mode(cloudflare_client::Flag(true)),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RecEdit {
    a: String,
    zone: String,
    id: i64,
    type_: RecordType,
    name: String,
    content: String,
    ttl: i64,
    priority: Option<i64>,
    service: Option<String>,
    srv_name: Option<String>,
    protocol: Option<Protocol>,
    weight: Option<i64>,
    port: Option<i64>,
    target: Option<String>,
    service_mode: Option<crate::Flag>,
}

impl RecEdit {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `id`: Identifier of the record, from `rec_load_all`.
    /// - `type_`: Record type.
    /// - `name`: Record name.
    /// - `content`: Record content.
    /// - `ttl`: Time to live, in seconds. `1` means automatic. At least 120 unless automatic. From 1 to 86400.
    pub fn new(
        zone: impl Into<String>,
        id: i64,
        type_: RecordType,
        name: impl Into<String>,
        content: impl Into<String>,
        ttl: i64,
    ) -> Self {
        Self {
            a: "rec_edit".to_owned(),
            zone: zone.into(),
            id,
            type_,
            name: name.into(),
            content: content.into(),
            ttl,
            priority: None,
            service: None,
            srv_name: None,
            protocol: None,
            weight: None,
            port: None,
            target: None,
            service_mode: None,
        }
    }

    /// Priority. Only where `type` is `MX` or `SRV`.
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Service. Only where `type` is `SRV`.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Name of the service. Only where `type` is `SRV`.
    pub fn srv_name(mut self, srv_name: impl Into<String>) -> Self {
        self.srv_name = Some(srv_name.into());
        self
    }

    /// Protocol. Only where `type` is `SRV`.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// Weight. Only where `type` is `SRV`.
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Port. Only where `type` is `SRV`.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Target. Only where `type` is `SRV`.
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Whether the record is proxied. Only where `type` is `A` or `AAAA` or `CNAME`.
    pub fn service_mode(mut self, service_mode: impl Into<crate::Flag>) -> Self {
        self.service_mode = Some(service_mode.into());
        self
    }
}

impl Operation for RecEdit {
    type Output = RecordAnswer;

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.records.rec_edit")
        .path("/api_json.html")
        .fields(&[
            Field::form("a"),
            Field::form("z"),
            Field::form("id"),
            Field::form("type"),
            Field::form("name"),
            Field::form("content"),
            Field::form("ttl").min(1).max(86400),
            Field::form("prio").only_with("type", &["MX", "SRV"]),
            Field::form("service").only_with("type", &["SRV"]),
            Field::form("srvname").only_with("type", &["SRV"]),
            Field::form("protocol").only_with("type", &["SRV"]),
            Field::form("weight").only_with("type", &["SRV"]),
            Field::form("port").only_with("type", &["SRV"]),
            Field::form("target").only_with("type", &["SRV"]),
            Field::form("service_mode").only_with("type", &["A", "AAAA", "CNAME"]),
        ]);
}

values!(
    RecEdit => a, zone, id, type_, name, content, ttl, priority, service, srv_name, protocol,
    weight, port, target, service_mode
);

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
/// let answer = client
///     .client_api()
///     .records()
///     .rec_delete(&RecDelete::new("example.com", 9001))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RecDelete {
    a: String,
    zone: String,
    id: i64,
}

impl RecDelete {
    /// With the values that are required.
    ///
    /// - `zone`: Domain name.
    /// - `id`: Identifier of the record, from `rec_load_all`.
    pub fn new(zone: impl Into<String>, id: i64) -> Self {
        Self {
            a: "rec_delete".to_owned(),
            zone: zone.into(),
            id,
        }
    }
}

impl Operation for RecDelete {
    type Output = ();

    const META: &'static Meta = &Meta::post(&CLIENT_API, "client-api.records.rec_delete")
        .path("/api_json.html")
        .no_result()
        .fields(&[Field::form("a"), Field::form("z"), Field::form("id")]);
}

values!(RecDelete => a, zone, id);
