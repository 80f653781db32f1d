//! Types as JSON Schema, with the limits of their fields.

use std::collections::HashSet;

use runtime::rules::{End, Limit, Measure, Number};
use serde_json::{Map, Value, json};

use crate::checked::{Api, Field, Kind, NamedType, Type, TypeId, Union};
use crate::model::{self, Bit, EnumValue, Limited};
use crate::type_expr::TypeExpr;

/// Writes the types of an API.
#[derive(Clone, Copy)]
pub(super) struct Schemas<'s> {
    pub(super) api: &'s Api<'s>,
    /// Whether a member that isn't required may be null, as answers have it.
    nullable: bool,
}

/// The named types of an API.
pub(super) fn components(api: &Api<'_>) -> Map<String, Value> {
    let received = api.received();
    let component =
        |ty: &NamedType<'_>| (name(api, ty), Schemas { api, nullable: received.contains(&ty.id) }.component(ty));
    api.types().iter().map(component).collect()
}

fn name(api: &Api<'_>, ty: &NamedType<'_>) -> String {
    api.qualified(&ty.home.map_or_else(|| ty.name.clone(), |home| format!("{home}.{}", ty.name)))
}

/// Joins a description and its notes, one paragraph each.
pub(super) fn described(description: &str, notes: &[String]) -> String {
    std::iter::once(description).chain(notes.iter().map(String::as_str)).collect::<Vec<_>>().join("\n\n")
}

/// Appends a list of facts to a description, if there are any.
pub(super) fn listed(description: &str, facts: impl IntoIterator<Item = String>) -> String {
    let facts: String = facts.into_iter().map(|fact| format!("\n- {fact}")).collect();
    if facts.is_empty() { description.to_owned() } else { format!("{description}\n{facts}") }
}

/// Adds a member to an object.
pub(super) fn insert(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(key.to_owned(), value);
    }
}

impl<'s> Schemas<'s> {
    /// The types of parameters.
    pub(super) fn of_requests(api: &'s Api<'s>) -> Self {
        Self { api, nullable: false }
    }

    /// The types of answers.
    pub(super) fn of_answers(api: &'s Api<'s>) -> Self {
        Self { api, nullable: true }
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Type) -> Value {
        match ty {
            TypeExpr::BuiltIn(built_in) if built_in.is_text_number() => self.number(built_in.schema()),
            TypeExpr::BuiltIn(built_in) => built_in.schema(),
            TypeExpr::List(item) => json!({ "type": "array", "items": self.ty(item) }),
            TypeExpr::Map(value) => json!({ "type": "object", "additionalProperties": self.ty(value) }),
            TypeExpr::Optional(inner) => nullable(self.ty(inner)),
            TypeExpr::Named(id) => self.reference(*id),
        }
    }

    /// Whether numbers may be strings here.
    fn text_numbers(&self) -> bool {
        self.nullable && self.api.def.text_numbers
    }

    /// A number, which some APIs write as a string.
    fn number(&self, mut schema: Value) -> Value {
        if !self.text_numbers() {
            return schema;
        }
        match schema["enum"].as_array() {
            Some(numbers) => {
                let texts = numbers.iter().map(|number| Value::String(number.to_string()));
                json!({ "enum": numbers.iter().cloned().chain(texts).collect::<Vec<_>>() })
            }
            None => {
                insert(&mut schema, "type", json!(["integer", "string"]));
                schema
            }
        }
    }

    fn reference(&self, id: TypeId) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", name(self.api, self.api.named(id))) })
    }

    /// The type of a field with its limits.
    pub(super) fn limited(&self, field: &Field<'_>) -> Value {
        let null = self.nullable && !field.required || field.takes_null();
        let mut schema = self.ty(&field.ty);
        if null {
            schema = nullable(schema);
        }
        let limited: &model::Field = field;
        self.limit(&mut schema, limited, null);
        if let Some(default) = &field.default {
            insert(&mut schema, "default", default.clone());
        }
        if field.read_only {
            insert(&mut schema, "readOnly", json!(true));
        }
        schema
    }

    /// Adds the keywords of limits to a schema.
    fn limit(&self, schema: &mut Value, limited: &dyn Limited, null: bool) {
        for (keyword, value) in limited.limits().iter().filter_map(|(_, limit)| keyword(limit, null)) {
            insert(schema, keyword, value);
        }
        for (_, inner) in limited.each() {
            for part in ["items", "additionalProperties"] {
                if let Some(part) = schema.get_mut(part) {
                    self.limit(part, inner, false);
                }
            }
        }
    }

    /// An object with these fields.
    pub(super) fn record<'f>(&self, fields: impl Iterator<Item = &'f Field<'f>> + Clone) -> Value {
        let properties: Map<_, _> = fields.clone().map(|field| (field.name.clone(), self.property(field))).collect();
        let required: Vec<_> = fields.filter(|field| field.required).map(|field| &field.name).collect();
        let mut schema = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            insert(&mut schema, "required", json!(required));
        }
        schema
    }

    fn property(&self, field: &Field<'_>) -> Value {
        let mut schema = self.limited(field);
        insert(&mut schema, "description", json!(described(&field.description, &field.notes)));
        if let Some(example) = &field.example {
            insert(&mut schema, "examples", json!([example]));
        }
        super::operation::documented(&mut schema, &field.corrections, "");
        schema
    }

    fn component(&self, ty: &NamedType<'_>) -> Value {
        let mut schema = match &ty.kind {
            Kind::Record(fields) => self.bare(fields, ty.bare.as_deref()),
            Kind::Union(union) => self.union(union),
            Kind::Alias(alias) => self.alias(&alias.ty, ty.one_of.as_deref()),
            Kind::Bits(bits) => return self.number(bit_set(&ty.description, bits)),
            Kind::Values(values) => return set(&ty.description, values),
        };
        insert(&mut schema, "description", json!(ty.description));
        schema
    }

    /// A record, or the one of its fields that may stand for it.
    fn bare(&self, fields: &[Field<'_>], bare: Option<&str>) -> Value {
        let record = self.record(fields.iter());
        match fields.iter().find(|field| Some(field.name.as_str()) == bare) {
            Some(field) => json!({ "anyOf": [record, self.limited(field)] }),
            None => record,
        }
    }

    fn alias(&self, ty: &Type, one_of: Option<&[i64]>) -> Value {
        let mut schema = self.ty(ty);
        if let Some(numbers) = one_of {
            insert(&mut schema, "enum", json!(numbers));
        }
        schema
    }

    fn union(&self, union: &Union<'_>) -> Value {
        let mut mapping = Map::new();
        let (mut cases, mut seen) = (Vec::new(), HashSet::new());
        for case in &union.cases {
            let reference = self.reference(case.record);
            mapping.insert(case.def.value.clone(), reference["$ref"].clone());
            if seen.insert(case.record) {
                cases.push(reference);
            }
        }
        json!({ "anyOf": cases, "discriminator": { "propertyName": union.tag, "mapping": mapping } })
    }
}

/// A sum of bits.
fn bit_set(description: &str, bits: &[Bit]) -> Value {
    let meanings = bits.iter().map(|bit| format!("{}: {}", bit.value, bit.description));
    let all = bits.iter().fold(0, |all, bit| all | bit.value);
    json!({
        "type": "integer",
        "description": listed(description, meanings),
        "minimum": 0,
        "maximum": all,
    })
}

/// A set of documented values.
fn set(description: &str, values: &[EnumValue]) -> Value {
    let meaning = |value: &EnumValue| Some(format!("`{}`: {}", value.value, value.description.as_deref()?));
    let description = listed(description, values.iter().filter_map(meaning));
    let texts: Vec<_> = values.iter().map(|value| &value.value).collect();
    let mut schema = json!({ "type": "string", "description": description, "enum": texts });
    let corrected = values.iter().enumerate().flat_map(|(index, value)| {
        value.corrections.iter().map(move |correction| (format!("enum/{index}"), correction.documented.clone()))
    });
    super::operation::beside(&mut schema, corrected.collect());
    schema
}

/// Returns the keyword of a limit, with its value; none for limits of items, which have a schema of their own.
fn keyword(limit: &Limit<'_>, null: bool) -> Option<(&'static str, Value)> {
    Some(match limit {
        Limit::Bound(measure, end, number) => (bound(*measure, *end), written(*number)),
        Limit::MultipleOf(number) => ("multipleOf", written(*number)),
        Limit::Pattern(pattern) => ("pattern", json!(pattern)),
        Limit::Format(format) => ("format", json!(format.name())),
        Limit::UniqueItems => ("uniqueItems", json!(true)),
        Limit::OneOf(choices) => {
            let null = null.then_some(Value::Null);
            ("enum", choices.to_json().into_iter().chain(null).collect())
        }
        Limit::OnlyWith(field, choices) => ("x-only-with", json!({ *field: choices.to_json() })),
        Limit::Each(_) => return None,
    })
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

/// Adds null to a schema.
fn nullable(mut schema: Value) -> Value {
    match schema.get("type") {
        Some(ty) => {
            let ty = match ty {
                Value::Array(several) => several.iter().cloned().chain([json!("null")]).collect(),
                one => json!([one, "null"]),
            };
            insert(&mut schema, "type", ty);
            schema
        }
        // Any JSON includes null.
        None if schema == json!({}) => schema,
        None => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}
