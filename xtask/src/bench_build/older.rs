//! OpenAPI 3.1 as OpenAPI 3.0, as far as the exported document needs it.

use serde_json::{Map, Value, json};

/// Members of a path that are calls.
const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

/// Returns the document in version 3.0.
pub fn version_3_0(document: Value) -> Value {
    let mut document = schema(document);
    document["openapi"] = json!("3.0.3");
    document
}

/// Rewrites the keywords of schemas whose form differs. Members with other meanings do not have such names and values.
fn schema(value: Value) -> Value {
    let object = match value {
        Value::Array(items) => return items.into_iter().map(schema).collect(),
        Value::Object(object) => object,
        other => return other,
    };
    let mut object: Map<_, _> = object.into_iter().map(|(key, value)| (key, schema(value))).collect();
    if let Some(Value::Array(mut types)) = object.get("type").cloned() {
        let before = types.len();
        types.retain(|name| name != "null");
        if types.len() < before {
            object.insert("nullable".to_owned(), json!(true));
        }
        match types.as_slice() {
            [only] => object.insert("type".to_owned(), only.clone()),
            _ => object.remove("type"),
        };
    }
    if object.get("type").is_some_and(|name| name == "null") {
        object.remove("type");
        object.insert("nullable".to_owned(), json!(true));
    }
    if let Some(value) = object.remove("const") {
        object.insert("enum".to_owned(), json!([value]));
    }
    if object.get("examples").is_some_and(Value::is_array) {
        object.remove("examples");
    }
    for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(number) = object.get(exclusive).filter(|value| value.is_number()).cloned() {
            object.insert(limit.to_owned(), number);
            object.insert(exclusive.to_owned(), json!(true));
        }
    }
    without_null(&mut object);
    object.into()
}

/// Says of a union that it may be null, in place of a case for that. A union of one case is no union: progenitor would name
/// it anew.
fn without_null(object: &mut Map<String, Value>) {
    for union in ["anyOf", "oneOf"] {
        let Some(Value::Array(mut cases)) = object.remove(union) else { continue };
        let before = cases.len();
        cases.retain(|case| *case != json!({ "nullable": true }));
        if cases.len() < before {
            object.insert("nullable".to_owned(), json!(true));
        }
        let key = if cases.len() == 1 { "allOf" } else { union };
        object.insert(key.to_owned(), cases.into());
    }
}

/// Leaves out the operations that send files.
pub fn without_files(mut document: Value) -> Value {
    let sends_files = |operation: &Value| operation.pointer("/requestBody/content/multipart~1form-data").is_some();
    if let Some(paths) = document["paths"].as_object_mut() {
        for path in paths.values_mut().filter_map(Value::as_object_mut) {
            path.retain(|_, operation| !sends_files(operation));
        }
    }
    document
}

/// Counts the operations.
pub fn operations(document: &Value) -> usize {
    let paths = document["paths"].as_object().into_iter().flat_map(Map::values);
    paths.flat_map(|path| METHODS.iter().filter(|&&method| path.get(method).is_some())).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_take_their_older_form() {
        let new = json!({ "openapi": "3.1.0", "a": [
            { "type": ["string", "null"] }, { "type": ["string", "integer"] }, { "type": "null" },
            { "const": 7 }, { "examples": [1] }, { "exclusiveMinimum": 3 }, { "anyOf": [{ "$ref": "#/x" }, { "type": "null" }] },
            { "oneOf": [{ "$ref": "#/x" }, { "$ref": "#/y" }, { "type": "null" }] }, { "type": "string", "minimum": 0 },
        ] });
        let old = json!({ "openapi": "3.0.3", "a": [
            { "type": "string", "nullable": true }, {}, { "nullable": true },
            { "enum": [7] }, {}, { "minimum": 3, "exclusiveMinimum": true }, { "allOf": [{ "$ref": "#/x" }], "nullable": true },
            { "oneOf": [{ "$ref": "#/x" }, { "$ref": "#/y" }], "nullable": true }, { "type": "string", "minimum": 0 },
        ] });
        assert_eq!(version_3_0(new), old);
    }

    #[test]
    fn operations_with_files_are_left_out() {
        let body = |kind: &str| json!({ "requestBody": { "content": { kind: {} } } });
        let document = json!({ "paths": {
            "/a": { "post": body("multipart/form-data"), "get": {}, "parameters": [] },
            "/b": { "put": body("application/json") },
        } });
        assert_eq!(operations(&document), 3);
        let left = without_files(document);
        assert_eq!(operations(&left), 2);
        assert!(left.pointer("/paths/~1a/post").is_none());
    }
}
