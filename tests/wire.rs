//! Each documented call is made with the client's typed methods and a real HTTP server. The request is compared with
//! the documented curl command, and the output of the client with the documented response.

use std::collections::BTreeSet;

use cloudflare_client::Client;
use cloudflare_client::examples::{self, Example};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use spec::model::{Answer, Correction, Envelope, Operation, root};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::{credential, read_spec, repository};

#[tokio::test]
async fn every_documented_call_arrives_and_its_answer_is_understood() {
    let spec = read_spec(&repository("spec")).spec;
    let mut called = BTreeSet::new();
    for (api, resource) in spec.resources() {
        for operation in &resource.def.operations {
            let id = api.operation_id(resource, operation);
            let example = examples::all().find(|example| example.operation.id == id).unwrap();
            let (request, answer) = make(example, &api.def.base_url, operation).await;
            compare_request(&id, operation, &request);
            assert_same(&id, &answer, &documented(&api.def.envelope, operation));
            show_corrections(&id, operation);
            called.insert(id);
        }
    }
    let all: BTreeSet<_> = examples::all().map(|example| example.operation.id.to_owned()).collect();
    assert_eq!(called, all, "a call has no counterpart in the spec");
    assert_eq!(called.len(), spec.resources().map(|(_, resource)| resource.def.operations.len()).sum::<usize>());
}

/// Makes a documented call; returns the request, and the output of the client for the documented response.
async fn make(example: &Example, base_url: &str, operation: &Operation) -> (Request, Value) {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(&operation.example.response);
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let base_url: wiremock::http::Url = base_url.parse().unwrap();
    let client =
        Client::builder(credential(example.operation)).base_url(server.uri() + base_url.path()).build().unwrap();
    let answer = (example.call)(&client).await.unwrap();
    (server.received_requests().await.unwrap().remove(0), answer)
}

fn compare_request(id: &str, operation: &Operation, request: &Request) {
    let documented = &operation.example.request;
    let expected: wiremock::http::Url = documented.url.parse().unwrap();
    assert_eq!(request.method.as_str(), operation.method.as_str(), "{id}");
    let segments = |url: &wiremock::http::Url| percent_decode_str(url.path()).decode_utf8().unwrap().into_owned();
    assert_eq!(segments(&request.url), segments(&expected), "{id}");
    let pairs = |url: &wiremock::http::Url| url.query_pairs().into_owned().collect::<BTreeSet<_>>();
    assert_eq!(pairs(&request.url), pairs(&expected), "{id}");
    match (&documented.body, &documented.form) {
        (Some(body), None) => {
            let found: Value = serde_json::from_slice(&request.body).unwrap();
            assert_same(id, &found, &Value::Object(body.clone()));
        }
        (None, Some(form)) if content_type(request).starts_with("multipart") => compare_parts(id, form, request),
        (None, Some(form)) => compare_pairs(id, form, request),
        (None, None) => assert!(request.body.is_empty(), "{id}"),
        (Some(_), Some(_)) => panic!("{id} has two bodies"),
    }
}

/// A form with files: `name=@path` of curl is a part with that name and the path as file name.
fn compare_parts(id: &str, form: &serde_json::Map<String, Value>, request: &Request) {
    let boundary = content_type(request).strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(request.body.clone()).unwrap();
    let parts: Vec<_> = body.split(&format!("--{boundary}")).collect();
    assert_eq!((parts[0], *parts.last().unwrap()), ("", "--\r\n"), "{id}");
    let found: Vec<_> =
        parts[1..parts.len() - 1].iter().map(|part| part.trim_start().lines().next().unwrap().to_owned()).collect();
    let header = |(name, file): (&String, &Value)| {
        let file = file.as_str().unwrap().strip_prefix('@').unwrap();
        format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"")
    };
    assert_eq!(found, form.iter().map(header).collect::<Vec<_>>(), "{id}");
}

/// A form of pairs, including the credential.
fn compare_pairs(id: &str, form: &serde_json::Map<String, Value>, request: &Request) {
    assert_eq!(content_type(request), "application/x-www-form-urlencoded", "{id}");
    let found: BTreeSet<_> = form_urlencoded::parse(&request.body).into_owned().collect();
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    };
    let credential =
        [("email", "user@example.com"), ("tkn", "secret")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let expected: BTreeSet<_> =
        form.iter().map(|(name, value)| (name.clone(), text(value))).chain(credential).collect();
    assert_eq!(found, expected, "{id}");
}

fn content_type(request: &Request) -> &str {
    request.headers.get("content-type").unwrap().to_str().unwrap()
}

/// Lists where this test deviates from the documented text.
fn show_corrections(id: &str, operation: &Operation) {
    let fields = operation.parameters.iter().flat_map(|(_, _, field)| &field.corrections);
    for Correction { at, documented, value, reason } in operation.corrections.iter().chain(fields) {
        println!("{id}{at}: {value} in place of {documented}. {reason}");
    }
}

/// The output that the client should make of the documented response.
fn documented(envelope: &Envelope, operation: &Operation) -> Value {
    let response = &operation.example.response;
    let at = |path: &str| path.split('.').try_fold(response, |value, name| value.get(name)).cloned();
    match operation.answer {
        Answer::Result(_) => at(envelope.result.as_deref().unwrap()).unwrap_or_default(),
        Answer::Nothing => Value::Null,
        Answer::Page(_) => {
            let paths = envelope.page.as_ref().unwrap();
            let info: Map<_, _> = paths.info().filter_map(|(key, path)| Some((key.to_owned(), at(path)?))).collect();
            let info = if info.is_empty() { Value::Null } else { info.into() };
            json!({ "items": at(&paths.items), "info": info })
        }
        Answer::Whole(_) => {
            let envelope: Vec<_> = envelope.beside().map(|(_, path)| root(path)).collect();
            let own = response.as_object().unwrap().clone().into_iter();
            own.filter(|(name, _)| !envelope.contains(&name.as_str())).collect()
        }
    }
}

/// Compares JSON: timestamps as instants, numbers by value. A null member equals a missing one, since the docs
/// promise neither.
fn assert_same(id: &str, found: &Value, expected: &Value) {
    assert!(same(found, expected), "{id}\n   found: {found}\nexpected: {expected}");
}

fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let mut names = a.keys().chain(b.keys());
            names.all(|name| same(a.get(name).unwrap_or(&Value::Null), b.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Number(number), Value::String(text)) | (Value::String(text), Value::Number(number)) => {
            text.parse().ok() == number.as_f64()
        }
        (Value::String(a), Value::String(b)) => {
            let instant = |text: &str| text.parse::<jiff::Timestamp>().ok();
            a == b || instant(a).is_some_and(|a| instant(b) == Some(a))
        }
        _ => a == b,
    }
}

#[test]
fn instants_and_numbers_are_compared_by_value_and_nothing_else_is() {
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert!(same(&json(r#"["2014-01-01T05:20:00.12345Z", 20]"#), &json(r#"["2014-01-01T05:20:00.123450Z", 20.0]"#)));
    assert!(same(&json(r#"["1", 7200]"#), &json(r#"[1, "7200"]"#)));
    assert!(same(&json(r#"{"a":1}"#), &json(r#"{"a":1,"b":null}"#)));
    for (a, b) in [
        ("[1]", "[2]"),
        (r#"{"a":1}"#, r#"{"a":1,"b":false}"#),
        ("[]", "[null]"),
        (r#""a""#, r#""b""#),
        ("1", r#""2""#),
        ("1", r#""a""#),
    ] {
        assert!(!same(&json(a), &json(b)), "{a} {b}");
    }
}
