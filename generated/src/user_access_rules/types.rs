// Made from spec/v4/user_access_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::open_enum;

open_enum! {
    /// Field to order access rules by.
    pub enum ListOrder {
        /// `configuration_target`.
        ConfigurationTarget = "configuration_target",
        /// `configuration_value`.
        ConfigurationValue = "configuration_value",
        /// `mode`.
        Mode = "mode",
    }
}
