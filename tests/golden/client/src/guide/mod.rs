// Made from spec/pets and spec/shelters by `cargo xtask gen`: change the spec or a template, not this file.

//! Pages of documentation on the client as a whole.

/// Every operation, by resource: its method and path, and the permission that it needs.
///
#[doc = include_str!("operations_pets.md")]
#[cfg_attr(feature = "shelters", doc = include_str!("operations_shelters.md"))]
pub mod operations {}
