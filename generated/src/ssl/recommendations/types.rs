// Made from spec/ssl/recommendations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::ssl::types;

/// Result of `get`.
pub type RecommendationGetResponse = types::AutomaticMode;
