//! Several calls with one path and method.

use serde_json::{Value, json};

use super::made::{call, document, envelope, field, record, resource};
use super::{fits, mistakes};

fn id() -> Value {
    field("id", "string", json!({ "required": true }))
}

/// Three calls on one path, which differ by their parameters, bodies and results.
fn purges() -> Value {
    let path = |name: &str| json!([field(name, "string", json!({ "required": true }))]);
    let body = |name: &str, ty: &str| json!([field(name, ty, json!({ "required": true }))]);
    let result = |result: Value| json!({ "success": true, "result": result });
    let calls = [
        call(
            "all",
            "DELETE",
            "/zones/z/cache",
            json!({
                "path": "/zones/:zone/cache", "superseded_by": "things.hosts", "sent": { "everything": true },
                "parameters": { "path": path("zone"), "body": [field("everything", "boolean", json!({ "required": true, "values": [true] }))] },
                "answer": { "result": "Purge" }, "response": result(json!({ "id": "p", "next": { "id": "q", "size": 7 } })),
            }),
        ),
        call(
            "files",
            "DELETE",
            "/zones/z/cache?dry=true",
            json!({
                "path": "/zones/:id/cache", "sent": { "files": ["a"] },
                "parameters": { "path": path("id"), "query": body("dry", "boolean"), "body": body("files", "[string]") },
                "answer": { "result": "Files" }, "response": result(json!({ "id": "f", "count": 2, "next": { "count": 3 } })),
            }),
        ),
        call(
            "hosts",
            "DELETE",
            "/zones/z/cache",
            json!({
                "path": "/zones/:id/cache", "sent": { "hosts": ["h"] },
                "parameters": { "path": path("id"), "body": body("hosts", "[string]") },
                "answer": { "result": "Purge" }, "response": result(json!({ "id": "h" })),
            }),
        ),
    ];
    let types = json!([
        record("Purge", &[id(), field("size", "integer", json!({})), field("next", "Purge", json!({}))]),
        record(
            "Files",
            &[
                field("count", "integer", json!({ "required": true })),
                field("next", "Files", json!({})),
                field("id", "string", json!({}))
            ]
        ),
    ]);
    document("purges", &envelope(), &[("things", resource(&calls, &types))])
}

fn purge(document: &Value) -> &Value {
    assert_eq!(document["paths"].as_object().unwrap().len(), 1);
    &document["paths"]["/zones/{zone}/cache"]["delete"]
}

#[test]
fn calls_of_one_path_are_one_operation_with_the_name_of_the_first_that_nothing_supersedes() {
    let document = purges();
    let operation = purge(&document);
    assert_eq!(operation["operationId"], "things.files");
    assert_eq!(operation.get("deprecated"), None);
    let calls = operation["x-operations"].as_array().unwrap().iter().map(|call| &call["operationId"]);
    assert_eq!(calls.collect::<Vec<_>>(), ["things.files", "things.hosts", "things.all"]);
}

#[test]
fn an_operation_takes_the_body_of_each_of_its_calls_and_no_other() {
    let document = purges();
    let body = &purge(&document)["requestBody"];
    let schema = &body["content"]["application/json"]["schema"];
    assert_eq!(body["required"], true);
    for body in [json!({ "everything": true }), json!({ "files": ["a"] }), json!({ "hosts": ["h"] })] {
        assert_eq!(mistakes(&document, schema, &body).collect::<Vec<_>>(), [""; 0], "{body}");
    }
    for body in [json!({}), json!({ "everything": false }), json!({ "files": 7 })] {
        assert!(!fits(&document, schema, &body), "{body}");
    }
}

#[test]
fn a_parameter_that_some_calls_lack_is_not_required() {
    let document = purges();
    let parameters = purge(&document)["parameters"].as_array().unwrap();
    let found = parameters.iter().map(|parameter| (&parameter["name"], &parameter["required"]));
    assert_eq!(found.collect::<Vec<_>>(), [(&json!("zone"), &json!(true)), (&json!("dry"), &json!(false))]);
    assert_eq!(parameters[0]["x-documented"]["name"], "id");
}

/// A tool that takes the first schema that fits would lose what is in no other.
#[test]
fn results_are_joined_member_by_member_also_in_types_that_contain_themselves() {
    let document = purges();
    let schema = &purge(&document)["responses"]["200"]["content"]["application/json"]["schema"];
    let reference = schema["properties"]["result"]["$ref"].as_str().unwrap();
    let result = document.pointer(reference.strip_prefix('#').unwrap()).unwrap();
    let members: Vec<_> = result["properties"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["count", "next", "id", "size"]);
    assert_eq!(result.get("required"), None);
    assert_eq!(result["properties"]["next"]["anyOf"][0]["$ref"], reference);
    assert!(!fits(&document, schema, &json!({ "success": true, "result": { "size": "large" } })));
}
