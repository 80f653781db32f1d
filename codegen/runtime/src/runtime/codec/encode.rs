//! Values on their way out: what a field shows to the request builder, the limits and the JSON writer.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::Decimal;

use crate::runtime::codec::Record;

/// What a value looks like from outside.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing: the field is left out.
    Absent,
    /// Null.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A number to the digit.
    Decimal(Decimal),
    /// A string.
    Text(&'a str),
    /// A string that no log shows.
    Secret(&'a str),
    /// A time.
    Time(Timestamp),
    /// A list.
    List(&'a dyn List),
    /// A map from texts.
    Map(&'a dyn Map),
    /// A record.
    Record(&'a dyn Record),
    /// One of several records, told apart by a member.
    Union(&'a dyn Union),
    /// Any JSON.
    Json(&'a serde_json::Value),
    /// A file of a multipart form.
    File {
        /// The name that the server is told.
        name: &'a str,
        /// The bytes.
        content: &'a [u8],
    },
}

/// A value that can be sent.
pub trait Encode {
    /// What it looks like.
    fn view(&self) -> View<'_>;
}

/// A value with named fields that can be sent.
pub trait Fields {
    /// Shows all fields, in the order of their table.
    fn views<'a>(&'a self, visit: &mut dyn FnMut(View<'a>));
}

/// A list of values of one type.
pub trait List {
    /// The number of items.
    fn count(&self) -> usize;
    /// The item at `index`, which is less than their number.
    fn item(&self, index: usize) -> View<'_>;
}

/// One of several records, told apart by a member.
pub trait Union {
    /// The member that tells them apart.
    fn tag(&self) -> &'static str;
    /// Which one it is.
    fn case(&self) -> Case<'_>;
    /// Makes it the case with this tag, if there is one, and gives the place to fill.
    fn choose(&mut self, tag: &str) -> Option<&mut dyn Record>;
    /// Makes it a case that is not known.
    fn set_other(&mut self, json: serde_json::Value);
}

/// A case of a [`Union`].
#[derive(Clone, Copy)]
pub enum Case<'a> {
    /// A known one: its tag, and its record.
    Known(&'static str, &'a dyn Record),
    /// Any other.
    Other(&'a serde_json::Value),
}

/// A map from texts to values of one type.
pub trait Map {
    /// Lends each entry, in the order of the keys.
    fn entries(&self, visit: &mut dyn FnMut(&str, View<'_>));
}

impl Encode for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Encode for &'static str {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Encode for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Encode for i64 {
    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Encode for i32 {
    fn view(&self) -> View<'_> {
        View::Int(i64::from(*self))
    }
}

impl Encode for u32 {
    fn view(&self) -> View<'_> {
        View::Int(i64::from(*self))
    }
}

impl Encode for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Encode for Timestamp {
    fn view(&self) -> View<'_> {
        View::Time(*self)
    }
}

impl Encode for Decimal {
    fn view(&self) -> View<'_> {
        View::Decimal(*self)
    }
}

impl Encode for () {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Encode for serde_json::Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Encode> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self[index].view()
    }
}

impl<T: Encode> Encode for &[T] {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Encode> List for &[T] {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self[index].view()
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Encode> Map for BTreeMap<String, T> {
    fn entries(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }
}
