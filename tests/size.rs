//! Specs of any size and shape are loaded, checked and generated in time proportional to their size.
//!
//! No times are compared. Each case is so large that quadratic work would take many minutes, and may take two.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use codegen::Files;
use serde_json::{Value, json};
use spec::{Checked, Diagnostic, Loaded};

use crate::scale;

/// Runs a case in a thread with a stack of the default size, and fails if it takes too long.
fn in_time<T: Send + 'static>(case: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, result) = mpsc::channel();
    let thread = thread::spawn(move || done.send(case()).unwrap());
    match result.recv_timeout(Duration::from_secs(120)) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the work grows faster than the spec"),
        Err(mpsc::RecvTimeoutError::Disconnected) => std::panic::resume_unwind(thread.join().unwrap_err()),
    }
}

/// Reads a spec of these resources.
fn read(resources: impl IntoIterator<Item = (String, Value)>) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    scale::write(folder.path(), resources);
    spec::load(folder.path()).unwrap()
}

/// Returns the mistakes in a spec of these resources.
fn mistakes(resources: impl IntoIterator<Item = (String, Value)>) -> Vec<Diagnostic> {
    let loaded = read(resources);
    let mistakes = spec::check(&loaded).err().unwrap_or_default();
    [mistakes, codegen::collisions(&loaded.spec)].concat()
}

/// Calls `make` with a checked spec of these resources.
fn make<T>(resources: impl IntoIterator<Item = (String, Value)>, make: impl FnOnce(&Checked<'_>) -> T) -> T {
    let loaded = read(resources);
    let spec = spec::check(&loaded);
    make(&spec.unwrap_or_else(|mistakes| panic!("{}", spec::render(&mistakes[..mistakes.len().min(3)], false))))
}

fn generate(resources: impl IntoIterator<Item = (String, Value)>) -> Files {
    make(resources, |spec| codegen::generate(spec).unwrap())
}

fn assert_none(mistakes: &[Diagnostic]) {
    assert!(mistakes.is_empty(), "{}", spec::render(&mistakes[..mistakes.len().min(3)], false));
}

fn one(resource: Value) -> [(String, Value); 1] {
    [("things".to_owned(), resource)]
}

/// Returns a resource with one operation that answers with the first of some types.
fn of_types(types: Vec<Value>) -> [(String, Value); 1] {
    let first = types[0]["name"].as_str().unwrap().to_owned();
    one(scale::resource_of(types, [first]))
}

fn record(name: &str, field: Value) -> Value {
    json!({ "name": name, "description": "A record.", "fields": [field] })
}

fn field(ty: &str, required: bool) -> Value {
    json!({ "name": "next", "type": ty, "required": required, "description": "The next." })
}

/// Function that returns a type with the first name that leads to the second.
type Link = fn(String, String) -> Value;

/// Returns types `N0` that leads to `N1` and so on, and a last type.
fn chain(link: impl Fn(String, String) -> Value, last: Value) -> Vec<Value> {
    const LENGTH: usize = 6_000;
    let links = (0..LENGTH).map(|index| link(format!("N{index}"), format!("N{}", index + 1)));
    let mut last = last;
    last["name"] = json!(format!("N{LENGTH}"));
    links.chain([last]).collect()
}

#[test]
fn many_operations_in_one_file_or_in_many() {
    for (operations, each) in [(1_000, 1_000), (3_000, 1)] {
        let count = in_time(move || make(scale::resources(operations, each), |spec| spec.spec.operation_ids().count()));
        assert_eq!(count, operations);
    }
}

#[test]
fn many_operations_are_generated() {
    let files = in_time(|| generate(scale::resources(800, 800)));
    assert_eq!(files["src/part0/operations.rs"].matches("operation! {").count(), 800);
}

#[test]
fn many_values_of_a_type() {
    let values: Vec<_> = (0..30_000).map(|index| json!({ "value": format!("v{index}") })).collect();
    let kind = json!({ "name": "Kind", "description": "A kind.", "values": values });
    let files = in_time(|| generate(of_types(vec![kind])));
    assert!(files["src/things/types.rs"].contains("V29999 = \"v29999\""));
}

#[test]
fn many_allowed_values_of_a_field() {
    let mut number = field("integer", false);
    number["values"] = (0..100_000).collect();
    let mistakes = in_time(|| mistakes(of_types(vec![record("Thing", number)])));
    assert_none(&mistakes);
}

#[test]
fn many_fields_of_a_type() {
    let fields = (0..10_000).map(|index| {
        let mut field = field("string", false);
        field["name"] = json!(format!("f{index}"));
        field["only_with"] = json!({ "field": "f0", "values": ["a"] });
        field
    });
    let thing = json!({ "name": "Thing", "description": "A thing.", "fields": fields.collect::<Vec<_>>() });
    assert_none(&in_time(|| mistakes(of_types(vec![thing]))));
}

#[test]
fn a_chain_of_names_for_names() {
    let alias = |name, next| json!({ "name": name, "description": "A name.", "alias": next });
    let used = |mut types: Vec<Value>| {
        let field = |index: usize| {
            let mut field = field(&format!("N{index}"), false);
            field["name"] = json!(format!("f{index}"));
            field["example"] = json!(7);
            field
        };
        let fields: Vec<_> = (0..types.len()).map(field).collect();
        types.insert(0, json!({ "name": "Thing", "description": "A thing.", "fields": fields }));
        types
    };
    let last = json!({ "description": "The last.", "alias": "integer", "one_of": [7] });
    let files = in_time(move || generate(of_types(used(chain(alias, last)))));
    assert!(files["src/things/types.rs"].contains("pub type N5999 = N6000;"));
    // The numbers of the last alias are the limits of each one that leads to it.
    assert_eq!(files["src/things/types.rs"].matches("one_of(&[7])").count(), 6_001);
}

#[test]
fn a_chain_of_records_unions_and_lists() {
    let end = || json!({ "description": "The last.", "fields": [field("string", true)] });
    let links: [(&str, Link); 4] = [
        ("required", |name, next| record(&name, field(&next, true))),
        ("optional", |name, next| record(&name, field(&next, false))),
        ("lists", |name, next| json!({ "name": name, "description": "A list.", "alias": format!("[{next}]") })),
        ("bare", |name, next| {
            let mut record = record(&name, field(&next, true));
            record["bare"] = json!("next");
            record
        }),
    ];
    for (name, link) in links {
        let mut types = chain(link, end());
        if name == "bare" {
            let mut thing = record("Thing", field("N0", false));
            thing["fields"][0]["example"] = json!({ "next": "x" });
            types[6_000]["bare"] = json!("next");
            types.insert(0, thing);
        }
        let document = in_time(|| make(of_types(types), |spec| spec::openapi(&spec.apis.iter().collect::<Vec<_>>())));
        assert!(!document.is_null());
    }
}

#[test]
fn a_chain_of_unions() {
    let union = |index: usize| {
        let case = json!({ "value": "a", "type": format!("R{index}"), "description": "The case." });
        let union = json!({ "name": format!("U{index}"), "description": "A union.", "tag": "kind", "cases": [case] });
        [union, record(&format!("R{index}"), field(&format!("U{}", (index + 1) % 3_000), false))]
    };
    assert_none(&in_time(move || mistakes(of_types((0..3_000).flat_map(union).collect()))));
}

#[test]
fn a_circle_of_records_is_reported_for_each() {
    let link = |index: usize| record(&format!("N{index}"), field(&format!("N{}", (index + 1) % 5_000), true));
    let mistakes = in_time(move || mistakes(of_types((0..5_000).map(link).collect())));
    assert_eq!(mistakes.len(), 5_000);
    assert!(mistakes.iter().all(|mistake| mistake.label == "endless"), "{}", spec::render(&mistakes[..3], false));
}

#[test]
fn a_record_that_stands_for_itself_is_no_endless_work() {
    let mut thing = record("Thing", field("Thing", false));
    thing["bare"] = json!("next");
    thing["fields"][0]["example"] = json!("x");
    assert_none(&in_time(|| mistakes(of_types(vec![thing]))));
}

/// The example has the deepest value that a spec may contain, of the deepest type and of a record that may contain
/// itself.
#[test]
fn the_deepest_example_is_generated() {
    let mut node = field("Node", false);
    node["example"] = (0..90).fold(json!({}), |inner, _| json!({ "next": inner }));
    let mut list = field(&format!("{}Node{}", "[".repeat(16), "]".repeat(16)), false);
    list["name"] = json!("list");
    list["example"] = (0..16).fold(json!({}), |inner, _| json!([inner]));
    let mut resource = scale::resource_of(vec![record("Node", field("Node", false))], ["Node".to_owned()]);
    let operation = &mut resource["operations"][0];
    let body = json!({ "next": node["example"], "list": list["example"] });
    operation["parameters"] = json!({ "body": [node, list] });
    operation["example"]["request"]["body"] = body;
    let files = in_time(|| generate(one(resource)));
    assert_eq!(files["src/examples/things/mod.rs"].matches("Node::new()").count(), 91 + 1);
}

/// Each operation has three unknown names and a duplicate.
#[test]
fn many_mistakes_are_shown() {
    let shown = in_time(|| {
        let wrong = scale::resources(1_000, 1_000).map(|(name, mut resource)| {
            for (index, operation) in resource["operations"].as_array_mut().unwrap().iter_mut().enumerate() {
                operation["see_also"] = json!([format!("things.unknown_{index}")]);
                operation["answer"] = json!({ "result": format!("Unknown{index}") });
                operation["path"] = json!("/same");
                operation["name"] = json!("same");
            }
            (name, resource)
        });
        let mistakes = mistakes(wrong);
        assert!(mistakes.len() > 4_000, "{}", mistakes.len());
        spec::render(&mistakes, false)
    });
    assert!(shown.contains("there is no operation `things.unknown_999`"));
}

/// The mistakes are on one long line, most of them in items of lists.
#[test]
fn many_mistakes_in_the_structure_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let values: Vec<_> =
        (0..100_000).map(|index| json!({ "value": format!("v{index}"), "description": index })).collect();
    let kind = json!({ "name": "Kind", "description": "A kind.", "values": values });
    let text = scale::resource_of(vec![kind], ["Kind".to_owned()]).to_string();
    let shown = in_time(move || {
        scale::write(folder.path(), []);
        std::fs::write(folder.path().join("big/things.json"), text).unwrap();
        spec::render(&spec::load(folder.path()).unwrap().diagnostics, false)
    });
    assert!(shown.contains("this value does not fit: 99 is not a string"), "{shown}");
    assert!(shown.len() < 100_000, "a long line is shown whole");
}
