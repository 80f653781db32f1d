// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::client_api::types;
use crate::runtime::{open_enum, record};

record! {
    /// Development mode after a change.
    pub struct DevelopmentMode {
        /// Time when development mode ends.
        expires_on: Option<crate::UnixSeconds>,
        /// Zone after the change.
        zone: types::ZoneObject,
    }
}

record! {
    /// Full response to a purge.
    pub struct PurgeAnswer {
        /// Result of the purge.
        response: Purge,
        /// Attributes of the purge.
        attributes: Option<PurgeAttributes>,
    }
}

record! {
    /// Result of a purge.
    pub struct Purge {
        /// Time of the purge.
        fpurge_ts: Option<crate::UnixSeconds>,
        /// Zone after the purge.
        zone: types::ZoneObject,
    }
}

record! {
    /// Attributes of a purge.
    pub struct PurgeAttributes {
        /// Waiting time before the next purge.
        cooldown: Option<i64>,
    }
}

record! {
    /// Result of the purge of a file.
    pub struct FilePurge {
        /// Match, if any.
        vtxt_match: Option<String>,
        /// URL of the file.
        url: String,
    }
}

record! {
    /// Wrapped list entry.
    pub struct ListedAnswer {
        /// List entry.
        result: Listed,
    }
}

record! {
    /// An IP address on a list.
    pub struct Listed {
        /// IP address.
        ip: String,
        /// Action taken.
        action: Option<ListAction>,
    }
}

open_enum! {
    /// State of IPv6.
    pub enum Ipv6 {
        /// Off.
        Off = "0",
        /// On.
        On = "3",
    }
}

open_enum! {
    /// What was done with an IP address.
    pub enum ListAction {
        /// It was put on the allow list.
        Wl = "WL",
        /// It was put on the block list.
        Ban = "BAN",
    }
}
