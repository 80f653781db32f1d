//! The values of an operation or a record: how a caller gives each one, and its entry in the table.

use spec::checked::{Field, Type};
use spec::model::Place;
use spec::{BuiltIn, TypeExpr};

use super::types::Types;
use super::{built_in, docs, limits};
use crate::ir::{Argument, Constant, Given, Value};
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
        limits: limits::of_field(field, types.numbers(ty)),
    }
}

/// Boxes a value in its struct; a caller may give it unboxed.
pub fn put_in_box(Value { ty, argument, .. }: &mut Value) {
    *ty = ir::Type::Boxed(Box::new(ty.clone()));
    *argument = Argument::Into;
}

/// Returns how a caller gives the value of a field.
pub fn given(place: Place, field: &Field<'_>) -> Given {
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
