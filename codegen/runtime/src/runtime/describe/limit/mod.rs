//! Limits: what the documentation allows of a value, how that is checked, and how it is said.
//!
//! Lint, docs, export and client all use this one type.

pub(crate) mod beside;
pub(crate) mod check;
pub(crate) mod choices;
pub(crate) mod format;
mod formats;
pub(crate) mod literal;
pub(crate) mod number;
pub(crate) mod pattern;
pub(crate) mod phrase;
pub(crate) mod subject;

use choices::Choices;
use format::Format;
use number::Number;

/// A documented limit of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit<'a> {
    /// Bound of a number, or of a number of characters or items.
    Bound(Measure, End, Number),
    /// Number of which the value is a multiple.
    MultipleOf(Number),
    /// Regular expression that the string matches.
    Pattern(&'a str),
    /// Named format of the string.
    Format(Format),
    /// No two items of the array are equal.
    UniqueItems,
    /// Named format that the string does not have.
    NotFormat(Format),
    /// Allowed values.
    OneOf(Choices<'a>),
    /// Values allowed beside the range of the other limits.
    Also(Choices<'a>),
    /// Member that tells the items apart, and values of it with which an item is the only one.
    Alone(&'a str, Choices<'a>),
    /// Field whose value is another one.
    DiffersFrom(&'a str),
    /// Field on which this one depends, and the values of that field with which it makes sense.
    OnlyWith(&'a str, Choices<'a>),
    /// Limits that hold if another field has one of these values.
    When(&'a str, Choices<'a>, &'a [Limit<'a>]),
    /// Limits of each item of an array, or of each value of a map.
    Each(&'a [Limit<'a>]),
}

/// What a bound limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The number itself.
    Value,
    /// The number of characters of a string.
    Length,
    /// The number of items of an array.
    Items,
}

/// Which end of a range a bound is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Minimum.
    AtLeast,
    /// Maximum.
    AtMost,
    /// Exclusive minimum.
    MoreThan,
    /// Exclusive maximum.
    LessThan,
}

/// The kind of value that a limit is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// A string, a number or a boolean.
    Scalar,
    /// Any value.
    Any,
}

macro_rules! bounds {
    ($($name:ident: $measure:ident $end:ident, $docs:literal;)+) => {
        /// Constructors, by the names that limits have in a spec and in generated code.
        impl Limit<'_> {
            $(#[doc = $docs] pub const fn $name(bound: Number) -> Self {
                Self::Bound(Measure::$measure, End::$end, bound)
            })+
        }
    };
}

bounds! {
    min: Value AtLeast, "Minimum of a number.";
    max: Value AtMost, "Maximum of a number.";
    exclusive_min: Value MoreThan, "Number than which a number is greater.";
    exclusive_max: Value LessThan, "Number than which a number is less.";
    min_length: Length AtLeast, "Minimum number of characters.";
    max_length: Length AtMost, "Maximum number of characters.";
    min_items: Items AtLeast, "Minimum number of items.";
    max_items: Items AtMost, "Maximum number of items.";
}

impl<'a> Limit<'a> {
    /// Number of which a number is a multiple.
    pub const fn multiple_of(number: Number) -> Self {
        Self::MultipleOf(number)
    }

    /// Regular expression that a string matches.
    pub const fn pattern(pattern: &'a str) -> Self {
        Self::Pattern(pattern)
    }

    /// The opposite, of a named format.
    pub const fn not(limit: Self) -> Self {
        match limit {
            Self::Format(format) => Self::NotFormat(format),
            other => other,
        }
    }

    /// No two items are equal.
    pub const fn unique_items() -> Self {
        Self::UniqueItems
    }

    /// Allowed values.
    pub const fn one_of(values: Choices<'a>) -> Self {
        Self::OneOf(values)
    }

    /// Values allowed beside the range.
    pub const fn also(values: Choices<'a>) -> Self {
        Self::Also(values)
    }

    /// Member of the items, and values of it with which an item is the only one.
    pub const fn alone(member: &'a str, values: Choices<'a>) -> Self {
        Self::Alone(member, values)
    }

    /// Field whose value is another one.
    pub const fn differs_from(field: &'a str) -> Self {
        Self::DiffersFrom(field)
    }

    /// Field on which this one depends, and the values of that field with which it makes sense.
    pub const fn only_with(field: &'a str, values: Choices<'a>) -> Self {
        Self::OnlyWith(field, values)
    }
}

impl Limit<'_> {
    /// Returns the kind of value that it is made for.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Bound(Measure::Value, ..) | Self::MultipleOf(_) | Self::Also(_) => Kind::Number,
            Self::Bound(Measure::Length, ..) | Self::Pattern(_) | Self::Format(_) | Self::NotFormat(_) => Kind::String,
            Self::Bound(Measure::Items, ..) | Self::UniqueItems | Self::Alone(..) => Kind::Array,
            Self::OneOf(_) | Self::DiffersFrom(_) => Kind::Scalar,
            Self::OnlyWith(..) | Self::When(..) | Self::Each(_) => Kind::Any,
        }
    }
}

impl End {
    /// Whether it is a minimum.
    pub fn is_lower(self) -> bool {
        matches!(self, Self::AtLeast | Self::MoreThan)
    }
}
