//! One schema of values that have one of several schemas. Where all are objects it is an object with the members of all:
//! tools that try one schema after another would take the first that fits, and lose what it does not have. Where lists or
//! objects meet other values, anything fits. A schema may fit more than those that it joins, and never less.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::objects::{distinct, grouped, insert, list, nullable, reference};

/// Keywords that say nothing about what fits.
const ANNOTATIONS: [&str; 6] = ["description", "examples", "default", "x-default", "x-documented", "x-read-only"];

/// Makes schemas of several.
pub(super) struct Either<'d> {
    /// Schemas of the document, to which types refer and to which joined types are added.
    schemas: &'d mut Value,
    /// References to joined types, by the references to the types.
    joined: HashMap<Vec<Value>, Value>,
}

impl<'d> Either<'d> {
    /// Joins schemas of a document.
    pub(super) fn new(schemas: &'d mut Value) -> Self {
        Self { schemas, joined: HashMap::new() }
    }

    /// Adds a schema to the document, and returns a reference to it.
    pub(super) fn named(&mut self, name: &str, schema: Value) -> Value {
        insert(self.schemas, name, schema);
        reference(name)
    }

    /// Returns the schemas as alternatives.
    pub(super) fn any(&self, schemas: Vec<Value>) -> Value {
        match &self.different(schemas)[..] {
            [only] => only.clone(),
            several => json!({ "anyOf": several }),
        }
    }

    /// Returns one schema of values with one of these schemas.
    pub(super) fn of(&mut self, schemas: &[Value]) -> Value {
        if let [only] = distinct(schemas)[..] {
            return only.clone();
        }
        let bare = self.different(schemas.iter().map(without_null).collect());
        let mut joined = match &bare[..] {
            [only] => only.clone(),
            // Anything fits the one without keywords.
            bare if bare.contains(&json!({})) => json!({}),
            bare if bare.iter().all(is_reference) => self.types(bare),
            bare => self.join(bare),
        };
        if schemas.iter().any(takes_null) {
            joined = nullable(joined);
        }
        let descriptions = distinct(schemas.iter().filter_map(|schema| schema["description"].as_str()));
        if !descriptions.is_empty() {
            insert(&mut joined, "description", json!(descriptions.join("\n\n")));
        }
        joined
    }

    /// Joins named types. The result has a name too, because types may contain themselves.
    fn types(&mut self, references: &[Value]) -> Value {
        if let Some(joined) = self.joined.get(references) {
            return joined.clone();
        }
        let first = references[0]["$ref"].as_str().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let name = format!("{first}.joined{}", self.joined.len() + 1);
        self.joined.insert(references.to_vec(), reference(&name));
        let schema = self.join(references);
        let joined = match schema == self.resolved(&references[0]) {
            true => references[0].clone(),
            false => self.named(&name, schema),
        };
        self.joined.insert(references.to_vec(), joined.clone());
        joined
    }

    fn join(&mut self, schemas: &[Value]) -> Value {
        let schemas: Vec<_> = schemas.iter().map(|schema| self.resolved(schema)).collect();
        choices(&schemas)
            .or_else(|| simple(&schemas))
            .or_else(|| self.lists(&schemas))
            .or_else(|| self.objects(&schemas))
            .unwrap_or_else(|| json!({}))
    }

    fn lists(&mut self, schemas: &[Value]) -> Option<Value> {
        let items: Option<Vec<_>> = schemas.iter().map(|schema| schema.get("items").cloned()).collect();
        Some(list(self.of(&items?)))
    }

    /// Joins objects. What one of them has under any name, it may also have under the names of another's members.
    fn objects(&mut self, objects: &[Value]) -> Option<Value> {
        if !objects.iter().all(|object| object["type"] == "object") {
            return None;
        }
        let maps: Vec<_> = objects.iter().filter_map(values).collect();
        let members = objects.iter().filter_map(|object| object["properties"].as_object()).flatten();
        let members = grouped(members.map(|(name, member)| (name, member.clone())));
        let required: Vec<_> = members.iter().map(|(name, _)| name).filter(|name| requires(objects, name)).collect();
        let mut joined = json!({ "type": "object" });
        if !required.is_empty() {
            insert(&mut joined, "required", json!(required));
        }
        let mut properties = Map::new();
        for (name, mut same) in members {
            same.extend(maps.iter().cloned());
            properties.insert(name.clone(), self.of(&same));
        }
        if !properties.is_empty() {
            insert(&mut joined, "properties", Value::Object(properties));
        }
        if !maps.is_empty() {
            let values = if maps.len() == objects.len() { self.of(&maps) } else { json!({}) };
            insert(&mut joined, "additionalProperties", values);
        }
        Some(joined)
    }

    /// Returns the essence of a schema, with that of the schema to which it refers.
    fn resolved(&self, schema: &Value) -> Value {
        let mut schema = essence(schema);
        while let Some(Value::String(path)) = schema.as_object_mut().and_then(|schema| schema.shift_remove("$ref")) {
            let target = path.rsplit('/').next().and_then(|name| self.schemas.get(name));
            for (keyword, value) in target.map(essence).as_ref().and_then(Value::as_object).into_iter().flatten() {
                insert(&mut schema, keyword, value.clone());
            }
        }
        schema
    }

    /// Returns one of each of the schemas that differ, also behind references.
    fn different(&self, schemas: Vec<Value>) -> Vec<Value> {
        let mut known = HashSet::new();
        schemas.into_iter().filter(|schema| known.insert(self.resolved(schema))).collect()
    }
}

/// Whether a schema says nothing but the name of another.
fn is_reference(schema: &Value) -> bool {
    matches!(schema.as_object(), Some(keywords) if keywords.len() == 1 && keywords.contains_key("$ref"))
}

/// Returns the schema of what an object has under any name.
fn values(object: &Value) -> Option<Value> {
    let any = object.get("properties").is_none().then(|| json!({}));
    object.get("additionalProperties").cloned().or(any)
}

/// Whether all objects require a member.
fn requires(objects: &[Value], name: &str) -> bool {
    let requires = |object: &Value| object["required"].as_array().is_some_and(|names| names.iter().any(|n| n == name));
    objects.iter().all(requires)
}

/// Joins schemas of strings, numbers and booleans: all of their types, with the limits that all of them have.
fn simple(schemas: &[Value]) -> Option<Value> {
    let types: Option<Vec<_>> = schemas.iter().map(types).collect();
    let types = distinct(types?.into_iter().flatten());
    if types.iter().any(|ty| ["object", "array"].contains(ty)) {
        return None;
    }
    let keywords = schemas.first()?.as_object()?.iter();
    let common = keywords.filter(|(keyword, value)| schemas.iter().all(|schema| schema.get(keyword) == Some(*value)));
    let mut joined: Value = common.map(|(keyword, value)| (keyword.clone(), value.clone())).collect();
    insert(&mut joined, "type", if let [only] = types[..] { json!(only) } else { json!(types) });
    Some(joined)
}

/// Returns the types of values that a schema names.
fn types(schema: &Value) -> Option<Vec<&str>> {
    match (&schema["type"], &schema["anyOf"]) {
        (Value::String(ty), _) => Some(vec![ty]),
        (Value::Array(names), _) => names.iter().map(Value::as_str).collect(),
        (_, Value::Array(several)) => Some(several.iter().map(types).collect::<Option<Vec<_>>>()?.concat()),
        _ => None,
    }
}

/// Joins lists of values of one type.
fn choices(schemas: &[Value]) -> Option<Value> {
    let ty = &schemas.first()?["type"];
    let mut values = Vec::new();
    for schema in schemas {
        if schema["type"] != *ty || schema.as_object()?.len() != 2 {
            return None;
        }
        values.extend(schema["enum"].as_array()?);
    }
    Some(json!({ "type": ty, "enum": distinct(values) }))
}

/// Returns a schema without what says nothing about what fits.
fn essence(schema: &Value) -> Value {
    let keywords = schema.as_object().into_iter().flatten();
    let keywords = keywords.filter(|(keyword, _)| !ANNOTATIONS.contains(&keyword.as_str()));
    Value::Object(keywords.map(|(keyword, value)| (keyword.clone(), value.clone())).collect())
}

fn takes_null(schema: &Value) -> bool {
    without_null(schema) != essence(schema)
}

/// Returns the essence of a schema, without null.
fn without_null(schema: &Value) -> Value {
    let mut schema = essence(schema);
    let null = |value: &Value| *value == json!("null") || *value == json!({ "type": "null" });
    for keyword in ["type", "anyOf"] {
        let Some(Value::Array(several)) = schema.get_mut(keyword) else { continue };
        several.retain(|value| !null(value));
        if let [only] = &mut several[..] {
            let only = only.take();
            if keyword == "type" {
                insert(&mut schema, keyword, only);
            } else if schema.as_object().is_some_and(|keywords| keywords.len() == 1) {
                return only;
            }
        }
    }
    schema
}
