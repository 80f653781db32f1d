//! Documented values as Rust expressions, up to whole documented calls.

use proc_macro2::Ident;
use serde_json::Value;
use spec::TypeExpr;
use spec::model::{Field, Operation};

use super::types::Types;
use crate::ir::{Expression, Scalar, Type};
use crate::names;

/// The expression that constructs the operation of the documented call.
pub fn call(types: &Types<'_>, operation: &Operation) -> Expression {
    let name = Type::Named(None, names::camel(&operation.name));
    // Lint has checked that the documented call belongs to this operation.
    let documented = spec::documented_call(types.base_url(), operation).unwrap_or_default();
    let fields = operation.parameters.iter();
    let given: Vec<_> = fields.map(|(place, _, field)| (field, documented.at(place).get(&field.name))).collect();
    construct(types, name, given.into_iter())
}

/// An operation or a record, from its required values and its setters.
fn construct<'v>(
    types: &Types<'_>,
    ty: Type,
    fields: impl Iterator<Item = (&'v Field, Option<&'v Value>)>,
) -> Expression {
    let argument = |field: &Field, value: &Value| argument(types, &types.of(field), value);
    let (mut required, mut setters) = (Vec::new(), Vec::<(Ident, Expression)>::new());
    for (field, value) in fields.filter(|(field, _)| field.constant().is_none()) {
        match (field.required, value) {
            (true, value) => required.push(argument(field, value.unwrap_or(&Value::Null))),
            (false, Some(value)) => setters.push((names::field(field), argument(field, value))),
            (false, None) => {}
        }
    }
    Expression::New(ty, required, setters)
}

/// A value as the argument of a constructor or setter.
fn argument(types: &Types<'_>, ty: &TypeExpr, value: &Value) -> Expression {
    match (&types.plain(ty), value) {
        (_, Value::Null) => Expression::Constant("crate::Nullable::Null"),
        (TypeExpr::String | TypeExpr::Secret, Value::String(text)) => text_literal(text),
        (TypeExpr::List(item), Value::Array(items)) if **item == TypeExpr::String => {
            Expression::Array(items.iter().map(|item| text_literal(item.as_str().unwrap_or_default())).collect())
        }
        (TypeExpr::List(item), Value::Array(items)) => {
            Expression::Array(items.iter().map(|value| owned(types, item, value)).collect())
        }
        _ => owned(types, ty, value),
    }
}

fn text_literal(text: &str) -> Expression {
    Expression::Scalar(Scalar::Text(text.to_owned()))
}

/// A value of exactly this type.
fn owned(types: &Types<'_>, ty: &TypeExpr, value: &Value) -> Expression {
    let whole = || Expression::Scalar(Scalar::Int(value.as_i64().unwrap_or_default()));
    let ty = &types.plain(ty);
    match (ty, value) {
        (TypeExpr::String, Value::String(text)) => Expression::Owned(text.clone()),
        (TypeExpr::Secret, Value::String(text)) => Expression::From(types.rust(ty), Scalar::Text(text.clone())),
        (TypeExpr::Integer, _) => whole(),
        (TypeExpr::Number, value) => Expression::Scalar(Scalar::Float(value.as_f64().unwrap_or_default())),
        (TypeExpr::Boolean, Value::Bool(value)) => Expression::Scalar(Scalar::Bool(*value)),
        (TypeExpr::Timestamp | TypeExpr::Decimal, value) => {
            Expression::Parsed(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        }
        (TypeExpr::Moment, Value::String(text)) => wrapped("crate::Moment::At", Expression::Parsed(text.clone())),
        (TypeExpr::Moment, _) => wrapped("crate::Moment::Minutes", whole()),
        (TypeExpr::Flag, value) => wrapped("crate::Flag", Expression::Scalar(Scalar::Bool(value.as_i64() == Some(1)))),
        (TypeExpr::UnixSeconds, _) => wrapped("crate::UnixSeconds", tried("jiff::Timestamp::from_second", whole())),
        (TypeExpr::UnixMillis, _) => wrapped("crate::UnixMillis", tried("jiff::Timestamp::from_millisecond", whole())),
        (TypeExpr::List(item), Value::Array(items)) => {
            Expression::List(items.iter().map(|value| owned(types, item, value)).collect())
        }
        (TypeExpr::Map(item), Value::Object(entries)) => {
            Expression::Map(entries.iter().map(|(key, value)| (key.clone(), owned(types, item, value))).collect())
        }
        (TypeExpr::File, value) => {
            Expression::File(value.as_str().unwrap_or_default().trim_start_matches('@').to_owned())
        }
        (TypeExpr::Named { .. }, value) => named(types, ty, value),
        (_, value) => Expression::Json(types.rust(ty), value.to_string()),
    }
}

fn wrapped(function: &'static str, value: Expression) -> Expression {
    Expression::Wrapped(function, Box::new(value))
}

fn tried(function: &'static str, value: Expression) -> Expression {
    Expression::Tried(function, Box::new(value))
}

fn named(types: &Types<'_>, ty: &TypeExpr, value: &Value) -> Expression {
    let rust = types.rust(ty);
    // Lint has checked that each name is a type.
    let Some(resolved) = types.resolve(ty) else { return Expression::Json(rust, value.to_string()) };
    if let Some(fields) = &resolved.def.fields {
        let inner = types.named_in(resolved.home);
        return construct(&inner, rust, fields.iter().map(|field| (field, value.get(&field.name))));
    }
    let tag = resolved.def.tag.as_ref().and_then(|tag| value.get(tag)?.as_str());
    if let Some(case) = tag.and_then(|tag| types.case(resolved, tag)) {
        let mut record = value.clone();
        // The union writes the tag itself.
        if let (Some(members), Some(tag)) = (record.as_object_mut(), &resolved.def.tag) {
            members.shift_remove(tag);
        }
        let record = owned(&types.named_in(resolved.home), &types.parse(&case.ty), &record);
        return Expression::Case(rust, names::case(case), Box::new(record));
    }
    if resolved.def.bits.is_some() {
        return Expression::From(rust, Scalar::Int(value.as_i64().unwrap_or_default()));
    }
    let text = value.as_str().unwrap_or_default();
    match types.value(resolved, text) {
        Some(known) => Expression::Variant(rust, names::variant(known)),
        None => Expression::From(rust, Scalar::Text(text.to_owned())),
    }
}
