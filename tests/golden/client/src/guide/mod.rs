// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! Guide to the client as a whole.

/// Calls as commands for a shell.
///
#[doc = include_str!("commands.md")]
pub mod commands {}

/// What may change in a later version, and how a program is prepared.
///
#[doc = include_str!("compatibility.md")]
pub mod compatibility {}

/// Proxies, certificates, headers and transports.
///
#[doc = include_str!("connections.md")]
pub mod connections {}

/// What a first call needs: a credential, its permissions and identifiers.
///
#[doc = include_str!("credentials.md")]
pub mod credentials {}

/// How a call can fail, and what its error contains.
///
#[doc = include_str!("errors.md")]
pub mod errors {}

/// All operations by resource, with their methods, paths and permissions.
///
#[doc = include_str!("operations_library.md")]
#[doc = include_str!("operations_pets.md")]
#[cfg_attr(feature = "shelters", doc = include_str!("operations_shelters.md"))]
pub mod operations {}

/// Lists that come page by page.
///
#[doc = include_str!("paging.md")]
pub mod paging {}

/// What the client guarantees, and the tests that prove it.
///
#[doc = include_str!("promises.md")]
pub mod promises {}

/// When a call is retried, and how long it may take.
///
#[doc = include_str!("retries.md")]
pub mod retries {}

/// Tests without a server.
///
#[cfg_attr(feature = "mock", doc = include_str!("testing.md"))]
#[cfg_attr(not(feature = "mock"), doc = "This page requires the feature `mock`.")]
pub mod testing {}

/// Calls that the docs don't have.
///
#[doc = include_str!("undocumented.md")]
pub mod undocumented {}
