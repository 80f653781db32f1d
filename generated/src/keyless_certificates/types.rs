// Made from spec/v4/keyless_certificates.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A configuration of Keyless SSL.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Keyless {
    /// What identifies the configuration.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The host of the key server.
    pub host: Option<String>,
    /// The port of the key server.
    pub port: Option<i64>,
    /// The state, such as `active`.
    pub status: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What the caller may do with it.
    pub permissions: Option<Vec<String>>,
    /// When it was made.
    pub created_on: Option<jiff::Timestamp>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

record!(
    Keyless => id, name, host, port, status, enabled, permissions, created_on, modified_on
);
