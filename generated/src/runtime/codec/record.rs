//! Records: types with named fields.

use serde_json::Value;

use super::decode::Slot;
use super::encode::{Fields, View};
use crate::runtime::describe::field::Field;

/// The name of a record type and its fields, in order.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
    /// The field that may stand for the whole: some endpoints answer with its value alone.
    pub bare: Option<&'static str>,
}

/// A type with named fields, all of which the codec can reach.
///
/// Behind the fields of its shape, it may have one more: a map that keeps the other members of an object.
pub trait Record: Fields {
    /// The name of the type and its fields.
    fn shape(&self) -> &'static Shape;

    /// Returns the place of a field by its index in the shape.
    fn field(&mut self, index: usize) -> Option<Slot<'_>>;
}

/// Returns what the field of this name looks like, if there is one.
pub(crate) fn named<'f>(table: &[Field], values: &'f (impl Fields + ?Sized), name: &str) -> Option<View<'f>> {
    let wanted = table.iter().position(|field| field.name == name)?;
    at(values, wanted)
}

/// Returns what the field at an index looks like, if there is one.
pub(crate) fn at<'f>(values: &'f (impl Fields + ?Sized), wanted: usize) -> Option<View<'f>> {
    let (mut found, mut index) = (None, 0);
    values.views(&mut |view| {
        if index == wanted {
            found = Some(view);
        }
        index += 1;
    });
    found
}

impl dyn Record + '_ {
    /// Returns the value of a field as JSON, unless it is absent.
    pub(crate) fn member(&self, name: &str) -> Option<Value> {
        let given = named(self.shape().fields, self, name).filter(|view| !matches!(view, View::Absent));
        given.and_then(|view| serde_json::to_value(view).ok())
    }
}
