//! Fields: what the documentation says of a parameter or of a member of a record.

/// Where a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A pair of the query string.
    Query,
    /// A member of the JSON body, or of a record in it.
    Body,
    /// A field of a form.
    Form,
}

/// A documented field: its name on the wire, its place and its limits.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// The smallest number allowed.
    pub min: Option<i64>,
    /// The largest number allowed.
    pub max: Option<i64>,
    /// The most characters allowed.
    pub max_length: Option<u32>,
    /// The fewest items allowed.
    pub min_items: Option<u32>,
    /// The most items allowed.
    pub max_items: Option<u32>,
    /// A regular expression that the text must match.
    pub pattern: Option<&'static str>,
    /// Whether the text must be a host name.
    pub host_name: bool,
    /// Whether an IP address is as good as a host name.
    pub or_ip: bool,
    /// The only numbers allowed; any where empty.
    pub one_of: &'static [i64],
    /// The field beside which alone it makes sense, and the values that this one then has.
    pub only_with: Option<(&'static str, &'static [&'static str])>,
}

impl Field {
    const fn at(place: Place, name: &'static str) -> Self {
        Self {
            name,
            place,
            min: None,
            max: None,
            max_length: None,
            min_items: None,
            max_items: None,
            pattern: None,
            host_name: false,
            or_ip: false,
            one_of: &[],
            only_with: None,
        }
    }

    /// A segment of the path.
    pub const fn path(name: &'static str) -> Self {
        Self::at(Place::Path, name)
    }

    /// A pair of the query string.
    pub const fn query(name: &'static str) -> Self {
        Self::at(Place::Query, name)
    }

    /// A member of the JSON body, or of a record in it.
    pub const fn body(name: &'static str) -> Self {
        Self::at(Place::Body, name)
    }

    /// A field of a form.
    pub const fn form(name: &'static str) -> Self {
        Self::at(Place::Form, name)
    }

    /// With a smallest number.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// With a largest number.
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// With a largest number of characters.
    pub const fn max_length(mut self, characters: u32) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// With a smallest number of items.
    pub const fn min_items(mut self, items: u32) -> Self {
        self.min_items = Some(items);
        self
    }

    /// With a largest number of items.
    pub const fn max_items(mut self, items: u32) -> Self {
        self.max_items = Some(items);
        self
    }

    /// With a regular expression that the text must match.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Of host names only.
    pub const fn host_name(mut self) -> Self {
        self.host_name = true;
        self
    }

    /// Of host names and IP addresses only.
    pub const fn host_name_or_ip(mut self) -> Self {
        self.host_name = true;
        self.or_ip = true;
        self
    }

    /// Only beside a field that has one of these values.
    pub const fn only_with(mut self, field: &'static str, values: &'static [&'static str]) -> Self {
        self.only_with = Some((field, values));
        self
    }

    /// Of these numbers only.
    pub const fn one_of(mut self, numbers: &'static [i64]) -> Self {
        self.one_of = numbers;
        self
    }
}
