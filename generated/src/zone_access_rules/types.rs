// Made from spec/v4/zone_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::open_enum;

/// Field to order access rules by.
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

/// Scope of access rules.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// Rules of the user.
    User,
    /// Rules of the organization.
    Organization,
    /// Rules of the zone.
    Zone,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ScopeType => User = "user", Organization = "organization", Zone = "zone");

/// Similar rules of other zones to delete as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cascade {
    /// None: only this rule is deleted.
    None,
    /// Rules with the same mode and configuration.
    Basic,
    /// Rules with the same configuration, whatever their mode.
    Aggressive,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Cascade => None = "none", Basic = "basic", Aggressive = "aggressive");
