//! What all operations share: the codec, the request builder, the limits, the errors and the HTTP client.
//!
//! Nothing here is generated, and almost nothing is generic: an operation is a table and its values, a type is a list
//! of its fields, and the code that handles them is compiled once.
//!
//! In a client this folder is a copy of `codegen/runtime/src/runtime`, where it is changed and tested.

mod answer;
mod call;
mod check;
mod client;
pub mod codec;
mod credential;
mod error;
mod file;
mod macros;
mod meta;
mod moment;
mod multipart;
mod page;
mod percent;
mod request;

pub use call::Call;
pub use check::Violation;
pub use client::{Client, ClientBuilder};
pub use credential::{Credential, CredentialKind};
pub use error::{ApiError, ApiMessage, Context, DecodeError, Error, ErrorSource, NotJson};
pub use file::File;
pub use meta::{Answer, Api, Field, Meta, Method, Operation, Place, Record, Shape};
pub use moment::Moment;
pub use page::{Page, ResultInfo};
pub use request::{Body, Request, Response};

// What a client uses of them depends on its spec.
#[allow(unused_imports)]
pub(crate) use macros::{bare_field, codec, error_codes, open_enum, record, union_of, values, wire_name};
