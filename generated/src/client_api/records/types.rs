// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A record after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordAnswer {
    /// The record.
    pub rec: RecordObject,
}

record!(RecordAnswer => rec);

/// A record in its wrapper.
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
    /// What identifies the record.
    pub rec_id: i64,
    /// Its tag.
    pub rec_tag: Option<String>,
    /// The domain.
    pub zone_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The name for people.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<RecordType>,
    /// The priority.
    pub priority: Option<i64>,
    /// What the record says.
    pub content: Option<String>,
    /// What the record says, for people.
    pub display_content: Option<String>,
    /// How long resolvers keep it, in seconds; 1 is automatic.
    pub ttl: Option<i64>,
    /// The longest time that resolvers may keep it, in seconds.
    pub ttl_ceil: Option<i64>,
    /// The certificate.
    pub ssl_id: Option<i64>,
    /// The state of the certificate.
    pub ssl_status: Option<String>,
    /// When the certificate expires.
    pub ssl_expires_on: Option<serde_json::Value>,
    /// Whether that time is automatic.
    pub auto_ttl: Option<crate::Flag>,
    /// Whether Cloudflare proxies the record.
    pub service_mode: Option<crate::Flag>,
    /// What is true of the record.
    pub props: Option<RecordProps>,
}

record!(
    Record => rec_id, rec_tag, zone_name, name, display_name, type_ = "type", priority = "prio",
    content, display_content, ttl, ttl_ceil, ssl_id, ssl_status, ssl_expires_on, auto_ttl,
    service_mode, props
);

/// What is true of a record.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordProps {
    /// Whether it can be proxied.
    pub proxiable: Option<crate::Flag>,
    /// Whether it is proxied.
    pub cloud_on: Option<crate::Flag>,
    /// Whether it is open.
    pub cf_open: Option<crate::Flag>,
    /// Whether it has SSL.
    pub ssl: Option<crate::Flag>,
    /// Whether its certificate has expired.
    pub expired_ssl: Option<crate::Flag>,
    /// Whether its certificate is about to expire.
    pub expiring_ssl: Option<crate::Flag>,
    /// Whether its certificate is pending.
    pub pending_ssl: Option<crate::Flag>,
    /// Whether it is locked as a name server of its own.
    pub vanity_lock: Option<crate::Flag>,
}

record!(
    RecordProps => proxiable, cloud_on, cf_open, ssl, expired_ssl, expiring_ssl, pending_ssl,
    vanity_lock
);

/// The type of a DNS record.
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

/// The protocol of a service.
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
