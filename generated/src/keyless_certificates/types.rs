// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A Keyless SSL configuration.
    pub struct Keyless {
        /// Identifier of the Keyless SSL configuration.
        id: String,
        /// Name of the configuration.
        name: Option<String>,
        /// Host of the key server.
        host: Option<String>,
        /// Port of the key server.
        port: Option<i64>,
        /// Status of the configuration, such as `active`.
        status: Option<String>,
        /// Whether the configuration is enabled.
        enabled: Option<bool>,
        /// Permissions of the caller on the configuration.
        permissions: Option<Vec<String>>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
    }
}
