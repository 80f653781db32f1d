//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::check::Violation;
use super::credential::CredentialKind;
use super::macros::record;
use super::meta::Meta;
use super::secret::Secret;
use super::transport::BoxError;

/// Why a call failed. Its `Display` is one line with the method, the path, and then what is known of the status, the
/// error code and the message.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client can't be set up as asked. Nothing was sent.
    Config(String),
    /// Values break documented limits. Nothing was sent; [`Call::unchecked`](super::Call::unchecked) sends it anyway.
    Invalid {
        /// The call.
        context: Box<Context>,
        /// Every limit that is broken.
        violations: Vec<Violation>,
    },
    /// The operation does not take this kind of credential. Nothing was sent.
    Credential {
        /// The call.
        context: Box<Context>,
        /// What the client has.
        given: CredentialKind,
    },
    /// The turn of the call under the rate limit is later than its total timeout. Nothing was sent, or nothing more.
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
        /// What the transport says.
        source: BoxError,
    },
    /// The server answered that it did not do it.
    Api(Box<ApiError>),
    /// The answer is JSON, but it lacks what the documentation promises.
    Decode(Box<DecodeError>),
    /// The answer is not JSON.
    NotJson(Box<NotJson>),
}

/// Which call failed, and what is known of its answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The operation.
    pub operation: &'static Meta,
    /// The path that was called, below the base URL and without the query.
    pub path: String,
    /// How many attempts were made.
    pub attempts: u32,
    /// The status, if an answer began to arrive.
    pub status: Option<u16>,
    /// The id under which Cloudflare knows this call.
    pub ray_id: Option<String>,
    /// The header `Ratelimit`: what is left of the limit, and for how long.
    pub rate_limit: Option<String>,
    /// The header `Ratelimit-Policy`: what the limit is.
    pub rate_limit_policy: Option<String>,
}

impl Context {
    pub(super) fn new(operation: &'static Meta, path: String) -> Self {
        let (rate_limit, rate_limit_policy) = (None, None);
        Self { operation, path, attempts: 0, status: None, ray_id: None, rate_limit, rate_limit_policy }
    }
}

/// An answer that reports errors.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiError {
    /// The call.
    pub context: Context,
    /// The errors, as the server lists them.
    pub errors: Vec<ApiMessage>,
    /// The body, which may hold a secret.
    pub body: Secret,
}

/// One error of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiMessage {
    /// The error code.
    pub code: Option<u32>,
    /// The error code of an API that has texts for codes.
    pub text_code: Option<String>,
    /// What went wrong, in the server's words.
    pub message: Option<String>,
    /// The errors that led to this one.
    pub error_chain: Option<Vec<ApiMessage>>,
    /// Where the error is explained.
    pub documentation_url: Option<String>,
    /// What in the request is to blame.
    pub source: Option<ErrorSource>,
}

record!(ApiMessage => code, message, error_chain, documentation_url, source);

/// What in a request is to blame for an error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorSource {
    /// A JSON pointer into the body, such as `/hosts/0`.
    pub pointer: Option<String>,
}

record!(ErrorSource => pointer);

/// An answer that lacks what the documentation promises.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The call.
    pub context: Context,
    /// The path to the place, such as `$.result[0].id`.
    pub path: String,
    /// What is wrong there.
    pub message: String,
    /// The part of the body where it is: at most 60 characters, with `»` before the byte at which reading ended.
    pub spot: String,
    /// The body, which may hold a secret.
    pub body: Secret,
}

/// An answer that is not JSON.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotJson {
    /// The call.
    pub context: Context,
    /// The `Content-Type` that the answer claims.
    pub content_type: Option<String>,
    /// Whether it ends in the middle of what may have been JSON.
    pub cut_off: bool,
    /// The start of the body: at most 500 characters, white space folded.
    pub start: String,
}

/// A type of error codes.
pub trait Code: Sized {
    /// The code of an error, if it has one of this kind.
    fn of(error: &ApiMessage) -> Option<Self>;
}

impl Code for u32 {
    fn of(error: &ApiMessage) -> Option<Self> {
        error.code
    }
}

impl Error {
    /// The call that failed, if it came to that.
    pub fn context(&self) -> Option<&Context> {
        match self {
            Self::Config(_) => None,
            Self::Invalid { context, .. }
            | Self::Credential { context, .. }
            | Self::RateLimit { context, .. }
            | Self::Transport { context, .. } => Some(context),
            Self::Api(error) => Some(&error.context),
            Self::Decode(error) => Some(&error.context),
            Self::NotJson(error) => Some(&error.context),
        }
    }

    /// The HTTP status, if an answer arrived.
    pub fn status(&self) -> Option<u16> {
        self.context()?.status
    }

    /// The first error code of the answer, as a number or as the `ErrorCode` of the resource:
    /// `error.code() == Some(zones::ErrorCode::ZoneExists)`.
    pub fn code<C: Code>(&self) -> Option<C> {
        match self {
            Self::Api(error) => error.errors.iter().find_map(C::of),
            _ => None,
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation.method, self.path)?;
        if self.attempts > 1 {
            write!(f, " ({} attempts)", self.attempts)?;
        }
        f.write_str(": ")?;
        let Some(status) = self.status else { return Ok(()) };
        write!(f, "{status}, ")?;
        let limits = [("Ratelimit", &self.rate_limit), ("Ratelimit-Policy", &self.rate_limit_policy)];
        let shown = limits.into_iter().filter(|_| status == 429);
        shown
            .filter_map(|(name, value)| Some((name, value.as_ref()?)))
            .try_for_each(|(name, value)| write!(f, "{name} {}, ", start(value)))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(problem) => f.write_str(problem),
            Self::Invalid { context, violations } => {
                write!(f, "{context}not sent: ")?;
                joined(f, violations)
            }
            Self::Credential { context, given } => {
                let taken: Vec<_> = context.operation.accepted().map(|kind| kind.to_string()).collect();
                write!(f, "{context}not sent: it takes {}, and the client has {given}", taken.join(" or "))
            }
            Self::RateLimit { context, wait } => {
                let seconds = wait.as_secs_f64();
                write!(
                    f,
                    "{context}not sent: the rate limit allows it in {seconds:.1} seconds, after its total timeout"
                )
            }
            Self::Transport { context, source } => {
                write!(f, "{context}no complete answer: {source}")?;
                let mut cause = source.source();
                while let Some(error) = cause {
                    write!(f, ": {error}")?;
                    cause = error.source();
                }
                Ok(())
            }
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::NotJson(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.context)?;
        if self.errors.is_empty() {
            return write!(f, "no error is named: {}", start(self.body.expose()));
        }
        joined(f, &self.errors)?;
        let permissions = self.context.operation.permissions;
        if self.context.status == Some(403) && !permissions.is_empty() {
            write!(f, "; this call needs {}", permissions.join(" and "))?;
        }
        Ok(())
    }
}

impl fmt::Display for ApiMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = self.code {
            write!(f, "{code}: ")?;
        }
        if let Some(code) = &self.text_code {
            write!(f, "{}: ", start(code))?;
        }
        f.write_str(&start(self.message.as_deref().unwrap_or("no message")))?;
        if let Some(pointer) = self.source.as_ref().and_then(|source| source.pointer.as_deref()) {
            write!(f, " at {}", start(pointer))?;
        }
        self.documentation_url.as_ref().map_or(Ok(()), |url| write!(f, ", see {}", start(url)))
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}the answer does not fit at {}: {}", self.context, self.path, self.message)?;
        if self.spot.is_empty() { Ok(()) } else { write!(f, ", in {}", self.spot) }
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type.as_deref().unwrap_or("of no type");
        match self.start.as_str() {
            "" => write!(f, "{}the answer is empty", self.context),
            start if self.cut_off => write!(f, "{}the answer ends in the middle of its JSON: {start}", self.context),
            start => write!(f, "{}the answer is not JSON but {content_type}: {start}", self.context),
        }
    }
}

fn joined<T: fmt::Display>(f: &mut fmt::Formatter<'_>, items: &[T]) -> fmt::Result {
    items.iter().enumerate().try_for_each(|(index, item)| match index {
        0 => write!(f, "{item}"),
        _ => write!(f, "; {item}"),
    })
}

/// The start of a text, on one line.
pub(super) fn start(text: &str) -> String {
    const LONGEST: usize = 500;
    let mut line = String::new();
    for (count, word) in text.split_whitespace().enumerate() {
        if count > 0 {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > LONGEST * 4 {
            break;
        }
    }
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
