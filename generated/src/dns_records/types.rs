// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A DNS record.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// What identifies the record.
    pub id: String,
    /// The type of the record.
    pub type_: RecordType,
    /// The name of the record.
    pub name: String,
    /// What the record says.
    pub content: Option<String>,
    /// Whether traffic can go through Cloudflare.
    pub proxiable: Option<bool>,
    /// Whether traffic goes through Cloudflare.
    pub proxied: Option<bool>,
    /// How long the record may be cached, in seconds; 1 is automatic.
    pub ttl: Option<i64>,
    /// The priority of the record.
    pub priority: Option<i64>,
    /// Whether the record is protected from changes.
    pub locked: Option<bool>,
    /// The zone.
    pub zone_id: Option<String>,
    /// The domain name of the zone.
    pub zone_name: Option<String>,
    /// When the record was added.
    pub created_on: Option<jiff::Timestamp>,
    /// When the record last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// The parts of the content, for types that have some.
    pub data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

record!(
    Record => id, type_ = "type", name, content, proxiable, proxied, ttl, priority, locked,
    zone_id, zone_name, created_on, modified_on, data
);

/// What an import did, and when.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportAnswer {
    /// What it did.
    pub result: ImportSummary,
    /// When it did it.
    pub timing: Option<ImportTiming>,
}

record!(ImportAnswer => result, timing);

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportSummary {
    /// Records that were added.
    pub recs_added: Option<i64>,
    /// Records that the file holds.
    pub total_records_parsed: Option<i64>,
}

record!(ImportSummary => recs_added, total_records_parsed);

/// When an import was done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTiming {
    /// When it began.
    pub start_time: Option<jiff::Timestamp>,
    /// When it ended.
    pub end_time: Option<jiff::Timestamp>,
    /// How long it took, in seconds.
    pub process_time: Option<i64>,
}

record!(ImportTiming => start_time, end_time, process_time);

/// The type of a DNS record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordType {
    /// An IPv4 address.
    A,
    /// An IPv6 address.
    Aaaa,
    /// An alias of another name.
    Cname,
    /// A text.
    Txt,
    /// The host and port of a service.
    Srv,
    /// A place on Earth.
    Loc,
    /// A mail server.
    Mx,
    /// A name server.
    Ns,
    /// Who may send mail for the domain.
    Spf,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    RecordType => A = "A", Aaaa = "AAAA", Cname = "CNAME", Txt = "TXT", Srv = "SRV",
    Loc = "LOC", Mx = "MX", Ns = "NS", Spf = "SPF"
);

/// What DNS records can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `type`.
    Type,
    /// `name`.
    Name,
    /// `content`.
    Content,
    /// `ttl`.
    Ttl,
    /// `proxied`.
    Proxied,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    ListOrder => Type = "type", Name = "name", Content = "content", Ttl = "ttl",
    Proxied = "proxied"
);
