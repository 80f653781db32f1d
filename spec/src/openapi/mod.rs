//! The spec as one OpenAPI 3.1 document.
//!
//! Facts for which OpenAPI has no keyword are in `x-` members: permissions, plans and stability at the operation, error
//! codes and notes at the top. If a fact was corrected, the keyword has the corrected value, and `x-documented` next to
//! it has the documented one.

mod answers;
mod either;
mod envelope;
mod keywords;
mod names;
mod objects;
mod operation;
mod paths;
mod schemas;
mod security;
mod several;
mod unions;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::checked::Api;
use crate::model::{ApiFile, ErrorCode, RateLimit, ResourceFile, main_of};
use objects::listed;
use paths::Paths;
use several::Several;

/// Returns one OpenAPI document of these APIs.
pub fn openapi(apis: &[&Api<'_>]) -> Value {
    let mut document = Map::new();
    document.insert("openapi".to_owned(), json!("3.1.0"));
    document.insert("info".to_owned(), info(apis));
    if let Some(main) = main(apis) {
        document.insert("servers".to_owned(), json!([{ "url": main.base_url }]));
        document.insert("security".to_owned(), security::accepted(main, None));
    }
    document.insert("tags".to_owned(), tags(apis));
    let mut components = components(apis);
    let paths = paths(apis).into_json(&mut Several::new(&document, &mut components));
    document.insert("paths".to_owned(), paths);
    document.insert("components".to_owned(), components);
    let notes = by_section(apis, |def| (!def.notes.is_empty()).then(|| json!(def.notes)));
    let mut codes = by_section(apis, |def| error_codes(&def.errors));
    codes.extend(apis.iter().filter_map(|api| Some((api.def.title.clone(), error_codes(&api.def.errors)?))));
    for (key, sections) in [("x-error-codes", codes), ("x-notes", notes)] {
        if !sections.is_empty() {
            document.insert(key.to_owned(), Value::Object(sections));
        }
    }
    let mut document = Value::Object(document);
    names::distinguish(&mut document);
    document
}

/// Returns the API whose server and credentials the document has. Those of other APIs are at their calls.
fn main<'a>(apis: &[&'a Api<'_>]) -> Option<&'a ApiFile> {
    main_of(apis.iter().map(|api| &api.def))
}

fn info(apis: &[&Api<'_>]) -> Value {
    let titles: Vec<_> = apis.iter().map(|api| api.def.title.as_str()).collect();
    let descriptions: Vec<_> = apis.iter().map(|api| general(&api.def)).collect();
    let dates = apis.iter().flat_map(|api| &api.def.sources).filter_map(|source| source.date.as_deref());
    json!({
        "title": titles.join(", "),
        "version": dates.max().unwrap_or("undated"),
        "description": descriptions.join("\n\n"),
    })
}

/// Describes an API as a whole.
fn general(def: &ApiFile) -> String {
    let limit = |limit: &RateLimit| {
        format!("Rate limit: {} calls in {} seconds. {}", limit.calls, limit.seconds, limit.description)
    };
    listed(&def.description, def.rate_limits.iter().map(limit))
}

/// Returns one tag per section of the docs.
fn tags(apis: &[&Api<'_>]) -> Value {
    let sections = by_section(apis, |def| Some(json!(def.description)));
    sections.into_iter().map(|(name, description)| json!({ "name": name, "description": description })).collect()
}

/// Collects a value of each section by its title. If sections share a title, the first one counts.
fn by_section(apis: &[&Api<'_>], what: impl Fn(&ResourceFile) -> Option<Value>) -> Map<String, Value> {
    let mut sections = Map::new();
    for resource in apis.iter().flat_map(|api| &api.resources) {
        if let Some(value) = what(&resource.def) {
            sections.entry(&resource.def.title).or_insert(value);
        }
    }
    sections
}

fn error_codes(errors: &[ErrorCode]) -> Option<Value> {
    let codes: Map<_, _> = errors.iter().map(|error| (error.code.to_string(), json!(error.message))).collect();
    (!codes.is_empty()).then_some(Value::Object(codes))
}

/// Returns the operations by their paths.
fn paths(apis: &[&Api<'_>]) -> Paths {
    let mut paths = Paths::default();
    let main = main(apis);
    for api in apis {
        for resource in &api.resources {
            for operation in &resource.operations {
                let item = operation::operation(api, resource, operation, main);
                paths.add(&operation.path, operation.method.as_str(), item);
            }
        }
    }
    paths
}

fn components(apis: &[&Api<'_>]) -> Value {
    let named: BTreeMap<_, _> = apis.iter().flat_map(|api| schemas::components(api)).collect();
    let schemas: Map<_, _> = apis.iter().flat_map(|api| envelope::schemas(api)).chain(named).collect();
    let responses: Map<_, _> = apis.iter().filter_map(|api| answers::error(api)).collect();
    json!({ "schemas": schemas, "responses": responses, "securitySchemes": security::schemes(apis) })
}
