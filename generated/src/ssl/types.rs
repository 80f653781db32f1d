// Made from spec/ssl/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{open_enum, record};

/// Enrollment of a zone in Automatic SSL/TLS.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticMode {
    /// Name of the setting.
    pub id: String,
    /// Whether the caller can change the setting.
    pub editable: bool,
    /// Time of the last change.
    pub modified_on: jiff::Timestamp,
    /// Current value.
    pub value: AutomaticModeValue,
    /// Time of the next scan of the zone. Present only if the automatic mode is on.
    pub next_scheduled_scan: Option<jiff::Timestamp>,
}

record!(AutomaticMode => id, editable, modified_on, value, next_scheduled_scan);

/// Party that chooses the encryption mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticModeValue {
    /// Cloudflare, after scans of the origin.
    Auto,
    /// Owner of the zone.
    Custom,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(AutomaticModeValue => Auto = "auto", Custom = "custom");
