//! Measures `cargo xtask gen` per operation: with the spec of this repository, and with specs of 2,800 operations or of
//! the given numbers, which are made for it.
//!
//! `cargo bench -p tests --bench gen -- 1500 6000`

#![allow(clippy::unwrap_used, missing_docs, reason = "a failure ends it")]

#[path = "common/rounds.rs"]
#[allow(dead_code, reason = "other benches use more of it")]
mod rounds;
#[path = "../scale/mod.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod scale;

use std::iter;
use std::path::Path;

use rounds::{Measured, Way};
use spec::{Checked, Loaded};
use tempfile::TempDir;

/// Number of operations per resource.
const EACH: usize = 50;
/// A run is long, so that fewer rounds do.
const ROUNDS: usize = 11;

fn main() {
    // Cargo adds an argument of its own.
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![2_800] } else { sizes };
    let made: Vec<TempDir> = sizes.into_iter().map(folder).collect();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("spec");
    let folders: Vec<&Path> = iter::once(&*repository).chain(made.iter().map(TempDir::path)).collect();
    let loaded: Vec<Loaded> = folders.iter().map(|folder| spec::load(folder).unwrap()).collect();
    let checked = loaded.iter().map(|loaded| spec::check(loaded).unwrap());
    let specs: Vec<_> = folders.iter().zip(checked).map(|(folder, checked)| Spec { folder, checked }).collect();

    compare("Reading and checking a spec", &specs, |spec| {
        drop(spec::check(&spec::load(spec.folder).unwrap()).unwrap())
    });
    compare("Generating a client", &specs, |spec| drop(codegen::generate(&spec.checked).unwrap()));
    compare("Running `gen` for a new client", &specs, |spec| run(spec.folder));
}

struct Spec<'s> {
    folder: &'s Path,
    checked: Checked<'s>,
}

/// Writes a spec of this many operations.
fn folder(operations: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    scale::write(folder.path(), scale::resources(operations, EACH));
    folder
}

/// Runs the command.
fn run(spec: &Path) {
    let client = tempfile::tempdir().unwrap();
    let arguments = ["gen", "--spec", spec.to_str().unwrap(), "--out", client.path().to_str().unwrap()];
    xtask::run(arguments).unwrap();
}

fn compare<'s>(title: &str, specs: &'s [Spec<'_>], work: fn(&Spec<'_>)) {
    let way = |spec: &'s Spec<'_>| {
        let operations = spec.checked.spec.operation_ids().count();
        Way::new(format!("{operations} operations"), move || work(spec)).of(operations)
    };
    let measured = rounds::measure(specs.iter().map(way).collect(), ROUNDS);
    let per_second = |measured: &Measured| 1.0 / measured.seconds;
    rounds::print(&format!("{title}, per operation"), &measured, "per second", per_second);
}
