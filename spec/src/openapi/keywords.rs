//! Limits as keywords of JSON Schema.

use runtime::rules::{End, Limit, Measure, Number};
use serde_json::{Value, json};

use super::objects::insert;
use crate::model::{Limited, When};

/// Adds the keywords of limits to a schema. Those of items and values are in the schemas of these.
pub(super) fn limit(schema: &mut Value, limited: &dyn Limited, null: bool) {
    for (keyword, value) in limited.limits().iter().filter_map(|(_, limit)| keyword(limit, null)) {
        insert(schema, keyword, value);
    }
    widen(schema);
}

/// Widens a range to the values beside it, since tools read only one range. The narrow one is kept beside it.
fn widen(schema: &mut Value) {
    let also: Vec<_> = schema["x-also"].as_array().into_iter().flatten().cloned().collect();
    for (keyword, is_outside) in [("minimum", f64::lt as fn(&f64, &f64) -> bool), ("maximum", f64::gt)] {
        for value in &also {
            let (number, bound) = (value.as_f64(), schema[keyword].as_f64());
            if number.zip(bound).is_some_and(|(number, bound)| is_outside(&number, &bound)) {
                let narrow = std::mem::replace(&mut schema[keyword], value.clone());
                let range = &mut schema["x-range"][keyword];
                if range.is_null() {
                    *range = narrow;
                }
            }
        }
    }
}

/// Returns the limits that hold under a condition, which JSON Schema could only say of the whole object.
pub(super) fn conditional(when: &[When]) -> Value {
    let condition = |when: &When| {
        let mut then = json!({});
        limit(&mut then, when, false);
        json!({ "field": when.field, "is": when.is, "then": then })
    };
    when.iter().map(condition).collect()
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
        Limit::NotFormat(format) => ("not", json!({ "format": format.name() })),
        Limit::Also(choices) => ("x-also", json!(choices.to_json())),
        Limit::Alone(member, choices) => ("x-alone", json!({ *member: choices.to_json() })),
        Limit::DiffersFrom(field) => ("x-differs-from", json!(field)),
        Limit::OnlyWith(field, choices) => ("x-only-with", json!({ *field: choices.to_json() })),
        Limit::When(..) | Limit::Each(_) => return None,
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
