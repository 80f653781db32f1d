//! Limits as keywords of JSON Schema.

use runtime::rules::{End, Limit, Measure, Number};
use serde_json::{Value, json};

use super::objects::insert;
use crate::model::Limited;

/// Adds the keywords of limits to a schema. Those of items and values are in the schemas of these.
pub(super) fn limit(schema: &mut Value, limited: &dyn Limited, null: bool) {
    for (keyword, value) in limited.limits().iter().filter_map(|(_, limit)| keyword(limit, null)) {
        insert(schema, keyword, value);
    }
}

/// Returns the keyword of a limit, with its value; none for limits of items, which have a schema of their own.
fn keyword(limit: &Limit<'_>, null: bool) -> Option<(&'static str, Value)> {
    Some(match limit {
        Limit::Bound(measure, end, number) => (bound(*measure, *end), written(*number)),
        Limit::MultipleOf(number) => ("multipleOf", written(*number)),
        Limit::Pattern(pattern) => ("pattern", json!(pattern)),
        Limit::Format(format) => ("format", json!(format.name())),
        Limit::UniqueItems => ("uniqueItems", json!(true)),
        Limit::OneOf(choices) if let [Value::Bool(only)] = choices.to_json()[..] => return Some(constant(only, null)),
        Limit::OneOf(choices) => {
            let null = null.then_some(Value::Null);
            ("enum", choices.to_json().into_iter().chain(null).collect())
        }
        Limit::OnlyWith(field, choices) => ("x-only-with", json!({ *field: choices.to_json() })),
        Limit::Each(_) => return None,
    })
}

/// Returns the keyword of the only boolean that is allowed. A list of booleans is one of strings to some tools.
pub(super) fn constant(only: bool, null: bool) -> (&'static str, Value) {
    if null { ("not", json!({ "const": !only })) } else { ("allOf", json!([{ "const": only }])) }
}

fn bound(measure: Measure, end: End) -> &'static str {
    match (measure, end) {
        (Measure::Value, End::AtLeast) => "minimum",
        (Measure::Value, End::AtMost) => "maximum",
        (Measure::Value, End::MoreThan) => "exclusiveMinimum",
        (Measure::Value, End::LessThan) => "exclusiveMaximum",
        (Measure::Length, End::AtLeast | End::MoreThan) => "minLength",
        (Measure::Length, End::AtMost | End::LessThan) => "maxLength",
        (Measure::Items, End::AtLeast | End::MoreThan) => "minItems",
        (Measure::Items, End::AtMost | End::LessThan) => "maxItems",
    }
}

fn written(number: Number) -> Value {
    number.to_string().parse().map_or(Value::Null, Value::Number)
}
