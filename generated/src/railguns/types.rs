// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A Railgun.
    pub struct Railgun {
        /// Identifier of the Railgun.
        id: String,
        /// Name of the Railgun.
        name: Option<String>,
        /// Status of the Railgun, such as `active`.
        status: Option<String>,
        /// Whether the Railgun accepts connections.
        enabled: Option<bool>,
        /// Number of connected zones.
        zones_connected: Option<i64>,
        /// Build that the Railgun runs.
        build: Option<String>,
        /// Version that the Railgun runs.
        version: Option<String>,
        /// Revision that the Railgun runs.
        revision: Option<String>,
        /// Secret key that activates the Railgun.
        activation_key: Option<crate::Secret>,
        /// Time of activation.
        activated_on: Option<jiff::Timestamp>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
    }
}
