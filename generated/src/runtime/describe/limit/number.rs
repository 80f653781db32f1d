//! Numbers of limits, and what they are compared with.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A number of a limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An integer.
    Integer(i64),
    /// Any other number.
    Float(f64),
}

/// A number by its decimal digits, so that 0.3 is a multiple of 0.1.
#[derive(Clone, Copy, Debug)]
pub enum Quantity {
    /// A number of at most 28 digits.
    Exact(Decimal),
    /// A number with more of them.
    Nearest(f64),
}

impl Quantity {
    /// Compares two numbers: exactly, unless one of them has more than 28 digits.
    pub fn compare(self, other: impl Into<Self>) -> Ordering {
        match (self, other.into()) {
            (Self::Exact(this), Self::Exact(other)) => this.cmp(&other),
            (this, other) => this.nearest().total_cmp(&other.nearest()),
        }
    }

    /// Whether it is a multiple of another number; true if that cannot be computed exactly.
    pub(super) fn is_multiple_of(self, divisor: impl Into<Self>) -> bool {
        let (Self::Exact(number), Self::Exact(divisor)) = (self, divisor.into()) else { return true };
        number.checked_rem(divisor).is_none_or(|rest| rest.is_zero())
    }

    fn nearest(self) -> f64 {
        match self {
            Self::Exact(number) => number.to_f64().unwrap_or(f64::NAN),
            Self::Nearest(number) => number,
        }
    }
}

impl From<i64> for Quantity {
    fn from(number: i64) -> Self {
        Self::Exact(number.into())
    }
}

impl From<f64> for Quantity {
    /// Takes the shortest digits that mean the number, as JSON has them, and not its binary expansion.
    fn from(number: f64) -> Self {
        Decimal::from_str_exact(&number.to_string()).map_or(Self::Nearest(number), Self::Exact)
    }
}

impl From<Decimal> for Quantity {
    fn from(number: Decimal) -> Self {
        Self::Exact(number)
    }
}

impl From<Number> for Quantity {
    fn from(number: Number) -> Self {
        match number {
            Number::Integer(number) => number.into(),
            Number::Float(number) => number.into(),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(number) => number.fmt(f),
            Self::Nearest(number) => number.fmt(f),
        }
    }
}
