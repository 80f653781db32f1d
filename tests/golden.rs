//! The output for a small spec that has one of everything, compared with the files in `golden/client`.
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests golden` writes them again, to be read before they are committed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{check, read_spec, repository};

const SPEC: &str = "golden/spec";
const CLIENT: &str = "golden/client";

/// The pages of the guide that are the same for every spec.
const GUIDE: [&str; 10] = [
    "src/guide/commands.md",
    "src/guide/compatibility.md",
    "src/guide/connections.md",
    "src/guide/credentials.md",
    "src/guide/errors.md",
    "src/guide/paging.md",
    "src/guide/promises.md",
    "src/guide/retries.md",
    "src/guide/testing.md",
    "src/guide/undocumented.md",
];

/// Returns the files that depend on the spec.
fn generated() -> BTreeMap<String, String> {
    let mut files = codegen::generate(&check(&read_spec(Path::new(SPEC)))).unwrap();
    let copied = |path: &str| path.starts_with("src/runtime/") || GUIDE.contains(&path);
    files.retain(|path, _| path.starts_with("src/") && !copied(path));
    files
}

#[test]
fn a_small_spec_becomes_the_golden_client() {
    let files = generated();
    // Nothing is deleted unless all files were made.
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::remove_dir_all(Path::new(CLIENT).join("src")).unwrap();
        for (path, text) in &files {
            let path = Path::new(CLIENT).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    for (path, text) in &files {
        let golden = fs::read_to_string(Path::new(CLIENT).join(path)).unwrap_or_default();
        let differs = golden.lines().zip(text.lines()).position(|(golden, found)| golden != found);
        let line = differs.map_or(golden.lines().count(), |index| index + 1);
        assert!(
            golden == *text,
            "{path} differs from {CLIENT}/{path} at line {line}: if that is meant, run this test with UPDATE_GOLDEN=1"
        );
    }
    assert_eq!(count(Path::new(CLIENT)), files.len(), "{CLIENT} holds a file that is not made any more");
}

fn count(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    assert_eq!(generated(), generated());
}

/// What is made of the real spec is as wide as people write it, but for documented values that are longer.
#[test]
fn no_line_is_too_long() {
    const LIMIT: usize = 120;
    let loaded = read_spec(&repository("spec"));
    let files = codegen::generate(&check(&loaded)).unwrap();
    let is_made = |path: &str| path.ends_with(".rs") && !path.starts_with("src/runtime/");
    let lines = files.iter().filter(|(path, _)| is_made(path)).flat_map(|(path, text)| {
        text.lines().enumerate().map(move |(index, line)| (format!("{path}:{}", index + 1), line))
    });
    let is_literal = |line: &str| line.split(['"', '#']).any(|part| part.chars().count() > LIMIT - 20);
    let too_long: Vec<_> = lines
        .filter(|(_, line)| line.chars().count() > LIMIT && (line.trim_start().starts_with("//") || !is_literal(line)))
        .map(|(place, line)| format!("{place}: {line}"))
        .collect();
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
}

/// Outside of macros, which rustfmt leaves alone, and of the runtime, which has the width of this repository.
#[test]
fn rustfmt_would_change_nothing() {
    for spec in [Path::new(SPEC), &repository("spec")] {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in codegen::generate(&check(&read_spec(spec))).unwrap() {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text.replace("#[rustfmt::skip]\npub mod runtime;\n", "").replace("#[rustfmt::skip]\n", ""))
                .unwrap();
        }
        let rustfmt = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--config", "max_width=100"])
            .arg(folder.path().join("src/lib.rs"))
            .output()
            .unwrap();
        assert!(rustfmt.status.success(), "{}", String::from_utf8_lossy(&rustfmt.stdout));
    }
}

#[test]
fn the_golden_client_has_no_warning() {
    clippy(&fs::canonicalize(SPEC).unwrap());
}

/// Clippy checks the client of a spec as a separate crate, with every warning denied.
pub fn clippy(spec: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("client");
    xtask::run(["gen", "--spec", spec.to_str().unwrap(), "--out", out.to_str().unwrap()])
        .unwrap_or_else(|mistakes| panic!("{mistakes}"));
    fs::copy("../Cargo.lock", out.join("Cargo.lock")).unwrap();
    // The target folder of the workspace: the dependencies of the client are compiled there already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let clippy = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--offline", "--lib", "--all-features", "--", "--deny", "warnings"])
        .current_dir(&out)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    assert!(clippy.status.success(), "{}", String::from_utf8_lossy(&clippy.stderr));
}
