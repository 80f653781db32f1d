//! Arguments of limits in generated code, which has plain literals: `min(5)`, `max(0.5)`, `one_of(&["a", "b"])`.

use super::choices::Choices;
use super::number::Number;

/// A literal. It becomes what a limit takes, by its type, in a constant expression.
#[derive(Clone, Copy, Debug)]
pub struct Literal<T>(pub T);

impl Literal<i64> {
    /// Returns the number.
    pub const fn read(self) -> Number {
        Number::Integer(self.0)
    }
}

impl Literal<f64> {
    /// Returns the number.
    pub const fn read(self) -> Number {
        Number::Float(self.0)
    }
}

impl Literal<&'static str> {
    /// Returns the string.
    pub const fn read(self) -> &'static str {
        self.0
    }
}

impl<const N: usize> Literal<&'static [i64; N]> {
    /// Returns the integers.
    pub const fn read(self) -> Choices<'static> {
        Choices::Integers(self.0)
    }
}

impl<const N: usize> Literal<&'static [f64; N]> {
    /// Returns the numbers.
    pub const fn read(self) -> Choices<'static> {
        Choices::Floats(self.0)
    }
}

impl<const N: usize> Literal<&'static [&'static str; N]> {
    /// Returns the strings.
    pub const fn read(self) -> Choices<'static> {
        Choices::Strings(self.0)
    }
}

impl<const N: usize> Literal<&'static [bool; N]> {
    /// Returns the booleans.
    pub const fn read(self) -> Choices<'static> {
        Choices::Booleans(self.0)
    }
}
