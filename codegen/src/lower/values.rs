//! The values of an operation or a record: how a caller gives each one, and its entry in the table.

use spec::checked::{Field, Type};
use spec::model::{Format, OnlyWith, Place};
use spec::{BuiltIn, TypeExpr};

use super::types::Types;
use super::{built_in, docs};
use crate::ir::{Argument, Constant, Given, Limit, Value};
use crate::{ir, names};

/// The parameter that a field is, if it has only one value.
pub fn constant(place: Place, field: &Field<'_>) -> Option<Constant> {
    let value = field.constant.as_ref()?.into();
    Some(Constant { place: names::snake(place.key()), wire: field.name.clone(), value })
}

/// Lowers fields to the values of a struct.
pub fn lower<'f>(types: &Types<'_>, fields: impl Iterator<Item = (Place, &'f Field<'f>)>) -> Vec<Value> {
    fields.map(|(place, field)| value(types, place, field)).collect()
}

fn value(types: &Types<'_>, place: Place, field: &Field<'_>) -> Value {
    let (ty, given) = (&field.ty, given(place, field));
    Value {
        name: names::field(field),
        wire: field.name.clone(),
        place: names::snake(place.key()),
        docs: docs::field(field, matches!(given, Given::Nullable)),
        ty: types.rust(ty),
        argument: argument(types, ty),
        given,
        limits: limits(field, types.numbers(ty)),
    }
}

/// Boxes a value in its struct; a caller may give it unboxed.
pub fn put_in_box(Value { ty, argument, .. }: &mut Value) {
    *ty = ir::Type::Boxed(Box::new(ty.clone()));
    *argument = Argument::Into;
}

fn given(place: Place, field: &Field<'_>) -> Given {
    match &field.constant {
        Some(only) => Given::Always(only.into()),
        None if field.required => Given::Required,
        // Only JSON has null.
        None if field.takes_null() && place == Place::Body => Given::Nullable,
        None => Given::Optional,
    }
}

fn argument(types: &Types<'_>, ty: &Type) -> Argument {
    match types.plain(ty) {
        TypeExpr::BuiltIn(built_in) if built_in::row(*built_in).converts => Argument::Into,
        TypeExpr::List(item) if *types.plain(item) == TypeExpr::BuiltIn(BuiltIn::String) => Argument::Texts,
        TypeExpr::List(item) => Argument::List(types.rust(types.plain(item))),
        _ => Argument::Same,
    }
}

/// What the documentation allows of a field.
fn limits(field: &Field<'_>, numbers: &[i64]) -> Vec<Limit> {
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
