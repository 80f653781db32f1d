//! Documents of specs that a test makes.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// Returns the document of an API with these resources. `name` is that of the test.
pub fn document(name: &str, envelope: &Value, resources: &[(&str, Value)]) -> Value {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("openapi_{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("made")).unwrap();
    let api = json!({
        "title": "Made", "description": "Made.", "at_root": true, "base_url": "https://made.example.com",
        "sources": [{ "name": "reference", "title": "Reference" }], "envelope": envelope,
        "credentials": [{ "kind": "token", "headers": ["Authorization"], "description": "Token." }],
    });
    fs::write(folder.join("made/api.json"), api.to_string()).unwrap();
    for (name, resource) in resources {
        fs::write(folder.join(format!("made/{name}.json")), resource.to_string()).unwrap();
    }
    let document = super::document(&folder);
    fs::remove_dir_all(folder).unwrap();
    document
}

/// The envelope of most APIs.
pub fn envelope() -> Value {
    let errors = json!([{ "list": "errors", "code": "code", "message": "message" }]);
    json!({ "success": "success", "result": "result", "errors": errors })
}

/// A resource.
pub fn resource(operations: &[Value], types: &Value) -> Value {
    json!({ "title": "Things", "description": "Things.", "operations": operations, "types": types })
}

/// A call with these keys besides those that all have.
pub fn call(name: &str, method: &str, url: &str, keys: Value) -> Value {
    let Value::Object(keys) = keys else { panic!("{keys} is not an object") };
    let mut call = Map::new();
    let request = json!({ "url": format!("https://made.example.com{url}"), "body": keys.get("sent") });
    let response = keys.get("response").cloned().unwrap_or_else(|| json!({ "success": true }));
    for (key, value) in [
        ("name", json!(name)),
        ("title", json!(name)),
        ("description", json!("Calls.")),
        ("method", json!(method)),
        ("answer", json!("nothing")),
        ("example", json!({ "request": request, "response": response })),
    ] {
        call.insert(key.to_owned(), value);
    }
    call.extend(keys.into_iter().filter(|(key, _)| !["sent", "response"].contains(&key.as_str())));
    Value::Object(call)
}

/// A field with these keys besides its name and its type.
pub fn field(name: &str, ty: &str, keys: Value) -> Value {
    let mut field = json!({ "name": name, "type": ty, "description": "A field." });
    let Value::Object(keys) = keys else { panic!("{keys} is not an object") };
    field.as_object_mut().unwrap().extend(keys);
    field
}

/// A record.
pub fn record(name: &str, fields: &[Value]) -> Value {
    json!({ "name": name, "description": "A record.", "fields": fields })
}
