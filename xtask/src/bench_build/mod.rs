//! `cargo xtask bench-build`.

mod items;
mod lines;
mod measure;
mod older;
mod peers;
mod programs;
mod report;
mod statistics;
mod subjects;
mod table;
pub mod usage;

use std::fmt::Display;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::stage::make_parent;
use crate::{Failure, failure, in_repository};

/// Measures what the client costs to compile, beside other ways to have the same types
#[derive(Args)]
pub struct BenchBuild {
    /// Number of measured runs of each job
    #[arg(long, value_name = "N", default_value = "5")]
    runs: NonZero<usize>,
    /// Measure the clients that other generators make, too: takes a network, Python, Java and minutes
    #[arg(long)]
    peers: bool,
}

impl BenchBuild {
    pub fn run(self) -> Result<String, Failure> {
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("target").join("bench-build");
        fs::create_dir_all(&home).map_err(|error| failure("make", &home, &error))?;
        let mut subjects = subjects::all(&home)?;
        let mut lines = vec![lines::of_client(subjects[0].operations)?];
        let mut notes = Vec::new();
        for subject in &subjects {
            measure::warm_up(&home, subject)?;
        }
        if self.peers {
            for (name, make) in peers::EACH {
                match make(&home.join("peers")).and_then(|peer| measure::warm_up(&home, &peer.subject).map(|()| peer)) {
                    Ok(peer) => {
                        lines.push(lines::of_peer(&peer.subject)?);
                        notes.push(peer.note);
                        subjects.push(peer.subject);
                    }
                    Err(reason) => notes.push(format!("{name} is not measured: {reason}")),
                }
            }
        }
        // Before the runs, which take longest: what fails should fail early.
        let sizes = programs::sizes(&home)?;
        let measured = measure::all(&home, &subjects, self.runs.get())?;
        Ok(report::text(&measured, &lines, &sizes, &notes))
    }
}

/// Prints a line of progress.
fn progress(line: impl Display) {
    eprintln!("{line}");
}

/// Runs a command, and fails with what it printed.
fn run(command: &mut Command) -> Result<(), Failure> {
    let shown = format!("{command:?}");
    let output = command.output().map_err(|error| format!("error: can't run {shown}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    Err(format!("error: {shown} failed ({})\n{said}", output.status))
}

/// Empties a folder and writes the files of a crate to it.
fn fill(folder: &Path, files: impl IntoIterator<Item = (PathBuf, String)>) -> Result<(), Failure> {
    let _ = fs::remove_dir_all(folder);
    files.into_iter().try_for_each(|(path, text)| write(&folder.join(path), &text))?;
    add_lock(folder)
}

/// Gives a crate the versions of its dependencies that the repository has.
fn add_lock(folder: &Path) -> Result<(), Failure> {
    write(&folder.join("Cargo.lock"), &read(&in_repository("Cargo.lock"))?)
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| failure("read", path, &error))
}

/// Writes a file and makes the folders around it.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    make_parent(path)?;
    fs::write(path, text).map_err(|error| failure("write", path, &error))
}
