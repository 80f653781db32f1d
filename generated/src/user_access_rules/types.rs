// Made from spec/v4/user_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::open_enum;

/// Field to order access rules by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
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
    ListOrder => ConfigurationTarget = "configuration_target",
    ConfigurationValue = "configuration_value", Mode = "mode"
);
