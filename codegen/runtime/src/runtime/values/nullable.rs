//! Values that can be null, which differs from unset.

use crate::runtime::codec::{Decode, Encode, Optional, Slot, View};

/// A value that can be null, which differs from unset: in a change, unset leaves the value as it is, and null removes
/// it.
///
/// A setter takes the value itself, `Nullable::Null`, or an `Option`, whose `None` is null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// Unset: the member is not sent.
    #[default]
    Unset,
    /// The value is null.
    Null,
    /// A value.
    Set(T),
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

// A field whose type contains its own record is boxed; callers need not know.
impl<T> From<T> for Nullable<Box<T>> {
    fn from(value: T) -> Self {
        Self::Set(Box::new(value))
    }
}

impl<T> From<Option<T>> for Nullable<Box<T>> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, |value| Self::Set(Box::new(value)))
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl From<&String> for Nullable<String> {
    fn from(value: &String) -> Self {
        Self::Set(value.to_owned())
    }
}

impl From<Option<&str>> for Nullable<String> {
    fn from(value: Option<&str>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

impl<T: Encode> Encode for Nullable<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Unset => View::Absent,
            Self::Null => View::Null,
            Self::Set(value) => value.view(),
        }
    }
}

impl<T: Decode + Default> Decode for Nullable<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: Decode + Default> Optional for Nullable<T> {
    fn clear(&mut self) {
        *self = Self::Null;
    }

    fn forget(&mut self) {
        *self = Self::Unset;
    }

    fn fill(&mut self) -> Slot<'_> {
        *self = Self::Set(T::default());
        match self {
            Self::Set(value) => value.slot(),
            Self::Unset | Self::Null => Slot::Optional(self),
        }
    }
}
