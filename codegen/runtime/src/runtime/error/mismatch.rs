//! What of an answer differs from the documentation.

use std::fmt;

use crate::runtime::codec::Misfit;
use crate::runtime::describe::meta::Meta;
use crate::runtime::error::mask::Mask;
use crate::runtime::error::visible::start;

/// A place in an answer of success that is not as documented. What is expected there has its default: an empty string,
/// zero, an empty list, `None`.
///
/// It shows no value of the answer, which may be a secret. `Display` is one line, such as
/// `zones.get: result.id: expected a string, found null`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The operation, as in `zones.get`.
    pub operation: &'static str,
    /// The path to the place, such as `result.certificates[0].id`; `$` for the whole answer.
    pub path: String,
    /// What is documented, such as `a string`.
    pub expected: String,
    /// The kind of what is there: `nothing`, `null`, `a boolean`, `a number`, `a string`, `a list` or `an object`.
    pub found: &'static str,
}

impl Mismatch {
    /// Creates a mismatch.
    pub fn new(
        operation: &'static str,
        path: impl Into<String>,
        expected: impl Into<String>,
        found: &'static str,
    ) -> Self {
        Self { operation, path: path.into(), expected: expected.into(), found }
    }

    /// What does not fit in an answer to a call. A name in a path comes from the server, and may repeat a secret.
    pub(crate) fn all(meta: &Meta, misfits: Vec<Misfit>, mask: &Mask<'_>) -> Vec<Self> {
        let mismatch = |Misfit { path, expected, found }| Self { operation: meta.id, path, expected, found };
        let mut all: Vec<_> = misfits.into_iter().map(mismatch).collect();
        mask.texts(&mut all.iter_mut().map(|mismatch| &mut mismatch.path).collect::<Vec<_>>());
        all.iter_mut().for_each(|mismatch| mismatch.path = start(&mismatch.path));
        all
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, expected, found } = self;
        write!(f, "{operation}: {path}: expected {expected}, found {found}")
    }
}
