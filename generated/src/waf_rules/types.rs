// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// What identifies the rule.
    pub id: String,
    /// What the rule protects from.
    pub description: Option<String>,
    /// When the rule is executed within its group.
    pub priority: Option<i64>,
    /// The group of the rule.
    pub group: Option<RuleGroup>,
    /// The rule package.
    pub package_id: Option<String>,
    /// The modes that the rule can have.
    pub allowed_modes: Option<Vec<Mode>>,
    /// What the rule does.
    pub mode: Option<Mode>,
}

record!(Rule => id, description, priority, group, package_id, allowed_modes, mode);

/// The group of a rule.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroup {
    /// What identifies the group.
    pub id: String,
    /// The name.
    pub name: Option<String>,
}

record!(RuleGroup => id, name);

/// What a rule does.
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

/// What rules can be ordered by.
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
