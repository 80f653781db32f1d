//! Types as JSON Schema, with the limits of their fields.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::apis::{Api, Reached};
use crate::model::{Bit, EnumValue, Field, Format, OnlyWith, TypeDef};
use crate::type_expr::TypeExpr;

/// Writes the types of an API, with names resolved in a resource, or (`None`) in `api.json`.
#[derive(Clone, Copy)]
pub(super) struct Schemas<'s> {
    api: &'s Api,
    home: Option<&'s str>,
    /// Whether an optional member may be null, as in responses.
    nullable: bool,
}

/// Returns the named types of an API.
pub(super) fn components(api: &Api) -> Map<String, Value> {
    let answered = answered(api);
    let shared = api.def.types.iter().map(|def| (None, def));
    let own = api
        .resources
        .iter()
        .flat_map(|resource| resource.def.types.iter().map(|def| (Some(resource.name.as_str()), def)));
    let component = |(home, def): (Option<&str>, &TypeDef)| {
        let nullable = answered.contains(&(home, def.name.as_str()));
        (name(api, home, &def.name), Schemas { api, home, nullable }.component(def))
    };
    shared.chain(own).map(component).collect()
}

/// Returns the types that responses contain.
fn answered(api: &Api) -> Reached<'_> {
    let mut answered = Reached::new();
    for resource in &api.resources {
        for operation in &resource.def.operations {
            if let Some(ty) = operation.answer.ty() {
                api.reach(Some(&resource.name), ty, &mut answered);
            }
        }
    }
    answered
}

fn name(api: &Api, home: Option<&str>, name: &str) -> String {
    api.qualified(&home.map_or_else(|| name.to_owned(), |home| format!("{home}.{name}")))
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
    /// Types of the parameters of a resource.
    pub(super) fn of_requests(api: &'s Api, home: Option<&'s str>) -> Self {
        Self { api, home, nullable: false }
    }

    /// Types of the responses of a resource.
    pub(super) fn of_answers(api: &'s Api, home: Option<&'s str>) -> Self {
        Self { api, home, nullable: true }
    }

    /// Converts a type as written in the spec.
    pub(super) fn text(&self, text: &str) -> Value {
        self.ty(&TypeExpr::parse(text).unwrap_or(TypeExpr::Json))
    }

    fn ty(&self, ty: &TypeExpr) -> Value {
        match ty {
            TypeExpr::String => json!({ "type": "string" }),
            TypeExpr::Secret => json!({ "type": "string", "format": "password" }),
            TypeExpr::Integer => self.number(json!({ "type": "integer" })),
            TypeExpr::Number => json!({ "type": "number" }),
            TypeExpr::Boolean => json!({ "type": "boolean" }),
            TypeExpr::Flag if self.text_numbers() => json!({ "enum": [0, 1, "0", "1"] }),
            TypeExpr::Flag => json!({ "type": "integer", "enum": [0, 1] }),
            TypeExpr::UnixSeconds => self.number(json!({ "type": "integer", "format": "unix-seconds" })),
            TypeExpr::UnixMillis => json!({ "type": "integer", "format": "unix-milliseconds" }),
            TypeExpr::Timestamp => json!({ "type": "string", "format": "date-time" }),
            TypeExpr::Moment => {
                json!({ "anyOf": [{ "type": "string", "format": "date-time" }, { "type": "integer" }] })
            }
            TypeExpr::Decimal => json!({ "type": "number", "format": "decimal" }),
            TypeExpr::Json => json!({}),
            TypeExpr::Object => json!({ "type": "object" }),
            TypeExpr::File => json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
            TypeExpr::List(item) => json!({ "type": "array", "items": self.ty(item) }),
            TypeExpr::Map(value) => json!({ "type": "object", "additionalProperties": self.ty(value) }),
            TypeExpr::Optional(inner) => nullable(self.ty(inner)),
            TypeExpr::Named { .. } => self.reference(ty),
        }
    }

    /// Whether numbers may be strings here.
    fn text_numbers(&self) -> bool {
        self.nullable && self.api.def.text_numbers
    }

    /// A number, which some APIs write as a string.
    fn number(&self, mut schema: Value) -> Value {
        if self.text_numbers() {
            insert(&mut schema, "type", json!(["integer", "string"]));
        }
        schema
    }

    fn reference(&self, ty: &TypeExpr) -> Value {
        let Some(found) = self.api.resolve(self.home, ty) else { return json!({}) };
        json!({ "$ref": format!("#/components/schemas/{}", name(self.api, found.home, &found.def.name)) })
    }

    /// Converts the type of a field, with its limits.
    pub(super) fn limited(&self, field: &Field) -> Value {
        let null = self.nullable && !field.required || field.takes_null();
        let mut schema = self.text(&field.ty);
        if null {
            schema = nullable(schema);
        }
        let limits = [
            ("minimum", json!(field.min)),
            ("maximum", json!(field.max)),
            ("maxLength", json!(field.max_length)),
            ("minItems", json!(field.min_items)),
            ("maxItems", json!(field.max_items)),
            ("pattern", json!(field.pattern)),
            ("format", json!(field.format.map(format))),
            ("enum", json!(field.values.as_ref().map(|values| with_null(values, null)))),
        ];
        for (keyword, limit) in limits.into_iter().filter(|(_, limit)| !limit.is_null()) {
            insert(&mut schema, keyword, limit);
        }
        if let Some(default) = &field.default {
            insert(&mut schema, "default", default.clone());
        }
        if field.read_only {
            insert(&mut schema, "readOnly", json!(true));
        }
        schema
    }

    /// An object with these fields.
    pub(super) fn record(&self, fields: &[Field]) -> Value {
        let properties: Map<_, _> = fields.iter().map(|field| (field.name.clone(), self.property(field))).collect();
        let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| &field.name).collect();
        let mut schema = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            insert(&mut schema, "required", json!(required));
        }
        schema
    }

    fn property(&self, field: &Field) -> Value {
        let mut schema = self.limited(field);
        insert(&mut schema, "description", json!(described(&field.description, &field.notes)));
        if let Some(OnlyWith { field, values }) = &field.only_with {
            insert(&mut schema, "x-only-with", json!({ field: values }));
        }
        if let Some(example) = &field.example {
            insert(&mut schema, "examples", json!([example]));
        }
        super::operation::documented(&mut schema, &field.corrections, "");
        schema
    }

    fn component(&self, def: &TypeDef) -> Value {
        let mut schema = match def {
            TypeDef { fields: Some(fields), .. } => self.bare(fields, def.bare.as_deref()),
            TypeDef { cases: Some(_), .. } => self.union(def),
            TypeDef { alias: Some(alias), .. } => self.alias(alias, def.one_of.as_deref()),
            TypeDef { bits: Some(bits), .. } => return self.number(bit_set(&def.description, bits)),
            _ => return set(&def.description, def.values.as_deref().unwrap_or_default()),
        };
        insert(&mut schema, "description", json!(def.description));
        schema
    }

    /// A record, or its field that can stand for the whole.
    fn bare(&self, fields: &[Field], bare: Option<&str>) -> Value {
        let record = self.record(fields);
        match fields.iter().find(|field| Some(field.name.as_str()) == bare) {
            Some(field) => json!({ "anyOf": [record, self.limited(field)] }),
            None => record,
        }
    }

    fn alias(&self, ty: &str, one_of: Option<&[i64]>) -> Value {
        let mut schema = self.text(ty);
        if let Some(numbers) = one_of {
            insert(&mut schema, "enum", json!(numbers));
        }
        schema
    }

    fn union(&self, def: &TypeDef) -> Value {
        let mut mapping = Map::new();
        let (mut cases, mut seen) = (Vec::new(), HashSet::new());
        for case in def.cases.iter().flatten() {
            let reference = self.text(&case.ty);
            mapping.insert(case.value.clone(), reference["$ref"].clone());
            if seen.insert(&case.ty) {
                cases.push(reference);
            }
        }
        json!({ "anyOf": cases, "discriminator": { "propertyName": def.tag, "mapping": mapping } })
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

fn format(format: Format) -> &'static str {
    match format {
        Format::Hostname => "hostname",
        Format::HostnameOrIp => "hostname_or_ip",
    }
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

fn with_null(values: &[Value], null: bool) -> Vec<Value> {
    values.iter().cloned().chain(null.then_some(Value::Null)).collect()
}
