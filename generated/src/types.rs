// Made from spec/v4/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{open_enum, record};

/// What an answer says of an object that was changed or removed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    /// What identifies the object.
    pub id: String,
}

record!(Id => id);

/// A zone, in few words.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneName {
    /// What identifies the zone.
    pub id: Option<String>,
    /// The domain name.
    pub name: Option<String>,
}

impl ZoneName {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// What identifies the zone.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The domain name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record!(ZoneName => id, name);

/// What an access rule matches.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessConfiguration {
    /// What the rule looks at.
    pub target: Option<AccessTarget>,
    /// The address, the range or the country code.
    pub value: Option<String>,
}

impl AccessConfiguration {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the rule looks at.
    pub fn target(mut self, target: AccessTarget) -> Self {
        self.target = Some(target);
        self
    }

    /// The address, the range or the country code.
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
    /// What identifies the rule.
    pub id: String,
    /// A note on the rule.
    pub notes: Option<String>,
    /// The modes that the rule can have.
    pub allowed_modes: Option<Vec<AccessMode>>,
    /// What happens to a request that matches.
    pub mode: Option<AccessMode>,
    /// What the rule matches.
    pub configuration: Option<AccessConfiguration>,
    /// Where the rule applies.
    pub scope: Option<AccessScope>,
    /// When the rule was made.
    pub created_on: Option<jiff::Timestamp>,
    /// When the rule last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

record!(
    AccessRule => id, notes, allowed_modes, mode, configuration, scope, created_on, modified_on
);

/// Where an access rule applies.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessScope {
    /// What identifies the user, organization or zone.
    pub id: String,
    /// The e-mail address of the user.
    pub email: Option<String>,
    /// The name of the organization.
    pub name: Option<String>,
    /// What it is: `user`, `organization` or `zone`.
    pub type_: Option<String>,
}

record!(AccessScope => id, email, name, type_ = "type");

/// The direction of an order.
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
    /// At least one of them must match.
    Any,
    /// All of them must match.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Match => Any = "any", All = "all");

/// Whether something is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOff {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(OnOff => On = "on", Off = "off");

/// What happens to a request that an access rule matches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessMode {
    /// It is refused.
    Block,
    /// The visitor has to solve a challenge.
    Challenge,
    /// It is let through.
    Whitelist,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    AccessMode => Block = "block", Challenge = "challenge", Whitelist = "whitelist"
);

/// What an access rule looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessTarget {
    /// An IP address.
    Ip,
    /// A range of IP addresses.
    IpRange,
    /// A country.
    Country,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(AccessTarget => Ip = "ip", IpRange = "ip_range", Country = "country");
