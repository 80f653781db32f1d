// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A package of rules.
    pub struct Package {
        /// Identifier of the rule package.
        id: String,
        /// Name of the rule package.
        name: Option<String>,
        /// Description of what the package protects against.
        description: Option<String>,
        /// Detection mode.
        detection_mode: Option<DetectionMode>,
        /// Identifier of the zone.
        zone_id: Option<String>,
        /// Status of the package, such as `active`.
        status: Option<String>,
        /// Sensitivity of the package.
        sensitivity: Option<Sensitivity>,
        /// Default action of the package's rules.
        action_mode: Option<ActionMode>,
    }
}

open_enum! {
    /// How a rule package detects attacks.
    pub enum DetectionMode {
        /// `traditional`.
        Traditional = "traditional",
        /// `anomaly`.
        Anomaly = "anomaly",
    }
}

open_enum! {
    /// Sensitivity of a rule package.
    pub enum Sensitivity {
        /// `high`.
        High = "high",
        /// `low`.
        Low = "low",
        /// `off`.
        Off = "off",
    }
}

open_enum! {
    /// Default action of a package's rules.
    pub enum ActionMode {
        /// `simulate`.
        Simulate = "simulate",
        /// `block`.
        Block = "block",
        /// `challenge`.
        Challenge = "challenge",
    }
}

open_enum! {
    /// Field to order rule packages by.
    pub enum ListOrder {
        /// `name`.
        Name = "name",
    }
}
