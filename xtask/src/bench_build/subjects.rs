//! What is compiled: the client, its runtime alone, and its types written in other ways.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{add_lock, fill, items, progress, read};
use crate::{Failure, failure, in_repository, made};

/// Name of the client among the subjects, and that of its runtime.
pub const CLIENT: &str = "client";
pub const RUNTIME: &str = "runtime alone";

/// Files and folders of the client's source without definitions of the API.
const NOT_DEFINITIONS: [&str; 6] = ["examples", "guide", "lib.rs", "package.rs", "resources.rs", "runtime"];

/// Which features a subject is compiled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    Default,
    All,
}

impl Set {
    pub const EACH: [Self; 2] = [Self::Default, Self::All];

    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::All => "all",
        }
    }
}

/// A crate with some features.
#[derive(Clone, Debug)]
pub struct Subject {
    pub name: &'static str,
    pub set: Set,
    pub folder: PathBuf,
    /// Arguments of Cargo.
    pub features: Vec<String>,
    /// Number of operations that are compiled.
    pub operations: usize,
}

/// Makes the crates, and lists them with either set of features. The client with all features is the first.
pub fn all(home: &Path) -> Result<Vec<Subject>, Failure> {
    progress("making the crates");
    let folders = [client(home)?, runtime(home)?, shapes(home)?];
    let small = operations(&home.join("library"))?;
    let mut subjects = Vec::new();
    for set in [Set::All, Set::Default] {
        let count = of_set(&operations(&in_repository("spec"))?, set);
        let whole: &[&str] = if set == Set::All { &["--all-features"] } else { &[] };
        let subject = |name, folder: &PathBuf, features: &[&str], operations| Subject {
            name,
            set,
            folder: folder.clone(),
            features: features.iter().map(|&feature| feature.to_owned()).collect(),
            operations,
        };
        subjects.push(subject(CLIENT, &folders[0], whole, count));
        subjects.push(subject(RUNTIME, &folders[1], whole, of_set(&small, set)));
        for (name, feature) in [("types only", ""), ("derive", "derive"), ("derive, used", "used")] {
            let apis = if set == Set::All { "client-api" } else { "" };
            subjects.push(subject(name, &folders[2], &["--features", &format!("{apis} {feature}")], count));
        }
    }
    Ok(subjects)
}

/// Counts the operations of each API, and says whether a feature enables it.
fn operations(spec: &Path) -> Result<Vec<(bool, usize)>, Failure> {
    let loaded = spec::load(spec).map_err(|error| format!("error: {error}"))?;
    let of = |api: &spec::Api| api.resources.iter().map(|resource| resource.def.operations.len()).sum();
    Ok(loaded.spec.apis.iter().map(|api| (api.def.feature.is_some(), of(api))).collect())
}

fn of_set(apis: &[(bool, usize)], set: Set) -> usize {
    apis.iter().filter(|(is_optional, _)| set == Set::All || !is_optional).map(|(_, operations)| operations).sum()
}

/// Copies the client out of the workspace, which sets no profile: Cargo's own is that of every subject.
fn client(home: &Path) -> Result<PathBuf, Failure> {
    let (folder, generated) = (home.join("client"), in_repository("generated"));
    let mut files = Vec::new();
    for path in made(&generated)? {
        let end = if path == "Cargo.toml" { "\n[workspace]\n" } else { "" };
        files.push((PathBuf::from(&path), read(&generated.join(&path))? + end));
    }
    fill(&folder, files)?;
    Ok(folder)
}

fn made(generated: &Path) -> Result<BTreeSet<String>, Failure> {
    made::read(generated)?.ok_or_else(|| format!("error: {} is not a client", generated.display()))
}

/// Generates the client of the smallest API at hand. What the runtime costs is what is left when almost no operations
/// are.
fn runtime(home: &Path) -> Result<PathBuf, Failure> {
    let (spec, folder) = (home.join("library"), home.join("runtime"));
    let source = in_repository("tests").join("golden/spec/library");
    let entries = fs::read_dir(&source).map_err(|error| failure("read", &source, &error))?;
    let mut files = Vec::new();
    for name in entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name())) {
        files.push((Path::new("library").join(&name), read(&source.join(name))?));
    }
    fill(&spec, files)?;
    let _ = fs::remove_dir_all(&folder);
    let (spec, out) = (spec.display().to_string(), folder.display().to_string());
    crate::run(["gen", "--spec", &spec, "--out", &out])?;
    add_lock(&folder)?;
    Ok(folder)
}

/// Copies the definitions of the client, for macros that make plain types of them.
fn shapes(home: &Path) -> Result<PathBuf, Failure> {
    let (folder, generated) = (home.join("shapes"), in_repository("generated"));
    let root = read(&generated.join("src/lib.rs"))?;
    let modules = items::modules(&root, |name| !NOT_DEFINITIONS.contains(&name));
    let resources = read(&generated.join("src/resources.rs"))?;
    let mut files = vec![
        (PathBuf::from("Cargo.toml"), include_str!("shapes/Cargo.toml.txt").to_owned()),
        (PathBuf::from("src/runtime.rs"), include_str!("shapes/runtime.rs").to_owned()),
        (PathBuf::from("src/lib.rs"), include_str!("shapes/lib.rs").to_owned() + &names(&resources) + &modules),
    ];
    for path in made(&generated)? {
        let Some(inner) = path.strip_prefix("src/") else { continue };
        if !NOT_DEFINITIONS.iter().any(|&name| inner.split('/').next() == Some(name)) {
            files.push((PathBuf::from(&path), items::definitions(&read(&generated.join(&path))?)));
        }
    }
    fill(&folder, files)?;
    Ok(folder)
}

/// Stands in for the descriptions of the APIs, which operations import.
fn names(resources: &str) -> String {
    let names = resources.lines().filter_map(|line| line.strip_prefix("pub static ")?.split_once(": Api"));
    names.map(|(name, _)| format!("pub static {name}: () = ();\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_behind_a_feature_counts_only_with_all_features() {
        let apis = [(true, 23), (false, 14), (false, 180)];
        assert_eq!(of_set(&apis, Set::Default), 194);
        assert_eq!(of_set(&apis, Set::All), 217);
    }

    #[test]
    fn each_described_api_has_a_stand_in() {
        let resources = "/// An API.\n#[cfg(feature = \"x\")]\npub static V4: Api = Api {\n};\n\nimpl Client {}\n";
        assert_eq!(names(resources), "pub static V4: () = ();\n");
    }
}
