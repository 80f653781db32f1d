//! Why no complete answer arrived.

use std::error::Error as StdError;
use std::fmt;

/// Any error.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// Why no complete answer arrived.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

/// How far an exchange came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing was sent.
    Connect,
    /// The time of the attempt was over. The request may have arrived.
    Timeout,
    /// The answer has more bytes than allowed. The request has arrived.
    TooLong,
    /// The exchange broke off. The request may have arrived.
    Broken,
}

impl TransportError {
    /// An error of this kind, and what led to it.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: source.into() }
    }

    /// An answer that has more bytes than this.
    #[cfg(any(feature = "async", feature = "blocking"))]
    pub(crate) fn too_long(limit: usize) -> Self {
        let problem = format!("it has more than {limit} bytes, and `body_limit` can allow more");
        Self::new(TransportErrorKind::TooLong, problem)
    }

    /// How far the exchange came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
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
        })?;
        let mut cause = self.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}
