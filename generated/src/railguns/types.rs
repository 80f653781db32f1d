// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A Railgun.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Railgun {
    /// Identifier of the Railgun.
    pub id: String,
    /// Name of the Railgun.
    pub name: Option<String>,
    /// Status of the Railgun, such as `active`.
    pub status: Option<String>,
    /// Whether the Railgun accepts connections.
    pub enabled: Option<bool>,
    /// Number of connected zones.
    pub zones_connected: Option<i64>,
    /// Build that the Railgun runs.
    pub build: Option<String>,
    /// Version that the Railgun runs.
    pub version: Option<String>,
    /// Revision that the Railgun runs.
    pub revision: Option<String>,
    /// Secret key that activates the Railgun.
    pub activation_key: Option<crate::Secret>,
    /// Time of activation.
    pub activated_on: Option<jiff::Timestamp>,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
}

record!(
    Railgun => id, name, status, enabled, zones_connected, build, version, revision,
    activation_key, activated_on, created_on, modified_on
);
