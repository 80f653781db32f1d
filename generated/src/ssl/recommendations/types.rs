// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::ssl::types;

/// Result of `get`.
pub type RecommendationGetResponse = types::AutomaticMode;
