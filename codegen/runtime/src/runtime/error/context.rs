//! Which call an error is of.

use std::fmt;

use crate::runtime::describe::meta::Meta;
use crate::runtime::error::visible::start;
use crate::runtime::http::headers::Headers;

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
    /// The headers of the answer: [`Headers::request_id`] and [`Headers::rate_limit`] read what the server says there.
    pub headers: Headers,
}

impl Context {
    /// Creates the context of a call before its first attempt.
    pub fn new(operation: &'static Meta, path: impl Into<String>) -> Self {
        Self { operation, path: path.into(), attempts: 0, status: None, headers: Headers::default() }
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
        let (over, redirects) = (status == 429, (300..400).contains(&status));
        let shown = [
            ("Retry-After", true, ""),
            ("Ratelimit", over, ""),
            ("Ratelimit-Policy", over, ""),
            ("Location", redirects, " (not followed)"),
        ];
        let shown = shown.into_iter().filter(|(_, applies, _)| *applies);
        shown
            .filter_map(|(name, _, note)| Some((name, self.headers.get(name)?, note)))
            .try_for_each(|(name, value, note)| write!(f, "{name} {}{note}, ", start(value)))
    }
}
