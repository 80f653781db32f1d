//! The one JSON reader that every type shares.
//!
//! A type only lends the places to fill. So this code is compiled once for all types, and what it does holds for all of
//! them: a member that does not fit is left at its default and noted, or ends the reading where that is strict; of a
//! member that comes again, the last counts.

use std::borrow::Cow;
use std::fmt;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::decode::{Decode, ListMut, MapMut, Optional, Scalar, Slot};
use super::encode::Union;
use super::fault::{JsonError, Result};
use super::record::Record;
use super::scan::Scanner;
use super::time;
use super::trail::{Step, Trail};

/// Reads JSON.
///
/// # Errors
/// If it is not JSON, or if a part of it does not fit the type. A client is lenient with what does not fit; this is not.
#[inline]
pub fn from_slice<T: Decode + Default>(json: &[u8]) -> std::result::Result<T, JsonError> {
    let mut value = T::default();
    fill(value.slot(), json)?;
    Ok(value)
}

/// Fills a slot from a whole text.
pub(super) fn fill(slot: Slot<'_>, json: &[u8]) -> std::result::Result<(), JsonError> {
    let trail = Trail::strict(usize::MAX);
    Reader::whole(json, &trail, |reader| reader.fill(slot)).map(|_| ())
}

/// Reads JSON into slots.
pub(crate) struct Reader<'j, 't> {
    pub(super) scan: Scanner<'j>,
    pub(crate) trail: &'t Trail,
}

impl<'j, 't> Reader<'j, 't> {
    /// Reads a whole text.
    pub(crate) fn whole<T>(
        json: &'j [u8],
        trail: &'t Trail,
        read: impl FnOnce(&mut Self) -> Result<T>,
    ) -> std::result::Result<T, JsonError> {
        let mut reader = Self { scan: Scanner::new(json), trail };
        let value = read(&mut reader).and_then(|value| reader.scan.end().map(|()| value));
        value.map_err(|fault| JsonError::new(*fault, json, trail.to_string()))
    }

    /// Passes over a value.
    pub(crate) fn skip(&mut self) -> Result<()> {
        self.scan.skip()
    }

    /// Reads what a step leads to.
    #[inline]
    pub(crate) fn within<T>(&mut self, step: Step<'_>, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let noted = self.trail.noted();
        let outcome = read(self);
        if outcome.is_err() || self.trail.noted() > noted {
            self.trail.lead(step, outcome.is_err(), noted);
        }
        outcome
    }

    /// Fills a slot. Tells whether the value itself fits, whatever its parts do.
    pub(crate) fn fill(&mut self, slot: Slot<'_>) -> Result<bool> {
        self.scan.peek();
        // The usual form of the most common types is read here, and any other form below.
        match slot {
            Slot::String(into) => match self.string()? {
                Some(string) => *into = string,
                None => return self.scalar(into),
            },
            Slot::OptionalString(into) => match self.string()? {
                Some(string) => *into = Some(string),
                None => return self.optional(into),
            },
            Slot::Integer(into) => match self.scan.small_integer() {
                Some(integer) => *into = integer,
                None => return self.scalar(into),
            },
            Slot::OptionalInteger(into) => match self.scan.small_integer() {
                Some(integer) => *into = Some(integer),
                None => return self.optional(into),
            },
            Slot::Boolean(into) => match self.scan.boolean() {
                Some(boolean) => *into = boolean,
                None => return self.scalar(into),
            },
            Slot::OptionalBoolean(into) => match self.scan.boolean() {
                Some(boolean) => *into = Some(boolean),
                None => return self.optional(into),
            },
            Slot::Time(into) => match self.time() {
                Some(time) => *into = time,
                None => return self.scalar(into),
            },
            Slot::OptionalTime(into) => match self.time() {
                Some(time) => *into = Some(time),
                None => return self.optional(into),
            },
            Slot::Scalar(scalar) => return self.scalar(scalar),
            Slot::Optional(optional) => return self.optional(optional),
            Slot::List(list) => return self.list(list),
            Slot::Map(map) => return self.map(map),
            Slot::Record(record) => return self.record(record),
            Slot::Union(union) => return self.union(union),
            Slot::Json(json) => *json = self.json()?,
        }
        Ok(true)
    }

    /// Reads a string. One that has escapes is built once, and not copied.
    #[inline]
    fn string(&mut self) -> Result<Option<String>> {
        match self.scan.plain_string() {
            Some(string) => Ok(Some(string.to_owned())),
            None if self.scan.peek() == b'"' => self.scan.string().map(|string| Some(string.into_owned())),
            None => Ok(None),
        }
    }

    fn time(&mut self) -> Option<Timestamp> {
        let mut scan = self.scan;
        let time = time::parse(scan.plain_string()?)?;
        self.scan = scan;
        Some(time)
    }

    fn scalar(&mut self, into: &mut dyn Scalar) -> Result<bool> {
        let (first, start) = (self.scan.peek(), self.scan);
        let taken = match first {
            b'"' => into.text(&self.scan.string()?),
            b'-' | b'0'..=b'9' => into.number(self.scan.number()?),
            b't' => self.scan.word("true").map(|()| into.bool(true))?,
            b'f' => self.scan.word("false").map(|()| into.bool(false))?,
            _ => false,
        };
        if taken {
            return Ok(true);
        }
        self.scan = start;
        self.unfit(Slot::Scalar(into))
    }

    fn optional(&mut self, into: &mut dyn Optional) -> Result<bool> {
        if self.scan.null()? {
            into.clear();
            return Ok(true);
        }
        let fits = self.fill(into.fill())?;
        if !fits {
            into.forget();
        }
        Ok(fits)
    }

    fn list(&mut self, list: &mut dyn ListMut) -> Result<bool> {
        list.clear();
        match self.scan.peek() {
            b'[' => self.items(list).map(|()| true),
            // Some endpoints say null where a list is empty.
            b'n' => self.scan.word("null").map(|()| true),
            _ => self.unfit(Slot::List(list)),
        }
    }

    fn items(&mut self, list: &mut dyn ListMut) -> Result<()> {
        self.scan.open()?;
        let mut index = 0;
        while self.scan.item(index == 0)? {
            self.within(Step::Index(index), |reader| {
                reader.trail.spend(list.growth(), reader.scan.at())?;
                reader.fill(list.push())
            })?;
            index += 1;
        }
        self.scan.close();
        Ok(())
    }

    fn map(&mut self, map: &mut dyn MapMut) -> Result<bool> {
        map.clear();
        match self.scan.peek() {
            b'{' => self.entries(map).map(|()| true),
            _ => self.unfit(Slot::Map(map)),
        }
    }

    fn entries(&mut self, map: &mut dyn MapMut) -> Result<()> {
        self.scan.open()?;
        let (noted, mut first) = (self.trail.noted(), true);
        while let Some(name) = self.scan.key(first)? {
            // Of an entry that comes again, the last counts.
            if self.trail.noted() > noted && map.has(&name) {
                self.trail.unsay(noted, &name);
            }
            self.within(Step::Key(&name), |reader| {
                reader.trail.spend(map.growth(&name), reader.scan.at())?;
                reader.fill(map.insert(name.to_string()))
            })?;
            first = false;
        }
        self.scan.close();
        Ok(())
    }

    fn record(&mut self, record: &mut dyn Record) -> Result<bool> {
        let shape = record.shape();
        match (shape.bare, self.scan.peek()) {
            (Some(bare), _) if self.scan.member(bare).is_none() => {
                let index = shape.fields.iter().position(|field| field.name == bare);
                self.bare(record, index.unwrap_or_default())
            }
            (_, b'{') => self.members(record, &mut |_, _| Ok(false)).map(|_| true),
            _ => self.unfit(Slot::Record(record)),
        }
    }

    /// Reads a record of which one field may stand alone.
    fn bare(&mut self, record: &mut dyn Record, index: usize) -> Result<bool> {
        let is_object = self.scan.peek() == b'{';
        let slot = match record.field(index).map(Slot::general) {
            Some(Slot::Optional(optional)) => Some(optional.fill()),
            slot => slot,
        };
        // An object may be the record without this field.
        let takes_it = |slot: &Slot<'_>| {
            !is_object || matches!(slot, Slot::Map(_) | Slot::Record(_) | Slot::Union(_) | Slot::Json(_))
        };
        let outcome = slot.filter(takes_it).map(|slot| match slot {
            // It is such a record itself, and may be so again and again.
            Slot::Record(inner) if inner.shape().bare.is_some() => {
                self.scan.enter()?;
                let fits = self.record(inner)?;
                self.scan.close();
                Ok(fits)
            }
            slot => self.fill(slot),
        });
        if !matches!(outcome, Some(Ok(true))) {
            record.field(index).into_iter().for_each(Slot::forget);
        }
        outcome.unwrap_or_else(|| self.members(record, &mut |_, _| Ok(false)).map(|_| true))
    }

    /// Reads the record that its tag names; anything else is kept as it is.
    fn union(&mut self, union: &mut dyn Union) -> Result<bool> {
        let name = union.tag();
        let tag = self.scan.member(name).and_then(|mut tag| if tag.peek() == b'"' { tag.string().ok() } else { None });
        if let Some(record) = tag.and_then(|tag| union.choose(&tag)) {
            let mut skip_tag = |member: &str, reader: &mut Reader<'_, '_>| {
                let is_tag = member == name;
                if is_tag { reader.scan.skip().map(|()| true) } else { Ok(false) }
            };
            return self.members(record, &mut skip_tag).map(|_| true);
        }
        union.set_other(self.json()?);
        Ok(true)
    }

    /// Reads any JSON.
    pub(super) fn json(&mut self) -> Result<Value> {
        Ok(match self.scan.peek() {
            b'"' => Value::String(self.scan.string()?.into_owned()),
            b'-' | b'0'..=b'9' => self.json_number()?,
            b't' => self.scan.word("true").map(|()| Value::Bool(true))?,
            b'f' => self.scan.word("false").map(|()| Value::Bool(false))?,
            b'n' => self.scan.word("null").map(|()| Value::Null)?,
            b'[' => {
                let mut items = Vec::new();
                self.items(&mut items)?;
                Value::Array(items)
            }
            b'{' => {
                let mut members = Map::new();
                self.entries(&mut members)?;
                Value::Object(members)
            }
            _ => return self.scan.no_value(),
        })
    }

    fn json_number(&mut self) -> Result<Value> {
        let digits = self.scan.number()?;
        // serde_json has no integer for it.
        if digits != "-0"
            && let Ok(integer) = digits.parse::<i64>()
        {
            return Ok(integer.into());
        }
        digits.parse().map(Value::Number).or_else(|_| self.scan.fail("number out of range"))
    }

    /// Reads a value that does not fit. It is noted, and its place is left at the default, unless reading ends there.
    #[cold]
    pub(super) fn unfit(&mut self, slot: Slot<'_>) -> Result<bool> {
        let (first, start) = (self.scan.peek(), self.scan);
        let found = match first {
            b'"' => Found::String(self.scan.string()?),
            b'-' | b'0'..=b'9' => Found::Number(self.scan.number()?),
            b't' => self.scan.word("true").map(|()| Found::Boolean(true))?,
            b'f' => self.scan.word("false").map(|()| Found::Boolean(false))?,
            b'n' => self.scan.word("null").map(|()| Found::Null)?,
            b'[' => self.scan.open().map(|()| Found::List)?,
            b'{' => self.scan.open().map(|()| Found::Object)?,
            _ => return self.scan.no_value(),
        };
        if self.trail.is_strict() {
            return self.scan.fail(format!("invalid type: {found}, expected {}", slot.expected()));
        }
        self.trail.misfit(slot.expected(), found.kind());
        slot.forget();
        if let Found::List | Found::Object = found {
            self.scan = start;
            self.scan.skip()?;
        }
        Ok(false)
    }
}

/// What stands in place of what was expected.
enum Found<'f> {
    Null,
    Boolean(bool),
    Number(&'f str),
    String(Cow<'f, str>),
    List,
    Object,
}

impl Found<'_> {
    /// Returns its kind. It shows nothing of it, since it may be a secret.
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl fmt::Display for Found<'_> {
    /// Writes what serde writes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(boolean) => write!(f, "boolean `{boolean}`"),
            Self::Number(number) => write!(f, "number `{number:.40}`"),
            Self::String(string) => write!(f, "string {string:?}"),
            Self::List => f.write_str("sequence"),
            Self::Object => f.write_str("map"),
        }
    }
}
