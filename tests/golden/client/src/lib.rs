// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! A client for the Pet API, generated from its documentation.
//!
//! Each documented resource has a module, and each operation a struct: its required parameters are arguments of `new`,
//! the optional ones are setters. The method of the same name sends it.
//!
//! ```no_run
//! use pets_client::Client;
//! use pets_client::pets::{Kind, List};
//! use pets_client::types;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let request = List::new().type_(Kind::Cat).sort(types::Sort::Asc).tags(["a", "b c"]);
//! let answer = client.pets().list(&request).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! [`guide::credentials`] explains what a first call needs, and [`guide::operations`] lists every operation with its
//! method, path and permissions.
//! [`PETS`] describes what all operations share: credentials, rate limits, paging, statuses.
//!
//! A response with more than is documented never fails a call: unknown fields are skipped and unknown enum values are
//! kept. A call that breaks a documented limit is not sent, except with [`Call::unchecked`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]
// The client contains deprecated operations and uses them itself.
#![allow(deprecated)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "examples")]
#[rustfmt::skip]
pub mod examples;
#[rustfmt::skip]
pub mod guide;
#[rustfmt::skip]
pub mod library;
#[rustfmt::skip]
mod package;
#[rustfmt::skip]
pub mod pets;
#[rustfmt::skip]
mod resources;
#[rustfmt::skip]
pub mod runtime;
#[cfg(feature = "shelters")]
#[rustfmt::skip]
pub mod shelters;
#[rustfmt::skip]
pub mod types;

#[cfg(feature = "shelters")]
pub use resources::SHELTERS;
pub use resources::{LIBRARY, PETS};

#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::blocking;
#[doc(inline)]
pub use runtime::{Call, Client, ClientBuilder, Credential, Error, File, Flag, Headers};
#[cfg(feature = "mock")]
#[doc(inline)]
pub use runtime::{InstantClock, MockTransport};
#[doc(inline)]
pub use runtime::{Items, Method, Mismatch, Moment, Nullable, Operation, Page, RateLimit};
#[doc(inline)]
pub use runtime::{Secret, Shell, UnixMillis, UnixSeconds};

pub use {bytes, jiff, rust_decimal, serde_json};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
