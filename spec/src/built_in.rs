//! The built-in types of the spec, in one table. A further type needs a row here, and one in
//! `codegen/src/lower/built_in.rs` that says how it is written in Rust.

use jiff::Timestamp;
use serde_json::{Value, json};

/// A documented value of a built-in type.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// A scalar value.
    Scalar(Scalar),
    /// Any JSON.
    Json(Value),
}

/// A documented scalar value.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// Any number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
}

impl From<Scalar> for Literal {
    fn from(scalar: Scalar) -> Self {
        Self::Scalar(scalar)
    }
}

impl From<Value> for Literal {
    fn from(json: Value) -> Self {
        Self::Json(json)
    }
}

impl Scalar {
    /// Reads a value without knowing its type: a string, a boolean or an integer.
    pub(crate) fn plain(value: &Value) -> Option<Self> {
        text(value).or_else(|| boolean(value)).or_else(|| integer(value))
    }
}

/// Limits that values of a type can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limits {
    /// None.
    No,
    /// Limits of a number.
    Range,
    /// Limits of a string.
    Wording,
}

/// Description of a built-in type.
struct Row {
    name: &'static str,
    /// Meaning, for authors of a spec.
    meaning: &'static str,
    /// Word that the docs use for it.
    documented: &'static str,
    limits: Limits,
    /// Whether an API that writes numbers as strings does so for this type.
    text_number: bool,
    /// Function that reads a JSON value, if it fits.
    read: fn(&Value) -> Option<Literal>,
    schema: fn() -> Value,
}

macro_rules! built_in {
    ($($variant:ident: $name:literal, $meaning:literal, $documented:literal, $limits:ident, $text_number:literal, $read:ident, $schema:tt;)+) => {
        /// A built-in type of the spec.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum BuiltIn {
            $(#[doc = concat!("`", $name, "`: ", $meaning, ".")] $variant,)+
        }

        impl BuiltIn {
            /// All built-in types.
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),+];

            fn row(self) -> &'static Row {
                match self {
                    $(Self::$variant => &Row {
                        name: $name,
                        meaning: $meaning,
                        documented: $documented,
                        limits: Limits::$limits,
                        text_number: $text_number,
                        read: |value| $read(value).map(Literal::from),
                        schema: || json!($schema),
                    },)+
                }
            }
        }
    };
}

built_in! {
    // Variant:  name in the spec, meaning, the docs' word, limits, whether it may be a number in a string, reader,
    // schema
    String:      "string", "a string", "string", Wording, false, text, { "type": "string" };
    Secret:      "secret", "a string that is not logged", "string", Wording, false, text, { "type": "string", "format": "password" };
    Integer:     "integer", "an integer", "number", Range, true, integer, { "type": "integer" };
    Number:      "number", "any number", "number", Range, false, number, { "type": "number" };
    Boolean:     "boolean", "a boolean", "boolean", No, false, boolean, { "type": "boolean" };
    Flag:        "flag", "a boolean as 0 or 1", "number", No, true, flag, { "type": "integer", "enum": [0, 1] };
    Timestamp:   "timestamp", "a timestamp", "string", No, false, timestamp, { "type": "string", "format": "date-time" };
    UnixSeconds: "unix_seconds", "a timestamp in seconds since 1970", "number", No, true, integer, { "type": "integer", "format": "unix-seconds" };
    UnixMillis:  "unix_millis", "a timestamp in milliseconds since 1970", "number", No, false, integer, { "type": "integer", "format": "unix-milliseconds" };
    Moment:      "moment", "a timestamp or a number of minutes", "string", No, false, moment, { "anyOf": [{ "type": "string", "format": "date-time" }, { "type": "integer" }] };
    Decimal:     "decimal", "a decimal number", "number", Range, false, decimal, { "type": "number", "format": "decimal" };
    Json:        "json", "any JSON", "object", No, false, any, {};
    Object:      "object", "any JSON object", "object", No, false, object, { "type": "object" };
    File:        "file", "a file to upload", "string", No, false, text, { "type": "string", "contentMediaType": "application/octet-stream" };
}

impl BuiltIn {
    /// Returns the name in the spec.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Returns the meaning, for authors of a spec.
    pub(crate) fn meaning(self) -> &'static str {
        self.row().meaning
    }

    /// Returns the type with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|built_in| built_in.name() == name)
    }

    /// Returns the word that the docs use for it.
    pub(crate) fn documented_word(self) -> &'static str {
        self.row().documented
    }

    /// Returns the limits that its values can have.
    pub(crate) fn limits(self) -> Limits {
        self.row().limits
    }

    /// Whether an API that writes numbers as strings does so for this type.
    pub(crate) fn is_text_number(self) -> bool {
        self.row().text_number
    }

    /// Reads a JSON value, if it is of this type.
    pub(crate) fn read(self, value: &Value) -> Option<Literal> {
        (self.row().read)(value)
    }

    /// Converts a string in a URL to JSON: to a string only if no other value fits.
    pub(crate) fn in_url(self, text: String) -> Value {
        let json = serde_json::from_str(&text).ok();
        let text = Value::String(text);
        match json {
            Some(json) if self.read(&json).is_some() || self.read(&text).is_none() => json,
            _ => text,
        }
    }

    /// Returns the JSON Schema.
    pub(crate) fn schema(self) -> Value {
        (self.row().schema)()
    }
}

fn text(value: &Value) -> Option<Scalar> {
    value.as_str().map(|text| Scalar::Text(text.to_owned()))
}

fn integer(value: &Value) -> Option<Scalar> {
    value.as_i64().map(Scalar::Integer)
}

fn number(value: &Value) -> Option<Scalar> {
    value.as_f64().map(Scalar::Number)
}

fn boolean(value: &Value) -> Option<Scalar> {
    value.as_bool().map(Scalar::Boolean)
}

fn flag(value: &Value) -> Option<Scalar> {
    match value.as_i64()? {
        0 => Some(Scalar::Boolean(false)),
        1 => Some(Scalar::Boolean(true)),
        _ => None,
    }
}

/// Reads a timestamp in the form of RFC 3339; jiff accepts further forms.
fn timestamp(value: &Value) -> Option<Scalar> {
    let fits = |text: &str| {
        let date_and_time = text.get(10..11).is_some_and(|between| between.eq_ignore_ascii_case("t"));
        date_and_time && !text.contains('[') && text.parse::<Timestamp>().is_ok()
    };
    value.as_str().filter(|text| fits(text)).and(text(value))
}

fn moment(value: &Value) -> Option<Scalar> {
    timestamp(value).or_else(|| integer(value))
}

/// Reads a decimal number, which some responses write as a string.
fn decimal(value: &Value) -> Option<Scalar> {
    let fits = |text: &str| {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        [whole, fraction].iter().all(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
    };
    match value {
        Value::Number(number) => Some(Scalar::Text(number.to_string())),
        value => value.as_str().filter(|text| fits(text)).and(text(value)),
    }
}

fn any(value: &Value) -> Option<Value> {
    Some(value.clone())
}

fn object(value: &Value) -> Option<Value> {
    value.is_object().then(|| value.clone())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::BuiltIn::{
        self, Boolean, Decimal, File, Flag, Integer, Json, Moment, Number, Object, Secret, Timestamp,
    };
    use super::{Literal, Scalar};

    #[test]
    fn a_value_is_read_where_it_fits() {
        let text = |text: &str| Some(Literal::Scalar(Scalar::Text(text.to_owned())));
        let scalar = |scalar| Some(Literal::Scalar(scalar));
        let cases = [
            (BuiltIn::String, json!("5"), text("5")),
            (Secret, json!(5), None),
            (Integer, json!(-5), scalar(Scalar::Integer(-5))),
            (Integer, json!(5.0), None),
            (Integer, json!(u64::MAX), None),
            (Number, json!(5), scalar(Scalar::Number(5.0))),
            (Boolean, json!(1), None),
            (Flag, json!(1), scalar(Scalar::Boolean(true))),
            (Flag, json!(0), scalar(Scalar::Boolean(false))),
            (Flag, json!(2), None),
            (Flag, json!(true), None),
            (Timestamp, json!("2014-01-01T05:20:00Z"), text("2014-01-01T05:20:00Z")),
            (Timestamp, json!("2014-01-01 05:20:00Z"), None),
            (Moment, json!("2014-01-01T05:20:00Z"), text("2014-01-01T05:20:00Z")),
            (Moment, json!(30), scalar(Scalar::Integer(30))),
            (Decimal, json!(1.5), text("1.5")),
            (Decimal, json!("-1.50"), text("-1.50")),
            (Decimal, json!("1e5"), None),
            (Json, json!(null), Some(Literal::Json(json!(null)))),
            (Object, json!({ "a": 1 }), Some(Literal::Json(json!({ "a": 1 })))),
            (Object, json!([]), None),
            (File, json!("@a.txt"), text("@a.txt")),
        ];
        for (built_in, value, expected) in cases {
            assert_eq!(built_in.read(&value), expected, "{} {value}", built_in.name());
        }
    }

    #[test]
    fn a_string_in_a_url_is_read_by_its_type() {
        let cases = [
            (BuiltIn::String, "5", json!("5")),
            (Integer, "5", json!(5)),
            (Integer, "five", json!("five")),
            (Integer, "1.5", json!(1.5)),
            (Boolean, "true", json!(true)),
            (Flag, "1", json!(1)),
            (Decimal, "1.5", json!(1.5)),
            (Moment, "30", json!(30)),
            (Moment, "2014-01-01T05:20:00Z", json!("2014-01-01T05:20:00Z")),
            (Json, "{\"a\":1}", json!({ "a": 1 })),
            (File, "7", json!("7")),
        ];
        for (built_in, text, expected) in cases {
            assert_eq!(built_in.in_url(text.to_owned()), expected, "{} {text}", built_in.name());
        }
    }

    #[test]
    fn each_is_found_by_its_name() {
        for built_in in BuiltIn::ALL {
            assert_eq!(BuiltIn::named(built_in.name()), Some(*built_in));
        }
        assert_eq!(BuiltIn::named("String"), None);
    }
}
