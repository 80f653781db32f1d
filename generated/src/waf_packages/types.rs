// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A package of rules.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// Identifier of the rule package.
    pub id: String,
    /// Name of the rule package.
    pub name: Option<String>,
    /// Description of what the package protects against.
    pub description: Option<String>,
    /// Detection mode: `traditional` or `anomaly`.
    pub detection_mode: Option<String>,
    /// Identifier of the zone.
    pub zone_id: Option<String>,
    /// Status of the package, such as `active`.
    pub status: Option<String>,
    /// Sensitivity of the package.
    pub sensitivity: Option<Sensitivity>,
    /// Default action of the package's rules.
    pub action_mode: Option<ActionMode>,
}

record!(
    Package => id, name, description, detection_mode, zone_id, status, sensitivity, action_mode
);

/// Sensitivity of a rule package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitivity {
    /// `high`.
    High,
    /// `low`.
    Low,
    /// `off`.
    Off,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(Sensitivity => High = "high", Low = "low", Off = "off");

/// Default action of a package's rules.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionMode {
    /// `simulate`.
    Simulate,
    /// `block`.
    Block,
    /// `challenge`.
    Challenge,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    ActionMode => Simulate = "simulate", Block = "block", Challenge = "challenge"
);

/// Field to order rule packages by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `name`.
    Name,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Name = "name");
