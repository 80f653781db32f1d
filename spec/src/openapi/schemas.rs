//! Types as JSON Schema, with the limits of their fields.

use serde_json::{Map, Value, json};

use super::objects::{described, entry, insert, list, listed, map, nullable, reference, require};
use super::{keywords, unions};
use crate::checked::{Api, Field, Kind, NamedType, Type};
use crate::model::{self, Bit, EnumValue, Limited};
use crate::type_expr::TypeExpr;

/// Writes the types of an API.
#[derive(Clone, Copy)]
pub(super) struct Schemas<'s> {
    pub(super) api: &'s Api<'s>,
    /// Whether a member that isn't required may be null, as answers have it.
    nullable: bool,
    /// Whether callers send these types. They send all members, also those that the docs call read-only.
    sent: bool,
}

/// The named types of an API, and the cases of its unions.
pub(super) fn components(api: &Api<'_>) -> Map<String, Value> {
    let (sent, received) = (api.sent(), api.received());
    let mut components = Map::new();
    for ty in api.types() {
        let schemas = Schemas { api, nullable: received.contains(&ty.id), sent: sent.contains(&ty.id) };
        components.insert(name(api, ty), schemas.component(ty));
        if let Kind::Union(union) = &ty.kind {
            components.extend(unions::cases(&schemas, ty, union));
        }
    }
    components
}

/// Returns the name of a component.
pub(super) fn name(api: &Api<'_>, ty: &NamedType<'_>) -> String {
    api.qualified(&ty.home.map_or_else(|| ty.name.clone(), |home| format!("{home}.{}", ty.name)))
}

impl<'s> Schemas<'s> {
    /// The types of parameters.
    pub(super) fn of_requests(api: &'s Api<'s>) -> Self {
        Self { api, nullable: false, sent: true }
    }

    /// The types of answers.
    pub(super) fn of_answers(api: &'s Api<'s>) -> Self {
        Self { api, nullable: true, sent: false }
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Type) -> Value {
        match ty {
            TypeExpr::BuiltIn(built_in) if built_in.is_text_number() => self.number(built_in.schema()),
            TypeExpr::BuiltIn(built_in) => built_in.schema(),
            TypeExpr::List(item) => list(self.ty(item)),
            TypeExpr::Map(value) => map(self.ty(value)),
            TypeExpr::Optional(inner) => nullable(self.ty(inner)),
            TypeExpr::Named(id) => reference(&name(self.api, self.api.named(*id))),
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
                let texts: Vec<_> = numbers.iter().map(Value::to_string).collect();
                json!({ "anyOf": [schema, { "type": "string", "enum": texts }] })
            }
            None => {
                insert(&mut schema, "type", json!(["integer", "string"]));
                schema
            }
        }
    }

    /// The type of a field with its limits.
    pub(super) fn limited(&self, field: &Field<'_>) -> Value {
        let limits: &model::Field = field;
        let null = self.nullable && !field.required || field.takes_null();
        let mut schema = self.with_limits(&field.ty, limits, null);
        if let Some(default) = &field.default {
            // Some tools write a default of null as code that has no meaning.
            insert(&mut schema, if default.is_null() { "x-default" } else { "default" }, default.clone());
        }
        if !field.when.is_empty() {
            insert(&mut schema, "x-when", keywords::conditional(&field.when));
        }
        if field.read_only {
            insert(&mut schema, if self.sent { "x-read-only" } else { "readOnly" }, json!(true));
        }
        schema
    }

    /// A type with limits. An alias is written out if the items of its list, or the values of its map, have limits.
    fn with_limits(&self, ty: &Type, limits: &dyn Limited, null: bool) -> Value {
        let each = limits.each().first().map(|(_, each)| *each);
        let mut schema = match (self.api.plain(ty), each) {
            (TypeExpr::List(item), Some(each)) => list(self.with_limits(item, each, false)),
            (TypeExpr::Map(value), Some(each)) => map(self.with_limits(value, each, false)),
            _ => self.ty(ty),
        };
        if null {
            schema = nullable(schema);
        }
        keywords::limit(&mut schema, limits, null);
        schema
    }

    /// An object with these fields.
    pub(super) fn record<'f>(&self, fields: impl IntoIterator<Item = &'f Field<'f>>) -> Value {
        let mut schema = json!({ "type": "object", "properties": {} });
        self.add(&mut schema, fields);
        schema
    }

    /// Adds fields to an object.
    pub(super) fn add<'f>(&self, schema: &mut Value, fields: impl IntoIterator<Item = &'f Field<'f>>) {
        for field in fields {
            insert(entry(schema, "properties", json!({})), &field.name, self.property(field));
            if field.required {
                require(schema, &field.name);
            }
        }
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
            Kind::Union(union) => unions::union(self.api, ty, union),
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
