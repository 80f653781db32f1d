//! The members of an object, read into the fields of a record.

use serde_json::Map;

use super::decode::{MapMut, Slot};
use super::fault::Result;
use super::read::Reader;
use super::record::Record;
use super::seen::Seen;
use super::trail::Step;
use crate::runtime::describe::field::Field;

/// What a place has where a member is not there.
const NOTHING: &str = "nothing";

/// Reads a member that is no field, if it wants it.
pub(crate) type Other<'o> = &'o mut dyn FnMut(&str, &mut Reader<'_, '_>) -> Result<bool>;

/// What a key is.
enum Key {
    /// That of a field.
    Field(usize),
    /// That of another member, which was read.
    Other,
    /// There is none: the object ends.
    None,
}

impl Reader<'_, '_> {
    /// Reads the members of an object into the fields of a record; of a member that repeats, the last counts. `other` is
    /// offered each member that is no field; what it does not read is kept where the record has a place for it. Tells which
    /// fields were there.
    pub(crate) fn members(&mut self, record: &mut dyn Record, other: Other<'_>) -> Result<Seen> {
        let table = record.shape().fields;
        let (mut seen, noted) = (Seen::none_of(table.len()), self.trail.noted());
        let (mut next, mut first) = (0, true);
        self.scan.open()?;
        loop {
            // Members mostly come in the order of the fields.
            if !table.get(next).is_some_and(|field| self.scan.expected_key(field.key, first)) {
                match self.unexpected_key(table, next, first, record, &mut *other)? {
                    Key::Field(index) => next = index,
                    Key::Other => {
                        first = false;
                        continue;
                    }
                    Key::None => break,
                }
            }
            let name = table[next].name;
            if seen.add(next) {
                self.trail.unsay(noted, name);
                record.field(next).into_iter().for_each(Slot::forget);
            }
            if let Some(slot) = record.field(next) {
                self.within(Step::Key(name), |reader| reader.fill(slot))?;
            }
            (first, next) = (false, next + 1);
        }
        self.scan.close();
        for index in seen.missing_of(table.len()) {
            if let Some(slot) = record.field(index) {
                self.missing(table[index].name, slot)?;
            }
        }
        Ok(seen)
    }

    /// Reads a key that is not the expected one, and the member if it is no field.
    #[inline(never)]
    fn unexpected_key(
        &mut self,
        table: &[Field],
        next: usize,
        first: bool,
        record: &mut dyn Record,
        other: Other<'_>,
    ) -> Result<Key> {
        let Some(name) = self.scan.key(first)? else { return Ok(Key::None) };
        if let Some(index) = find(table, next, &name) {
            return Ok(Key::Field(index));
        }
        if !other(&name, self)? {
            self.keep(record.field(table.len()), &name)?;
        }
        Ok(Key::Other)
    }

    /// Keeps a member that nothing expects, if there is a place for it. One that can't be kept is no reason to fail.
    fn keep(&mut self, extra: Option<Slot<'_>>, name: &str) -> Result<()> {
        self.within(Step::Key(name), |reader| match extra {
            Some(Slot::Map(extra)) => reader.keep_in(extra, name),
            _ => reader.scan.skip(),
        })
    }

    fn keep_in(&mut self, extra: &mut dyn MapMut, name: &str) -> Result<()> {
        let attempt = self.trail.attempt();
        let mut reader = Reader { scan: self.scan, trail: &attempt };
        let kept = reader.trail.spend(extra.growth(name), reader.scan.at()).and_then(|()| reader.json());
        let Ok(value) = kept else { return self.scan.skip() };
        if let Slot::Json(place) = extra.insert(name.to_owned()) {
            *place = value;
        }
        self.scan = reader.scan;
        self.trail.succeeded(&attempt);
        Ok(())
    }

    /// Notes that a member is not there, unless its type says that it may be missing.
    fn missing(&mut self, name: &'static str, slot: Slot<'_>) -> Result<()> {
        if slot.is_optional() { Ok(()) } else { self.lacks(name, slot.expected()) }
    }

    /// Notes that the object that begins here lacks a member.
    pub(crate) fn lacking(&mut self, name: &'static str, expected: String) -> Result<()> {
        if self.trail.is_strict() && self.scan.peek() != b'{' {
            return self.unfit(Slot::Map(&mut Map::new())).map(|_| ());
        }
        self.scan.skip()?;
        self.lacks(name, expected)
    }

    /// Notes that a member is not there.
    #[cold]
    fn lacks(&mut self, name: &'static str, expected: String) -> Result<()> {
        if self.trail.is_strict() {
            return self.scan.fail(format!("missing field `{name}`"));
        }
        self.within(Step::Key(name), |reader| {
            reader.trail.misfit(expected, NOTHING);
            Ok(())
        })
    }
}

/// Finds the field of this name, from `next` on and then from the start.
fn find(table: &[Field], next: usize, name: &str) -> Option<usize> {
    let (before, after) = table.split_at(next.min(table.len()));
    let is = |field: &Field| field.name == name;
    after.iter().position(is).map(|index| before.len() + index).or_else(|| before.iter().position(is))
}
