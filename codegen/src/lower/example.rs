//! Documented values and calls as Rust expressions.

use spec::checked::{Arguments, Documented, Operation};
use spec::{BuiltIn, Literal};

use super::built_in;
use super::types::Types;
use crate::ir::{Expression, Scalar, Type};
use crate::names;

/// Returns the expression that creates the operation of a documented call.
pub fn call(types: &Types<'_>, operation: &Operation<'_>) -> Expression {
    construct(types, Type::Named(None, names::camel(&operation.name)), &operation.call)
}

/// Creates an operation or a record from its required values and its setters.
fn construct(types: &Types<'_>, ty: Type, arguments: &Arguments<'_>) -> Expression {
    let required = arguments.required.iter().map(|value| argument(types, value)).collect();
    let setters = arguments.optional.iter().map(|(field, value)| (names::field(field), argument(types, value)));
    Expression::New(ty, required, setters.collect())
}

/// Returns a value as the argument of a constructor or a setter.
fn argument(types: &Types<'_>, value: &Documented<'_>) -> Expression {
    let item = |item: &Documented<'_>| match item {
        Documented::BuiltIn(BuiltIn::String, Literal::Scalar(text)) => Expression::Scalar(text.into()),
        item => owned(types, item),
    };
    match value {
        Documented::BuiltIn(BuiltIn::Secret, Literal::Scalar(text)) => Expression::Scalar(text.into()),
        Documented::List(items) => Expression::Array(items.iter().map(item).collect()),
        value => item(value),
    }
}

/// Returns a value of exactly its type.
fn owned(types: &Types<'_>, value: &Documented<'_>) -> Expression {
    match value {
        Documented::Null => Expression::Constant("crate::Nullable::Null"),
        Documented::BuiltIn(built_in, literal) => built_in::expression(*built_in, literal),
        Documented::List(items) => Expression::List(items.iter().map(|value| owned(types, value)).collect()),
        Documented::Map(entries) => {
            Expression::Map(entries.iter().map(|(key, value)| (key.clone(), owned(types, value))).collect())
        }
        Documented::Record(id, arguments) => construct(types, types.named(*id), arguments),
        Documented::Value(id, value) => Expression::Variant(types.named(*id), names::variant(value)),
        Documented::Bits(id, bits) => Expression::From(types.named(*id), Scalar::Int((*bits).into())),
        Documented::Case(id, case, record) => {
            Expression::Case(types.named(*id), names::case(case), Box::new(owned(types, record)))
        }
    }
}
