// Made from spec/client-api/changes.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::client_api::types;

/// Development mode after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevelopmentMode {
    /// When it ends.
    pub expires_on: Option<crate::UnixSeconds>,
    /// The zone.
    pub zone: types::ZoneObject,
}

record!(DevelopmentMode => expires_on, zone);

/// The answer to a purge, as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeAnswer {
    /// The purge.
    pub response: Purge,
    /// More on the purge.
    pub attributes: Option<PurgeAttributes>,
}

record!(PurgeAnswer => response, attributes);

/// A purge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Purge {
    /// When the files were purged.
    pub fpurge_ts: Option<crate::UnixSeconds>,
    /// The zone.
    pub zone: types::ZoneObject,
}

record!(Purge => fpurge_ts, zone);

/// More on a purge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeAttributes {
    /// How long to wait before the next one.
    pub cooldown: Option<i64>,
}

record!(PurgeAttributes => cooldown);

/// The purge of a file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FilePurge {
    /// What matched, if anything.
    pub vtxt_match: Option<String>,
    /// The URL of the file.
    pub url: String,
}

record!(FilePurge => vtxt_match, url);

/// An address and its list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedAnswer {
    /// The address.
    pub result: Listed,
}

record!(ListedAnswer => result);

/// An address on a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// The address.
    pub ip: String,
    /// What was done, such as `WL` or `BAN`.
    pub action: Option<String>,
}

record!(Listed => ip, action);

/// The state of IPv6.
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
