//! Generates a Rust client from a spec.
//!
//! [`generate`] is a pure function: it lowers the spec to the [`ir`] in named passes, renders the IR with small
//! templates, and formats the result. It reads and writes no files.

mod files;
mod format;
pub mod ir;
mod lower;
mod names;
mod reserved;
mod templates;

pub use files::{Files, generate};
pub use lower::collisions;
