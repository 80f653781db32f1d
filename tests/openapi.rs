//! The OpenAPI document: an exact comparison for a small spec, and the examples of the real spec against their schemas.

mod calls;
mod made;
mod responses;
mod types;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{check, read_spec, repository};

const GOLDEN: &str = "golden/openapi.json";

fn document(folder: &Path) -> Value {
    let loaded = read_spec(folder);
    let spec = check(&loaded);
    spec::openapi(&spec.apis.iter().collect::<Vec<_>>())
}

/// `UPDATE_GOLDEN=1 cargo test -p tests openapi` writes it again.
#[test]
fn a_small_spec_becomes_the_golden_document() {
    let found = serde_json::to_string_pretty(&document(Path::new("golden/spec"))).unwrap() + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(GOLDEN, &found).unwrap();
    }
    let golden = fs::read_to_string(GOLDEN).unwrap();
    let line = golden.lines().zip(found.lines()).position(|(golden, found)| golden != found);
    assert!(golden == found, "{GOLDEN} differs at line {line:?}: if that is meant, run this test with UPDATE_GOLDEN=1");
}

#[test]
fn every_call_is_exported_once() {
    let listed = xtask::run(["list"]).unwrap();
    let listed: BTreeSet<_> = listed.lines().map(|line| line.split('\t').nth(1).unwrap().to_owned()).collect();
    let document = document(&repository("spec"));
    let exported: Vec<_> = calls(&document).map(|(_, call)| text(&call["operationId"])).collect();
    assert_eq!(exported.len(), listed.len());
    assert_eq!(exported.into_iter().collect::<BTreeSet<_>>(), listed);
}

/// Each documented example fits the schema that is exported with it, also where that is one of several calls.
#[test]
fn every_example_is_valid() {
    let document = document(&repository("spec"));
    let mut failures = Vec::new();
    let of_several = operations(&document).filter(|(_, operation)| operation.get("x-operations").is_some());
    for (path, operation) in calls(&document).chain(of_several) {
        let bodies = [&operation["requestBody"]["content"], &operation["responses"]["200"]["content"]];
        let bodies = bodies.into_iter().filter_map(Value::as_object).flat_map(|content| content.values());
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for described in bodies.chain(parameters) {
            for mistake in examples(described).flat_map(|example| mistakes(&document, &described["schema"], example)) {
                failures.push(format!("{path} {}: {mistake}", operation["operationId"]));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Tools of others send a fragment, and read only one of `allOf` and the members beside it.
#[test]
fn nothing_is_written_in_a_form_that_other_tools_misread() {
    let document = document(&repository("spec"));
    for path in document["paths"].as_object().unwrap().keys() {
        assert!(!path.contains('#'), "{path}");
    }
    let mut waiting = vec![&document];
    while let Some(value) = waiting.pop() {
        assert!(value.get("allOf").is_none() || value.get("properties").is_none(), "{value}");
        assert!(value.get("enum").is_none_or(|values| !values[0].is_boolean()), "{value}");
        waiting.extend(value.as_object().into_iter().flat_map(|members| members.values()));
        waiting.extend(value.as_array().into_iter().flatten());
    }
}

/// Returns the differences of a value from a schema of the document.
fn mistakes(document: &Value, schema: &Value, value: &Value) -> impl Iterator<Item = String> {
    let root = json!({ "components": document["components"], "allOf": [schema] });
    let validator = jsonschema::draft202012::options().build(&root).unwrap();
    let mistakes: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    mistakes.into_iter()
}

/// Whether a value fits a schema of the document.
fn fits(document: &Value, schema: &Value, value: &Value) -> bool {
    mistakes(document, schema, value).next().is_none()
}

/// Iterates over the examples of a parameter or a body.
fn examples(described: &Value) -> impl Iterator<Item = &Value> {
    let several = described["examples"].as_object().into_iter().flat_map(|examples| examples.values());
    described.get("example").into_iter().chain(several.map(|example| &example["value"]))
}

/// Iterates over the operations, with their paths.
fn operations(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let paths = document["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, item)| item.as_object().unwrap().values().map(move |operation| (path, operation)))
}

/// Iterates over the calls, with their paths. Several of them may be one operation.
fn calls(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    operations(document).flat_map(|(path, operation)| {
        let calls = operation["x-operations"].as_array().map_or(std::slice::from_ref(operation), Vec::as_slice);
        calls.iter().map(move |call| (path, call))
    })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
