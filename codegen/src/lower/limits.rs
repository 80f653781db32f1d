//! Limits, as calls of the runtime's functions.

use runtime::rules::{Choices, Limit, Number};
use spec::model::Limited;

use crate::ir::{self, LimitArgument, Scalar};

/// Lowers what the documentation allows of a field; `numbers` are those that its type allows.
pub fn lower(limited: &dyn Limited, numbers: &[i64]) -> Vec<ir::Limit> {
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
    let text = |text: &str| LimitArgument::Scalar(Scalar::Text(text.to_owned()));
    let (function, arguments) = match limit {
        Limit::Bound(_, _, number) | Limit::MultipleOf(number) => (key, vec![LimitArgument::Scalar(scalar(*number))]),
        Limit::Pattern(pattern) => (key, vec![text(pattern)]),
        Limit::Format(format) => (format.name(), Vec::new()),
        Limit::UniqueItems => (key, Vec::new()),
        Limit::OneOf(values) => ("one_of", vec![choices(values)]),
        Limit::OnlyWith(field, values) => (key, vec![text(field), choices(values)]),
        // The limits of items are lowered with those.
        Limit::Each(_) => return None,
    };
    Some(ir::Limit { function, arguments })
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
