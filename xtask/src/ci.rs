//! `cargo xtask ci`.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use clap::Args;

use crate::Failure;

/// Runs every check that a commit must pass
#[derive(Args)]
pub struct Ci;

/// Each step as a command line.
const STEPS: &[&str] = &[
    "cargo fmt --all --check",
    "bash .ci/deny",
    "cargo clippy --workspace --all-targets --all-features -- --deny warnings",
    "cargo clippy -p cloudflare-client --lib --no-default-features -- --deny warnings",
    "cargo clippy -p cloudflare-client --lib --no-default-features --features blocking -- --deny warnings",
    "cargo clippy -p cloudflare-client --lib --no-default-features --features mock -- --deny warnings",
    "bash .ci/oldest",
    "cargo xtask gen --check",
    "cargo test --workspace",
    "cargo doc --workspace --no-deps --all-features",
    "cargo run -p cloudflare-client --example walkthrough",
    "bash .ci/openapi",
    "cargo package -p cloudflare-client",
    // Short and deterministic: these check that the targets build and their seeds pass. Without `-runs` they never end.
    "cargo guided answers -- -seed=1 -runs=20000",
    "cargo guided pages -- -seed=1 -runs=20000",
    "cargo guided specs -- -seed=1 -runs=5000",
];

impl Ci {
    pub fn run(self) -> Result<String, Failure> {
        let start = Instant::now();
        STEPS.iter().try_for_each(|line| step(line))?;
        Ok(format!("all {} steps passed in {:.0?}", STEPS.len(), start.elapsed()))
    }
}

/// Runs a step in the root of the repository.
fn step(line: &str) -> Result<(), Failure> {
    say(format_args!("\n== {line}"))?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("");
    let mut words = line.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(&root).env("RUSTDOCFLAGS", "--deny warnings");
    let start = Instant::now();
    let status = command.status().map_err(|error| format!("error: can't run `{line}`: {error}"))?;
    if !status.success() {
        return Err(format!("error: `{line}` failed ({status})"));
    }
    say(format_args!("-- {:.0?}", start.elapsed()))
}

/// Prints a line, or fails: the checks that nobody sees have not passed.
fn say(line: impl Display) -> Result<(), Failure> {
    writeln!(io::stdout(), "{line}").map_err(|error| format!("error: can't print: {error}"))
}
