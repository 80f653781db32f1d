//! The one JSON writer that every type shares.

use serde::ser::{self, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::encode::{Case, Encode, Fields, View};
use super::raw;
use super::record::Record;
use crate::runtime::describe::field::Field;

/// Writes a value: the body of every `Serialize` impl of a generated type.
pub(crate) fn write<S: Serializer>(value: &dyn Encode, to: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(to)
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
        each_extra(shape.fields, fields, &mut |_, _| alone = false);
    });
    alone
}

/// Visits the members that a record has beyond its table.
fn each_extra(table: &[Field], fields: &[&dyn Encode], visit: &mut dyn FnMut(&str, View<'_>)) {
    if let Some(View::Map(extra)) = fields.get(table.len()).map(|extra| extra.view()) {
        extra.entries(&mut |name, value| {
            // A caller may have put one there that has a field.
            if table.iter().all(|field| field.name != name) {
                visit(name, value);
            }
        });
    }
}

/// Writes one object: a first member, if there is one, the fields of `values` that `wanted` accepts, and what a record has
/// beyond its table.
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
        each_extra(table, fields, &mut |name, view| {
            if result.is_ok() && first.is_none_or(|(first, _)| first != name) {
                result = map.serialize_entry(name, &view);
            }
        });
    });
    result?;
    map.end()
}
