// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::types;

/// A group of rules.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Identifier of the rule group.
    pub id: String,
    /// Name of the rule group.
    pub name: Option<String>,
    /// Description of what the group protects against.
    pub description: Option<String>,
    /// Number of rules in the group.
    pub rules_count: Option<i64>,
    /// Number of changed rules in the group.
    pub modified_rules_count: Option<i64>,
    /// Identifier of the rule package.
    pub package_id: Option<String>,
    /// Whether the rules of the group can be configured and used.
    pub mode: Option<types::OnOff>,
    /// Modes that the group can have.
    pub allowed_modes: Option<Vec<types::OnOff>>,
}

record!(
    Group => id, name, description, rules_count, modified_rules_count, package_id, mode,
    allowed_modes
);

/// Field to order rule groups by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `mode`.
    Mode,
    /// `rules_count`.
    RulesCount,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Mode = "mode", RulesCount = "rules_count");
