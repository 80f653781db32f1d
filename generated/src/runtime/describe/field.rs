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
    /// The name as it stands in JSON between two members, `,"name":`. Empty if it has characters that JSON escapes.
    pub(crate) key: &'static str,
    pub(crate) limits: &'static [Limit<'static>],
}

impl Field {
    /// Creates a field from what JSON has for its name between two members.
    const fn at(place: Place, key: &'static str) -> Self {
        let name = key.split_at(2).1.split_at(key.len() - 4).0;
        let mut index = 0;
        while index < name.len() {
            if let b'"' | b'\\' | 0..0x20 = name.as_bytes()[index] {
                return Self { name, place, key: "", limits: &[] };
            }
            index += 1;
        }
        Self { name, place, key, limits: &[] }
    }

    /// Creates a segment of the path. Each field is given as `,"name":`.
    pub const fn path(key: &'static str) -> Self {
        Self::at(Place::Path, key)
    }

    /// Creates a pair of the query string.
    pub const fn query(key: &'static str) -> Self {
        Self::at(Place::Query, key)
    }

    /// Creates a header.
    pub const fn header(key: &'static str) -> Self {
        Self::at(Place::Header, key)
    }

    /// Creates a member of the JSON body, or of a record in it.
    pub const fn body(key: &'static str) -> Self {
        Self::at(Place::Body, key)
    }

    /// Creates a field of a form.
    pub const fn form(key: &'static str) -> Self {
        Self::at(Place::Form, key)
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
