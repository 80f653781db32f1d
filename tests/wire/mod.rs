//! Each documented call is made through the client's typed methods against a real HTTP server. The request is compared
//! with the documented curl command, and the client's result with the documented response.

mod same;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use cloudflare_client::Client;
use cloudflare_client::examples::{self, Example};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use spec::model::{Correction, Envelope, Operation, Payload, root};
use wiremock::{Request, ResponseTemplate};

use crate::{credential, read_spec, repository, serve};
use same::{DIFFERENCES, differences};

/// Descriptions of what is wrong.
type Problems = Vec<String>;

#[tokio::test]
async fn every_documented_call_arrives_and_its_answer_is_understood() {
    let spec = read_spec(&repository("spec"));
    let examples: BTreeMap<_, _> = examples::all().map(|example| (example.operation.id, example)).collect();
    let (mut called, mut failed, mut used) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
    for (api, resource) in spec.spec.resources() {
        for operation in &resource.def.operations {
            let id = api.operation_id(resource, operation);
            let mut problems = match examples.get(id.as_str()) {
                None => vec!["it is not among the examples".to_owned()],
                Some(example) => problems(example, &api.def.envelope, &api.def.base_url, operation, &mut used).await,
            };
            failed.extend(problems.drain(..).map(|problem| format!("{id}: {problem}")));
            show_corrections(&id, operation);
            called.insert(id);
        }
    }
    let surplus = examples.keys().filter(|id| !called.contains(**id));
    failed.extend(surplus.map(|id| format!("{id}: it has no counterpart in the spec")));
    let unused = (0..DIFFERENCES.len()).filter(|row| !used.contains(row)).map(|row| &DIFFERENCES[row]);
    failed.extend(unused.map(|row| format!("{row:?}: no call differs like that any more")));
    assert!(failed.is_empty(), "{} problems\n{}", failed.len(), failed.join("\n"));
}

/// Makes a documented call, and compares the request and the result with the documented ones.
async fn problems(
    example: &Example,
    envelope: &Envelope,
    base_url: &str,
    operation: &Operation,
    used: &mut BTreeSet<usize>,
) -> Problems {
    let server = serve(ResponseTemplate::new(200).set_body_json(&operation.example.response)).await;
    let base_url: wiremock::http::Url = base_url.parse().unwrap();
    let client = Client::builder(credential(example.operation)).base_url(server.uri() + base_url.path());
    let answer = example.call(&client.build().unwrap()).await;
    let requests = server.received_requests().await.unwrap();
    let mut problems = Problems::new();
    match requests.as_slice() {
        [request] => compare_request(operation, request, &mut problems),
        requests => problems.push(format!("{} requests arrived", requests.len())),
    }
    match answer {
        Ok(answer) => {
            let found = differences(example.operation.id, &answer, &documented(envelope, operation), used);
            problems.extend(found.into_iter().map(|difference| format!("answer{difference}")));
        }
        Err(error) => problems.push(format!("the call failed: {error}")),
    }
    problems
}

/// Records a problem unless two values are the same.
fn expect<T: PartialEq + Debug>(what: &str, found: T, expected: T, problems: &mut Problems) {
    if found != expected {
        problems.push(format!("{what}: {found:?} in place of {expected:?}"));
    }
}

fn compare_request(operation: &Operation, request: &Request, problems: &mut Problems) {
    let documented = &operation.example.request;
    let expected: wiremock::http::Url = documented.url.parse().unwrap();
    expect("method", request.method.as_str(), operation.method.as_str(), problems);
    let path = |url: &wiremock::http::Url| percent_decode_str(url.path()).decode_utf8_lossy().into_owned();
    expect("path", path(&request.url), path(&expected), problems);
    let pairs = |url: &wiremock::http::Url| url.query_pairs().into_owned().collect::<BTreeSet<_>>();
    expect("query", pairs(&request.url), pairs(&expected), problems);
    match (&documented.body, &documented.form) {
        (Some(body), None) => match serde_json::from_slice(&request.body) {
            Ok(found) => {
                // No request may differ.
                let found = differences("", &found, &Value::Object(body.clone()), &mut BTreeSet::new());
                problems.extend(found.into_iter().map(|difference| format!("body{difference}")));
            }
            Err(error) => problems.push(format!("the body is no JSON: {error}")),
        },
        (None, Some(form)) if content_type(request).starts_with("multipart") => compare_parts(form, request, problems),
        (None, Some(form)) => compare_pairs(form, request, problems),
        (None, None) => expect("body", String::from_utf8_lossy(&request.body).as_ref(), "", problems),
        (Some(_), Some(_)) => problems.push("the documented call has two bodies".to_owned()),
    }
}

/// Compares a form of files: curl's `name=@path` is a part with this name, and with the path as file name.
fn compare_parts(form: &Map<String, Value>, request: &Request, problems: &mut Problems) {
    let boundary = content_type(request).strip_prefix("multipart/form-data; boundary=").unwrap_or_default();
    let body = String::from_utf8_lossy(&request.body);
    let parts: Vec<_> = body.split(&format!("--{boundary}")).collect();
    let found = parts.iter().map(|part| part.trim_start().lines().next().unwrap_or_default().to_owned());
    let header = |(name, file): (&String, &Value)| {
        let file = file.as_str().unwrap().strip_prefix('@').unwrap();
        format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"")
    };
    // There is nothing before the first boundary, and two dashes after the last.
    let expected = [String::new()].into_iter().chain(form.iter().map(header)).chain(["--".to_owned()]);
    expect("parts", found.collect::<Vec<_>>(), expected.collect(), problems);
}

/// Compares a form of pairs, with the credential among them.
fn compare_pairs(form: &Map<String, Value>, request: &Request, problems: &mut Problems) {
    expect("content type", content_type(request), "application/x-www-form-urlencoded", problems);
    let found: BTreeSet<_> = form_urlencoded::parse(&request.body).into_owned().collect();
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    };
    let credential =
        [("email", "user@example.com"), ("tkn", "secret")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let expected = form.iter().map(|(name, value)| (name.clone(), text(value))).chain(credential).collect();
    expect("form", found, expected, problems);
}

fn content_type(request: &Request) -> &str {
    request.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Prints where this test does not require exactly what is documented.
fn show_corrections(id: &str, operation: &Operation) {
    let fields = operation.parameters.iter().flat_map(|(_, _, field)| &field.corrections);
    for Correction { at, documented, value, reason } in operation.corrections.iter().chain(fields) {
        println!("{id}{at}: {value} in place of {documented}. {reason}");
    }
}

/// Returns the expected result of the documented response.
fn documented(envelope: &Envelope, operation: &Operation) -> Value {
    let response = &operation.example.response;
    let at = |path: &str| path.split('.').try_fold(response, |value, name| value.get(name)).cloned();
    match operation.answer {
        Payload::Result(_) => at(envelope.result.as_deref().unwrap()).unwrap_or_default(),
        Payload::Nothing => Value::Null,
        Payload::Page(_) => {
            let paths = envelope.page.as_ref().unwrap();
            let info: Map<_, _> = paths.info().filter_map(|(key, path)| Some((key.to_owned(), at(path)?))).collect();
            let info = if info.is_empty() { Value::Null } else { info.into() };
            json!({ "items": at(&paths.items), "info": info })
        }
        Payload::Whole(_) => {
            // What the client does not read of an envelope is kept like any other undocumented member.
            let read = envelope.beside().filter(|(key, _)| !key.starts_with("others"));
            let envelope: Vec<_> = read.map(|(_, path)| root(path)).collect();
            let own = response.as_object().unwrap().clone().into_iter();
            own.filter(|(name, _)| !envelope.contains(&name.as_str())).collect()
        }
    }
}
