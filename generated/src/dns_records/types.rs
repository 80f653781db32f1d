// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A DNS record.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// Identifier of the DNS record.
    pub id: String,
    /// Type of the record.
    pub type_: RecordType,
    /// Name of the record.
    pub name: String,
    /// Content of the record.
    pub content: Option<String>,
    /// Whether the record can be proxied through Cloudflare.
    pub proxiable: Option<bool>,
    /// Whether the record is proxied through Cloudflare.
    pub proxied: Option<bool>,
    /// Time to live, in seconds; `1` means automatic.
    pub ttl: Option<i64>,
    /// Priority of the record.
    pub priority: Option<i64>,
    /// Whether the record is protected from changes.
    pub locked: Option<bool>,
    /// Identifier of the zone.
    pub zone_id: Option<String>,
    /// Domain name of the zone.
    pub zone_name: Option<String>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// Parts of the content, for record types that have them.
    pub data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

record!(
    Record => id, type_ = "type", name, content, proxiable, proxied, ttl, priority, locked,
    zone_id, zone_name, created_on, modified_on, data
);

/// Result and timing of an import.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportAnswer {
    /// Result of the import.
    pub result: ImportSummary,
    /// Timing of the import.
    pub timing: Option<ImportTiming>,
}

record!(ImportAnswer => result, timing);

/// Result of an import.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportSummary {
    /// Number of records added.
    pub recs_added: Option<i64>,
    /// Number of records in the file.
    pub total_records_parsed: Option<i64>,
}

record!(ImportSummary => recs_added, total_records_parsed);

/// Timing of an import.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTiming {
    /// Start of the import.
    pub start_time: Option<jiff::Timestamp>,
    /// End of the import.
    pub end_time: Option<jiff::Timestamp>,
    /// Duration of the import, in seconds.
    pub process_time: Option<i64>,
}

record!(ImportTiming => start_time, end_time, process_time);

/// Type of a DNS record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordType {
    /// An IPv4 address.
    A,
    /// An IPv6 address.
    Aaaa,
    /// An alias of another name.
    Cname,
    /// A text string.
    Txt,
    /// The host and port of a service.
    Srv,
    /// A geographic location.
    Loc,
    /// A mail server.
    Mx,
    /// A name server.
    Ns,
    /// The senders permitted to send mail for the domain.
    Spf,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    RecordType => A = "A", Aaaa = "AAAA", Cname = "CNAME", Txt = "TXT", Srv = "SRV",
    Loc = "LOC", Mx = "MX", Ns = "NS", Spf = "SPF"
);

/// Field to order DNS records by.
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
