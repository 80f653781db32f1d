// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! A client for the Cloudflare API, generated from its documentation.
//!
//! Each documented resource has a module, and each operation a struct: its required parameters are arguments of `new`,
//! the optional ones are setters. The method of the same name sends it.
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
//! Lists come page by page; the methods `…_all` return a stream of all items:
//!
//! ```no_run
//! # use cloudflare_client::{Client, zones};
//! # async fn run() -> Result<(), cloudflare_client::Error> {
//! # let client = Client::from_env()?;
//! let mut zones = client.zones().list_all(&zones::List::new());
//! while let Some(zone) = zones.next().await {
//!     println!("{}", zone?.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`guide::credentials`] explains what a first call needs, and [`guide::operations`] lists every operation with its
//! method, path and permissions.
//! [`V4`] describes what all operations share: credentials, rate limits, paging, statuses.
//!
//! A response with more than is documented never fails a call: unknown fields are skipped and unknown enum values are
//! kept. A call that breaks a documented limit is not sent, except with [`Call::unchecked`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]
// The client contains deprecated operations and uses them itself.
#![allow(deprecated)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[rustfmt::skip]
pub mod analytics;
#[rustfmt::skip]
pub mod billing_history;
#[rustfmt::skip]
pub mod billing_profile;
#[rustfmt::skip]
pub mod certificate_packs;
#[rustfmt::skip]
pub mod certificates;
#[cfg(feature = "client-api")]
#[rustfmt::skip]
pub mod client_api;
#[rustfmt::skip]
pub mod custom_certificates;
#[rustfmt::skip]
pub mod custom_pages;
#[rustfmt::skip]
pub mod dns_records;
#[cfg(feature = "examples")]
#[rustfmt::skip]
pub mod examples;
#[rustfmt::skip]
pub mod guide;
#[rustfmt::skip]
pub mod keyless_certificates;
#[rustfmt::skip]
pub mod organization_access_rules;
#[rustfmt::skip]
pub mod organization_invites;
#[rustfmt::skip]
pub mod organization_members;
#[rustfmt::skip]
pub mod organization_railguns;
#[rustfmt::skip]
pub mod organization_roles;
#[rustfmt::skip]
pub mod organizations;
#[rustfmt::skip]
mod package;
#[rustfmt::skip]
pub mod page_rules;
#[rustfmt::skip]
pub mod railguns;
#[rustfmt::skip]
pub mod rate_limits;
#[rustfmt::skip]
mod resources;
#[rustfmt::skip]
pub mod runtime;
#[rustfmt::skip]
pub mod settings;
#[rustfmt::skip]
pub mod ssl;
#[rustfmt::skip]
pub mod ssl_analyzer;
#[rustfmt::skip]
pub mod ssl_verification;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod user;
#[rustfmt::skip]
pub mod user_access_rules;
#[rustfmt::skip]
pub mod user_invites;
#[rustfmt::skip]
pub mod user_organizations;
#[rustfmt::skip]
pub mod user_subscriptions;
#[rustfmt::skip]
pub mod waf_groups;
#[rustfmt::skip]
pub mod waf_packages;
#[rustfmt::skip]
pub mod waf_rules;
#[rustfmt::skip]
pub mod zone_access_rules;
#[rustfmt::skip]
pub mod zone_railguns;
#[rustfmt::skip]
pub mod zone_rate_plans;
#[rustfmt::skip]
pub mod zone_subscriptions;
#[rustfmt::skip]
pub mod zones;

#[cfg(feature = "client-api")]
pub use resources::CLIENT_API;
pub use resources::{SSL, V4};

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
