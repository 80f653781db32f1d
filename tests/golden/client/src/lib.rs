// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! A client of the Cloudflare API, made from its documentation.
//!
//! There is a module for each documented resource. A call is a value: its required parameters are arguments of `new`,
//! the others are setters. The method of the same name sends it.
//!
//! ```no_run
//! use cloudflare_client::{Client, zones};
//!
//! # async fn run() -> Result<(), cloudflare_client::Error> {
//! let client = Client::from_env()?;
//! let page = client.zones().list(&zones::List::new().status(zones::Status::Active).per_page(50)).await?;
//! for zone in page.items {
//!     println!("{} {}", zone.id, zone.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Lists come page by page; the methods `…_all` give a stream of all items:
//!
//! ```no_run
//! # use cloudflare_client::{Client, zones};
//! # async fn run() -> Result<(), cloudflare_client::Error> {
//! # let client = Client::from_env()?;
//! let mut zones = client.zones().list_all(zones::List::new());
//! while let Some(zone) = zones.next().await {
//!     println!("{}", zone?.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`guide::operations`] lists every call with its method, its path and the permission that it needs. [`V4`] has what
//! holds for all of them: rate limits, paging, statuses. [`Credential::from_env`] lists the variables that
//! `Client::from_env` reads; an API token is the first choice.
//!
//! What an answer holds beyond the documentation never fails a call: unknown fields are skipped, unknown values of an
//! enum are kept. What the documentation forbids is not sent, unless [`Call::unchecked`] says so.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
// What has a successor is part of the client all the same.
#![allow(deprecated)]
#[cfg(feature = "examples")]
#[rustfmt::skip]
pub mod examples;
#[rustfmt::skip]
pub mod guide;
#[rustfmt::skip]
pub mod pets;
#[rustfmt::skip]
mod resources;
#[rustfmt::skip]
mod runtime;
#[cfg(feature = "shelters")]
#[rustfmt::skip]
pub mod shelters;
#[rustfmt::skip]
pub mod types;

#[cfg(feature = "shelters")]
pub use resources::SHELTERS;
pub use resources::PETS;
pub use runtime::*;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
