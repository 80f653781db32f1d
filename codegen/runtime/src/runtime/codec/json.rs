//! The one JSON reader and writer that every type shares.
//!
//! A type only lends its fields. So this code is compiled once for all types, and what it does holds for all of them:
//! unknown fields are skipped, a null or missing field is an error only where the type demands a value, and an error
//! knows the path to its place.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::decode::{Decode, ListMut, MapMut, Optional, Scalar, Slot};
use super::encode::{Case, Encode, Fields, Union, View};
use super::raw;
use super::record::Record;
use super::seen::Seen;
use super::trail::Trail;
use crate::runtime::describe::field::Field;

/// Reads a value: the body of every `Deserialize` impl of a generated type.
pub(crate) fn read<'de, T: Decode + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::default();
    Seed { slot: value.slot(), trail: &Trail::default() }.deserialize(from)?;
    Ok(value)
}

/// Writes a value: the body of every `Serialize` impl of a generated type.
pub(crate) fn write<S: Serializer>(value: &dyn Encode, to: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(to)
}

/// A slot to fill, and where to note the path if that fails.
pub(crate) struct Seed<'s, 't> {
    pub(crate) slot: Slot<'s>,
    pub(crate) trail: &'t Trail,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let trail = self.trail;
        match self.slot {
            Slot::Scalar(scalar) if scalar.is_number() => raw::text(from, |json| read_number(scalar, json)),
            Slot::Scalar(scalar) => from.deserialize_any(IntoScalar(scalar)),
            Slot::Optional(optional) => from.deserialize_option(IntoOptional { optional, trail }),
            Slot::List(list) => trail.deeper(|| from.deserialize_any(IntoList { list, trail })),
            Slot::Map(map) => trail.deeper(|| from.deserialize_map(IntoMap { map, trail })),
            Slot::Record(record) => trail.deeper(|| match record.shape().bare {
                None => from.deserialize_map(IntoRecord { record, trail }),
                Some(bare) => raw::text(from, |json| read_or_bare(record, bare, json, trail)),
            }),
            Slot::Union(union) => trail.deeper(|| raw::text(from, |json| read_union(union, json, trail))),
            Slot::Json(json) => trail.deeper(|| from.deserialize_any(IntoJson { json, trail })),
        }
    }
}

/// Reads the text of a value into a slot.
pub(crate) fn read_text(slot: Slot<'_>, json: &str, trail: &Trail) -> Result<(), serde_json::Error> {
    Seed { slot, trail }.deserialize(&mut serde_json::Deserializer::from_str(json))
}

/// Reads a record, or one field of it where that stands alone.
fn read_or_bare(record: &mut dyn Record, bare: &str, json: &str, trail: &Trail) -> Result<(), serde_json::Error> {
    if raw::member(json, bare).is_some() {
        return read_record(record, json, trail);
    }
    let index = record.shape().fields.iter().position(|field| field.name == bare).unwrap_or_default();
    let mut result = Ok(());
    record.fields_mut(&mut |fields| {
        let slot = match fields[index].slot() {
            Slot::Optional(optional) => optional.fill(),
            slot => slot,
        };
        result = read_text(slot, json, trail);
    });
    result
}

fn read_record(record: &mut dyn Record, json: &str, trail: &Trail) -> Result<(), serde_json::Error> {
    serde_json::Deserializer::from_str(json).deserialize_map(IntoRecord { record, trail })
}

/// Reads the record that its tag names; anything else is kept as it is.
fn read_union(union: &mut dyn Union, json: &str, trail: &Trail) -> Result<(), serde_json::Error> {
    let tag = raw::member(json, union.tag()).and_then(|tag| serde_json::from_str::<String>(tag.get()).ok());
    if let Some(record) = tag.and_then(|tag| union.choose(&tag)) {
        return read_record(record, json, trail);
    }
    let mut other = Value::Null;
    read_text(Slot::Json(&mut other), json, trail)?;
    union.set_other(other);
    Ok(())
}

/// Reads a number, or what stands in place of one.
fn read_number(scalar: &mut dyn Scalar, json: &str) -> Result<(), serde_json::Error> {
    let into = IntoScalar(scalar);
    match json.as_bytes() {
        [b'-' | b'0'..=b'9', ..] => into.number(json),
        [b'"', ..] => into.visit_str(&raw::string(json)?),
        _ => serde_json::Deserializer::from_str(json).deserialize_any(into),
    }
}

/// Reads any JSON.
struct IntoJson<'s, 't> {
    json: &'s mut Value,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoJson<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.json = Value::Null;
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        *self.json = value.into();
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        *self.json = value.into();
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        *self.json = value.into();
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        *self.json = value.into();
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        *self.json = value.into();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        let mut items = Vec::<Value>::new();
        IntoList { list: &mut items, trail: self.trail }.visit_seq(seq)?;
        *self.json = Value::Array(items);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let mut members = serde_json::Map::new();
        IntoMap { map: &mut members, trail: self.trail }.visit_map(entries)?;
        *self.json = Value::Object(members);
        Ok(())
    }
}

struct IntoScalar<'s>(&'s mut dyn Scalar);

impl IntoScalar<'_> {
    fn taken<E: de::Error>(&self, taken: bool, found: de::Unexpected<'_>) -> Result<(), E> {
        if taken { Ok(()) } else { Err(E::invalid_type(found, self)) }
    }

    fn number<E: de::Error>(self, number: &str) -> Result<(), E> {
        match self.0.number(number) {
            true => Ok(()),
            false => Err(E::invalid_type(de::Unexpected::Other(&format!("number `{number:.40}`")), &self)),
        }
    }
}

impl Visitor<'_> for IntoScalar<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        let taken = self.0.bool(value);
        self.taken(taken, de::Unexpected::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.number(&value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.number(&value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.number(&value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        let taken = self.0.text(value);
        self.taken(taken, de::Unexpected::Str(value))
    }
}

struct IntoOptional<'s, 't> {
    optional: &'s mut dyn Optional,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoOptional<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.optional.clear();
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.optional.clear();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        Seed { slot: self.optional.fill(), trail: self.trail }.deserialize(from)
    }
}

struct IntoList<'s, 't> {
    list: &'s mut dyn ListMut,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoList<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    // Some endpoints say null where a list is empty.
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        for index in 0.. {
            let item = seq.next_element_seed(NextItem { list: self.list, trail: self.trail });
            if item.inspect_err(|_| self.trail.index(index))?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// Adds an item to a list, but only once there is one to read.
struct NextItem<'s, 't> {
    list: &'s mut dyn ListMut,
    trail: &'t Trail,
}

impl<'de> DeserializeSeed<'de> for NextItem<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.trail.spend(self.list.growth())?;
        Seed { slot: self.list.push(), trail: self.trail }.deserialize(from)
    }
}

struct IntoMap<'s, 't> {
    map: &'s mut dyn MapMut,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoMap<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<String>()? {
            self.trail.spend(self.map.growth(&key)).inspect_err(|_| self.trail.key(&key))?;
            let place = Seed { slot: self.map.insert(key.clone()), trail: self.trail };
            entries.next_value_seed(place).inspect_err(|_| self.trail.key(&key))?;
        }
        Ok(())
    }
}

struct IntoRecord<'s, 't> {
    record: &'s mut dyn Record,
    trail: &'t Trail,
}

impl<'de> Visitor<'de> for IntoRecord<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", self.record.shape().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let table = self.record.shape().fields;
        let mut entries = Some(entries);
        let mut result = Ok(());
        self.record.fields_mut(&mut |fields| {
            if let Some(entries) = entries.take() {
                result = read_members(table, fields, entries, self.trail, |_, _| Ok(false)).map(|_| ());
            }
        });
        result
    }
}

/// Reads the members of an object into fields; of a member that repeats, the last counts. `other` is offered each member
/// that is no field, and says whether it has read it. Tells which fields were there.
pub(crate) fn read_members<'de, A: MapAccess<'de>>(
    table: &'static [Field],
    fields: &mut [&mut dyn Decode],
    mut entries: A,
    trail: &Trail,
    mut other: impl FnMut(&str, &mut A) -> Result<bool, A::Error>,
) -> Result<Seen, A::Error> {
    let mut seen = Seen::none_of(table.len());
    while let Some(key) = entries.next_key_seed(Key(table))? {
        match key {
            Found::Field(index) => {
                if seen.has(index) {
                    forget(fields[index].slot());
                }
                seen.add(index);
                let place = Seed { slot: fields[index].slot(), trail };
                entries.next_value_seed(place).inspect_err(|_| trail.key(table[index].name))?;
            }
            Found::Other(name) => {
                if !other(&name, &mut entries).inspect_err(|_| trail.key(&name))? {
                    entries.next_value::<IgnoredAny>()?;
                }
            }
        }
    }
    for (index, field) in table.iter().enumerate() {
        if !seen.has(index) && !matches!(fields[index].slot(), Slot::Optional(_)) {
            return Err(de::Error::missing_field(field.name));
        }
    }
    Ok(seen)
}

/// Makes a value as if it had not been read, so that nothing of it is left in the one that comes after.
pub(super) fn forget(slot: Slot<'_>) {
    match slot {
        // A scalar is replaced, and a list and a map are empty once their slot is asked for.
        Slot::Scalar(_) | Slot::List(_) | Slot::Map(_) => {}
        Slot::Optional(optional) => optional.forget(),
        Slot::Record(record) => {
            record.fields_mut(&mut |fields| fields.iter_mut().for_each(|field| forget(field.slot())));
        }
        Slot::Union(union) => union.set_other(Value::Null),
        Slot::Json(json) => *json = Value::Null,
    }
}

/// Finds the field that a key names.
struct Key(&'static [Field]);

enum Found {
    Field(usize),
    Other(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Found, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Found, E> {
        let index = self.0.iter().position(|field| field.name == name);
        Ok(index.map_or_else(|| Found::Other(name.to_owned()), Found::Field))
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent | View::Null => to.serialize_none(),
            View::Bool(value) => to.serialize_bool(*value),
            View::Int(value) => to.serialize_i64(*value),
            View::Float(value) => to.serialize_f64(*value),
            View::Decimal(value) => raw::write_decimal(*value, to),
            View::Text(value) | View::Secret(value) => to.serialize_str(value),
            View::Display(value) => to.collect_str(value),
            View::List(list) => {
                let mut seq = to.serialize_seq(Some(list.count()))?;
                (0..list.count()).try_for_each(|index| seq.serialize_element(&list.item(index)))?;
                seq.end()
            }
            View::Map(entries) => {
                let mut map = to.serialize_map(None)?;
                let mut result = Ok(());
                entries.entries(&mut |key, value| {
                    if result.is_ok() {
                        result = map.serialize_entry(key, &value);
                    }
                });
                result?;
                map.end()
            }
            View::Record(record) => write_record(*record, to),
            View::Union(union) => match union.case() {
                Case::Known(value, record) => {
                    let tag = Some((union.tag(), value));
                    write_members(tag, record.shape().fields, record, to, |field| field.name != union.tag())
                }
                Case::Other(json) => json.serialize(to),
            },
            View::Json(value) => value.serialize(to),
            View::File { name, .. } => to.serialize_str(name),
        }
    }
}

/// Writes a record, or its bare field alone if it has no other.
fn write_record<S: Serializer>(record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
    if !is_bare(record) {
        return write_members(None, record.shape().fields, record, to, |_| true);
    }
    let (mut to, mut written) = (Some(to), None);
    record.fields(&mut |fields| {
        let mut given = fields.iter().map(|value| value.view()).filter(|view| !matches!(view, View::Absent));
        written = given.next().and_then(|view| Some(view.serialize(to.take()?)));
    });
    written.unwrap_or_else(|| Err(ser::Error::custom("a bare record without its field")))
}

/// Whether a record has its bare field and no other.
fn is_bare(record: &dyn Record) -> bool {
    let shape = record.shape();
    let Some(bare) = shape.bare else { return false };
    let mut alone = false;
    record.fields(&mut |fields| {
        let given = |value: &&dyn Encode| !matches!(value.view(), View::Absent);
        alone = shape.fields.iter().zip(fields).all(|(field, value)| given(value) == (field.name == bare));
    });
    alone
}

/// Writes one object: a first member, if there is one, and the fields of `values` that `wanted` accepts.
pub(crate) fn write_members<S: Serializer, F: Fields + ?Sized>(
    first: Option<(&str, &str)>,
    table: &'static [Field],
    values: &F,
    to: S,
    wanted: impl Fn(&Field) -> bool,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let mut result = first.map_or(Ok(()), |(name, value)| map.serialize_entry(name, value));
    values.fields(&mut |fields| {
        let members = table.iter().zip(fields).filter(|(field, _)| wanted(field));
        for (field, view) in members.map(|(field, value)| (field, value.view())) {
            if result.is_ok() && !matches!(view, View::Absent) {
                result = map.serialize_entry(field.name, &view);
            }
        }
    });
    result?;
    map.end()
}
