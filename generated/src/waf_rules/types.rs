// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// Identifier of the rule.
    pub id: String,
    /// Description of what the rule protects against.
    pub description: Option<String>,
    /// Position of the rule in the execution order of its group.
    pub priority: Option<i64>,
    /// Group of the rule.
    pub group: Option<RuleGroup>,
    /// Identifier of the rule package.
    pub package_id: Option<String>,
    /// Modes that the rule can have.
    pub allowed_modes: Option<Vec<Mode>>,
    /// Mode of the rule.
    pub mode: Option<Mode>,
}

record!(Rule => id, description, priority, group, package_id, allowed_modes, mode);

/// Group of a rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroup {
    /// Identifier of the rule group.
    pub id: String,
    /// Name of the rule group.
    pub name: Option<String>,
}

record!(RuleGroup => id, name);

/// Mode of a rule. For an anomaly-based rule: whether it is used to evaluate a request. For a traditional rule: its
/// action when triggered. For a white-list rule: whether it is allowed when it matches a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `default`.
    Default,
    /// `disable`.
    Disable,
    /// `simulate`.
    Simulate,
    /// `block`.
    Block,
    /// `challenge`.
    Challenge,
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Mode => Default = "default", Disable = "disable", Simulate = "simulate", Block = "block",
    Challenge = "challenge", On = "on", Off = "off"
);

/// Field to order rules by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `priority`.
    Priority,
    /// `group_id`.
    GroupId,
    /// `description`.
    Description,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    ListOrder => Priority = "priority", GroupId = "group_id", Description = "description"
);
