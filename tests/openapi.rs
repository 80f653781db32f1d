//! The OpenAPI document: an exact comparison for a small spec, and the examples of the real spec against their schemas.

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
fn every_operation_is_exported_once() {
    let listed = xtask::run(["list"]).unwrap();
    let listed: BTreeSet<_> = listed.lines().map(|line| line.split('\t').nth(1).unwrap().to_owned()).collect();
    let document = document(&repository("spec"));
    let exported: Vec<_> = operations(&document).map(|(_, operation)| text(&operation["operationId"])).collect();
    assert_eq!(exported.len(), listed.len());
    assert_eq!(exported.into_iter().collect::<BTreeSet<_>>(), listed);
}

/// Each documented example fits the schema that is exported with it.
#[test]
fn every_example_is_valid() {
    let document = document(&repository("spec"));
    let mut failures = Vec::new();
    for (path, operation) in operations(&document) {
        let contents = [&operation["requestBody"]["content"], &operation["responses"]["200"]["content"]];
        let contents = contents.into_iter().filter_map(Value::as_object).flat_map(|content| content.values());
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for described in contents.chain(parameters).filter(|described| described.get("example").is_some()) {
            let mistakes = mistakes(&document, &described["schema"], &described["example"]);
            failures.extend(mistakes.map(|mistake| format!("{path} {}: {mistake}", operation["operationId"])));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns the differences of a value from a schema of the document.
fn mistakes(document: &Value, schema: &Value, value: &Value) -> impl Iterator<Item = String> {
    let root = json!({ "components": document["components"], "allOf": [schema] });
    let validator = jsonschema::draft202012::options().build(&root).unwrap();
    let mistakes: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    mistakes.into_iter()
}

/// Iterates over the operations, with their paths.
fn operations(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let paths = document["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, item)| {
        let operations = item.as_object().unwrap().values();
        operations.filter(|operation| operation.get("operationId").is_some()).map(move |operation| (path, operation))
    })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
