//! Hashing of values, by what they look like: the body of every `Hash` impl of a generated type.

use std::hash::{Hash, Hasher};
use std::mem;

use super::encode::{Case, View};

/// Hashes a value. Values that are equal look the same, apart from decimal numbers.
pub fn hash(value: View<'_>, state: &mut dyn Hasher) {
    let mut state = state;
    mem::discriminant(&value).hash(&mut state);
    match value {
        View::Absent | View::Null => {}
        View::Bool(boolean) => boolean.hash(&mut state),
        View::Int(number) => number.hash(&mut state),
        View::Float(number) => number.to_bits().hash(&mut state),
        View::Decimal(number) => number.hash(&mut state),
        View::Text(text) | View::Secret(text) => text.hash(&mut state),
        View::Time(time) => time.hash(&mut state),
        View::Json(json) => json.hash(&mut state),
        View::List(list) => {
            list.count().hash(&mut state);
            (0..list.count()).for_each(|index| hash(list.item(index), state));
        }
        View::Map(map) => map.entries(&mut |key, value| {
            key.hash(&mut state);
            hash(value, state);
        }),
        View::Record(record) => record.views(&mut |view| hash(view, state)),
        View::Union(union) => match union.case() {
            Case::Known(tag, record) => {
                tag.hash(&mut state);
                hash(View::Record(record), state);
            }
            Case::Other(json) => json.hash(&mut state),
        },
        View::File { name, content } => (name, content).hash(&mut state),
    }
}
