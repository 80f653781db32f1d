//! Measures the time of `gen` per operation, with specs of 1,500 and 6,000 operations or of the given numbers:
//!
//! `cargo run --release -p tests --example scale -- 1500 6000`
//!
//! Each figure is the best of some runs. The last is the whole command, with a new client written to a temporary folder.

#![allow(clippy::unwrap_used, missing_docs, reason = "a failure ends it")]

#[path = "mod.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod scale;

use std::path::Path;
use std::time::{Duration, Instant};

const RUNS: usize = 5;
/// Number of operations per resource.
const EACH: usize = 50;

fn main() {
    let named: Vec<usize> = std::env::args().skip(1).map(|argument| argument.parse().unwrap()).collect();
    let sizes = if named.is_empty() { vec![1_500, 6_000] } else { named };
    println!("{:>10} {:>10} {:>10} {:>10}   in µs per operation", "operations", "read", "made", "gen");
    for operations in sizes {
        let folder = tempfile::tempdir().unwrap();
        scale::write(folder.path(), scale::resources(operations, EACH));
        let runs: Vec<_> = (0..RUNS).map(|_| run(folder.path())).collect();
        let best = [0, 1, 2].map(|step| runs.iter().map(|run| run[step]).min().unwrap());
        let [read, made, whole] = best.map(|time| time.as_secs_f64() * 1e6 / operations as f64);
        println!("{operations:>10} {read:>10.0} {made:>10.0} {whole:>10.0}");
    }
}

/// Returns the times to read and check a spec, to generate a client, and to run the command.
fn run(folder: &Path) -> [Duration; 3] {
    let (loaded, read) = timed(|| spec::load(folder).unwrap());
    let (spec, checked) = timed(|| spec::check(&loaded).unwrap());
    let (_, made) = timed(|| codegen::generate(&spec).unwrap());
    let client = tempfile::tempdir().unwrap();
    let arguments = ["gen", "--spec", folder.to_str().unwrap(), "--out", client.path().to_str().unwrap()];
    let (_, whole) = timed(|| xtask::run(arguments).unwrap());
    [read + checked, made, whole]
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}
