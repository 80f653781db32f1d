//! What breaks a documented limit.

use std::fmt;

/// A documented limit that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The field, such as `per_page`, `files[3]` or `plan.id`.
    pub field: String,
    /// What is wrong, and what is allowed.
    pub problem: String,
    /// Whether the call can't be sent even unchecked, since it would reach another path or be another message.
    pub fatal: bool,
}

impl Violation {
    /// Creates a violation that an unchecked call may have.
    pub fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { field: field.into(), problem: problem.into(), fatal: false }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.problem)
    }
}
