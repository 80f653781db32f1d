//! The promises, and the tests that they name as proof.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::repository;

/// Pages with promises.
const PAGES: [&str; 2] = [".github/ARCHITECTURE.md", "codegen/src/templates/package/guide/promises.md"];

#[test]
fn each_test_that_a_promise_names_exists() {
    let tests: BTreeSet<_> = ["codegen", "spec", "tests"].into_iter().flat_map(|it| tests(&repository(it))).collect();
    for page in PAGES {
        let text = fs::read_to_string(repository(page)).unwrap();
        let named: Vec<_> = named(&text).collect();
        assert!(!named.is_empty(), "{page} names no test");
        let missing: Vec<_> = named.into_iter().filter(|name| !tests.contains(*name)).collect();
        assert!(missing.is_empty(), "{page} names tests that there are not: {missing:?}");
    }
}

#[test]
fn each_promise_names_a_test() {
    let text = fs::read_to_string(repository(PAGES[1])).unwrap();
    let promises: Vec<_> =
        text.lines().filter(|line| line.starts_with("| ") && *line != "| promise | tests |").collect();
    let unproved: Vec<_> = promises.iter().filter(|promise| named(promise).next().is_none()).collect();
    assert!(promises.len() > 10 && unproved.is_empty(), "{unproved:#?}");
}

/// Returns the names of tests in a page: code of three words or more.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |code: &&str| {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        code.split('_').count() > 2 && code.bytes().all(fits)
    };
    text.split('`').skip(1).step_by(2).filter(is_name)
}

/// Returns the tests in a folder that are run: the functions under `#[test]` or a similar attribute.
fn tests(folder: &Path) -> Vec<String> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => tests(&path),
            Some(extension) if extension == "rs" => tests_in(&fs::read_to_string(&path).unwrap()),
            _ => Vec::new(),
        })
        .collect()
}

fn tests_in(source: &str) -> Vec<String> {
    let (mut found, mut runs) = (Vec::new(), false);
    for line in source.lines().map(str::trim) {
        if let Some(attribute) = line.strip_prefix("#[") {
            runs = (runs || attribute.starts_with("test]") || attribute.starts_with("tokio::test"))
                && !attribute.starts_with("ignore");
            continue;
        }
        let function = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        found.extend(function.filter(|_| runs).and_then(|rest| rest.split('(').next()).map(str::to_owned));
        runs = false;
    }
    found
}
