//! The error of a string that is not a documented value.

use std::fmt;

/// A string that is not one of the documented values of a type.
///
/// The variant `Other` of the type sends it anyway.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownValue {
    /// The string.
    pub value: String,
    /// Name of the type.
    pub expected: &'static str,
    /// Documented values of the type.
    pub known: &'static [&'static str],
}

impl UnknownValue {
    /// Creates the error of a string that is not one of these values.
    pub fn new(expected: &'static str, known: &'static [&'static str], value: &str) -> Self {
        Self { value: value.to_owned(), expected, known }
    }

    /// Returns the documented value that is nearest, if one is near.
    pub fn nearest(&self) -> Option<&'static str> {
        let most = (self.value.chars().count() / 3).clamp(1, 3);
        let near = self.known.iter().map(|known| (distance(&self.value, known), *known));
        near.filter(|(distance, _)| *distance <= most).min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value, expected, known } = self;
        write!(f, "{value:?} is not a documented value of {expected}; ")?;
        match self.nearest() {
            Some(near) => write!(f, "did you mean {near:?}?"),
            None => write!(f, "it is one of {}", known.join(", ")),
        }
    }
}

impl std::error::Error for UnknownValue {}

/// Returns the number of characters to insert, remove or replace to turn one string into the other, whatever their case.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<_> = to.chars().flat_map(char::to_lowercase).collect();
    let mut row: Vec<_> = (0..=to.len()).collect();
    for (above, from) in from.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], above + 1);
        for (index, to) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[index + 1];
            row[index + 1] = replaced.min(diagonal + 1).min(row[index] + 1);
        }
    }
    row[to.len()]
}
