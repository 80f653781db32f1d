//! The effect of the commands on files, and their output.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::repository;
use crate::workshop::Workshop;

#[test]
fn the_client_in_the_repository_is_fresh() {
    let said = xtask::run(["gen", "--check"]);
    assert!(said.is_ok(), "{}", said.unwrap_err());
}

#[test]
fn the_schema_in_the_repository_is_fresh() {
    let found = fs::read_to_string(repository("spec/schema.json")).unwrap();
    assert!(found == spec::schema(), "spec/schema.json is stale: run `cargo xtask schema`");
}

#[test]
fn gen_writes_what_changed_and_deletes_what_is_no_longer_named() {
    let workshop = Workshop::new();
    assert!(workshop.generate(&[]).unwrap().contains(" new "));
    assert!(workshop.generate(&[]).unwrap().starts_with("0 files changed"));

    let untouched = workshop.path("client/src/types.rs");
    let before = fs::metadata(&untouched).unwrap().modified().unwrap();
    workshop.edit("spec/pets/pets.json", "Lists pets.", "Lists all pets.");
    let said = workshop.generate(&[]).unwrap();
    let changed: Vec<_> = said.lines().filter(|line| line.trim_start().starts_with("changed")).collect();
    assert_eq!(changed.len(), 2, "{said}");
    assert!(workshop.read("client/src/pets/operations.rs").contains("/// Lists all pets."));
    assert_eq!(fs::metadata(&untouched).unwrap().modified().unwrap(), before);

    workshop.rename_resource();
    assert!(workshop.generate(&[]).unwrap().contains("deleted"));
    assert!(!workshop.path("client/src/pets").exists() && workshop.path("client/src/animals/mod.rs").exists());
}

#[test]
fn a_deleted_client_comes_back_byte_for_byte() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    let before = workshop.client();
    fs::remove_dir_all(workshop.path("client/src")).unwrap();
    workshop.generate(&[]).unwrap();
    assert!(workshop.client() == before);
}

#[test]
fn check_names_each_stale_file_and_writes_nothing() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    assert!(workshop.generate(&["--check"]).unwrap().ends_with("is fresh"));
    workshop.edit("client/src/lib.rs", "#![forbid(unsafe_code)]", "");
    // The list claims that an earlier run made it.
    fs::write(workshop.path("client/src/stray.rs"), "").unwrap();
    workshop.edit("client/.gen-files", "src/types.rs\n", "src/stray.rs\nsrc/types.rs\n");
    fs::remove_file(workshop.path("client/src/types.rs")).unwrap();
    let before = workshop.client();
    let said = workshop.generate(&["--check"]).unwrap_err();
    for (kind, file) in
        [("changed", ".gen-files"), ("changed", "src/lib.rs"), ("deleted", "src/stray.rs"), ("new", "src/types.rs")]
    {
        assert!(said.lines().any(|line| line.contains(kind) && line.ends_with(file)), "{said}");
    }
    assert!(said.ends_with("4 files are stale: run `cargo xtask gen`"), "{said}");
    assert!(workshop.client() == before);
}

#[test]
fn five_mistakes_are_five_located_messages_and_no_file_is_touched() {
    let workshop = Workshop::new();
    workshop.generate(&[]).unwrap();
    let before = workshop.client();
    let file = "spec/pets/pets.json";
    workshop.edit(file, "\"description\": \"The kind.\"", "\"descriptoin\": \"The kind.\"");
    workshop.edit(file, "\"type\": \"[string]\"", "\"type\": \"[strnig]\"");
    workshop.edit(file, "\"default\": 20", "\"default\": 90");
    workshop.edit(file, "\"example\": \"Tom\", \"max_length\": 9", "\"example\": \"Tom\", \"max_length\": 2");
    workshop.edit(file, "\"^[A-Z]\\\\w+$\"", "\"^[A-Z\\\\w+$\"");
    let text = workshop.read(file);
    let said = workshop.generate(&[]).unwrap_err();
    let expected = [
        ("there is no key `descriptoin`", "descriptoin"),
        ("`strnig` is not a valid type", "[strnig]"),
        ("90 breaks a limit: it must be between 5 and 50", "\"default\": 90"),
        ("must have at most 2 characters, got 3", "\"example\": \"Tom\""),
        ("is not a valid regular expression", "^[A-Z\\\\w+$"),
    ];
    for (message, place) in expected {
        let line = text.lines().position(|line| line.contains(place)).unwrap() + 1;
        let located = said.split("error: ").any(|part| {
            part.lines().next().is_some_and(|title| title.contains(message))
                && part.contains(&format!("pets.json:{line}:"))
        });
        assert!(located, "no {message:?} at line {line} in:\n{said}");
    }
    assert!(said.ends_with("5 mistakes in 1 file\n"), "{said}");
    assert!(workshop.client() == before);
}

#[test]
fn a_folder_that_is_no_client_is_left_alone() {
    let workshop = Workshop::new();
    fs::create_dir_all(workshop.path("client/src")).unwrap();
    fs::write(workshop.path("client/src/precious.rs"), "mine").unwrap();
    let said = workshop.generate(&[]).unwrap_err();
    assert!(said.contains("holds files that this command did not make"), "{said}");
    assert_eq!(workshop.client().len(), 1);
}

#[test]
fn what_cannot_be_read_is_named_with_the_way_out() {
    for (arguments, expected) in [
        (vec!["gen", "--spec", "/nowhere"], "/nowhere can't be read"),
        (vec!["gen", "--spec", "compile"], "contains no API"),
        (vec!["gne"], "unrecognized subcommand 'gne'"),
        (vec!["list", "--check"], "unexpected argument '--check'"),
        (vec![], "Usage: cargo xtask"),
    ] {
        let said = xtask::run(arguments).unwrap_err();
        assert!(said.contains(expected), "{said}");
    }
}

/// The lines that `list` prints but for the paths, which corrections may change, from the files of the spec as they are.
fn operations_in_files() -> BTreeSet<String> {
    let json = |path: &Path| serde_json::from_str::<Value>(&fs::read_to_string(path).unwrap()).unwrap();
    let entries = |path: &Path| fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let mut lines = BTreeSet::new();
    for folder in entries(&repository("spec")).into_iter().filter(|path| path.join("api.json").exists()) {
        let api = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let prefix = if json(&folder.join("api.json"))["at_root"] == true { String::new() } else { format!("{api}.") };
        for file in entries(&folder) {
            let resource = file.file_stem().unwrap().to_str().unwrap();
            for operation in json(&file)["operations"].as_array().into_iter().flatten() {
                let [name, method] = ["name", "method"].map(|key| operation[key].as_str().unwrap());
                lines.insert(format!("{api}\t{prefix}{resource}.{name}\t{method}"));
            }
        }
    }
    lines
}

#[test]
fn list_prints_each_operation_on_a_line() {
    let listed = xtask::run(["list"]).unwrap();
    let mut found = BTreeSet::new();
    for line in listed.lines() {
        let (call, path) = line.rsplit_once('\t').unwrap();
        assert!(path.starts_with('/'), "{line}");
        assert!(found.insert(call.to_owned()), "{line} comes twice");
    }
    assert_eq!(found, operations_in_files());
    assert!(listed.lines().any(|line| line == "v4\tzones.purge_files\tDELETE\t/zones/:identifier/purge_cache"));
}

#[test]
fn export_prints_all_apis_or_one() {
    let workshop = Workshop::new();
    let other = workshop.path("spec/zoo");
    fs::create_dir(&other).unwrap();
    // One API is at the root of the client.
    let zoo = workshop.read("spec/pets/api.json").replace("\"at_root\": true", "\"at_root\": false");
    let zoo = zoo.replace("pets.import", "zoo.animals.import");
    workshop.edit("spec/pets/pets.json", "\"superseded_by\": \"pets.import\",", "");
    fs::write(other.join("api.json"), zoo.replace("Pet API", "Zoo API")).unwrap();
    fs::copy(workshop.path("spec/pets/pets.json"), other.join("animals.json")).unwrap();
    let folder = workshop.path("spec");
    let export = |api: &[&str]| {
        let arguments = [&["export", "openapi", "--spec", folder.to_str().unwrap()], api].concat();
        xtask::run(arguments).map(|text| serde_json::from_str::<Value>(&text).unwrap())
    };
    assert_eq!(export(&[]).unwrap()["info"]["title"], "Pet API, Zoo API");
    assert_eq!(export(&["--api", "zoo"]).unwrap()["info"]["title"], "Zoo API");
    assert_eq!(export(&["--api", "zou"]).unwrap_err(), "error: there is no API `zou`; there is pets, zoo");
}
