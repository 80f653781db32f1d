// Made from spec/ssl/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The types that several resources share.

use crate::runtime::{open_enum, record};

/// Whether a zone is enrolled in Automatic SSL/TLS.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticMode {
    /// The name of the setting.
    pub id: String,
    /// Whether the caller may change it.
    pub editable: bool,
    /// When it last changed.
    pub modified_on: jiff::Timestamp,
    /// Who chooses the encryption mode.
    pub value: AutomaticModeValue,
    /// When the zone will next be scanned; only there if the automatic mode is on.
    pub next_scheduled_scan: Option<jiff::Timestamp>,
}

record!(AutomaticMode => id, editable, modified_on, value, next_scheduled_scan);

/// Who chooses the encryption mode of a zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticModeValue {
    /// Cloudflare does, after scans of the origin.
    Auto,
    /// The owner of the zone does.
    Custom,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(AutomaticModeValue => Auto = "auto", Custom = "custom");
