//! The errors that an answer reports.

use std::fmt;

use serde_json::Value;

use crate::runtime::describe::envelope::{Denied, ErrorPaths};
use crate::runtime::error::context::Context;
use crate::runtime::error::joined;
use crate::runtime::error::mask::Mask;
use crate::runtime::error::visible::start;
use crate::runtime::values::secret::Secret;

/// An answer that reports errors.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiError {
    /// The call.
    pub context: Context,
    /// The errors, as the server lists them: the first 100, those in a chain among them, and of each text at most 4 KiB,
    /// with `…` for each secret.
    pub errors: Vec<ApiMessage>,
    /// The start of the body, as [`NotJson::start`](crate::runtime::NotJson::start) has it.
    pub start: String,
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
    pub chain: Vec<ApiMessage>,
    /// Where the error is explained.
    pub documentation_url: Option<String>,
    /// What in the request is to blame.
    pub source: Option<ErrorSource>,
}

/// What in a request is to blame for an error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorSource {
    /// A JSON pointer into the body, such as `/hosts/0`.
    pub pointer: Option<String>,
}

/// A type of error codes: a number, a string, or the `ErrorCode` of a resource.
pub trait Code<'e>: Sized {
    /// The code of an error, if it has one of this kind.
    fn of(error: &'e ApiMessage) -> Option<Self>;
}

/// The errors at the first of these places that has any.
pub(crate) fn reported<'v>(places: &[ErrorPaths], at: &dyn Fn(&str) -> Option<&'v Value>) -> Vec<ApiMessage> {
    let errors = |paths: &ErrorPaths| match paths.list {
        Some(list) => listed(paths, at(list)),
        None => ApiMessage::read(paths, at).into_iter().collect(),
    };
    places.iter().map(errors).find(|errors| !errors.is_empty()).unwrap_or_default()
}

/// The errors of a list.
fn listed(paths: &ErrorPaths, list: Option<&Value>) -> Vec<ApiMessage> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    let error = |item| {
        ApiMessage::read(paths, &|path: &str| path.split('.').try_fold(item, |value: &Value, name| value.get(name)))
    };
    items.filter_map(error).collect()
}

/// Hides secrets in all that the server wrote, and drops what nobody reads to its end.
pub(crate) fn hide(errors: &mut Vec<ApiMessage>, mask: &Mask<'_>) {
    limit(errors, &mut 100);
    let mut texts = Vec::new();
    errors.iter_mut().for_each(|error| error.texts(&mut texts));
    mask.texts(&mut texts);
}

/// Keeps as many errors of a list and of its chains as there are left.
fn limit(errors: &mut Vec<ApiMessage>, left: &mut usize) {
    errors.truncate(*left);
    *left -= errors.len();
    errors.iter_mut().for_each(|error| limit(&mut error.chain, left));
}

impl ApiMessage {
    /// Creates an error from its code, which is a number or a string, and its message.
    pub fn new(code: impl Into<Value>, message: impl Into<String>) -> Self {
        let code = code.into();
        let text_code = code.as_str().map(str::to_owned);
        Self { code: number(&code), text_code, message: Some(message.into()), ..Self::default() }
    }

    /// An error whose members are there, if one is.
    fn read<'v>(paths: &ErrorPaths, at: &dyn Fn(&str) -> Option<&'v Value>) -> Option<Self> {
        let text = |path: Option<&str>| at(path?)?.as_str().map(str::to_owned);
        let code = paths.code.and_then(at);
        let pointer = text(paths.pointer);
        let error = Self {
            code: code.and_then(number),
            text_code: text(paths.code),
            message: text(paths.message),
            chain: listed(paths, paths.chain.and_then(at)),
            documentation_url: text(paths.documentation_url),
            source: pointer.map(|pointer| ErrorSource { pointer: Some(pointer) }),
        };
        (error != Self::default()).then_some(error)
    }

    fn texts<'e>(&'e mut self, texts: &mut Vec<&'e mut String>) {
        let pointer = self.source.as_mut().and_then(|source| source.pointer.as_mut());
        texts.extend([&mut self.text_code, &mut self.message, &mut self.documentation_url].into_iter().flatten());
        texts.extend(pointer);
        self.chain.iter_mut().for_each(|error| error.texts(texts));
    }

    /// This error and those that led to it, each before its own chain.
    fn with_chain<'e>(&'e self, found: &mut Vec<&'e Self>) {
        found.push(self);
        self.chain.iter().for_each(|error| error.with_chain(found));
    }
}

/// A code that is a number, or the digits of one.
fn number(code: &Value) -> Option<u32> {
    code.as_u64().and_then(|code| code.try_into().ok()).or_else(|| code.as_str()?.parse().ok())
}

impl Code<'_> for u32 {
    fn of(error: &ApiMessage) -> Option<Self> {
        error.code
    }
}

impl<'e> Code<'e> for &'e str {
    fn of(error: &'e ApiMessage) -> Option<Self> {
        error.text_code.as_deref()
    }
}

impl ApiError {
    /// Creates the error of a response that reports these errors, without a body.
    pub fn new(context: Context, errors: Vec<ApiMessage>) -> Self {
        Self { context, errors, start: String::new(), body: Secret::default() }
    }

    /// All errors, each before those that led to it.
    pub(crate) fn all(&self) -> Vec<&ApiMessage> {
        let mut found = Vec::new();
        self.errors.iter().for_each(|error| error.with_chain(&mut found));
        found
    }

    /// Whether it means that the credential may not make the call.
    fn is_denied(&self) -> bool {
        let Denied { statuses, codes, text_codes } = self.context.operation.api.envelope.denied;
        let by_code = |error: &ApiMessage| {
            error.code.is_some_and(|code| codes.contains(&code))
                || error.text_code.as_deref().is_some_and(|code| text_codes.contains(&code))
        };
        self.context.status.is_some_and(|status| statuses.contains(&status)) || self.all().into_iter().any(by_code)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.context)?;
        if self.errors.is_empty() {
            write!(f, "no error is named: {}", self.start)?;
        }
        joined(f, &self.errors)?;
        match self.context.operation.permissions {
            _ if !self.is_denied() => Ok(()),
            [] => f.write_str("; check the credential and its permissions"),
            permissions => write!(f, "; check the credential: this call needs {}", permissions.join(" and ")),
        }
    }
}

impl fmt::Display for ApiMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.text_code, self.code) {
            (Some(code), _) => write!(f, "{}: ", start(code))?,
            (None, Some(code)) => write!(f, "{code}: ")?,
            (None, None) => {}
        }
        f.write_str(&start(self.message.as_deref().unwrap_or("no message")))?;
        if let Some(pointer) = self.source.as_ref().and_then(|source| source.pointer.as_deref()) {
            write!(f, " at {}", start(pointer))?;
        }
        if let Some(url) = &self.documentation_url {
            write!(f, ", see {}", start(url))?;
        }
        if self.chain.is_empty() {
            return Ok(());
        }
        f.write_str(" (")?;
        joined(f, &self.chain)?;
        f.write_str(")")
    }
}
