//! What all operations share: the codec, the request builder, the limits, the errors and the HTTP client.
//!
//! Nothing here is generated, and almost nothing is generic: an operation is a table and its values, a type is a list
//! of its fields, and the code that handles them is compiled once.
//!
//! In a client this folder is a copy of `codegen/runtime/src/runtime`, where it is changed and tested.

mod answer;
mod api;
mod attempts;
pub(crate) mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "blocking")]
mod blocking_transport;
mod call;
mod check;
mod client;
mod client_builder;
mod clock;
pub mod codec;
mod command;
mod credential;
mod disguise;
mod error;
#[cfg(feature = "examples")]
#[allow(dead_code, reason = "the documented calls of a client use it")]
pub(crate) mod example;
mod file;
mod flag;
mod headers;
mod http_date;
mod items;
mod macros;
pub(crate) mod mask;
mod meta;
#[cfg(feature = "mock")]
mod mock;
mod moment;
mod multipart;
mod nullable;
mod page;
mod percent;
mod prepared;
mod rate_limit;
mod request;
#[cfg(any(feature = "async", feature = "blocking"))]
mod reqwest_transport;
mod retry;
mod secret;
mod standing;
mod transport;
mod undocumented;
mod unix_time;

pub use api::{Api, Carrier, Envelope, Errors, FormEncoding, Login, Pager};
pub use call::Call;
pub use check::Violation;
pub use client::Client;
pub use client_builder::ClientBuilder;
pub use clock::Clock;
pub use command::{Command, Shell};
pub use credential::{Credential, CredentialKind};
pub use error::{
    ApiError, ApiMessage, BoxError, Code, Context, DecodeError, Error, ErrorSource, NotJson, TransportError,
    TransportErrorKind,
};
pub use file::File;
pub use flag::Flag;
pub use headers::Headers;
pub use items::{Items, Paged};
pub use meta::{Answer, Field, Meta, Method, Operation, Place, Record, Shape};
#[cfg(feature = "mock")]
pub use mock::{MockTransport, RecordedCall};
pub use moment::Moment;
pub use nullable::Nullable;
pub use page::{Page, ResultInfo};
pub use rate_limit::{RateLimit, RateLimitStatus};
pub use request::{Body, Request, Response};
pub use secret::Secret;
pub use standing::Standing;
pub use transport::{Exchange, Header, HttpRequest, Transport};
pub use undocumented::Undocumented;
pub use unix_time::{UnixMillis, UnixSeconds};

// What a client uses of them depends on its spec.
#[allow(unused_imports)]
pub(crate) use macros::{
    argument, bare_field, bit_set, codec, error_codes, examples, given, lent, member, new_docs, open_enum, operation,
    paged, record, text_error_codes, union_of,
};
