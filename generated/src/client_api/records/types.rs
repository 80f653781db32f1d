// Made from spec/client-api/records.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A record after a change.
    pub struct RecordAnswer {
        /// Record after the change.
        rec: RecordObject,
    }
}

record! {
    /// A wrapped record.
    pub struct RecordObject {
        /// The record.
        obj: Record,
    }
}

record! {
    /// A DNS record.
    pub struct Record {
        /// Identifier of the record.
        rec_id: i64,
        /// Tag of the record.
        rec_tag: Option<String>,
        /// Domain name.
        zone_name: Option<String>,
        /// Record name.
        name: Option<String>,
        /// Record name, for display.
        display_name: Option<String>,
        /// Record type.
        type_: Option<RecordType> = body("type"),
        /// Priority.
        priority: Option<i64> = body("prio"),
        /// Record content.
        content: Option<String>,
        /// Record content, for display.
        display_content: Option<String>,
        /// Time to live, in seconds. `1` means automatic.
        ttl: Option<i64>,
        /// Longest time to live allowed, in seconds.
        ttl_ceil: Option<i64>,
        /// Identifier of the certificate.
        ssl_id: Option<i64>,
        /// Certificate status.
        ssl_status: Option<String>,
        /// Time of expiration of the certificate.
        ssl_expires_on: Option<serde_json::Value>,
        /// Whether the time to live is automatic.
        auto_ttl: Option<crate::Flag>,
        /// Whether the record is proxied.
        service_mode: Option<crate::Flag>,
        /// Properties of the record.
        props: Option<RecordProps>,
    }
}

record! {
    /// Properties of a record.
    pub struct RecordProps {
        /// Whether the record can be proxied.
        proxiable: Option<crate::Flag>,
        /// Whether the record is proxied.
        cloud_on: Option<crate::Flag>,
        /// Whether the record is open.
        cf_open: Option<crate::Flag>,
        /// Whether the record has SSL.
        ssl: Option<crate::Flag>,
        /// Whether the certificate has expired.
        expired_ssl: Option<crate::Flag>,
        /// Whether the certificate is about to expire.
        expiring_ssl: Option<crate::Flag>,
        /// Whether the certificate is pending.
        pending_ssl: Option<crate::Flag>,
        /// Whether the record is locked as a vanity name server.
        vanity_lock: Option<crate::Flag>,
    }
}

open_enum! {
    /// Type of a DNS record.
    pub enum RecordType {
        /// `A`.
        A = "A",
        /// `CNAME`.
        Cname = "CNAME",
        /// `MX`.
        Mx = "MX",
        /// `TXT`.
        Txt = "TXT",
        /// `SPF`.
        Spf = "SPF",
        /// `AAAA`.
        Aaaa = "AAAA",
        /// `NS`.
        Ns = "NS",
        /// `SRV`.
        Srv = "SRV",
        /// `LOC`.
        Loc = "LOC",
    }
}

open_enum! {
    /// Protocol of a service.
    pub enum Protocol {
        /// TCP.
        Tcp = "_tcp",
        /// UDP.
        Udp = "_udp",
        /// TLS.
        Tls = "_tls",
    }
}
