//! Responses of success and of failure, by the envelope of their API.

use serde_json::{Value, json};

use super::fits;
use super::made::{call, document, envelope, field, record, resource};

/// A call whose result is a thing.
fn get(name: &str, envelope: &Value, response: &Value) -> Value {
    let place = if envelope.get("result").is_some() { "result" } else { "whole" };
    let keys = json!({ "path": "/thing", "answer": { place: "Thing" }, "response": response });
    let types = json!([record("Thing", &[field("id", "string", json!({ "required": true }))])]);
    document(name, envelope, &[("things", resource(&[call("get", "GET", "/thing", keys)], &types))])
}

fn fits_success(document: &Value, value: Value) -> bool {
    let content = &document["paths"]["/thing"]["get"]["responses"]["200"]["content"];
    fits(document, &content["application/json"]["schema"], &value)
}

fn fits_failure(document: &Value, value: Value) -> bool {
    let reference = document["paths"]["/thing"]["get"]["responses"]["4XX"]["$ref"].as_str().unwrap();
    let response = document.pointer(reference.strip_prefix('#').unwrap()).unwrap();
    fits(document, &response["content"]["application/json"]["schema"], &value)
}

#[test]
fn a_failure_is_not_a_success() {
    let document = get("failure", &envelope(), &json!({ "success": true, "result": { "id": "t" } }));
    let errors = json!([{ "code": 7, "message": "no" }]);
    assert!(fits_success(&document, json!({ "success": true, "errors": [], "result": { "id": "t" } })));
    assert!(!fits_success(&document, json!({ "success": false, "result": { "id": "t" } })));
    assert!(!fits_success(&document, json!({ "success": true, "result": {} })));
    assert!(fits_failure(&document, json!({ "success": false, "errors": errors, "result": null })));
    assert!(!fits_failure(&document, json!({ "success": true, "errors": errors })));
    assert!(!fits_failure(&document, json!({ "success": false })));
    assert!(!fits_failure(&document, json!({ "success": false, "errors": [{ "code": 7 }] })));
}

/// Such an API says by the status alone whether a call succeeded.
#[test]
fn an_envelope_may_have_nested_paths_and_no_success() {
    let envelope = json!({
        "result": "data.item", "others": ["data.served_by"],
        "errors": [{ "code": "fault.kind", "message": "fault.reason" }, { "list": "data.problems", "code": "id" }],
    });
    let document = get("nested", &envelope, &json!({ "data": { "item": { "id": "t" } } }));
    assert!(fits_success(&document, json!({ "data": { "item": { "id": "t" }, "problems": [] } })));
    assert!(!fits_success(&document, json!({ "data": { "item": {} } })));
    assert!(!fits_success(&document, json!({ "data": {} })));
    assert!(!fits_success(&document, json!({})));
    assert!(fits_failure(&document, json!({ "fault": { "kind": "lost", "reason": "no" } })));
    assert!(fits_failure(&document, json!({ "data": { "problems": [{ "id": 7 }] } })));
    assert!(!fits_failure(&document, json!({ "fault": { "kind": {} } })));
    assert!(!fits_failure(&document, json!({ "data": { "problems": [{}] } })));
}

#[test]
fn a_failure_with_the_status_of_a_success_has_its_schema() {
    let envelope = json!({
        "success": "outcome", "success_value": "ok", "result": "answer",
        "errors": [{ "code": "code", "message": "text" }],
    });
    let document = get("status", &envelope, &json!({ "outcome": "ok", "answer": { "id": "t" } }));
    assert_eq!(document["paths"]["/thing"]["get"]["responses"].get("4XX"), None);
    assert!(fits_success(&document, json!({ "outcome": "ok", "answer": { "id": "t" } })));
    assert!(fits_success(&document, json!({ "outcome": "failed", "code": "E_FULL", "text": "no" })));
    assert!(!fits_success(&document, json!({ "answer": { "id": "t" } })));
    assert!(!fits_success(&document, json!({ "outcome": "failed", "text": 7 })));
}

/// Without a documented form of an error, nothing is said about it.
#[test]
fn an_api_without_an_envelope_has_its_results_alone() {
    let document = get("bare", &json!({}), &json!({ "id": "t" }));
    assert!(fits_success(&document, json!({ "id": "t" })));
    assert!(!fits_success(&document, json!({ "result": { "id": "t" } })));
    assert_eq!(document["components"]["responses"]["error"].get("content"), None);
}
