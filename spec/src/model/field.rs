//! Fields: parameters of operations and members of types. The keys of their limits are a row each, which the items of
//! lists and the values of maps have as well.

use std::borrow::Cow;
use std::fmt;

use runtime::rules::{Choices, Format, Limit, Number};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Correction;
use crate::type_expr::{TypeText, forms};

/// A limit, with the key that gives it.
pub type GivenLimit<'f> = (&'static str, Limit<'f>);

/// What may have limits.
pub trait Limited {
    /// Returns the limits that are given here.
    fn limits(&self) -> Vec<GivenLimit<'_>>;

    /// Returns the same limits, without their keys.
    fn plain(&self) -> Vec<Limit<'_>> {
        self.limits().into_iter().map(|(_, limit)| limit).collect()
    }

    /// Returns the limits of each item of a list, or of each value of a map, with the key that gives them.
    fn each(&self) -> Vec<(&'static str, &ItemLimits)>;
}

/// Makes structs with a key for each limit, from one row for each: its docs, its name, the type of its value, and the limit
/// that the value stands for.
macro_rules! limited {
    (keys $keys:tt $($(#[$attr:meta])* pub struct $name:ident $body:tt)+) => {
        $(limited!(@struct $keys $(#[$attr])* pub struct $name $body);)+
    };
    (
        @struct { $($(#[doc = $doc:literal])* $key:ident: $ty:ty => $limit:expr;)+ }
        $(#[$attr:meta])* pub struct $name:ident { $($body:tt)* }
    ) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($body)*
            $($(#[doc = $doc])* pub $key: Option<$ty>,)+
            /// Limits of each item of the list.
            pub items: Option<Box<ItemLimits>>,
            /// Limits of each value of the map.
            pub map_values: Option<Box<ItemLimits>>,
        }

        impl Limited for $name {
            fn limits(&self) -> Vec<GivenLimit<'_>> {
                let mut limits = Vec::new();
                $(
                    let limit: fn(&$ty) -> Option<Limit<'_>> = $limit;
                    limits.extend(self.$key.as_ref().and_then(limit).map(|limit| (stringify!($key), limit)));
                )+
                limits
            }

            fn each(&self) -> Vec<(&'static str, &ItemLimits)> {
                let given = [("items", &self.items), ("map_values", &self.map_values)];
                given.into_iter().filter_map(|(key, limits)| Some((key, limits.as_deref()?))).collect()
            }
        }
    };
}

limited! {
    keys {
        /// Minimum of a number.
        min: Bound => |bound| Some(Limit::min(bound.0));
        /// Maximum of a number.
        max: Bound => |bound| Some(Limit::max(bound.0));
        /// Number than which a number must be greater.
        exclusive_min: Bound => |bound| Some(Limit::exclusive_min(bound.0));
        /// Number than which a number must be less.
        exclusive_max: Bound => |bound| Some(Limit::exclusive_max(bound.0));
        /// Number of which a number must be a multiple.
        multiple_of: Bound => |divisor| Some(Limit::multiple_of(divisor.0));
        /// Minimum number of characters.
        min_length: u32 => |characters| Some(Limit::min_length(count(*characters)));
        /// Maximum number of characters.
        max_length: u32 => |characters| Some(Limit::max_length(count(*characters)));
        /// Minimum number of items.
        min_items: u32 => |items| Some(Limit::min_items(count(*items)));
        /// Maximum number of items.
        max_items: u32 => |items| Some(Limit::max_items(count(*items)));
        /// Whether no two items may be equal.
        unique_items: bool => |unique| unique.then(Limit::unique_items);
        /// Regular expression that the string must match.
        pattern: String => |pattern| Some(Limit::pattern(pattern));
        /// Named format of the string.
        format: FormatName => |format| Some(Limit::Format(format.0));
        /// Named format that the string must not have.
        not_format: FormatName => |format| Some(Limit::NotFormat(format.0));
        /// Values allowed beside the range of `min` and `max`.
        also: Vec<Value> => |values| Some(Limit::also(Choices::Json(values)));
        /// Items of the list beside which there can be no other.
        alone: Alone => |items| Some(Limit::alone(&items.member, Choices::Json(&items.values)));
        /// Field whose value this one must not have.
        differs_from: String => |field| Some(Limit::differs_from(field));
        /// Allowed values, if the type has more. A required parameter with one value is always sent with it.
        values: Vec<Value> => |values| Some(Limit::one_of(Choices::Json(values)));
        /// Field and values that this field depends on.
        only_with: OnlyWith => |other| Some(Limit::only_with(&other.field, Choices::Json(&other.values)));
    }

    /// A parameter of an operation, or a member of a type.
    pub struct Field {
        /// Name in JSON, query strings, paths and forms.
        pub name: String,
        /// Rust name, if it is not the name in snake case.
        pub rust_name: Option<String>,
        /// The type: built in or named, and lists and maps of these.
        #[schemars(description = forms())]
        #[serde(rename = "type")]
        pub ty: TypeText,
        /// The docs' word for the type, if it differs from the one that `type` implies.
        pub documented_type: Option<String>,
        /// Whether the parameter must be given, or every answer has the member.
        #[serde(default)]
        pub required: bool,
        /// Description.
        pub description: String,
        /// Limits that hold if another field has certain values.
        #[serde(default)]
        pub when: Vec<When>,
        /// Documented example.
        #[serde(default, deserialize_with = "present")]
        pub example: Option<Value>,
        /// Documented default. If it is null, a member of a body can also be sent as null.
        #[serde(default, deserialize_with = "present")]
        pub default: Option<Value>,
        /// Whether the docs call the field read-only.
        #[serde(default)]
        pub read_only: bool,
        /// Notes of the docs on the field.
        #[serde(default)]
        pub notes: Vec<String>,
        /// Name of the source document, if it is not the first source of the API.
        pub source: Option<String>,
        /// Corrections of documented mistakes.
        #[serde(default)]
        pub corrections: Vec<Correction>,
    }

    /// Limits of the items of a list, or of the values of a map.
    pub struct ItemLimits {}

    /// Limits that hold if another field has one of these values.
    pub struct When {
        /// Name of the other field.
        pub field: String,
        /// Values of the other field.
        pub is: Vec<Value>,
    }
}

impl Field {
    /// Whether null is a value of its own, because it is the documented default.
    pub fn takes_null(&self) -> bool {
        !self.required && self.default.as_ref().is_some_and(Value::is_null)
    }

    /// Whether one of its limits depends on another field.
    pub fn depends(&self) -> bool {
        self.only_with.is_some() || self.differs_from.is_some() || !self.when.is_empty()
    }

    /// Calls a function with the limits of the field, also those that hold under a condition.
    pub fn with_limits<T>(&self, judge: impl FnOnce(&[Limit<'_>]) -> T) -> T {
        let inner: Vec<_> = self.when.iter().map(Limited::plain).collect();
        let conditional = self.when.iter().zip(&inner);
        let conditional = conditional.map(|(when, inner)| Limit::When(&when.field, Choices::Json(&when.is), inner));
        judge(&self.plain().into_iter().chain(conditional).collect::<Vec<_>>())
    }

    /// Returns the only allowed value of a required field that has one.
    pub fn constant(&self) -> Option<&Value> {
        match self.values.as_deref() {
            Some([only]) if self.required => Some(only),
            _ => None,
        }
    }
}

/// The condition under which a field makes sense.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlyWith {
    /// Name of the other field.
    pub field: String,
    /// Values that the other field must have.
    pub values: Vec<Value>,
}

/// Items of a list beside which there can be no other.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alone {
    /// Member of the item.
    pub member: String,
    /// Values that the member has.
    pub values: Vec<Value>,
}

/// A number that limits compare with: an integer of 64 bits, or a fraction.
#[derive(Debug, Clone, Copy)]
pub struct Bound(pub Number);

impl<'de> Deserialize<'de> for Bound {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Read;

        impl Visitor<'_> for Read {
            type Value = Bound;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON number")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Bound, E> {
                Ok(Bound(Number::Integer(number)))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Bound, E> {
                let integer = i64::try_from(number).map(|number| Bound(Number::Integer(number)));
                integer.map_err(|_| {
                    let largest = format!("a number of at most {}", i64::MAX);
                    E::invalid_value(de::Unexpected::Unsigned(number), &largest.as_str())
                })
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Bound, E> {
                Ok(Bound(Number::Float(number)))
            }
        }

        from.deserialize_any(Read)
    }
}

impl JsonSchema for Bound {
    fn schema_name() -> Cow<'static, str> {
        "Bound".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}

/// The name of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatName(pub Format);

impl<'de> Deserialize<'de> for FormatName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        Format::named(&name).map(Self).ok_or_else(|| de::Error::unknown_variant(&name, Format::NAMES))
    }
}

impl JsonSchema for FormatName {
    fn schema_name() -> Cow<'static, str> {
        "Format".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let meaning = |format: &Format| json_schema!({ "const": format.name(), "description": format.noun() });
        json_schema!({ "oneOf": Format::ALL.iter().map(meaning).collect::<Vec<_>>() })
    }
}

fn count(number: u32) -> Number {
    Number::Integer(number.into())
}

/// Distinguishes a documented `null` from a missing key.
fn present<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}
