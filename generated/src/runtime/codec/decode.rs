//! Values on their way in: the places that the JSON reader can fill.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::Decimal;

use crate::runtime::codec::number::plain;
use crate::runtime::codec::{Encode, Record, Union, time, whole};

/// A place for a value that is being read. The most common types have kinds of their own, which are filled without a
/// virtual call.
pub enum Slot<'a> {
    /// A string.
    String(&'a mut String),
    /// A string that may be null or missing.
    OptionalString(&'a mut Option<String>),
    /// A whole number.
    Integer(&'a mut i64),
    /// A whole number that may be null or missing.
    OptionalInteger(&'a mut Option<i64>),
    /// A boolean.
    Boolean(&'a mut bool),
    /// A boolean that may be null or missing.
    OptionalBoolean(&'a mut Option<bool>),
    /// A time.
    Time(&'a mut Timestamp),
    /// A time that may be null or missing.
    OptionalTime(&'a mut Option<Timestamp>),
    /// Any other string, number or boolean.
    Scalar(&'a mut dyn Scalar),
    /// Any other value that may be null or missing.
    Optional(&'a mut dyn Optional),
    /// A list.
    List(&'a mut dyn ListMut),
    /// A map from texts.
    Map(&'a mut dyn MapMut),
    /// A record.
    Record(&'a mut dyn Record),
    /// One of several records, told apart by a member.
    Union(&'a mut dyn Union),
    /// Any JSON.
    Json(&'a mut serde_json::Value),
}

impl Slot<'_> {
    /// The same place, as one of the kinds that have no type of their own.
    pub(crate) fn general(self) -> Self {
        match self {
            Self::String(string) => Self::Scalar(string),
            Self::Integer(integer) => Self::Scalar(integer),
            Self::Boolean(boolean) => Self::Scalar(boolean),
            Self::Time(time) => Self::Scalar(time),
            Self::OptionalString(string) => Self::Optional(string),
            Self::OptionalInteger(integer) => Self::Optional(integer),
            Self::OptionalBoolean(boolean) => Self::Optional(boolean),
            Self::OptionalTime(time) => Self::Optional(time),
            slot => slot,
        }
    }

    /// Whether the value may be null or missing.
    pub(crate) fn is_optional(&self) -> bool {
        use Slot::{Optional, OptionalBoolean, OptionalInteger, OptionalString, OptionalTime};
        matches!(self, Optional(_) | OptionalBoolean(_) | OptionalInteger(_) | OptionalString(_) | OptionalTime(_))
    }

    /// What it expects, in words.
    pub(crate) fn expected(&self) -> String {
        match self {
            Self::String(string) => string.expected().to_owned(),
            Self::Integer(integer) => integer.expected().to_owned(),
            Self::Boolean(boolean) => boolean.expected().to_owned(),
            Self::Time(time) => time.expected().to_owned(),
            Self::Scalar(scalar) => scalar.expected().to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) => "an object".to_owned(),
            Self::Record(record) => format!("an object ({})", record.shape().name),
            Self::Union(union) => format!("an object with a member `{}`", union.tag()),
            Self::Json(_) => "any JSON".to_owned(),
            _ => "a value or null".to_owned(),
        }
    }

    /// Makes the value as if it had not been read, so that nothing of it is left in the one that comes after.
    pub(crate) fn forget(self) {
        match self.general() {
            Self::Scalar(scalar) => scalar.forget(),
            Self::Optional(optional) => optional.forget(),
            Self::Record(record) => {
                let mut index = 0;
                while let Some(field) = record.field(index) {
                    field.forget();
                    index += 1;
                }
            }
            Self::Union(union) => union.set_other(serde_json::Value::Null),
            Self::Json(json) => *json = serde_json::Value::Null,
            Self::List(list) => list.clear(),
            Self::Map(map) => map.clear(),
            // There are no other general kinds.
            _ => {}
        }
    }
}

/// A value that can be received.
pub trait Decode: Encode {
    /// The place to put it.
    fn slot(&mut self) -> Slot<'_>;

    /// The place to put it where it may be null or missing.
    fn optional_slot(this: &mut Option<Self>) -> Slot<'_>
    where
        Self: Default,
    {
        Slot::Optional(this)
    }
}

/// A value without parts. Each method takes a JSON token of its kind, or returns false where it can't.
pub trait Scalar {
    /// What is expected, for an error.
    fn expected(&self) -> &'static str;

    /// Makes it as if it had never been read: a method that takes no token may leave anything.
    fn forget(&mut self);

    /// Takes a string.
    fn text(&mut self, _: &str) -> bool {
        false
    }

    /// Takes a boolean.
    fn bool(&mut self, _: bool) -> bool {
        false
    }

    /// Takes a number, as JSON writes it.
    fn number(&mut self, _: &str) -> bool {
        false
    }
}

/// An enum of strings that keeps those that the documentation does not list.
pub trait OpenEnum {
    /// What is expected, for an error.
    const EXPECTED: &'static str;

    /// Returns the value of a string.
    fn open(value: &str) -> Self;
}

impl<T: OpenEnum> Scalar for T {
    fn expected(&self) -> &'static str {
        T::EXPECTED
    }

    fn forget(&mut self) {
        *self = T::open("");
    }

    fn text(&mut self, text: &str) -> bool {
        *self = T::open(text);
        true
    }

    fn number(&mut self, number: &str) -> bool {
        self.text(number)
    }
}

/// A value that may be null or missing.
pub trait Optional {
    /// Makes it absent, for null.
    fn clear(&mut self);

    /// Makes it present, and gives the place to fill.
    fn fill(&mut self) -> Slot<'_>;

    /// Makes it as if it had never been there.
    fn forget(&mut self) {
        self.clear();
    }
}

/// A growing list.
pub trait ListMut {
    /// Makes it empty.
    fn clear(&mut self);

    /// How much memory it takes for one more item.
    fn growth(&self) -> usize;

    /// Adds an item, and gives the place to fill.
    fn push(&mut self) -> Slot<'_>;
}

/// A growing map.
pub trait MapMut {
    /// Makes it empty.
    fn clear(&mut self);

    /// Whether it has an entry of this key.
    fn has(&self, key: &str) -> bool;

    /// How much memory it takes for an entry of this key.
    fn growth(&self, key: &str) -> usize;

    /// Adds an entry, or begins one anew, and gives the place to fill.
    fn insert(&mut self, key: String) -> Slot<'_>;
}

/// Makes a type whose [`Scalar`] methods are given a received value.
macro_rules! scalar {
    ($type:ty, Slot::$kind:ident $(or Slot::$optional:ident)?, $expected:literal, { $($methods:tt)* }) => {
        impl Decode for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }

            $(
                fn optional_slot(this: &mut Option<Self>) -> Slot<'_> {
                    Slot::$optional(this)
                }
            )?
        }

        impl Scalar for $type {
            fn expected(&self) -> &'static str {
                $expected
            }

            fn forget(&mut self) {
                *self = Self::default();
            }

            $($methods)*
        }
    };
}

scalar!(String, Slot::String or Slot::OptionalString, "a string", {
    fn text(&mut self, text: &str) -> bool {
        text.clone_into(self);
        true
    }
});

scalar!(bool, Slot::Boolean or Slot::OptionalBoolean, "true or false", {
    fn bool(&mut self, value: bool) -> bool {
        *self = value;
        true
    }
});

// A number may come as a string, and a whole one as `5.0`: some endpoints answer so.
scalar!(i64, Slot::Integer or Slot::OptionalInteger, "a whole number from -9223372036854775808 to 9223372036854775807", {
    fn number(&mut self, number: &str) -> bool {
        whole(number).map(|value| *self = value).is_some()
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

// The codes of errors, and sets of bits.
scalar!(u32, Slot::Scalar, "a whole number from 0 to 4294967295", {
    fn number(&mut self, number: &str) -> bool {
        whole(number).map(|value| *self = value).is_some()
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

scalar!(f64, Slot::Scalar, "a number", {
    fn number(&mut self, number: &str) -> bool {
        self.text(number) && self.is_finite()
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

scalar!(Decimal, Slot::Scalar, "a decimal number of at most 28 digits", {
    fn number(&mut self, number: &str) -> bool {
        self.text(number) || plain(number).is_some_and(|number| self.text(&number))
    }

    fn text(&mut self, text: &str) -> bool {
        Self::from_str_exact(text).map(|value| *self = value).is_ok()
    }
});

scalar!(Timestamp, Slot::Time or Slot::OptionalTime, "a time in UTC, such as 2014-01-01T05:20:00.12345Z", {
    fn text(&mut self, text: &str) -> bool {
        time::read(text).map(|value| *self = value).is_some()
    }
});

// What an answer without a result gives.
scalar!((), Slot::Scalar, "nothing", {});

impl Decode for serde_json::Value {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::optional_slot(self)
    }
}

impl<T: Decode + Default> Optional for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
    }
}

impl<T: Decode> Decode for Box<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

/// A list that may be missing is empty then.
impl<T: Decode + Default> Optional for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn fill(&mut self) -> Slot<'_> {
        self.slot()
    }
}

impl<T: Decode + Default> ListMut for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    /// A vector doubles, from four items on where these are not large.
    fn growth(&self) -> usize {
        let first = if size_of::<T>() > 1024 { 1 } else { 4 };
        if self.len() < self.capacity() { 0 } else { self.len().max(first).saturating_mul(size_of::<T>()) }
    }

    fn push(&mut self) -> Slot<'_> {
        let index = self.len();
        Vec::push(self, T::default());
        self[index].slot()
    }
}

impl<T: Decode + Default> Decode for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Decode + Default> MapMut for BTreeMap<String, T> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn has(&self, key: &str) -> bool {
        self.contains_key(key)
    }

    fn growth(&self, key: &str) -> usize {
        if self.contains_key(key) { 0 } else { node_growth::<T>(self.len()) }
    }

    fn insert(&mut self, key: String) -> Slot<'_> {
        let value = self.entry(key).or_default();
        *value = T::default();
        value.slot()
    }
}

impl MapMut for serde_json::Map<String, serde_json::Value> {
    fn clear(&mut self) {
        serde_json::Map::clear(self);
    }

    fn has(&self, key: &str) -> bool {
        self.contains_key(key)
    }

    fn growth(&self, key: &str) -> usize {
        if self.contains_key(key) { 0 } else { node_growth::<serde_json::Value>(self.len()) }
    }

    fn insert(&mut self, key: String) -> Slot<'_> {
        self.entry(key).or_insert_with(serde_json::Value::default).slot()
    }
}

/// How much memory a map takes for one more entry. Its nodes have room for eleven, and five at least; one in five is an
/// inner node, which is larger.
fn node_growth<T>(entries: usize) -> usize {
    let node = 11 * (size_of::<String>() + size_of::<T>()) + 16;
    if entries.is_multiple_of(5) { node + node / 4 } else { 0 }
}
