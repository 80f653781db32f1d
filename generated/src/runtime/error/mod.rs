//! What can go wrong with a call.

pub(crate) mod answer;
pub(crate) mod api;
pub(crate) mod context;
mod disguise;
pub(crate) mod mask;
pub(crate) mod mismatch;
pub(crate) mod violation;
pub(crate) mod visible;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::runtime::describe::api::Pager;
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::describe::meta::Meta;
use crate::runtime::error::answer::{DecodeError, NotJson};
use crate::runtime::error::api::{ApiError, Code};
use crate::runtime::error::context::Context;
use crate::runtime::error::violation::Violation;
use crate::runtime::error::visible::start;
use crate::runtime::http::transport_error::TransportError;
use crate::runtime::values::page_info::PageInfo;

/// Why a call failed. Its `Display` is one line with the method, the path, and then what is known of the status, the
/// error code and the message.
///
/// Neither its `Display` nor its `Debug` shows a credential, a secret that the call sent, or a documented secret of the
/// answer; [`Secret::expose`](crate::runtime::Secret::expose) of a `body` gives the answer as it was.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client can't be set up as asked. Nothing was sent.
    Config(String),
    /// Values break documented limits. Nothing was sent; [`Call::unchecked`](crate::runtime::Call::unchecked) sends it anyway.
    Invalid {
        /// The call.
        context: Box<Context>,
        /// Every limit that is broken.
        violations: Vec<Violation>,
    },
    /// The operation does not take this kind of credential, or none was given for its API. Nothing was sent.
    Credential {
        /// The call.
        context: Box<Context>,
        /// What was given.
        given: Option<CredentialKind>,
    },
    /// The turn of the call under the rate limit is later than its total timeout. Nothing was sent.
    RateLimit {
        /// The call.
        context: Box<Context>,
        /// After how long it could be sent.
        wait: Duration,
    },
    /// No complete answer arrived.
    Transport {
        /// The call.
        context: Box<Context>,
        /// What the transport says, with what led to it as its `source`.
        source: TransportError,
    },
    /// The server answered that it did not do it.
    Api(Box<ApiError>),
    /// The answer is JSON, but it lacks what the documentation promises.
    Decode(Box<DecodeError>),
    /// The answer is not JSON.
    NotJson(Box<NotJson>),
    /// A list goes on after as many pages as [`Items::page_limit`](crate::runtime::Items::page_limit) allows.
    PageLimit {
        /// The call that would ask for the next page.
        context: Box<Context>,
        /// How many pages were allowed.
        pages: u32,
    },
    /// A list breaks off: a page has no new items, while the server says that there are some. The items before it were
    /// given.
    Incomplete {
        /// The call that asked for the page.
        context: Box<Context>,
        /// The number of the page, its offset or its cursor.
        position: String,
        /// Whether the page is empty; it came before if not.
        empty: bool,
        /// How many items the list gave.
        items: i64,
        /// What the server says.
        info: Box<PageInfo>,
    },
}

impl Error {
    /// The call that failed, if it came to that.
    pub fn context(&self) -> Option<&Context> {
        match self {
            Self::Config(_) => None,
            Self::Invalid { context, .. }
            | Self::Credential { context, .. }
            | Self::RateLimit { context, .. }
            | Self::Transport { context, .. }
            | Self::PageLimit { context, .. }
            | Self::Incomplete { context, .. } => Some(context),
            Self::Api(error) => Some(&error.context),
            Self::Decode(error) => Some(&error.context),
            Self::NotJson(error) => Some(&error.context),
        }
    }

    /// The HTTP status, if an answer arrived.
    pub fn status(&self) -> Option<u16> {
        self.context()?.status
    }

    /// The first error code of the answer, as a number, a string or the `ErrorCode` of the resource:
    /// `error.code() == Some(zones::ErrorCode::ZoneExists)`.
    pub fn code<'e, C: Code<'e>>(&'e self) -> Option<C> {
        self.codes().next()
    }

    /// All error codes of the answer, in its order: each code before those of the errors that led to it.
    pub fn codes<'e, C: Code<'e>>(&'e self) -> impl Iterator<Item = C> {
        let errors = match self {
            Self::Api(error) => error.all(),
            _ => Vec::new(),
        };
        errors.into_iter().filter_map(C::of)
    }

    /// Whether the answer has this error code, among its errors or those that led to them: `error.has_code(1004)`, or
    /// `error.has_code(zones::ErrorCode::ZoneExists)`.
    pub fn has_code<'e, C: Code<'e> + PartialEq>(&'e self, code: C) -> bool {
        self.codes().any(|found: C| found == code)
    }
}

/// It has no `source`, since its `Display` says what all causes say: a report that prints both would repeat them.
impl StdError for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(problem) => f.write_str(problem),
            Self::Invalid { context, violations } => {
                write!(f, "{context}not sent: ")?;
                joined(f, violations)?;
                if violations.iter().any(|violation| violation.fatal) {
                    return Ok(());
                }
                f.write_str("; `.unchecked()` sends it anyway")
            }
            Self::Credential { context, given } => {
                let taken: Vec<_> = context.operation.accepted().map(|kind| kind.to_string()).collect();
                write!(f, "{context}not sent: it takes {}, and ", taken.join(" or "))?;
                match given {
                    Some(given) => write!(f, "{given} was given"),
                    None => lacking(f, context.operation),
                }
            }
            Self::RateLimit { context, wait } => {
                let seconds = wait.as_secs_f64();
                write!(
                    f,
                    "{context}not sent: the rate limit allows it in {seconds:.1} seconds, after its total timeout"
                )
            }
            Self::Transport { context, source } => write!(f, "{context}{}", source.with_causes()),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::NotJson(error) => error.fmt(f),
            Self::PageLimit { context, pages } => {
                write!(f, "{context}not sent: the list goes on after {pages} pages, and `page_limit` can allow more")
            }
            Self::Incomplete { context, position, empty, items, info } => {
                let pager = context.operation.api.pager.map_or("page", Pager::parameter);
                let page = if *empty { "is empty" } else { "came before" };
                write!(
                    f,
                    "{context}the list breaks off: {pager} {} {page}, items given so far: {items}; the server says \
                     {info}; it may have changed meanwhile: list it again",
                    start(position)
                )
            }
        }
    }
}

/// Says that a call has no credential for its API, and how to give one.
fn lacking(f: &mut fmt::Formatter<'_>, operation: &Meta) -> fmt::Result {
    let (name, constant, prefix) = (operation.api.name, operation.api.constant(), operation.api.prefix());
    let variables: Vec<_> = operation.accepted().map(|kind| kind.variables(&prefix)).collect();
    write!(
        f,
        "none was given for the API `{name}`: `credential_for(&{constant}, …)` of the builder sets it, and \
         `Credential::from_env_for(&{constant})` reads it from {}",
        variables.join(" or ")
    )
}

fn joined<T: fmt::Display>(f: &mut fmt::Formatter<'_>, items: &[T]) -> fmt::Result {
    items.iter().enumerate().try_for_each(|(index, item)| match index {
        0 => write!(f, "{item}"),
        _ => write!(f, "; {item}"),
    })
}
