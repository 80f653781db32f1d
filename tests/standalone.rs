//! The client of one invented API stands alone: outside of this workspace it compiles, tests and documents itself, under its
//! own name.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::workshop::Workshop;

/// Runs Cargo in a folder. The target folder is that of the workspace, which has the dependencies already.
fn cargo(folder: &Path, arguments: &[&str]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let ran = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTDOCFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let [said, failed] = [ran.stdout, ran.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(ran.status.success(), "cargo {}:\n{said}{failed}", arguments.join(" "));
}

#[test]
fn the_client_of_one_api_compiles_tests_and_documents_itself() {
    let workshop = Workshop::of(&["library"]);
    workshop.generate(&[]).unwrap();
    let client = workshop.path("client");
    fs::copy("../Cargo.lock", client.join("Cargo.lock")).unwrap();
    // Without the transports, which take the longest to compile.
    cargo(&client, &["test", "--quiet", "--offline", "--doc", "--no-default-features", "--features", "mock"]);
    cargo(&client, &["doc", "--quiet", "--offline", "--no-deps", "--no-default-features", "--features", "mock"]);
}

#[test]
fn the_client_of_one_api_has_the_names_of_that_api() {
    let workshop = Workshop::of(&["library"]);
    workshop.generate(&[]).unwrap();
    let manifest = workshop.read("client/Cargo.toml");
    assert!(manifest.contains("name = \"library-client\"") && manifest.contains("\n[workspace]\n"), "{manifest}");
    assert!(workshop.read("client/README.md").contains("A client for the Library API"));
    assert!(workshop.read("client/src/package.rs").contains("\"LIBRARY_\""));
    assert!(workshop.read("client/src/lib.rs").contains("//! use library_client::Client;"));
    for (path, text) in workshop.client() {
        assert!(!text.to_lowercase().contains("cloudflare"), "{} names another API", path.display());
        let is_page = path.extension().is_some_and(|extension| extension == "md" || extension == "toml");
        assert!(!is_page || !text.contains("{{"), "{} has an unfilled place: {text}", path.display());
    }
}

#[test]
fn a_spec_says_what_its_crate_is_called_and_what_its_pages_say() {
    let workshop = Workshop::of(&["library"]);
    workshop.write(
        "spec/package/package.json",
        r#"{
            "name": "lending", "version": "2.3.4", "title": "Lending Desk", "keywords": ["books"], "variables": "DESK",
            "request_id": "X-Desk", "in_workspace": true
        }"#,
    );
    workshop.write("spec/package/slots/readme_apis.md", "Books are lent.\n");
    workshop.write("spec/package/files/examples/borrow/main.rs", "fn main() {}\n");
    workshop.generate(&[]).unwrap();
    let manifest = workshop.read("client/Cargo.toml");
    for line in [
        "name = \"lending\"",
        "version = \"2.3.4\"",
        "keywords = [\"books\"]",
        "lending = { path = \".\", features = [\"examples\"] }",
        "path = \"examples/borrow/main.rs\"",
    ] {
        assert!(manifest.lines().any(|found| found == line), "no {line} in {manifest}");
    }
    assert!(!manifest.contains("[workspace]"));
    let readme = workshop.read("client/README.md");
    assert!(readme.starts_with("<!--") && readme.contains("# lending\n\nA client for the Lending Desk,"), "{readme}");
    assert!(readme.contains("\n\nBooks are lent.\n\n"), "{readme}");
    let names = workshop.read("client/src/package.rs");
    assert!(names.contains("\"DESK_\"") && names.contains("Some(\"X-Desk\")"), "{names}");
    assert_eq!(workshop.read("client/examples/borrow/main.rs"), "fn main() {}\n");
}

#[test]
fn mistakes_in_what_a_spec_says_of_its_crate_are_reported() {
    let workshop = Workshop::of(&["library"]);
    workshop.write(
        "spec/package/package.json",
        r#"{
            "nmae": "x", "version": "1", "title": "A \"B\"", "keywords": ["Big Words"], "variables": "desk",
            "request_id": "Content-Length"
        }"#,
    );
    let said = workshop.generate(&[]).unwrap_err();
    for message in [
        "there is no key `nmae` here",
        "`1` is not a version",
        "is not a title",
        "`Big Words` is not a keyword",
        "`desk` does not begin the name of a variable",
        "the header is set by the client itself",
    ] {
        assert!(said.contains(message), "no {message:?} in:\n{said}");
    }
    workshop.write("spec/package/package.json", "{}");
    workshop.write("spec/package/slots/readme_api.md", "Books are lent.\n");
    let said = workshop.generate(&[]).unwrap_err();
    assert!(said.contains("no page has a slot `readme_api` for slots/readme_api.md"), "{said}");
}
