//! The built-in types in Rust: each has a row here and one in `spec/src/built_in.rs`.

use spec::{BuiltIn, Literal};

use crate::ir::{Expression, Scalar, Type};

/// A built-in type in Rust.
pub struct Row {
    /// Path.
    pub path: &'static str,
    /// Whether an argument may be anything that converts into it.
    pub converts: bool,
    /// Function that writes a documented string as an expression of exactly this type.
    text: fn(Type, &str) -> Expression,
    /// Function that writes a documented number or boolean.
    scalar: fn(Expression) -> Expression,
}

/// A type whose arguments are of exactly this type, and whose values are written as they are.
const PLAIN: Row =
    Row { path: "", converts: false, text: |_, text| Expression::Owned(text.to_owned()), scalar: |value| value };

/// Returns the row of a type.
pub fn row(built_in: BuiltIn) -> Row {
    match built_in {
        BuiltIn::String => Row { path: "String", converts: true, ..PLAIN },
        BuiltIn::Secret => Row { path: "crate::Secret", converts: true, text: converted, ..PLAIN },
        BuiltIn::Integer => Row { path: "i64", ..PLAIN },
        BuiltIn::Number => Row { path: "f64", ..PLAIN },
        BuiltIn::Boolean => Row { path: "bool", ..PLAIN },
        BuiltIn::Flag => {
            Row { path: "crate::Flag", converts: true, scalar: |value| wrapped("crate::Flag", value), ..PLAIN }
        }
        BuiltIn::Timestamp => Row { path: "jiff::Timestamp", text: parsed, ..PLAIN },
        BuiltIn::UnixSeconds => Row {
            path: "crate::UnixSeconds",
            converts: true,
            scalar: |value| wrapped("crate::UnixSeconds", tried("jiff::Timestamp::from_second", value)),
            ..PLAIN
        },
        BuiltIn::UnixMillis => Row {
            path: "crate::UnixMillis",
            converts: true,
            scalar: |value| wrapped("crate::UnixMillis", tried("jiff::Timestamp::from_millisecond", value)),
            ..PLAIN
        },
        BuiltIn::Moment => Row {
            path: "crate::Moment",
            converts: true,
            text: |_, time| wrapped("crate::Moment::At", parsed(Type::Plain("jiff::Timestamp"), time)),
            scalar: |minutes| wrapped("crate::Moment::Minutes", minutes),
        },
        BuiltIn::Decimal => Row { path: "rust_decimal::Decimal", text: parsed, ..PLAIN },
        BuiltIn::Json => Row { path: "serde_json::Value", converts: true, ..PLAIN },
        BuiltIn::Object => Row { path: "std::collections::BTreeMap<String, serde_json::Value>", ..PLAIN },
        BuiltIn::File => Row {
            path: "crate::File",
            text: |_, name| Expression::File(name.trim_start_matches('@').to_owned()),
            ..PLAIN
        },
    }
}

/// Writes a documented value as an expression of exactly its type.
pub fn expression(built_in: BuiltIn, literal: &Literal) -> Expression {
    let Row { path, text, scalar, .. } = row(built_in);
    match literal {
        Literal::Scalar(spec::Scalar::Text(value)) => text(Type::Plain(path), value),
        Literal::Scalar(value) => scalar(Expression::Scalar(value.into())),
        Literal::Json(json) => Expression::Json(Type::Plain(path), json.to_string()),
    }
}

impl From<&spec::Scalar> for Scalar {
    fn from(scalar: &spec::Scalar) -> Self {
        match scalar {
            spec::Scalar::Text(text) => Self::Text(text.clone()),
            spec::Scalar::Integer(number) => Self::Int(*number),
            spec::Scalar::Number(number) => Self::Float(*number),
            spec::Scalar::Boolean(value) => Self::Bool(*value),
        }
    }
}

fn converted(ty: Type, text: &str) -> Expression {
    Expression::From(ty, Scalar::Text(text.to_owned()))
}

fn parsed(ty: Type, text: &str) -> Expression {
    Expression::Parsed(ty, text.to_owned())
}

fn wrapped(function: &'static str, value: Expression) -> Expression {
    Expression::Wrapped(function, Box::new(value))
}

fn tried(function: &'static str, value: Expression) -> Expression {
    Expression::Tried(function, Box::new(value))
}
