//! Values on their way in: the places that the JSON reader can fill.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::Decimal;

use super::encode::{Encode, Union};
use crate::runtime::{Headers, Record};

/// A place for a value that is being read.
pub enum Slot<'a> {
    /// A text, a number or a truth value.
    Scalar(&'a mut dyn Scalar),
    /// A value that may be null or missing.
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

/// A value that can be received.
pub trait Decode: Encode {
    /// The place to put it.
    fn slot(&mut self) -> Slot<'_>;

    /// Takes the headers of the answer that it came with, if it keeps them.
    fn keep_headers(&mut self, _: Headers) {}
}

/// A value without parts. Each method takes a JSON token of its kind, or returns false where it can't.
pub trait Scalar {
    /// What is expected, for an error.
    fn expected(&self) -> &'static str;

    /// Takes a text.
    fn text(&mut self, _: &str) -> bool {
        false
    }

    /// Takes a truth value.
    fn bool(&mut self, _: bool) -> bool {
        false
    }

    /// Takes a whole number.
    fn int(&mut self, _: i64) -> bool {
        false
    }

    /// Takes any other number.
    fn float(&mut self, _: f64) -> bool {
        false
    }
}

/// A value that may be null or missing.
pub trait Optional {
    /// Makes it absent.
    fn clear(&mut self);
    /// Makes it present, and gives the place to fill.
    fn fill(&mut self) -> Slot<'_>;
}

/// A growing list.
pub trait ListMut {
    /// Adds an item, and gives the place to fill.
    fn push(&mut self) -> Slot<'_>;
}

/// A growing map.
pub trait MapMut {
    /// Adds an entry, and gives the place to fill.
    fn insert(&mut self, key: String) -> Slot<'_>;
}

/// Makes a type whose [`Scalar`] methods are given a received value.
macro_rules! scalar {
    ($type:ty, $expected:literal, { $($methods:tt)* }) => {
        impl Decode for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Scalar(self)
            }
        }

        impl Scalar for $type {
            fn expected(&self) -> &'static str {
                $expected
            }

            $($methods)*
        }
    };
}

scalar!(String, "a text", {
    fn text(&mut self, text: &str) -> bool {
        text.clone_into(self);
        true
    }
});

scalar!(bool, "true or false", {
    fn bool(&mut self, value: bool) -> bool {
        *self = value;
        true
    }
});

// A whole number may come as `5.0` or as a text: some endpoints answer so.
scalar!(i64, "a whole number", {
    fn int(&mut self, value: i64) -> bool {
        *self = value;
        true
    }

    fn float(&mut self, value: f64) -> bool {
        let whole = value as i64;
        *self = whole;
        whole as f64 == value
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

// The codes of errors.
scalar!(u32, "a whole number from 0 to 4294967295", {
    fn int(&mut self, value: i64) -> bool {
        u32::try_from(value).map(|value| *self = value).is_ok()
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

scalar!(f64, "a number", {
    fn int(&mut self, value: i64) -> bool {
        *self = value as f64;
        true
    }

    fn float(&mut self, value: f64) -> bool {
        *self = value;
        true
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

scalar!(Decimal, "a decimal number", {
    fn int(&mut self, value: i64) -> bool {
        *self = Decimal::from(value);
        true
    }

    // The shortest digits that mean this double are the ones that were sent.
    fn float(&mut self, value: f64) -> bool {
        self.text(&value.to_string())
    }

    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

scalar!(Timestamp, "a time in UTC, such as 2014-01-01T05:20:00.12345Z", {
    fn text(&mut self, text: &str) -> bool {
        text.parse().map(|value| *self = value).is_ok()
    }
});

// What an answer without a result gives.
scalar!((), "nothing", {});

impl Decode for serde_json::Value {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
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
        self.clear();
        Slot::List(self)
    }
}

impl<T: Decode + Default> ListMut for Vec<T> {
    fn push(&mut self) -> Slot<'_> {
        let index = self.len();
        Vec::push(self, T::default());
        self[index].slot()
    }
}

impl<T: Decode + Default> Decode for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::Map(self)
    }
}

impl<T: Decode + Default> MapMut for BTreeMap<String, T> {
    fn insert(&mut self, key: String) -> Slot<'_> {
        self.entry(key).or_default().slot()
    }
}
