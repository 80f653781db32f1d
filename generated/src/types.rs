// Made from spec/v4/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{open_enum, record};

/// Identifier of an object that was changed or deleted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    /// Identifier of the object.
    pub id: String,
}

record!(Id => id);

/// Name and identifier of a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneName {
    /// Identifier of the zone.
    pub id: Option<String>,
    /// Domain name of the zone.
    pub name: Option<String>,
}

impl ZoneName {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Identifier of the zone.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Domain name of the zone.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record!(ZoneName => id, name);

/// Condition of an access rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessConfiguration {
    /// Kind of value to match.
    pub target: Option<AccessTarget>,
    /// IP address, IP address range or country code to match.
    pub value: Option<String>,
}

impl AccessConfiguration {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Kind of value to match.
    pub fn target(mut self, target: AccessTarget) -> Self {
        self.target = Some(target);
        self
    }

    /// IP address, IP address range or country code to match.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record!(AccessConfiguration => target, value);

/// A firewall access rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRule {
    /// Identifier of the access rule.
    pub id: String,
    /// Note on the rule.
    pub notes: Option<String>,
    /// Modes that the rule can have.
    pub allowed_modes: Option<Vec<AccessMode>>,
    /// Action on matching requests.
    pub mode: Option<AccessMode>,
    /// Condition of the rule.
    pub configuration: Option<AccessConfiguration>,
    /// Scope of the rule.
    pub scope: Option<AccessScope>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

record!(
    AccessRule => id, notes, allowed_modes, mode, configuration, scope, created_on, modified_on
);

/// Scope of an access rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessScope {
    /// Identifier of the user, organization or zone.
    pub id: String,
    /// Email address of the user.
    pub email: Option<String>,
    /// Name of the organization.
    pub name: Option<String>,
    /// Kind of scope: `user`, `organization` or `zone`.
    pub type_: Option<String>,
}

record!(AccessScope => id, email, name, type_ = "type");

/// Sort direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// Ascending.
    Asc,
    /// Descending.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Direction => Asc = "asc", Desc = "desc");

/// How several filters combine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Match {
    /// At least one filter matches.
    Any,
    /// All filters match.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Match => Any = "any", All = "all");

/// Whether something is on or off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOff {
    /// On.
    On,
    /// Off.
    Off,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(OnOff => On = "on", Off = "off");

/// Action on requests that match an access rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessMode {
    /// Blocks the request.
    Block,
    /// Requires the visitor to solve a challenge.
    Challenge,
    /// Lets the request through.
    Whitelist,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    AccessMode => Block = "block", Challenge = "challenge", Whitelist = "whitelist"
);

/// Kind of value that an access rule matches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessTarget {
    /// IP address.
    Ip,
    /// IP address range.
    IpRange,
    /// Country.
    Country,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(AccessTarget => Ip = "ip", IpRange = "ip_range", Country = "country");
