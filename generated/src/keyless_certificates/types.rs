// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A Keyless SSL configuration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Keyless {
    /// Identifier of the Keyless SSL configuration.
    pub id: String,
    /// Name of the configuration.
    pub name: Option<String>,
    /// Host of the key server.
    pub host: Option<String>,
    /// Port of the key server.
    pub port: Option<i64>,
    /// Status of the configuration, such as `active`.
    pub status: Option<String>,
    /// Whether the configuration is enabled.
    pub enabled: Option<bool>,
    /// Permissions of the caller on the configuration.
    pub permissions: Option<Vec<String>>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

record!(
    Keyless => id, name, host, port, status, enabled, permissions, created_on, modified_on
);
