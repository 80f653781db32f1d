//! What a limit sees of a value.

use serde_json::Value;

use super::number::Quantity;

/// A value, as far as limits judge it.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    /// A number.
    Number(Quantity),
    /// A string.
    String(&'a str),
    /// A string that no message shows.
    Secret(&'a str),
    /// A boolean.
    Boolean(bool),
    /// An array.
    Array(&'a dyn Items),
    /// A value that no limit judges.
    Other,
}

/// The items of an array.
pub trait Items {
    /// Returns their number.
    fn count(&self) -> usize;
    /// Returns an item as JSON, which tells whether two items are equal.
    fn json(&self, index: usize) -> String;
    /// Returns a member of an item that is an object.
    fn member(&self, index: usize, name: &str) -> Option<Value>;
    /// Returns an item as a message shows it; none if it may have a secret.
    fn shown(&self, index: usize) -> Option<String>;
}

impl Items for Vec<Value> {
    fn count(&self) -> usize {
        self.len()
    }

    fn json(&self, index: usize) -> String {
        self.get(index).map(Value::to_string).unwrap_or_default()
    }

    fn member(&self, index: usize, name: &str) -> Option<Value> {
        self.get(index)?.get(name).cloned()
    }

    fn shown(&self, index: usize) -> Option<String> {
        Some(self.json(index))
    }
}

impl<'a> Subject<'a> {
    /// Returns what limits see of a JSON value.
    pub fn of_json(value: &'a Value) -> Self {
        match value {
            Value::Number(number) => number
                .as_i64()
                .map(Quantity::from)
                .or_else(|| number.as_f64().map(Quantity::from))
                .map_or(Self::Other, Self::Number),
            Value::String(string) => Self::String(string),
            Value::Bool(boolean) => Self::Boolean(*boolean),
            Value::Array(items) => Self::Array(items),
            Value::Null | Value::Object(_) => Self::Other,
        }
    }

    /// Whether two values are equal, neither of which is an array or an object.
    pub(super) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(this), Self::Number(other)) => this.compare(*other).is_eq(),
            (Self::String(this), Self::String(other) | Self::Secret(other)) => this == other,
            (Self::Boolean(this), Self::Boolean(other)) => this == other,
            _ => false,
        }
    }
}
