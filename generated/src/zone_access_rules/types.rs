// Made from spec/v4/zone_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::open_enum;

open_enum! {
    /// Field to order access rules by.
    pub enum ListOrder {
        /// `scope_type`.
        ScopeType = "scope_type",
        /// `configuration_target`.
        ConfigurationTarget = "configuration_target",
        /// `configuration_value`.
        ConfigurationValue = "configuration_value",
        /// `mode`.
        Mode = "mode",
    }
}

open_enum! {
    /// Similar rules of other zones to delete as well.
    pub enum Cascade {
        /// None: only this rule is deleted.
        None = "none",
        /// Rules with the same mode and configuration.
        Basic = "basic",
        /// Rules with the same configuration, whatever their mode.
        Aggressive = "aggressive",
    }
}
