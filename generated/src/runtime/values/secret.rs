//! Strings that must not be shown.

use std::fmt;

use crate::runtime::codec::{Decode, Encode, Scalar, Slot, View};

/// A secret string, such as a private key. Its `Debug` does not show it, and a command has a placeholder for it.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// Returns the string.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Encode for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(&self.0)
    }
}

impl Decode for Secret {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Scalar(self)
    }
}

impl Scalar for Secret {
    fn expected(&self) -> &'static str {
        "a string"
    }

    fn forget(&mut self) {
        *self = Self::default();
    }

    fn text(&mut self, text: &str) -> bool {
        text.clone_into(&mut self.0);
        true
    }
}
