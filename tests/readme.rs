//! The Rust of the README, compiled as a doctest.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
