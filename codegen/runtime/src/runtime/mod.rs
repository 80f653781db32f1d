//! What all operations share: the codec, the request builder, the limits, the errors and the HTTP client. The root of the
//! crate has what most programs name; this module has the rest: tables of operations, errors in detail, transports.
//!
//! Nothing here is generated, and almost nothing is generic: an operation is a table and its values, a type is a list
//! of its fields, and the code that handles them is compiled once.
//!
//! It is built in layers: `describe`, `codec`, `values`, `http`, `error`, `call`, `client`. Each imports only from those
//! before it.
//!
//! In a client this folder is a copy of `codegen/runtime/src/runtime`, where it is changed and tested.

mod call;
pub(crate) mod client;
pub mod codec;
pub(crate) mod describe;
pub(crate) mod error;
pub(crate) mod http;
mod macros;
mod values;

pub use call::detailed::Detailed;
pub use call::operation::{Operation, Output};
pub use call::page::Page;
pub use call::undocumented::Undocumented;
pub use client::Client;
#[cfg(feature = "blocking")]
pub use client::blocking;
pub use client::builder::ClientBuilder;
pub use client::call::Call;
pub use client::clock::Clock;
pub use client::command::{Command, Shell};
pub use client::credential::Credential;
pub use client::items::{Items, Paged};
#[cfg(feature = "mock")]
pub use client::mock::{MockTransport, call::RecordedCall, clock::InstantClock, stub::Stub};
pub use client::sending::Sending;
pub use codec::read::from_slice;
pub use codec::write::to_vec;
pub use codec::{JsonError, Record, Shape};
pub use describe::api::{Api, AuthScheme, Carrier, FormEncoding, Pager};
pub use describe::credential_kind::CredentialKind;
pub use describe::envelope::{Denied, Envelope, ErrorPaths, PagePaths};
pub use describe::field::{Field, Place};
pub use describe::limit::Limit;
pub use describe::limit::literal::Literal;
pub use describe::meta::{Meta, Payload};
pub use describe::method::Method;
pub use describe::rate_limit::{ApiRateLimit, RateLimit};
pub use describe::rule::{Count, Rule};
pub use error::Error;
pub use error::answer::{DecodeError, NotJson};
pub use error::api::{ApiError, ApiMessage, Code, ErrorSource};
pub use error::context::Context;
pub use error::mismatch::Mismatch;
pub use error::violation::Violation;
pub use http::headers::{Headers, RateLimitStatus};
pub use http::request::{Body, Request};
#[cfg(any(feature = "async", feature = "blocking"))]
pub use http::reqwest_transport::ReqwestTransport;
pub use http::response::Response;
pub use http::transport::{Exchange, Header, HttpRequest, Transport};
pub use http::transport_error::{BoxError, TransportError, TransportErrorKind};
pub use values::extra::Extra;
pub use values::file::File;
pub use values::flag::Flag;
pub use values::moment::Moment;
pub use values::nullable::Nullable;
pub use values::optional::{Given, IntoList, IntoOption, IntoStrings, Maybe, ValueOrOption};
pub use values::page_info::PageInfo;
pub use values::secret::Secret;
pub use values::unix_time::{UnixMillis, UnixSeconds};
pub use values::unknown_value::UnknownValue;

// Which of them a client uses depends on its spec.
#[allow(unused_imports)]
pub(crate) use macros::{
    argument, bare_field, bit_set, by_wire, codec, error_codes, exact, examples, given, key, lent, limit, member,
    new_docs, open_enum, operation, paged, record, setter, text_error_codes, union_of,
};
