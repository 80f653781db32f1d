// Made from spec/v4/railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A Railgun.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Railgun {
    /// What identifies the Railgun.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The state, such as `active`.
    pub status: Option<String>,
    /// Whether it accepts connections.
    pub enabled: Option<bool>,
    /// How many zones use it.
    pub zones_connected: Option<i64>,
    /// The build that it runs.
    pub build: Option<String>,
    /// The version that it runs.
    pub version: Option<String>,
    /// The revision that it runs.
    pub revision: Option<String>,
    /// The secret with which it is activated.
    pub activation_key: Option<crate::Secret>,
    /// When it was activated.
    pub activated_on: Option<jiff::Timestamp>,
    /// When it was added.
    pub created_on: Option<jiff::Timestamp>,
    /// When it last changed.
    pub modified_on: Option<jiff::Timestamp>,
}

record!(
    Railgun => id, name, status, enabled, zones_connected, build, version, revision,
    activation_key, activated_on, created_on, modified_on
);
