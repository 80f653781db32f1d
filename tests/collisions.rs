//! Names that are different in the docs and the same in Rust, made in the golden spec: what is said, and on which line.

use std::fs;
use std::path::Path;

use spec::Diagnostic;

/// A text in the file, what is written instead, the text on the line that is blamed, the message.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    (
        r#""name": "Imported""#,
        r#""name": "List""#,
        "\"name\": \"list\"",
        "the type would be called `List` in Rust, which the type on line",
    ),
    (
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "CAT" }"#,
        "CAT",
        "the value would be called `Cat` in Rust, which the value on line",
    ),
    (
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "other" }"#,
        "other",
        "the value would be called `Other` in Rust, which the generated code itself uses",
    ),
    (r#""name": "tricks""#, r#""name": "Born""#, "Born", "the field would be called `born` in Rust"),
    (
        r#""name": "home", "type""#,
        r#""name": "new", "type""#,
        r#""name": "new", "type""#,
        "the parameter would be called `new` in Rust",
    ),
    (r#""name": "import""#, r#""name": "api""#, r#""name": "api""#, "would be called `Api` in Rust"),
    (r#""name": "import""#, r#""name": "error_code""#, "error_code", "which the enum of the error codes uses"),
];

const FOLDER: &str = "golden/spec/pets";
const FILE: &str = "pets.json";

#[test]
fn names_that_are_the_same_in_rust_are_reported_where_they_stand() {
    let failures: Vec<_> = CASES.iter().filter_map(|case| failure(*case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What is wrong with the report on a mistake.
fn failure((from, to, place, message): Case) -> Option<String> {
    let found = collisions(from, to);
    let shown = spec::render(&found, false);
    let Some(mistake) = found.iter().find(|mistake| mistake.message.contains(message)) else {
        return Some(format!("no {message:?} after {to:?} in:\n{shown}"));
    };
    let line = mistake.line_column().0;
    let located = mistake.file.text.lines().nth(line - 1)?.contains(place);
    (!located || mistake.help.is_empty()).then(|| format!("{message:?} is not where {place:?} is:\n{shown}"))
}

/// The collisions of the golden spec after an edit.
fn collisions(from: &str, to: &str) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("pets");
    fs::create_dir(&api).unwrap();
    fs::copy(Path::new(FOLDER).join("api.json"), api.join("api.json")).unwrap();
    let text = fs::read_to_string(Path::new(FOLDER).join(FILE)).unwrap();
    assert!(text.contains(from), "{FILE} has no {from}");
    fs::write(api.join(FILE), text.replacen(from, to, 1)).unwrap();
    codegen::collisions(&spec::load(folder.path()).unwrap().spec)
}
