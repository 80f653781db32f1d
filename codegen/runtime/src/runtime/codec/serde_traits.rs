//! Types for serde: any format can read and write them.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserializer, Serialize, Serializer};

use super::decode::Decode;
use super::encode::{Case, Encode, View};
use super::object::{Members, alone};
use super::raw;
use super::read::fill;

/// Reads a value: the body of every `Deserialize` impl of a generated type.
#[inline]
pub(crate) fn read<'de, T: Decode + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let mut value = T::default();
    raw::text(from, |json| fill(value.slot(), json.as_bytes()))?;
    Ok(value)
}

/// Writes a value: the body of every `Serialize` impl of a generated type.
#[inline]
pub(crate) fn write<S: Serializer>(value: &dyn Encode, to: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(to)
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent | View::Null => to.serialize_none(),
            View::Bool(value) => to.serialize_bool(value),
            View::Int(value) => to.serialize_i64(value),
            View::Float(value) => to.serialize_f64(value),
            View::Decimal(value) => raw::write_decimal(value, to),
            View::Text(value) | View::Secret(value) | View::File { name: value, .. } => to.serialize_str(value),
            View::Time(value) => to.collect_str(&value),
            View::List(list) => {
                let mut seq = to.serialize_seq(Some(list.count()))?;
                (0..list.count()).try_for_each(|index| seq.serialize_element(&list.item(index)))?;
                seq.end()
            }
            View::Map(map) => {
                let mut entries = to.serialize_map(None)?;
                let mut result = Ok(());
                map.entries(&mut |name, value| {
                    if result.is_ok() {
                        result = entries.serialize_entry(name, &value);
                    }
                });
                result?;
                entries.end()
            }
            View::Record(record) => match alone(record) {
                Some(view) => view.serialize(to),
                None => object(&Members::of_record(record, None), to),
            },
            View::Union(union) => match union.case() {
                Case::Known(tag, record) => object(&Members::of_record(record, Some((union.tag(), tag))), to),
                Case::Other(json) => json.serialize(to),
            },
            View::Json(json) => json.serialize(to),
        }
    }
}

fn object<S: Serializer>(members: &Members<'_>, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let mut result = Ok(());
    members.each(
        |_| true,
        |key, view| {
            if result.is_ok() {
                result = map.serialize_entry(key.name(), &view);
            }
        },
    );
    result?;
    map.end()
}
