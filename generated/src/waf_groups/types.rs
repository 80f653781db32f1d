// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::types;

/// A group of rules.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// What identifies the group.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// What the group protects from.
    pub description: Option<String>,
    /// How many rules it has.
    pub rules_count: Option<i64>,
    /// How many of its rules were changed.
    pub modified_rules_count: Option<i64>,
    /// The rule package.
    pub package_id: Option<String>,
    /// Whether its rules can be used.
    pub mode: Option<types::OnOff>,
    /// The modes that it can have.
    pub allowed_modes: Option<Vec<types::OnOff>>,
}

record!(
    Group => id, name, description, rules_count, modified_rules_count, package_id, mode,
    allowed_modes
);

/// What rule groups can be ordered by.
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
