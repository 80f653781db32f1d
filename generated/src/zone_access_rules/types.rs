// Made from spec/v4/zone_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::open_enum;

/// What access rules can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `scope_type`.
    ScopeType,
    /// `configuration_target`.
    ConfigurationTarget,
    /// `configuration_value`.
    ConfigurationValue,
    /// `mode`.
    Mode,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    ListOrder => ScopeType = "scope_type", ConfigurationTarget = "configuration_target",
    ConfigurationValue = "configuration_value", Mode = "mode"
);

/// Whose access rules are meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// Those of the user.
    User,
    /// Those of the organization.
    Organization,
    /// Those of the zone.
    Zone,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ScopeType => User = "user", Organization = "organization", Zone = "zone");

/// Which similar rules of other zones are deleted too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cascade {
    /// None: this rule alone.
    None,
    /// Those with the same mode and configuration.
    Basic,
    /// Those with the same configuration, whatever their mode.
    Aggressive,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Cascade => None = "none", Basic = "basic", Aggressive = "aggressive");
