// Made from spec/ssl/automatic_upgrader.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::ssl::types;

/// Result of `get`.
pub type AutomaticUpgraderGetResponse = types::AutomaticMode;

/// Result of `edit`.
pub type AutomaticUpgraderPatchResponse = types::AutomaticMode;
