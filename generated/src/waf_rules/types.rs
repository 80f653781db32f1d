// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A rule.
    pub struct Rule {
        /// Identifier of the rule.
        id: String,
        /// Description of what the rule protects against.
        description: Option<String>,
        /// Position of the rule in the execution order of its group.
        priority: Option<i64>,
        /// Group of the rule.
        group: Option<RuleGroup>,
        /// Identifier of the rule package.
        package_id: Option<String>,
        /// Modes that the rule can have.
        allowed_modes: Option<Vec<Mode>>,
        /// Mode of the rule.
        mode: Option<Mode>,
    }
}

record! {
    /// Group of a rule.
    pub struct RuleGroup {
        /// Identifier of the rule group.
        id: String,
        /// Name of the rule group.
        name: Option<String>,
    }
}

open_enum! {
    /// Mode of a rule. For an anomaly-based rule: whether it is used to evaluate a request. For a traditional rule:
    /// its action when triggered. For a white-list rule: whether it is allowed when it matches a request.
    pub enum Mode {
        /// `default`.
        Default = "default",
        /// `disable`.
        Disable = "disable",
        /// `simulate`.
        Simulate = "simulate",
        /// `block`.
        Block = "block",
        /// `challenge`.
        Challenge = "challenge",
        /// `on`.
        On = "on",
        /// `off`.
        Off = "off",
    }
}

open_enum! {
    /// Field to order rules by.
    pub enum ListOrder {
        /// `priority`.
        Priority = "priority",
        /// `group_id`.
        GroupId = "group_id",
        /// `description`.
        Description = "description",
    }
}
