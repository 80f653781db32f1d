//! Lists of allowed values.

use serde_json::Value;

use super::subject::Subject;

/// The values that are allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Choices<'a> {
    /// Integers.
    Integers(&'a [i64]),
    /// Numbers.
    Floats(&'a [f64]),
    /// Strings.
    Strings(&'a [&'a str]),
    /// Booleans.
    Booleans(&'a [bool]),
    /// Values as a spec has them.
    Json(&'a [Value]),
}

impl Choices<'_> {
    /// Whether a value is one of them. What is neither a number nor a string nor a boolean is not judged.
    pub fn contain(&self, subject: &Subject<'_>) -> bool {
        match (self, subject) {
            (_, Subject::Array(_) | Subject::Other) => true,
            (Self::Integers(numbers), Subject::Number(number)) => {
                numbers.iter().any(|known| number.compare(*known).is_eq())
            }
            (Self::Floats(numbers), Subject::Number(number)) => {
                numbers.iter().any(|known| number.compare(*known).is_eq())
            }
            (Self::Strings(strings), Subject::String(string) | Subject::Secret(string)) => strings.contains(string),
            (Self::Booleans(booleans), Subject::Boolean(boolean)) => booleans.contains(boolean),
            (Self::Json(values), subject) => values.iter().any(|value| Subject::of_json(value).equals(subject)),
            _ => false,
        }
    }

    /// Whether a value is given and is one of them.
    pub(super) fn have(&self, subject: &Subject<'_>) -> bool {
        !matches!(subject, Subject::Array(_) | Subject::Other) && self.contain(subject)
    }

    /// Returns the values as JSON.
    pub fn to_json(self) -> Vec<Value> {
        match self {
            Self::Integers(numbers) => numbers.iter().copied().map(Value::from).collect(),
            Self::Floats(numbers) => numbers.iter().copied().map(Value::from).collect(),
            Self::Strings(strings) => strings.iter().copied().map(Value::from).collect(),
            Self::Booleans(booleans) => booleans.iter().copied().map(Value::from).collect(),
            Self::Json(values) => values.to_vec(),
        }
    }

    /// Returns the values in words: strings without quotes, anything else as JSON.
    pub fn listed(&self, between: &str, code: &dyn Fn(&str) -> String) -> String {
        let word = |value: &Value| code(value.as_str().unwrap_or(&value.to_string()));
        self.to_json().iter().map(word).collect::<Vec<_>>().join(between)
    }
}
