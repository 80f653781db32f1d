//! Limits, as calls of the runtime's functions.

use runtime::rules::{Choices, Limit, Number};
use spec::model::{Field, Limited};

use crate::ir::{self, LimitArgument, Scalar};

/// Lowers what the documentation allows of a field; `numbers` are those that its type allows.
pub fn of_field(field: &Field, numbers: &[i64]) -> Vec<ir::Limit> {
    let mut limits = lower(field, numbers);
    limits.extend(field.when.iter().map(|when| {
        let condition = [text(&when.field), choices(&Choices::Json(&when.is))];
        let inner = lower(when, &[]).into_iter().map(LimitArgument::Limit);
        ir::Limit { function: "when", arguments: condition.into_iter().chain(inner).collect() }
    }));
    limits
}

fn lower(limited: &dyn Limited, numbers: &[i64]) -> Vec<ir::Limit> {
    let mut limits: Vec<_> = limited.limits().iter().filter_map(|(key, limit)| call(key, limit)).collect();
    if !numbers.is_empty() {
        limits.extend(call("values", &Limit::one_of(Choices::Integers(numbers))));
    }
    for (_, inner) in limited.each() {
        let arguments: Vec<_> = lower(inner, &[]).into_iter().map(LimitArgument::Limit).collect();
        if !arguments.is_empty() {
            limits.push(ir::Limit { function: "each", arguments });
        }
    }
    limits
}

/// `key` names the limit in the spec, and its function too where that has only one form.
fn call(key: &'static str, limit: &Limit<'_>) -> Option<ir::Limit> {
    let (function, arguments) = match limit {
        Limit::Bound(_, _, number) | Limit::MultipleOf(number) => (key, vec![LimitArgument::Scalar(scalar(*number))]),
        Limit::Pattern(pattern) => (key, vec![text(pattern)]),
        Limit::Format(format) => (format.name(), Vec::new()),
        Limit::NotFormat(format) => {
            let format = ir::Limit { function: format.name(), arguments: Vec::new() };
            ("not", vec![LimitArgument::Limit(format)])
        }
        Limit::UniqueItems => (key, Vec::new()),
        Limit::Also(values) => (key, vec![choices(values)]),
        Limit::Alone(name, values) => (key, vec![text(name), choices(values)]),
        Limit::DiffersFrom(field) => (key, vec![text(field)]),
        Limit::OneOf(values) => ("one_of", vec![choices(values)]),
        Limit::OnlyWith(field, values) => (key, vec![text(field), choices(values)]),
        // The limits of items and conditional ones are lowered with what holds them.
        Limit::Each(_) | Limit::When(..) => return None,
    };
    Some(ir::Limit { function, arguments })
}

fn text(text: &str) -> LimitArgument {
    LimitArgument::Scalar(Scalar::Text(text.to_owned()))
}

fn scalar(number: Number) -> Scalar {
    match number {
        Number::Integer(number) => Scalar::Int(number),
        Number::Float(number) => Scalar::Float(number),
    }
}

/// The lint has seen to it that they are of one kind.
fn choices(values: &Choices<'_>) -> LimitArgument {
    let scalar = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => Scalar::Text(text.clone()),
        serde_json::Value::Bool(boolean) => Scalar::Bool(*boolean),
        number => number.as_i64().map_or_else(|| Scalar::Float(number.as_f64().unwrap_or(f64::NAN)), Scalar::Int),
    };
    LimitArgument::Choices(values.to_json().iter().map(scalar).collect())
}
