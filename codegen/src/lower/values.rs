//! The values of an operation or a record: how a caller gives each one, and its entry in the table.

use spec::TypeExpr;
use spec::model::{Field, Format, OnlyWith, Place};

use super::docs;
use super::types::Types;
use crate::ir::{Argument, Constant, Given, Limit, Scalar, Type, Value};
use crate::names;

/// Returns a parameter with only one value as a constant.
pub fn constant(place: Place, field: &Field) -> Option<Constant> {
    let value = field.constant().and_then(literal)?;
    Some(Constant { place: names::snake(place.key()), wire: field.name.clone(), value })
}

/// Lowers fields to the values of a struct.
pub fn lower<'f>(types: &Types<'_>, fields: impl Iterator<Item = (Place, &'f Field)>) -> Vec<Value> {
    fields.map(|(place, field)| value(types, place, field)).collect()
}

fn value(types: &Types<'_>, place: Place, field: &Field) -> Value {
    let (ty, given) = (types.of(field), given(place, field));
    Value {
        name: names::field(field),
        wire: field.name.clone(),
        place: names::snake(place.key()),
        docs: docs::field(field, matches!(given, Given::Nullable)),
        ty: types.rust(&ty),
        argument: argument(types, &ty),
        given,
        limits: limits(field, &types.numbers(&ty)),
    }
}

/// Boxes a value in its struct; a caller may give it unboxed.
pub fn put_in_box(Value { ty, argument, .. }: &mut Value) {
    *ty = Type::Boxed(Box::new(ty.clone()));
    *argument = Argument::Into;
}

fn given(place: Place, field: &Field) -> Given {
    match field.constant().and_then(literal) {
        Some(only) => Given::Always(only),
        None if field.required => Given::Required,
        // Only JSON has null.
        None if field.takes_null() && place == Place::Body => Given::Nullable,
        None => Given::Optional,
    }
}

/// Returns a value that needs no type around it.
fn literal(value: &serde_json::Value) -> Option<Scalar> {
    match value {
        serde_json::Value::String(text) => Some(Scalar::Text(text.clone())),
        serde_json::Value::Bool(value) => Some(Scalar::Bool(*value)),
        serde_json::Value::Number(number) => number.as_i64().map(Scalar::Int),
        _ => None,
    }
}

fn argument(types: &Types<'_>, ty: &TypeExpr) -> Argument {
    match &types.plain(ty) {
        TypeExpr::String
        | TypeExpr::Secret
        | TypeExpr::Json
        | TypeExpr::Moment
        | TypeExpr::Flag
        | TypeExpr::UnixSeconds
        | TypeExpr::UnixMillis => Argument::Into,
        TypeExpr::List(item) if **item == TypeExpr::String => Argument::Texts,
        TypeExpr::List(item) => Argument::List(types.rust(item)),
        _ => Argument::Same,
    }
}

/// Returns the documented limits of a field.
fn limits(field: &Field, numbers: &[i64]) -> Vec<Limit> {
    let own = field.values.iter().flatten().filter_map(serde_json::Value::as_i64);
    let numbers: Vec<_> = own.chain(numbers.iter().copied()).collect();
    let limits = [
        field.min.clone().map(Limit::Min),
        field.max.clone().map(Limit::Max),
        field.max_length.map(Limit::MaxLength),
        field.min_items.map(Limit::MinItems),
        field.max_items.map(Limit::MaxItems),
        field.pattern.clone().map(Limit::Pattern),
        field.format.map(|format| match format {
            Format::Hostname => Limit::Format("host_name"),
            Format::HostnameOrIp => Limit::Format("host_name_or_ip"),
        }),
        field.only_with.as_ref().map(|OnlyWith { field, values }| Limit::OnlyWith(field.clone(), values.clone())),
        (!numbers.is_empty()).then_some(Limit::OneOf(numbers)),
    ];
    limits.into_iter().flatten().collect()
}
