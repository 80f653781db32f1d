// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::client_api::types;

/// Development mode after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevelopmentMode {
    /// Time when development mode ends.
    pub expires_on: Option<crate::UnixSeconds>,
    /// Zone after the change.
    pub zone: types::ZoneObject,
}

record!(DevelopmentMode => expires_on, zone);

/// Full response to a purge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeAnswer {
    /// Result of the purge.
    pub response: Purge,
    /// Attributes of the purge.
    pub attributes: Option<PurgeAttributes>,
}

record!(PurgeAnswer => response, attributes);

/// Result of a purge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Purge {
    /// Time of the purge.
    pub fpurge_ts: Option<crate::UnixSeconds>,
    /// Zone after the purge.
    pub zone: types::ZoneObject,
}

record!(Purge => fpurge_ts, zone);

/// Attributes of a purge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeAttributes {
    /// Waiting time before the next purge.
    pub cooldown: Option<i64>,
}

record!(PurgeAttributes => cooldown);

/// Result of the purge of a file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FilePurge {
    /// Match, if any.
    pub vtxt_match: Option<String>,
    /// URL of the file.
    pub url: String,
}

record!(FilePurge => vtxt_match, url);

/// Wrapped list entry.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedAnswer {
    /// List entry.
    pub result: Listed,
}

record!(ListedAnswer => result);

/// An IP address on a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// IP address.
    pub ip: String,
    /// Action taken, such as `WL` or `BAN`.
    pub action: Option<String>,
}

record!(Listed => ip, action);

/// State of IPv6.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6 {
    /// Off.
    Off,
    /// On.
    On,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Ipv6 => Off = "0", On = "3");
