//! `cargo xtask ci`.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use clap::Args;

use crate::{Failure, failure};

/// Runs every check that a commit must pass
#[derive(Args)]
pub struct Ci;

/// Each step as a command line, and the file for its output, if that is not the terminal.
const STEPS: &[(&str, Option<&str>)] = &[
    ("cargo fmt --all --check", None),
    ("bash .ci/deny", None),
    ("cargo clippy --workspace --all-targets --all-features -- --deny warnings", None),
    ("cargo clippy -p cloudflare-client --lib --no-default-features -- --deny warnings", None),
    ("cargo clippy -p cloudflare-client --lib --no-default-features --features blocking -- --deny warnings", None),
    ("cargo clippy -p cloudflare-client --lib --no-default-features --features mock -- --deny warnings", None),
    ("bash .ci/oldest", None),
    ("cargo xtask gen --check", None),
    ("cargo test --workspace", None),
    ("cargo doc --workspace --no-deps --all-features", None),
    ("cargo run -p cloudflare-client --example walkthrough", None),
    ("cargo xtask export openapi", Some("target/openapi.json")),
    ("python3 -m venv target/openapi", None),
    (
        "target/openapi/bin/python3 -m pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0",
        None,
    ),
    ("target/openapi/bin/openapi-spec-validator target/openapi.json", None),
    ("cargo package -p cloudflare-client", None),
    // Short and deterministic: these check that the targets build and their seeds pass. Without `-runs` they never end.
    ("cargo guided answers -- -seed=1 -runs=20000", None),
    ("cargo guided pages -- -seed=1 -runs=20000", None),
    ("cargo guided specs -- -seed=1 -runs=5000", None),
];

impl Ci {
    pub fn run(self) -> Result<String, Failure> {
        let start = Instant::now();
        STEPS.iter().try_for_each(|(line, output)| step(line, *output))?;
        Ok(format!("all {} steps passed in {:.0?}", STEPS.len(), start.elapsed()))
    }
}

/// Runs a step in the root of the repository.
fn step(line: &str, output: Option<&str>) -> Result<(), Failure> {
    say(format_args!("\n== {line}"))?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("");
    let mut words = line.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(&root).env("RUSTDOCFLAGS", "--deny warnings");
    if let Some(path) = output {
        let file = File::create(root.join(path)).map_err(|error| failure("write", Path::new(path), &error))?;
        command.stdout(file);
    }
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
