// Made from spec/ssl/api.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types that several resources share.

use crate::runtime::{open_enum, record};

record! {
    /// Enrollment of a zone in Automatic SSL/TLS.
    pub struct AutomaticMode {
        /// Name of the setting.
        id: String,
        /// Whether the caller can change the setting.
        editable: bool,
        /// Time of the last change.
        modified_on: jiff::Timestamp,
        /// Current value.
        value: AutomaticModeValue,
        /// Time of the next scan of the zone. Present only if the automatic mode is on.
        next_scheduled_scan: Option<jiff::Timestamp>,
    }
}

open_enum! {
    /// Party that chooses the encryption mode.
    pub enum AutomaticModeValue {
        /// Cloudflare, after scans of the origin.
        Auto = "auto",
        /// Owner of the zone.
        Custom = "custom",
    }
}
