//! The pages for readers of the repository agree with it.

use std::collections::BTreeMap;
use std::fs;

use crate::repository;

const PAGES: [&str; 3] = ["README.md", ".github/ARCHITECTURE.md", ".github/CONTRIBUTING.md"];

fn read(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap()
}

#[test]
fn the_readme_counts_the_operations_of_each_api() {
    let list = xtask::run(["list"]).unwrap();
    let mut counted = BTreeMap::new();
    for api in list.lines().filter_map(|line| line.split_whitespace().next()) {
        *counted.entry(api.to_owned()).or_insert(0) += 1;
    }
    let readme = read("README.md");
    let rows = readme.lines().filter_map(|line| {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        Some((cells.get(1)?.trim_matches('`').to_owned(), cells.get(3)?.parse::<i32>().ok()?))
    });
    let rows: BTreeMap<_, _> = rows.collect();
    assert!(!rows.is_empty());
    // An API that is tried out need not be in the README.
    counted.retain(|api, _| rows.contains_key(api));
    assert_eq!(rows, counted);
}

#[test]
fn the_change_of_a_template_in_the_readme_applies() {
    let readme = read("README.md");
    let diff = readme.split("```diff\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let before: Vec<_> = diff.lines().filter(|line| !line.starts_with('+')).map(|line| &line[1..]).collect();
    assert!(read("codegen/src/templates/operation.rs").contains(&before.join("\n")), "{}", before.join("\n"));
}

#[test]
fn each_path_that_a_page_names_exists() {
    let roots = ["spec/", "codegen/", "generated/", "xtask/", "tests/", ".ci/", ".github/"];
    for page in PAGES {
        let text = read(page);
        let paths = text.split('`').skip(1).step_by(2).filter(|code| roots.iter().any(|root| code.starts_with(root)));
        let paths: Vec<_> = paths.filter(|path| !path.contains(char::is_whitespace)).collect();
        assert!(!paths.is_empty(), "{page} names no path");
        let missing: Vec<_> = paths.into_iter().filter(|path| !repository(path).exists()).collect();
        assert!(missing.is_empty(), "{page} names paths that do not exist: {missing:?}");
    }
}

#[test]
fn each_command_that_a_page_names_exists() {
    for page in PAGES {
        let text = read(page);
        for command in text.split("cargo xtask ").skip(1) {
            let name =
                command.split(|character: char| !character.is_ascii_lowercase() && character != '-').next().unwrap();
            let said = xtask::run([name, "--help"]);
            assert!(said.is_ok(), "{page} names `cargo xtask {name}`: {said:?}");
        }
    }
}

#[test]
fn the_version_of_the_client_is_the_first_in_its_changelog() {
    let manifest = read("generated/Cargo.toml");
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    let changelog = read("generated/CHANGELOG.md");
    let entries = changelog.lines().filter_map(|line| line.strip_prefix("## [")?.split_once(']'));
    let first = entries.map(|(version, _)| version).find(|version| *version != "Unreleased");
    assert_eq!(first, version);
}
