//! JSON as it was sent, to the digit.
//!
//! serde hands a number over as an `f64` where it is no small integer. serde_json gives the text of a value instead when it
//! is asked for one under a certain name; other formats take that for the name of a newtype, and give their own tokens.

use std::any::type_name;

use rust_decimal::Decimal;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::fault::JsonError;

/// The name under which serde_json gives the text of a value.
const TEXT: &str = "$serde_json::private::RawValue";

/// Lends the text of a JSON value.
pub(crate) fn text<'de, D: Deserializer<'de>, T>(
    from: D,
    read: impl FnOnce(&str) -> Result<T, JsonError>,
) -> Result<T, D::Error> {
    from.deserialize_newtype_struct(TEXT, Tokens(read))
}

/// Takes the text of a value, or the tokens that a format gives in its place.
struct Tokens<F>(F);

impl<T, F: FnOnce(&str) -> Result<T, JsonError>> Tokens<F> {
    fn written<E: de::Error>(self, value: impl Into<Value>) -> Result<T, E> {
        Text(self.0).visit_str(&value.into().to_string())
    }
}

impl<'de, T, F: FnOnce(&str) -> Result<T, JsonError>> Visitor<'de> for Tokens<F> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        self.written(value)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.written(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.written(value)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        self.written(value)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        self.written(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        self.written(Value::deserialize(SeqAccessDeserializer::new(seq))?)
    }

    /// An object, or with one member of that name the text.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<T, A::Error> {
        let mut members = Map::new();
        let mut key = entries.next_key_seed(Key)?;
        while let Some(name) = key {
            let Some(name) = name else { return entries.next_value_seed(Text(self.0)) };
            members.insert(name, entries.next_value()?);
            key = entries.next_key_seed(Key)?;
        }
        self.written(members)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        self.written(Value::deserialize(from)?)
    }
}

/// The name of a member, if it is not that of a text.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<String>, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<String>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<String>, E> {
        Ok((name != TEXT).then(|| name.to_owned()))
    }
}

struct Text<F>(F);

impl<'de, T, F: FnOnce(&str) -> Result<T, JsonError>> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        from.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> Result<T, JsonError>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the text of a value")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(|error| E::custom(error.without_place()))
    }
}

/// Writes a decimal as its digits. A format other than JSON may have no such number, and gets the nearest of its own.
pub(super) fn write_decimal<S: Serializer>(value: Decimal, to: S) -> Result<S::Ok, S::Error> {
    let digits = value.normalize().to_string();
    if type_name::<S::Error>() == type_name::<serde_json::Error>() {
        return RawValue::from_string(digits).map_err(S::Error::custom)?.serialize(to);
    }
    match digits.parse() {
        Ok(whole) => to.serialize_i64(whole),
        Err(_) => to.serialize_f64(digits.parse().unwrap_or(f64::NAN)),
    }
}
