// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};
use crate::types;

record! {
    /// A group of rules.
    pub struct Group {
        /// Identifier of the rule group.
        id: String,
        /// Name of the rule group.
        name: Option<String>,
        /// Description of what the group protects against.
        description: Option<String>,
        /// Number of rules in the group.
        rules_count: Option<i64>,
        /// Number of changed rules in the group.
        modified_rules_count: Option<i64>,
        /// Identifier of the rule package.
        package_id: Option<String>,
        /// Whether the rules of the group can be configured and used.
        mode: Option<types::OnOff>,
        /// Modes that the group can have.
        allowed_modes: Option<Vec<types::OnOff>>,
    }
}

open_enum! {
    /// Field to order rule groups by.
    pub enum ListOrder {
        /// `mode`.
        Mode = "mode",
        /// `rules_count`.
        RulesCount = "rules_count",
    }
}
