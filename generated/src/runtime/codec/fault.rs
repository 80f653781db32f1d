//! Why JSON could not be read, and where.

use std::borrow::Cow;
use std::fmt;

/// Why JSON could not be read: it is not JSON, or does not fit the type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    message: String,
    path: String,
    line: usize,
    column: usize,
}

impl JsonError {
    /// Creates the error of a fault in this JSON, at this path.
    pub(crate) fn new(fault: Fault, json: &[u8], path: String) -> Self {
        let read = &json[..fault.at.min(json.len())];
        let line_start = read.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let line = 1 + read[..line_start].iter().filter(|byte| **byte == b'\n').count();
        Self { message: fault.what.into_owned(), path, line, column: read.len() - line_start }
    }

    /// Returns what is wrong and the path, without a line and a column that count from the start of a part.
    pub(super) fn without_place(&self) -> String {
        let Self { message, path, .. } = self;
        if path == "$" { message.clone() } else { format!("{message} at {path}") }
    }

    /// Returns what is wrong, and the line and column.
    pub(crate) fn at_place(&self) -> String {
        let Self { message, line, column, .. } = self;
        format!("{message} at line {line} column {column}")
    }

    /// Returns what is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the path to the place, such as `$[0].id`; `$` is the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the line at which reading ended, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the number of bytes of the line that were read.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Whether the JSON ends too early.
    pub fn is_cut_off(&self) -> bool {
        self.message.starts_with(CUT_OFF)
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, .. } = self;
        write!(f, "{} at line {line} column {column}", self.without_place())
    }
}

impl std::error::Error for JsonError {}

/// How the faults of JSON that ends too early begin.
const CUT_OFF: &str = "EOF";

/// What is wrong, and how many bytes were read by then.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) what: Cow<'static, str>,
    pub(crate) at: usize,
}

/// What reading gives. A box, so that a result is small where nothing fails.
pub(crate) type Result<T> = std::result::Result<T, Box<Fault>>;

impl Fault {
    #[cold]
    pub(crate) fn new(what: impl Into<Cow<'static, str>>, at: usize) -> Box<Self> {
        Box::new(Self { what: what.into(), at })
    }
}
