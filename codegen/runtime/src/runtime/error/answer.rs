//! What is wrong with an answer that can't be read.

use std::fmt;

use crate::runtime::error::context::Context;
use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::error::visible::start;
use crate::runtime::values::secret::Secret;

/// The most places that an error names beside the first.
const MOST_NAMED: usize = 5;

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
    /// The part of the body where it is: at most 60 characters, with `»` before the byte at which reading ended, and `…`
    /// for each secret.
    pub spot: String,
    /// All places that are not as documented, at most 1000; the first is the one of `path`.
    pub mismatches: Vec<Mismatch>,
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
    /// The start of the body: at most 500 characters, white space folded, and `…` for each secret.
    pub start: String,
    /// The body, which may hold a secret.
    pub body: Secret,
}

impl DecodeError {
    /// Creates the error of a response in which this is wrong at this path, without a body.
    pub fn new(context: Context, path: impl Into<String>, message: impl Into<String>) -> Self {
        let (path, message, spot) = (path.into(), message.into(), String::new());
        Self { context, path, message, spot, mismatches: Vec::new(), body: Secret::default() }
    }
}

impl NotJson {
    /// Creates the error of a response with this body, which has no secrets.
    pub fn new(context: Context, body: impl Into<String>) -> Self {
        let body = body.into();
        Self { context, content_type: None, cut_off: false, start: start(&body), body: body.into() }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [path, message, spot] = [&self.path, &self.message, &self.spot].map(|text| start(text));
        write!(f, "{}the answer does not fit at {path}: {message}", self.context)?;
        if !spot.is_empty() {
            write!(f, ", in {spot}")?;
        }
        let others: Vec<_> = self.mismatches.iter().skip(1).map(|mismatch| mismatch.path.as_str()).collect();
        let (named, unnamed) = others.split_at(others.len().min(MOST_NAMED));
        if !named.is_empty() {
            write!(f, "; nor at {}", named.join(", "))?;
        }
        if unnamed.is_empty() { Ok(()) } else { write!(f, " and {} more", unnamed.len()) }
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self.content_type.as_deref().map_or("of no type".into(), start);
        let encoding = self.context.headers.get("content-encoding").map(start);
        let encoding = encoding.map(|encoding| format!(" in {encoding}")).unwrap_or_default();
        match self.start.as_str() {
            "" => {
                let succeeds = self.context.status.is_some_and(|status| (200..300).contains(&status));
                let promised = if succeeds { ", and the documentation promises a result" } else { "" };
                write!(f, "{}the answer is empty{promised}", self.context)
            }
            start if self.cut_off => write!(f, "{}the answer ends in the middle of its JSON: {start}", self.context),
            start => write!(f, "{}the answer is not JSON but {content_type}{encoding}: {start}", self.context),
        }
    }
}
