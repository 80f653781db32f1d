// Made from spec/client-api and spec/ssl and spec/v4 by `cargo xtask gen`: change the spec or a template, not this file.

//! Pages of documentation on the client as a whole.

/// Every operation, by resource: its method and path, and the permission that it needs.
///
#[cfg_attr(feature = "client-api", doc = include_str!("operations_client-api.md"))]
#[doc = include_str!("operations_ssl.md")]
#[doc = include_str!("operations_v4.md")]
pub mod operations {}
