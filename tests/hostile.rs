//! A correct spec with the worst possible names and strings: its client compiles without a warning, and its docs
//! contain them only as text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::{Value, json};

use crate::golden::clippy;
use crate::{check, read_spec};

/// Part of every sentence and title. Nothing between the backticks ends a code block.
const PROSE: &str = "``` panic!(\"run\"); ``` # a * b <div> <!-- [x](javascript:y) */ /* \"# \\ \\\" {} {0} ${x} $crate \
    &lt; 1. x - y > z | --- === ~~~ ``` let unclosed = 1; `a``b` https://example.com [id]: /x !";

/// Part of every value: no quote, fence or format of Rust, TOML or Markdown contains it.
const VALUE: &str = "a\"b'c\\d{e}\"#f\"##g*/h/*i//j#k`l``m```n&amp;o<p>q%r$s, & [t]\n\u{e9}\u{1F980}";

/// Names of files at the root, each of them a keyword or a name in use.
const RESOURCES: &[&str] = &[
    "bin",
    "mod",
    "crate",
    "super",
    "self",
    "gen",
    "type",
    "async",
    "dyn",
    "try",
    "macro_rules",
    "union",
    "page",
    "values",
    "record",
    "operations",
    "error_code",
    "test",
    "tests",
    "build",
    "prelude",
    "option",
    "vec",
    "client",
    "api",
];

/// Names of fields in requests and responses. The last ones have Rust names.
const FIELDS: &[&str] = &[
    "type", "gen", "crate", "self", "super", "async", "default", "clone", "fields", "view", "slot", "shape", "meta",
    "into", "from", "eq", "fmt", "drop", "a\"b", "a\\c", "a{d}", "#e", "r#\"f\"#", "*/g", "/*h", "${i}", "//j", "0k",
    "l m", "`n``",
];

/// Names of types that generated code does not use.
const TYPES: &[&str] = &[
    "Copy",
    "Debug",
    "Eq",
    "Hash",
    "PartialEq",
    "Self",
    "Client",
    "Call",
    "Page",
    "Error",
    "Value",
    "Send",
    "Sync",
    "Iterator",
    "Future",
    "Fn",
    "Drop",
    "View",
    "Slot",
    "Item",
    "Output",
    "Record",
    "Shape",
    "Secret",
    "Nullable",
    "Request",
];

/// Returns the spec: path and content of each file.
fn spec() -> BTreeMap<String, Value> {
    let mut files: BTreeMap<_, _> =
        RESOURCES.iter().map(|name| (format!("odd/{name}.json"), resource("act", Vec::new(), Vec::new()))).collect();
    files.insert("odd/everything.json".to_owned(), everything());
    // A type that leads to another file and back.
    let deep = record("Deep", vec![json!({ "name": "back", "type": "everything.Loop", "required": true })]);
    files.insert("odd/mod.json".to_owned(), resource("self", Vec::new(), vec![deep]));
    files.insert("odd/api.json".to_owned(), api("at_root", json!(true)));
    files.insert("box-2/api.json".to_owned(), api("feature", json!("box-2")));
    files.insert("fn/api.json".to_owned(), api("feature", json!("box-2")));
    for api in ["box-2", "fn"] {
        files.insert(format!("{api}/main.json"), resource("main", Vec::new(), Vec::new()));
        files.insert(format!("{api}/lib.json"), resource("lib", Vec::new(), Vec::new()));
    }
    files
}

fn api(key: &str, value: Value) -> Value {
    let mut api = json!({
        "title": PROSE, "description": sentence(), "base_url": "https://api.example.com/a@b",
        "sources": [{ "name": "a", "title": PROSE, "date": PROSE }],
        "credentials": [{ "kind": "token", "headers": ["Authorization"], "description": sentence() }],
        "rate_limits": [{ "calls": u32::MAX, "seconds": u32::MAX, "description": sentence() }],
        "paging": [{ "name": "`page`", "type": "integer", "description": sentence() }],
        "content_types": [{ "value": "a/b`c", "description": sentence() }],
        "statuses": [{ "code": 200, "name": PROSE, "description": sentence() }, { "code": 201, "name": "```" }],
        "envelope": { "success": "success", "result": path(), "errors": [{ "list": "errors", "message": path() }] },
        "errors": [{ "code": "1. ```", "name": "Self", "message": VALUE }],
        "types": [{ "name": "Order", "description": sentence(), "values": [{ "value": "asc" }] }],
    });
    api["base_url"] = json!("https://api.example.com/v1");
    api[key] = value;
    api
}

/// Returns a path of one member.
fn path() -> String {
    VALUE.replace('\n', " ")
}

fn sentence() -> String {
    format!("{PROSE} {PROSE} {PROSE}.")
}

/// Returns a resource with one call.
fn resource(name: &str, parameters: Vec<Value>, types: Vec<Value>) -> Value {
    json!({
        "title": PROSE, "description": sentence(), "notes": [sentence()],
        "operations": [{
            "name": name, "title": PROSE, "description": sentence(), "method": "POST", "path": "/a/~b/c@d/*/e.f",
            "permissions": ["#a|b`c``d:read"], "notes": [sentence(), "    let indented = 1;."],
            "parameters": {
                "body": parameters,
                "query": [{ "name": "order", "type": "Order", "description": sentence() }],
            },
            "answer": "nothing",
            "example": { "request": { "url": "https://api.example.com/v1/a/~b/c@d/*/e.f" }, "response": { "success": true } },
        }],
        "types": types,
        "errors": [{ "code": 1, "name": "Self", "message": VALUE }, { "code": 2, "name": "Gen", "message": "```\n    x\n```" }],
    })
}

/// Returns a resource with a parameter for each name and each type, and with types that contain themselves.
fn everything() -> Value {
    let texts = FIELDS.iter().map(|name| {
        let limits =
            json!({ "name": name, "type": "string", "example": VALUE, "default": VALUE, "max_length": u32::MAX });
        described(limits, json!({ "notes": [sentence()], "corrections": [correction()] }))
    });
    let patterns = ["^\"a,  & [b\"#]c{1,2}$", "\\\\\"##", "^r#\"(a|b)`$", "^a``b\\.$", "//*"].iter().enumerate();
    let patterns = patterns.map(|(index, pattern)| {
        described(json!({ "name": format!("p{index}"), "type": "string", "pattern": pattern }), json!({}))
    });
    let types = TYPES
        .iter()
        .enumerate()
        .map(|(index, name)| described(json!({ "name": format!("t{index}"), "type": name }), json!({})));
    let others = [
        json!({ "name": "²", "rust_name": "square", "type": "string", "default": "", "example": " " }),
        json!({ "name": "min", "type": "integer", "min": i64::MIN, "max": i64::MAX, "example": i64::MIN }),
        json!({ "name": "values", "type": "integer", "values": [i64::MIN, 0, i64::MAX] }),
        json!({ "name": "only", "type": "string", "only_with": { "field": "type", "values": [VALUE, "```"] } }),
        json!({ "name": "constant", "type": "string", "required": true, "values": [VALUE], "default": VALUE }),
        json!({ "name": "list", "type": "[string]", "example": [VALUE, ""] }),
        json!({ "name": "map", "type": "{string}", "example": { "a`\"#b": VALUE } }),
        json!({ "name": "json", "type": "json", "example": { "a\"##": [VALUE] } }),
        json!({ "name": "kind", "type": "Kind", "example": "\"#" }),
        json!({ "name": "tree", "type": "Tree" }),
        json!({ "name": "egg", "type": "Egg" }),
        json!({ "name": "loop", "type": "Loop" }),
    ];
    let others = others.into_iter().map(|field| described(field, json!({})));
    let parameters: Vec<_> = texts.chain(patterns).chain(types).chain(others).collect();
    let mut types: Vec<_> =
        TYPES.iter().map(|name| record(name, vec![json!({ "name": "a", "type": "string" })])).collect();
    types.extend(recursive());
    let values = ["a\"#", "f\\", "*/ b", "{c}", "self", "gen", "1", "d`e``"]
        .map(|value| json!({ "value": value, "description": sentence() }));
    let named = json!({ "value": "\"#", "rust_name": "Quote" });
    let values: Vec<_> = values.into_iter().chain([named]).collect();
    types.push(json!({ "name": "Kind", "description": sentence(), "values": values }));
    let mut file = resource("clone", parameters, types);
    file["operations"][0]["example"]["request"]["body"] = json!({
        "type": VALUE, "constant": VALUE, "kind": "\"#", "min": i64::MIN, "json": { "a\"##": [VALUE] }, "map": { "`\"#": VALUE },
        "tree": { "up": { "id": "" }, "next": null, "via": { "id": VALUE }, "id": VALUE },
        "egg": { "hen": { "egg": {} } }, "loop": { "deep": { "back": {} } },
    });
    file
}

fn correction() -> Value {
    json!({ "at": "/max_length", "value": 1000, "reason": sentence() })
}

/// Returns types that contain themselves: directly, through another type, through a union, through an alias.
fn recursive() -> Vec<Value> {
    let case =
        |value: &str, ty: &str| json!({ "value": value, "rust_name": ty, "type": ty, "description": sentence() });
    vec![
        record(
            "Tree",
            vec![
                json!({ "name": "id", "type": "string" }),
                json!({ "name": "up", "type": "Tree" }),
                json!({ "name": "next", "type": "Tree", "default": null }),
                json!({ "name": "via", "type": "SameTree" }),
                json!({ "name": "twigs", "type": "[Tree]" }),
                json!({ "name": "named", "type": "{Tree}" }),
                json!({ "name": "rule", "type": "Rule" }),
            ],
        ),
        json!({ "name": "SameTree", "description": sentence(), "alias": "Tree" }),
        record("Egg", vec![json!({ "name": "hen", "type": "Hen" })]),
        record("Hen", vec![json!({ "name": "egg", "type": "Egg", "required": true })]),
        json!({ "name": "Rule", "description": sentence(), "tag": "#\"kind\"", "cases": [case("*/\"#", "Not"), case("½", "Leaf")] }),
        record("Not", vec![json!({ "name": "rule", "type": "Rule", "required": true })]),
        record("Loop", vec![json!({ "name": "deep", "type": "mod.Deep" })]),
        record("Leaf", vec![json!({ "name": "tree", "type": "Tree" })]),
    ]
}

fn record(name: &str, fields: Vec<Value>) -> Value {
    let fields: Vec<_> = fields.into_iter().map(|field| described(field, json!({}))).collect();
    json!({ "name": name, "description": sentence(), "fields": fields })
}

fn described(mut field: Value, more: Value) -> Value {
    field["description"] = json!(sentence());
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field
}

fn write(folder: &Path) {
    for (path, value) in spec() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, serde_json::to_string_pretty(&value).unwrap()).unwrap();
    }
}

#[test]
fn the_client_of_a_hostile_spec_has_no_warning() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    clippy(folder.path());
}

#[test]
fn the_docs_of_a_hostile_spec_are_texts() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    let files = codegen::generate(&check(&read_spec(folder.path())))
        .unwrap_or_else(|found| panic!("{}", spec::render(&found, false)));
    // The pages and modules that are generated from the spec.
    let of_spec = |path: &str| path.starts_with("src/") && !path.starts_with("src/runtime/") && path != "src/lib.rs";
    let mut seen = 0;
    for (path, text) in files.iter().filter(|(path, _)| of_spec(path)) {
        let pages = match path.ends_with(".md") {
            true if path.contains("operations_") => vec![text.clone()],
            true => Vec::new(),
            false => docs(text),
        };
        for page in pages {
            only_text(path, &page);
            seen += usize::from(page.contains("javascript"));
        }
    }
    assert!(seen > 300, "{seen} pages have a string of the spec");
}

/// Returns the doc comments of a file.
fn docs(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for line in text.lines().map(str::trim_start) {
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(line) => found.last_mut().unwrap().push_str(&format!("{}\n", line.strip_prefix(' ').unwrap_or(line))),
            None => found.push(String::new()),
        }
    }
    found
}

/// Fails if a page contains more than text, lists and inline code, except for the parts that the templates add.
fn only_text(path: &str, page: &str) {
    const TITLES: [&str; 5] = ["Credentials", "Rate limits", "Paging and order", "Content types", "HTTP statuses"];
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut parser = Parser::new_ext(page, options).peekable();
    while let Some(event) = parser.next() {
        let fits = match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) => {
                let example = parser
                    .peek()
                    .is_some_and(|code| matches!(code, Event::Text(code) if code.starts_with("use odd_client::")));
                &**kind == "no_run" && example
            }
            Event::Start(Tag::Heading { .. }) => {
                path.ends_with(".md")
                    || parser
                        .peek()
                        .is_some_and(|title| matches!(title, Event::Text(title) if TITLES.contains(&&**title)))
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                ["crate::", "super::", "Self::"].iter().any(|start| dest_url.starts_with(start))
                    || !dest_url.contains([':', '/'])
            }
            // The first line of a page.
            Event::Start(Tag::HtmlBlock) | Event::Html(_) => path.ends_with(".md"),
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell) => path.ends_with(".md"),
            Event::Start(tag) => matches!(tag, Tag::Paragraph | Tag::List(None) | Tag::Item),
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::End(_) => true,
            _ => false,
        };
        assert!(fits, "{event:?} in {path}:\n{page}");
    }
}
