//! The hand-written half of every generated client.
//!
//! `src/runtime` is copied into the client byte for byte. This file and `src/tests` stay here: they make a crate of it
//! that is compiled, linted and tested like any other.

pub mod runtime;

#[cfg(test)]
mod tests;
