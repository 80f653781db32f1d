//! The values of a documented call, each read as a value of its type.

use serde_json::{Map, Value};

use super::{Api, Field, Kind, Parameter, Type, TypeId};
use crate::built_in::{BuiltIn, Literal};
use crate::documented::DocumentedCall;
use crate::model::{self, EnumValue, Place, UnionCase};
use crate::type_expr::TypeExpr;

/// Arguments for an operation or a record.
#[derive(Debug)]
pub struct Arguments<'s> {
    /// Values of required fields that are not constant, in the order of the fields.
    pub required: Vec<Documented<'s>>,
    /// Values of optional fields, each with its field.
    pub optional: Vec<(&'s model::Field, Documented<'s>)>,
}

/// A documented value of a type.
#[derive(Debug)]
pub enum Documented<'s> {
    /// Null, if it differs from a missing value.
    Null,
    /// A value of a built-in type.
    BuiltIn(BuiltIn, Literal),
    /// Items.
    List(Vec<Documented<'s>>),
    /// Values by their keys.
    Map(Vec<(String, Documented<'s>)>),
    /// A record.
    Record(TypeId, Arguments<'s>),
    /// A value of a set.
    Value(TypeId, &'s EnumValue),
    /// A sum of bits.
    Bits(TypeId, u32),
    /// A case of a union, with its record.
    Case(TypeId, &'s UnionCase, Box<Documented<'s>>),
}

/// Returns the arguments of a documented call.
///
/// # Errors
/// The position of a parameter whose value does not fit its type.
pub(super) fn arguments<'s>(
    api: &Api<'s>,
    parameters: &[Parameter<'s>],
    call: &DocumentedCall,
) -> Result<Arguments<'s>, usize> {
    gather(api, parameters.iter().map(|Parameter { place, field }| (*place, field, call.at(*place).get(&field.name))))
}

/// Returns the arguments for some fields, or the position of one whose value does not fit its type.
fn gather<'s: 'f, 'f>(
    api: &Api<'s>,
    fields: impl Iterator<Item = (Place, &'f Field<'s>, Option<&'f Value>)>,
) -> Result<Arguments<'s>, usize> {
    let mut arguments = Arguments { required: Vec::new(), optional: Vec::new() };
    for (index, (place, field, value)) in fields.enumerate().filter(|(_, (_, field, _))| field.constant.is_none()) {
        let read = |value: &Value| match value {
            // Only JSON has a null.
            Value::Null if field.takes_null() && place == Place::Body => Some(Documented::Null),
            value => read(api, &field.ty, value),
        };
        match value {
            Some(value) if field.required => arguments.required.push(read(value).ok_or(index)?),
            Some(value) => arguments.optional.push((field.read, read(value).ok_or(index)?)),
            None if field.required => return Err(index),
            None => {}
        }
    }
    Ok(arguments)
}

/// Reads a value of a type.
fn read<'s>(api: &Api<'s>, ty: &Type, value: &Value) -> Option<Documented<'s>> {
    match (api.plain(ty), value) {
        (TypeExpr::BuiltIn(built_in), value) => Some(Documented::BuiltIn(*built_in, built_in.read(value)?)),
        (TypeExpr::List(item), Value::Array(items)) => {
            items.iter().map(|value| read(api, item, value)).collect::<Option<_>>().map(Documented::List)
        }
        (TypeExpr::Map(ty), Value::Object(entries)) => {
            let entry = |(key, value): (&String, _)| Some((key.clone(), read(api, ty, value)?));
            entries.iter().map(entry).collect::<Option<_>>().map(Documented::Map)
        }
        (TypeExpr::Named(id), value) => named(api, *id, value),
        _ => None,
    }
}

fn named<'s>(api: &Api<'s>, id: TypeId, value: &Value) -> Option<Documented<'s>> {
    let ty = api.named(id);
    match (&ty.kind, value) {
        (Kind::Record(_), Value::Object(members)) => record(api, id, members),
        (Kind::Values(values), Value::String(text)) => {
            Some(Documented::Value(id, values.get(api.value(ty.spot, text)?)?))
        }
        (Kind::Bits(_), value) => Some(Documented::Bits(id, u32::try_from(value.as_u64()?).ok()?)),
        (Kind::Union(union), Value::Object(members)) => {
            let case = union.cases.get(api.case(ty.spot, members.get(union.tag)?.as_str()?)?)?;
            let mut members = members.clone();
            // The union writes the tag itself.
            members.shift_remove(union.tag);
            Some(Documented::Case(id, case.def, Box::new(record(api, case.record, &members)?)))
        }
        _ => None,
    }
}

fn record<'s>(api: &Api<'s>, id: TypeId, members: &Map<String, Value>) -> Option<Documented<'s>> {
    let Kind::Record(fields) = &api.named(id).kind else { return None };
    let fields = fields.iter().map(|field| (Place::Body, field, members.get(&field.name)));
    gather(api, fields).ok().map(|arguments| Documented::Record(id, arguments))
}
