// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A package of rules.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// What identifies the package.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// What the package protects from.
    pub description: Option<String>,
    /// How threats are found: `traditional` or `anomaly`.
    pub detection_mode: Option<String>,
    /// The zone.
    pub zone_id: Option<String>,
    /// The state, such as `active`.
    pub status: Option<String>,
    /// How sensitive the package is.
    pub sensitivity: Option<Sensitivity>,
    /// What its rules do by default.
    pub action_mode: Option<ActionMode>,
}

record!(
    Package => id, name, description, detection_mode, zone_id, status, sensitivity, action_mode
);

/// How sensitive a package is.
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

/// What the rules of a package do by default.
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

/// What packages can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `name`.
    Name,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Name = "name");
