//! Records: types with named fields.

use serde_json::Value;

use crate::runtime::codec::{Decode, Encode, Fields, View};
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
/// Behind the fields of its shape, it may lend one more: a map that keeps the other members of an object.
pub trait Record: Fields {
    /// The name of the type and its fields.
    fn shape(&self) -> &'static Shape;

    /// Lends all fields to be read into, in the order of the shape.
    fn fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode]));
}

/// Returns what the field of this name looks like, if there is one.
pub(crate) fn named<'f>(table: &[Field], fields: &[&'f dyn Encode], name: &str) -> Option<View<'f>> {
    table.iter().zip(fields).find(|(field, _)| field.name == name).map(|(_, value)| value.view())
}

impl dyn Record + '_ {
    /// Returns the value of a field as JSON, unless it is absent.
    pub(crate) fn member(&self, name: &str) -> Option<Value> {
        let mut found = None;
        self.fields(&mut |fields| {
            let given = named(self.shape().fields, fields, name).filter(|view| !matches!(view, View::Absent));
            found = given.and_then(|view| serde_json::to_value(view).ok());
        });
        found
    }
}
