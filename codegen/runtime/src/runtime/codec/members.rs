//! The members of an object, read into the fields of a record.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::decode::{Decode, MapMut, Slot};
use super::raw;
use super::seed::{Seed, read_text};
use super::seen::Seen;
use super::trail::{Step, Trail};
use crate::runtime::describe::field::Field;

/// What a place has where a member is not there.
pub(crate) const NOTHING: &str = "nothing";

/// Reads the members of an object into fields; of a member that repeats, the last counts. `other` is offered each member
/// that is no field, and says whether it has read it; the others are kept where there is a place behind the fields. Tells
/// which fields were there.
pub(crate) fn read_members<'de, A: MapAccess<'de>>(
    table: &'static [Field],
    fields: &mut [&mut dyn Decode],
    mut entries: A,
    trail: &Trail,
    mut other: impl FnMut(&str, &mut A) -> Result<bool, A::Error>,
) -> Result<Seen, A::Error> {
    let (mut seen, noted) = (Seen::none_of(table.len()), trail.noted());
    let (fields, behind) = fields.split_at_mut(table.len());
    let mut extra = match behind.first_mut().map(|extra| extra.slot()) {
        Some(Slot::Map(extra)) => Some(extra),
        _ => None,
    };
    while let Some(key) = entries.next_key_seed(Key(table))? {
        match key {
            Found::Field(index) => {
                let name = table[index].name;
                if seen.has(index) {
                    trail.unsay(noted, name);
                    fields[index].slot().forget();
                }
                seen.add(index);
                let place = Seed { slot: fields[index].slot(), trail };
                trail.within(Step::Key(name), || entries.next_value_seed(place))?;
            }
            Found::Other(name) if other(&name, &mut entries)? => {}
            Found::Other(name) => trail.within(Step::Key(&name), || match &mut extra {
                Some(extra) => entries.next_value_seed(Kept { extra: &mut **extra, name: &name, trail }),
                None => entries.next_value::<IgnoredAny>().map(|_| ()),
            })?,
        }
    }
    let unseen = table.iter().zip(fields).enumerate().filter(|(index, _)| !seen.has(*index));
    for (_, (field, value)) in unseen {
        missing(field.name, value.slot(), trail)?;
    }
    Ok(seen)
}

/// Keeps a member that nothing expects. One that can't be kept is no reason to fail.
struct Kept<'k> {
    extra: &'k mut dyn MapMut,
    name: &'k str,
    trail: &'k Trail,
}

impl<'de> DeserializeSeed<'de> for Kept<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let Self { extra, name, trail } = self;
        raw::text(from, |json| {
            trail.attempt(|trail| {
                let mut value = Value::Null;
                trail.spend::<serde_json::Error>(extra.growth(name))?;
                read_text(Slot::Json(&mut value), json, trail)?;
                if let Slot::Json(place) = extra.insert(name.to_owned()) {
                    *place = value;
                }
                Ok::<_, serde_json::Error>(())
            });
            Ok(())
        })
    }
}

/// Notes that a member is not there, unless its type says that it may be missing.
pub(crate) fn missing<E: Error>(name: &'static str, slot: Slot<'_>, trail: &Trail) -> Result<(), E> {
    match slot {
        Slot::Optional(_) => Ok(()),
        _ if trail.is_strict() => Err(E::missing_field(name)),
        slot => trail.within(Step::Key(name), || {
            trail.misfit(slot.expected(), NOTHING);
            Ok(())
        }),
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
