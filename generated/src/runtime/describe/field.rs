//! Fields: what the documentation says of a parameter or of a member of a record.

use crate::runtime::describe::limit::Limit;

/// Place where a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A pair of the query string.
    Query,
    /// A header.
    Header,
    /// A member of the JSON body, or of a record in it.
    Body,
    /// A field of a form.
    Form,
}

/// A documented field: its name on the wire, its place and its limits.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Place where it travels.
    pub place: Place,
    pub(crate) limits: &'static [Limit<'static>],
}

impl Field {
    const fn at(place: Place, name: &'static str) -> Self {
        Self { name, place, limits: &[] }
    }

    /// Creates a segment of the path.
    pub const fn path(name: &'static str) -> Self {
        Self::at(Place::Path, name)
    }

    /// Creates a pair of the query string.
    pub const fn query(name: &'static str) -> Self {
        Self::at(Place::Query, name)
    }

    /// Creates a header.
    pub const fn header(name: &'static str) -> Self {
        Self::at(Place::Header, name)
    }

    /// Creates a member of the JSON body, or of a record in it.
    pub const fn body(name: &'static str) -> Self {
        Self::at(Place::Body, name)
    }

    /// Creates a field of a form.
    pub const fn form(name: &'static str) -> Self {
        Self::at(Place::Form, name)
    }

    /// Sets the limits.
    pub const fn limited(mut self, limits: &'static [Limit<'static>]) -> Self {
        self.limits = limits;
        self
    }

    /// Returns the limits in words, such as "Between 5 and 50."
    pub fn limits(&self) -> Vec<String> {
        Limit::sentences(self.limits, &str::to_owned)
    }
}
