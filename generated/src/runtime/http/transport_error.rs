//! Errors of transports.

use std::error::Error as StdError;
use std::fmt;

/// Any error.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Reason why no complete response arrived. Its `Display` says how far the exchange came, and its source why it ended.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

/// How far an exchange got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing was sent.
    Connect,
    /// The attempt timed out. The request may have arrived.
    Timeout,
    /// The response is larger than allowed. The request has arrived.
    TooLong,
    /// The exchange broke off. The request may have arrived.
    Broken,
}

impl TransportError {
    /// Creates an error from its kind and its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: source.into() }
    }

    /// Creates the error of a response with more bytes than this.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn too_long(limit: usize) -> Self {
        let problem = format!("it has more than {limit} bytes, and `body_limit` can allow more");
        Self::new(TransportErrorKind::TooLong, problem)
    }

    /// Returns how far the exchange got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// What it says, and what its causes say. Some causes repeat theirs.
    pub(crate) fn with_causes(&self) -> String {
        let (mut said, mut cause) = (self.to_string(), self.source());
        while let Some(error) = cause {
            let text = error.to_string();
            if !said.ends_with(&text) {
                said = format!("{said}: {text}");
            }
            cause = error.source();
        }
        said
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "no complete answer in time",
            TransportErrorKind::TooLong => "the answer is too long",
            TransportErrorKind::Broken => "no complete answer",
        })
    }
}
