#![allow(warnings)]

#[macro_use]
mod runtime;
pub use runtime::*;

