//! The record of `kinds.rs` as serde's derive reads and writes it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::Collar;
use super::kinds::{Choice, Kinds, Part};
use crate::runtime::*;

type Members = BTreeMap<String, Value>;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Twin {
    #[serde(rename = "a\"b\n\\é\u{1}")]
    name: String,
    count: i64,
    open: bool,
    since: Time,
    #[serde(rename = "")]
    weight: Float,
    price: Price,
    #[serde(rename = "\u{7f}\u{1F980}")]
    kind: String,
    flag: Bit,
    seconds: Seconds,
    key: String,
    tags: Vec<String>,
    notes: BTreeMap<String, i64>,
    homes: BTreeMap<String, Vec<PartTwin>>,
    part: PartTwin,
    collar: CollarOrValue,
    toy: Toy,
    any: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    nick: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<Float>,
    #[serde(skip_serializing_if = "Option::is_none")]
    heir: Option<Box<PartTwin>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<PartTwin>>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    number: Option<Option<i64>>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    label: Option<Option<String>>,
    #[serde(flatten)]
    extra: Members,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct PartTwin {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<i64>,
    #[serde(flatten)]
    extra: Members,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct CollarTwin {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    value: i64,
    #[serde(flatten)]
    extra: Members,
}

fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// Types that are read from the text of a value.
macro_rules! by_text {
    ($($name:ident($type:ty): $read:expr, $write:expr;)*) => {$(
        #[derive(Debug, PartialEq)]
        struct $name($type);

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$type) -> Box<RawValue> = $write;
                write(&self.0).serialize(to)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = Box::<RawValue>::deserialize(from)?;
                let read: fn(&str) -> Option<$type> = $read;
                read(text.get()).map(Self).ok_or_else(|| D::Error::custom("does not fit"))
            }
        }
    )*};
}

by_text! {
    Time(Timestamp): |json| serde_json::from_str::<String>(json).ok()?.parse().ok(), |time| raw(&time.to_string());
    // To the nearest float, which serde_json itself misses by one at times.
    Float(f64): |json| json.parse().ok().filter(|float: &f64| float.is_finite()), raw;
    Price(Decimal): |json| Decimal::from_str_exact(json).ok(), |price| {
        RawValue::from_string(price.normalize().to_string()).unwrap()
    };
    Bit(bool): |json| serde_json::from_str::<u8>(json).ok().filter(|bit| *bit < 2).map(|bit| bit == 1), |bit| {
        raw(&u8::from(*bit))
    };
    Seconds(Timestamp): |json| Timestamp::from_second(json.parse().ok()?).ok(), |time| raw(&time.as_second());
    CollarOrValue(CollarTwin): collar, |collar| {
        if collar.id.is_none() && collar.extra.is_empty() { raw(&collar.value) } else { raw(collar) }
    };
}

fn raw(value: &(impl Serialize + ?Sized)) -> Box<RawValue> {
    serde_json::value::to_raw_value(value).unwrap()
}

fn collar(json: &str) -> Option<CollarTwin> {
    if json.starts_with('{') {
        return serde_json::from_str(json).ok();
    }
    Some(CollarTwin { id: None, value: serde_json::from_str(json).ok()?, extra: Members::new() })
}

#[derive(Debug, PartialEq)]
enum Toy {
    Collar(CollarTwin),
    Part(PartTwin),
    Other(Value),
}

/// The tag of the union.
const TAG: &str = "so\"rt";

#[derive(Serialize)]
struct Tagged<'t, T> {
    #[serde(rename = "so\"rt")]
    tag: &'static str,
    #[serde(flatten)]
    record: &'t T,
}

impl Serialize for Toy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Collar(record) => Tagged { tag: "collar", record }.serialize(to),
            Self::Part(record) => Tagged { tag: "pa\"rt", record }.serialize(to),
            Self::Other(json) => json.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for Toy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(from)?;
        let json: Value = serde_json::from_str(text.get()).map_err(D::Error::custom)?;
        let toy = match json.get(TAG).and_then(Value::as_str) {
            Some("collar") => serde_json::from_str(text.get()).map(|mut collar: CollarTwin| {
                collar.extra.remove(TAG);
                Self::Collar(collar)
            }),
            Some("pa\"rt") => serde_json::from_str(text.get()).map(|mut part: PartTwin| {
                part.extra.remove(TAG);
                Self::Part(part)
            }),
            _ => Ok(Self::Other(json)),
        };
        toy.map_err(D::Error::custom)
    }
}

/// The members that are sent: those that are no fields.
fn extra(record: &dyn Record, extra: &Extra, tag: Option<&str>) -> Members {
    let is_field = |name: &String| record.shape().fields.iter().any(|field| field.name == name);
    let others = extra.iter().filter(|(name, _)| !is_field(name) && Some(name.as_str()) != tag);
    others.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn part(part: &Part, tag: Option<&str>) -> PartTwin {
    PartTwin { id: part.id.clone(), size: part.size, extra: extra(part, &part.extra, tag) }
}

fn collar_twin(collar: &Collar, tag: Option<&str>) -> CollarTwin {
    CollarTwin { id: collar.id.clone(), value: collar.value, extra: extra(collar, &collar.extra, tag) }
}

fn parts(parts: &[Part]) -> Vec<PartTwin> {
    parts.iter().map(|one| part(one, None)).collect()
}

fn nullable<T: Clone>(value: &Nullable<T>) -> Option<Option<T>> {
    match value {
        Nullable::Unset => None,
        Nullable::Null => Some(None),
        Nullable::Set(value) => Some(Some(value.clone())),
    }
}

impl From<&Kinds> for Twin {
    fn from(kinds: &Kinds) -> Self {
        let toy = match &kinds.toy {
            Choice::Collar(collar) => Toy::Collar(collar_twin(collar, Some(TAG))),
            Choice::Part(one) => Toy::Part(part(one, Some(TAG))),
            Choice::Other(json) => Toy::Other(json.clone()),
        };
        Self {
            name: kinds.name.clone(),
            count: kinds.count,
            open: kinds.open,
            since: Time(kinds.since),
            weight: Float(kinds.weight),
            price: Price(kinds.price),
            kind: kinds.kind.to_string(),
            flag: Bit(kinds.flag.0),
            seconds: Seconds(kinds.seconds.0),
            key: kinds.key.expose().to_owned(),
            tags: kinds.tags.clone(),
            notes: kinds.notes.clone(),
            homes: kinds.homes.iter().map(|(name, home)| (name.clone(), parts(home))).collect(),
            part: part(&kinds.part, None),
            collar: CollarOrValue(collar_twin(&kinds.collar, None)),
            toy,
            any: kinds.any.clone(),
            nick: kinds.nick.clone(),
            age: kinds.age,
            done: kinds.done,
            seen: kinds.seen.map(Time),
            ratio: kinds.ratio.map(Float),
            heir: kinds.heir.as_deref().map(|heir| Box::new(part(heir, None))),
            parts: kinds.parts.as_deref().map(parts),
            number: nullable(&kinds.number),
            label: nullable(&kinds.label),
            extra: extra(kinds, &kinds.extra, None),
        }
    }
}
