//! The golden client as a crate of this workspace. This file stands in for its `lib.rs`, because the files that are the same
//! for every spec are not copied here: the runtime is that of the repository, and the guide is absent.

#![allow(deprecated)]

#[rustfmt::skip]
#[cfg(feature = "examples")]
#[path = "client/src/examples/mod.rs"]
pub mod examples;
#[rustfmt::skip]
#[path = "client/src/library/mod.rs"]
pub mod library;
#[rustfmt::skip]
#[path = "client/src/package.rs"]
mod package;
#[rustfmt::skip]
#[path = "client/src/pets/mod.rs"]
pub mod pets;
#[rustfmt::skip]
#[path = "client/src/resources.rs"]
mod resources;
#[rustfmt::skip]
#[path = "../../codegen/runtime/src/runtime/mod.rs"]
pub mod runtime;
#[rustfmt::skip]
#[cfg(feature = "shelters")]
#[path = "client/src/shelters/mod.rs"]
pub mod shelters;
#[rustfmt::skip]
#[path = "client/src/types.rs"]
pub mod types;

#[cfg(feature = "shelters")]
pub use resources::SHELTERS;
pub use resources::{LIBRARY, PETS};
pub use runtime::*;
