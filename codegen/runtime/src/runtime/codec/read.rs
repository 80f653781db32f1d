//! The one JSON reader that every type shares.
//!
//! A type only lends the places to fill. So this code is compiled once for all types, and what it does holds for all of
//! them: a member that does not fit is left at its default and noted, or ends the reading where that is strict; of a
//! member that comes again, the last counts.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;

use super::decode::{Decode, ListMut, MapMut, Optional, Scalar, Slot};
use super::encode::Union;
use super::members::read_members;
use super::raw;
use super::record::Record;
use super::seed::{Seed, read_text};
use super::trail::{Step, Trail};

/// Reads a value: the body of every `Deserialize` impl of a generated type.
pub(crate) fn read<'de, T: Decode + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::default();
    Seed { slot: value.slot(), trail: &Trail::strict(usize::MAX) }.deserialize(from)?;
    Ok(value)
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let trail = self.trail;
        match self.slot {
            Slot::Scalar(scalar) if scalar.is_number() => raw::text(from, |json| read_number(scalar, json, trail)),
            Slot::Scalar(_) => from.deserialize_any(IntoSlot(self)),
            Slot::Optional(optional) => from.deserialize_option(IntoOptional { optional, trail }),
            Slot::Record(record) if record.shape().bare.is_some() => {
                trail.deeper(|| raw::text(from, |json| read_or_bare(record, json, trail)))
            }
            Slot::Union(union) => trail.deeper(|| raw::text(from, |json| read_union(union, json, trail))),
            Slot::List(_) | Slot::Map(_) | Slot::Record(_) | Slot::Json(_) => {
                trail.deeper(|| from.deserialize_any(IntoSlot(self)))
            }
        }
    }
}

/// Reads a record, or one field of it where that stands alone.
fn read_or_bare(record: &mut dyn Record, json: &str, trail: &Trail) -> Result<bool, serde_json::Error> {
    let shape = record.shape();
    let Some(bare) = shape.bare.filter(|bare| raw::member(json, bare).is_none()) else {
        return read_record(record, None, json, trail);
    };
    let index = shape.fields.iter().position(|field| field.name == bare).unwrap_or_default();
    let mut outcome = None;
    record.fields_mut(&mut |fields| {
        let slot = match fields[index].slot() {
            Slot::Optional(optional) => optional.fill(),
            slot => slot,
        };
        // An object may be the record without this field.
        if !json.starts_with('{') || takes_objects(&slot) {
            outcome = Some(read_text(slot, json, trail));
        }
        if !matches!(outcome, Some(Ok(true))) {
            fields[index].slot().forget();
        }
    });
    outcome.unwrap_or_else(|| read_record(record, None, json, trail))
}

fn takes_objects(slot: &Slot<'_>) -> bool {
    matches!(slot, Slot::Map(_) | Slot::Record(_) | Slot::Union(_) | Slot::Json(_))
}

fn read_record(
    record: &mut dyn Record,
    tag: Option<&str>,
    json: &str,
    trail: &Trail,
) -> Result<bool, serde_json::Error> {
    serde_json::Deserializer::from_str(json).deserialize_map(IntoRecord { record, tag, trail })
}

/// Reads the record that its tag names; anything else is kept as it is.
fn read_union(union: &mut dyn Union, json: &str, trail: &Trail) -> Result<bool, serde_json::Error> {
    let name = union.tag();
    let tag = raw::member(json, name).and_then(|tag| serde_json::from_str::<String>(tag.get()).ok());
    if let Some(record) = tag.and_then(|tag| union.choose(&tag)) {
        return read_record(record, Some(name), json, trail);
    }
    let mut other = Value::Null;
    read_text(Slot::Json(&mut other), json, trail)?;
    union.set_other(other);
    Ok(true)
}

/// Reads a number, or what stands in place of one.
fn read_number(scalar: &mut dyn Scalar, json: &str, trail: &Trail) -> Result<bool, serde_json::Error> {
    let into = IntoSlot(Seed { slot: Slot::Scalar(scalar), trail });
    match json.as_bytes() {
        [b'-' | b'0'..=b'9', ..] => into.number(json),
        [b'"', ..] => into.visit_str(&raw::string(json)?),
        _ => serde_json::Deserializer::from_str(json).deserialize_any(into),
    }
}

/// The kind of what was found. It shows nothing of it, since it may be a secret.
fn kind(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Unit => "null",
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Str(_) => "a string",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "a number",
    }
}

/// Takes the tokens of a value, of whatever kind they are.
struct IntoSlot<'s, 't>(Seed<'s, 't>);

impl IntoSlot<'_, '_> {
    fn taken<E: de::Error>(self, taken: bool, found: Unexpected<'_>) -> Result<bool, E> {
        if taken { Ok(true) } else { self.unfit(found) }
    }

    /// Leaves the slot at its default.
    fn unfit<E: de::Error>(self, found: Unexpected<'_>) -> Result<bool, E> {
        let Seed { slot, trail } = &self.0;
        if trail.is_strict() {
            return Err(E::invalid_type(found, &self));
        }
        trail.misfit(slot.expected(), kind(found));
        self.0.slot.forget();
        Ok(false)
    }

    fn number<E: de::Error>(mut self, number: &str) -> Result<bool, E> {
        let taken = match &mut self.0.slot {
            Slot::Scalar(scalar) => scalar.number(number),
            _ => false,
        };
        self.taken(taken, Unexpected::Other(&format!("number `{number:.40}`")))
    }

    /// Takes a number that is no text.
    fn json_number<E: de::Error>(self, number: impl Into<Value> + ToString) -> Result<bool, E> {
        match self.0.slot {
            Slot::Json(json) => {
                *json = number.into();
                Ok(true)
            }
            _ => self.number(&number.to_string()),
        }
    }
}

impl<'de> Visitor<'de> for IntoSlot<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.slot.expected())
    }

    fn visit_unit<E: de::Error>(self) -> Result<bool, E> {
        match self.0.slot {
            Slot::Json(json) => {
                *json = Value::Null;
                Ok(true)
            }
            // Some endpoints say null where a list is empty.
            Slot::List(_) => Ok(true),
            _ => self.unfit(Unexpected::Unit),
        }
    }

    fn visit_bool<E: de::Error>(mut self, value: bool) -> Result<bool, E> {
        let taken = match &mut self.0.slot {
            Slot::Scalar(scalar) => scalar.bool(value),
            Slot::Json(json) => {
                **json = value.into();
                true
            }
            _ => false,
        };
        self.taken(taken, Unexpected::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<bool, E> {
        self.json_number(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<bool, E> {
        self.json_number(value)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<bool, E> {
        self.json_number(value)
    }

    fn visit_str<E: de::Error>(mut self, value: &str) -> Result<bool, E> {
        let taken = match &mut self.0.slot {
            Slot::Scalar(scalar) => scalar.text(value),
            Slot::Json(json) => {
                **json = value.into();
                true
            }
            _ => false,
        };
        self.taken(taken, Unexpected::Str(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let Seed { slot, trail } = self.0;
        match slot {
            Slot::List(list) => read_items(list, seq, trail).map(|()| true),
            Slot::Json(json) => {
                let mut items = Vec::<Value>::new();
                read_items(&mut items, seq, trail)?;
                *json = Value::Array(items);
                Ok(true)
            }
            slot => {
                let fits = IntoSlot(Seed { slot, trail }).unfit(Unexpected::Seq)?;
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(fits)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        let Seed { slot, trail } = self.0;
        match slot {
            Slot::Record(record) => IntoRecord { record, tag: None, trail }.visit_map(entries),
            Slot::Map(map) => read_entries(map, entries, trail).map(|()| true),
            Slot::Json(json) => {
                let mut members = serde_json::Map::new();
                read_entries(&mut members, entries, trail)?;
                *json = Value::Object(members);
                Ok(true)
            }
            slot => {
                let fits = IntoSlot(Seed { slot, trail }).unfit(Unexpected::Map)?;
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(fits)
            }
        }
    }
}

struct IntoOptional<'s, 't> {
    optional: &'s mut dyn Optional,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoOptional<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        self.optional.clear();
        Ok(true)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.optional.clear();
        Ok(true)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let fits = Seed { slot: self.optional.fill(), trail: self.trail }.deserialize(from)?;
        if !fits {
            self.optional.forget();
        }
        Ok(fits)
    }
}

fn read_items<'de, A: SeqAccess<'de>>(list: &mut dyn ListMut, mut seq: A, trail: &Trail) -> Result<(), A::Error> {
    for index in 0.. {
        if trail.within(Step::Index(index), || seq.next_element_seed(NextItem { list, trail }))?.is_none() {
            break;
        }
    }
    Ok(())
}

/// Adds an item to a list, but only once there is one to read.
struct NextItem<'s, 't> {
    list: &'s mut dyn ListMut,
    trail: &'t Trail,
}

impl<'de> DeserializeSeed<'de> for NextItem<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        self.trail.spend(self.list.growth())?;
        Seed { slot: self.list.push(), trail: self.trail }.deserialize(from)
    }
}

fn read_entries<'de, A: MapAccess<'de>>(map: &mut dyn MapMut, mut entries: A, trail: &Trail) -> Result<(), A::Error> {
    while let Some(key) = entries.next_key::<String>()? {
        trail.within(Step::Key(&key), || {
            trail.spend(map.growth(&key))?;
            entries.next_value_seed(Seed { slot: map.insert(key.clone()), trail })
        })?;
    }
    Ok(())
}

/// Takes the members of a record. In a union, one of them is the tag, which is none of the record's own.
struct IntoRecord<'s, 't> {
    record: &'s mut dyn Record,
    tag: Option<&'t str>,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoRecord<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", self.record.shape().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<bool, A::Error> {
        let Self { record, tag, trail } = self;
        let (table, mut entries, mut result) = (record.shape().fields, Some(entries), Ok(true));
        let mut skip_tag = |name: &str, entries: &mut A| {
            let is_tag = tag == Some(name);
            if is_tag { entries.next_value::<IgnoredAny>().map(|_| true) } else { Ok(false) }
        };
        record.fields_mut(&mut |fields| {
            if let Some(entries) = entries.take() {
                result = read_members(table, fields, entries, trail, &mut skip_tag).map(|_| true);
            }
        });
        result
    }
}
