// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! Pages of documentation on the client as a whole.

/// What can go wrong with a call, and what an error says.
///
#[doc = include_str!("errors.md")]
pub mod errors {}

/// Every operation, by resource: its method and path, and the permission that it needs.
///
#[doc = include_str!("operations_pets.md")]
#[cfg_attr(feature = "shelters", doc = include_str!("operations_shelters.md"))]
pub mod operations {}

/// Lists that come page by page.
///
#[doc = include_str!("paging.md")]
pub mod paging {}

/// What can be relied on, and the tests that prove it.
///
#[doc = include_str!("promises.md")]
pub mod promises {}

/// When a call is made again, and how long it may take.
///
#[doc = include_str!("retries.md")]
pub mod retries {}

/// Tests without a server.
///
#[cfg_attr(feature = "mock", doc = include_str!("testing.md"))]
#[cfg_attr(not(feature = "mock"), doc = "This page needs the feature `mock`.")]
pub mod testing {}
