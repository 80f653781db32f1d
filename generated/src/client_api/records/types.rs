// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A record after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordAnswer {
    /// Record after the change.
    pub rec: RecordObject,
}

record!(RecordAnswer => rec);

/// A wrapped record.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordObject {
    /// The record.
    pub obj: Record,
}

record!(RecordObject => obj);

/// A DNS record.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// Identifier of the record.
    pub rec_id: i64,
    /// Tag of the record.
    pub rec_tag: Option<String>,
    /// Domain name.
    pub zone_name: Option<String>,
    /// Record name.
    pub name: Option<String>,
    /// Record name, for display.
    pub display_name: Option<String>,
    /// Record type.
    pub type_: Option<RecordType>,
    /// Priority.
    pub priority: Option<i64>,
    /// Record content.
    pub content: Option<String>,
    /// Record content, for display.
    pub display_content: Option<String>,
    /// Time to live, in seconds. `1` means automatic.
    pub ttl: Option<i64>,
    /// Longest time to live allowed, in seconds.
    pub ttl_ceil: Option<i64>,
    /// Identifier of the certificate.
    pub ssl_id: Option<i64>,
    /// Certificate status.
    pub ssl_status: Option<String>,
    /// Time of expiration of the certificate.
    pub ssl_expires_on: Option<serde_json::Value>,
    /// Whether the time to live is automatic.
    pub auto_ttl: Option<crate::Flag>,
    /// Whether the record is proxied.
    pub service_mode: Option<crate::Flag>,
    /// Properties of the record.
    pub props: Option<RecordProps>,
}

record!(
    Record => rec_id, rec_tag, zone_name, name, display_name, type_ = "type", priority = "prio",
    content, display_content, ttl, ttl_ceil, ssl_id, ssl_status, ssl_expires_on, auto_ttl,
    service_mode, props
);

/// Properties of a record.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordProps {
    /// Whether the record can be proxied.
    pub proxiable: Option<crate::Flag>,
    /// Whether the record is proxied.
    pub cloud_on: Option<crate::Flag>,
    /// Whether the record is open.
    pub cf_open: Option<crate::Flag>,
    /// Whether the record has SSL.
    pub ssl: Option<crate::Flag>,
    /// Whether the certificate has expired.
    pub expired_ssl: Option<crate::Flag>,
    /// Whether the certificate is about to expire.
    pub expiring_ssl: Option<crate::Flag>,
    /// Whether the certificate is pending.
    pub pending_ssl: Option<crate::Flag>,
    /// Whether the record is locked as a vanity name server.
    pub vanity_lock: Option<crate::Flag>,
}

record!(
    RecordProps => proxiable, cloud_on, cf_open, ssl, expired_ssl, expiring_ssl, pending_ssl,
    vanity_lock
);

/// Type of a DNS record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordType {
    /// `A`.
    A,
    /// `CNAME`.
    Cname,
    /// `MX`.
    Mx,
    /// `TXT`.
    Txt,
    /// `SPF`.
    Spf,
    /// `AAAA`.
    Aaaa,
    /// `NS`.
    Ns,
    /// `SRV`.
    Srv,
    /// `LOC`.
    Loc,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    RecordType => A = "A", Cname = "CNAME", Mx = "MX", Txt = "TXT", Spf = "SPF", Aaaa = "AAAA",
    Ns = "NS", Srv = "SRV", Loc = "LOC"
);

/// Protocol of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// UDP.
    Udp,
    /// TLS.
    Tls,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Protocol => Tcp = "_tcp", Udp = "_udp", Tls = "_tls");
