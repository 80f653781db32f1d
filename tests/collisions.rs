//! Names that differ in the docs but not in Rust, made in the golden spec: the message and its line.

use std::fs;
use std::path::Path;

use spec::Diagnostic;

/// The replaced text of the file, the new text, the text on the reported line, the message.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    (
        r#""name": "Imported""#,
        r#""name": "List""#,
        "\"name\": \"list\"",
        "the operation would be named `List` in Rust, which the type on line",
    ),
    (
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "CAT" }"#,
        "CAT",
        "the value would be named `Cat` in Rust, which the value on line",
    ),
    (
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "other" }"#,
        "other",
        "the value would be named `Other` in Rust, which the variant for unknown values already uses",
    ),
    (r#""name": "tricks""#, r#""name": "Born""#, "Born", "the field would be named `born` in Rust"),
    (
        r#""name": "home", "type""#,
        r#""name": "new", "type""#,
        r#""name": "new", "type""#,
        "the parameter would be named `new` in Rust",
    ),
    (
        r#""name": "import""#,
        r#""name": "new""#,
        "\"new\"",
        "the method would be named `new` in Rust, which a constructor already uses",
    ),
    (
        r#""name": "import""#,
        r#""name": "api""#,
        r#""name": "api""#,
        "the operation would be named `Api` in Rust, which generated code already uses",
    ),
    (
        r#""name": "import""#,
        r#""name": "List""#,
        r#""name": "List""#,
        "the operation would be named `List` in Rust, which the operation on line 7 already uses",
    ),
    (r#""name": "import""#, r#""name": "error_code""#, "error_code", "which the enum of the error codes already uses"),
    (
        r#""name": "Imported""#,
        r#""name": "Meta""#,
        "Meta",
        "the type would be named `Meta` in Rust, which generated code already uses",
    ),
    (r#""name": "Imported""#, r#""name": "Vec""#, "Vec", "the type would be named `Vec` in Rust"),
    (
        r#""name": "tricks""#,
        r#""name": "extra""#,
        r#""name": "extra""#,
        "the field would be named `extra` in Rust, which the field for undocumented members already uses",
    ),
    (r#""name": "tricks""#, r#""name": "²""#, "²", "the field `²` cannot become a Rust name"),
    (r#""name": "tricks""#, r#""name": "*""#, "*", "the field `*` cannot become a Rust name"),
    (r#""name": "tags""#, r#""name": "größe""#, "größe", "the parameter `größe` cannot become a Rust name"),
    (r#"{ "value": "guinea pig" }"#, r#"{ "value": "½" }"#, "½", "the value `½` cannot become a Rust name"),
    (r#"{ "value": "ball", "#, r#"{ "value": "٣", "#, "٣", "the case `٣` cannot become a Rust name"),
];

/// Names of files at the root of the client, and their owners.
const ROOT: &[(&str, &str)] = &[
    ("new", "a method of the client"),
    ("all", "a method of the client"),
    ("send", "a method of the client"),
    ("url", "a method of the client"),
    ("clone", "a method of the client"),
    ("blocking", "a module of every client"),
    ("lib", "a module of every client"),
    ("main", "a module of every client"),
    ("types", "the module of the shared types"),
    ("std", "a crate of the language"),
    ("core", "a crate of the language"),
    ("alloc", "a crate of the language"),
    ("serde", "generated code"),
    ("serde_json", "generated code"),
    ("jiff", "generated code"),
    ("i64", "generated code"),
    ("pets_client", "the crate itself"),
    ("aux", "Windows, for a device,"),
    ("com1", "Windows, for a device,"),
    ("shelters", "the module on line 2"),
];

/// The same for an API with a separate module.
const WITHIN: &[(&str, &str)] = &[
    ("types", "the module of the shared types"),
    ("std", "a crate of the language"),
    ("serde_json", "generated code"),
    ("nul", "Windows, for a device,"),
    ("clone", "a method of every resource"),
    ("new", "a constructor"),
];

const GOLDEN: &str = "golden/spec";
const FILE: &str = "pets/pets.json";

#[test]
fn names_that_are_the_same_in_rust_are_reported_where_they_stand() {
    let failures: Vec<_> = CASES.iter().filter_map(|case| failure(*case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns what is wrong with the report of a mistake.
fn failure((from, to, place, message): Case) -> Option<String> {
    let found = collisions(|folder| edit(&folder.join(FILE), from, to));
    let shown = spec::render(&found, false);
    let Some(mistake) = found.iter().find(|mistake| mistake.message.contains(message)) else {
        return Some(format!("no {message:?} after {to:?} in:\n{shown}"));
    };
    let line = mistake.line_column().0;
    let located = mistake.file.text.lines().nth(line - 1)?.contains(place);
    (!located || mistake.help.is_empty()).then(|| format!("{message:?} is not where {place:?} is:\n{shown}"))
}

#[test]
fn files_whose_names_the_client_uses_are_reported() {
    let files = [(FILE, ROOT, "pets"), ("shelters/places.json", WITHIN, "shelters")];
    for (file, (name, owner), api) in
        files.iter().flat_map(|(file, names, api)| names.iter().map(move |name| (file, name, api)))
    {
        let found = collisions(|folder| {
            fs::rename(folder.join(file), folder.join(format!("{api}/{name}.json"))).unwrap();
        });
        let shown = spec::render(&found, false);
        let message = format!("the module would be named `{name}` in Rust, which {owner} already uses");
        let fits = found.iter().any(|mistake| mistake.message == message && mistake.line_column().1 > 1);
        // Of two modules with the same name, the second one is reported.
        assert!(fits, "{message}\n{shown}");
    }
}

#[test]
fn an_api_takes_no_feature_that_every_client_has() {
    for feature in ["default", "async", "blocking", "examples", "mock"] {
        let found = collisions(|folder| {
            edit(&folder.join("shelters/api.json"), r#""feature": "shelters""#, &format!(r#""feature": "{feature}""#));
        });
        let message = format!("the feature `{feature}` is reserved: every client has it");
        assert!(
            matches!(found.as_slice(), [only] if only.message == message && only.line_column() == (4, 14)),
            "{}",
            spec::render(&found, false)
        );
    }
}

#[test]
fn one_api_stands_at_the_root() {
    let found = collisions(|folder| {
        edit(&folder.join("shelters/api.json"), r#""feature": "shelters""#, r#""at_root": true"#);
    });
    let message = "the API `shelters` cannot be at the root of the client: `pets` already is";
    assert!(
        matches!(found.as_slice(), [only] if only.message == message && only.line_column() == (4, 14) && only.help.contains("pets/api.json")),
        "{}",
        spec::render(&found, false)
    );
}

/// Returns the collisions of the golden spec after a change.
fn collisions(change: impl FnOnce(&Path)) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().unwrap();
    for api in ["pets", "shelters"] {
        fs::create_dir(folder.path().join(api)).unwrap();
        for file in fs::read_dir(Path::new(GOLDEN).join(api)).unwrap().map(|entry| entry.unwrap().path()) {
            fs::copy(&file, folder.path().join(api).join(file.file_name().unwrap())).unwrap();
        }
    }
    change(folder.path());
    codegen::collisions(&spec::load(folder.path()).unwrap().spec)
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} has no {from}", file.display());
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}
