//! Booleans that are sent as 0 and 1.

use crate::runtime::codec::{Decode, Encode, Scalar, Slot, View, whole};

/// A boolean that is sent as 0 or 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flag(pub bool);

impl From<bool> for Flag {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl From<Flag> for bool {
    fn from(flag: Flag) -> Self {
        flag.0
    }
}

impl Encode for Flag {
    fn view(&self) -> View<'_> {
        View::Int(i64::from(self.0))
    }
}

impl Decode for Flag {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Scalar(self)
    }
}

impl Scalar for Flag {
    fn expected(&self) -> &'static str {
        "0 or 1"
    }

    fn forget(&mut self) {
        *self = Self::default();
    }

    fn bool(&mut self, value: bool) -> bool {
        self.0 = value;
        true
    }

    fn number(&mut self, number: &str) -> bool {
        let value = whole::<u8>(number);
        self.0 = value == Some(1);
        matches!(value, Some(0 | 1))
    }

    fn text(&mut self, text: &str) -> bool {
        self.number(text)
    }
}
