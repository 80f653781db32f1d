//! The hand-written half of every generated client.
//!
//! `src/runtime` is copied into the client byte for byte. This file and `src/tests` stay here: they make a crate of it
//! that is compiled, linted and tested like any other.

pub mod runtime;

/// Rules that a spec and a client share.
pub mod rules {
    pub use crate::runtime::http::base_url::{Problem, path_problem, problem as base_url_problem};
}

#[cfg(test)]
mod tests;
