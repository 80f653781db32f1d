// Made from spec/v4/dns_records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A DNS record.
    pub struct Record {
        /// Identifier of the DNS record.
        id: String,
        /// Type of the record.
        type_: RecordType = body("type"),
        /// Name of the record.
        name: String,
        /// Content of the record.
        content: Option<String>,
        /// Whether the record can be proxied through Cloudflare.
        proxiable: Option<bool>,
        /// Whether the record is proxied through Cloudflare.
        proxied: Option<bool>,
        /// Time to live, in seconds; `1` means automatic.
        ttl: Option<i64>,
        /// Priority of the record.
        priority: Option<i64>,
        /// Whether the record is protected from changes.
        locked: Option<bool>,
        /// Identifier of the zone.
        zone_id: Option<String>,
        /// Domain name of the zone.
        zone_name: Option<String>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// Parts of the content, for record types that have them.
        data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    }
}

record! {
    /// Result and timing of an import.
    pub struct ImportAnswer {
        /// Result of the import.
        result: ImportSummary,
        /// Timing of the import.
        timing: Option<ImportTiming>,
    }
}

record! {
    /// Result of an import.
    pub struct ImportSummary {
        /// Number of records added.
        recs_added: Option<i64>,
        /// Number of records in the file.
        total_records_parsed: Option<i64>,
    }
}

record! {
    /// Timing of an import.
    pub struct ImportTiming {
        /// Start of the import.
        start_time: Option<jiff::Timestamp>,
        /// End of the import.
        end_time: Option<jiff::Timestamp>,
        /// Duration of the import, in seconds.
        process_time: Option<i64>,
    }
}

open_enum! {
    /// Type of a DNS record.
    pub enum RecordType {
        /// An IPv4 address.
        A = "A",
        /// An IPv6 address.
        Aaaa = "AAAA",
        /// An alias of another name.
        Cname = "CNAME",
        /// A text string.
        Txt = "TXT",
        /// The host and port of a service.
        Srv = "SRV",
        /// A geographic location.
        Loc = "LOC",
        /// A mail server.
        Mx = "MX",
        /// A name server.
        Ns = "NS",
        /// The senders permitted to send mail for the domain.
        Spf = "SPF",
    }
}

open_enum! {
    /// Field to order DNS records by.
    pub enum ListOrder {
        /// `type`.
        Type = "type",
        /// `name`.
        Name = "name",
        /// `content`.
        Content = "content",
        /// `ttl`.
        Ttl = "ttl",
        /// `proxied`.
        Proxied = "proxied",
    }
}
