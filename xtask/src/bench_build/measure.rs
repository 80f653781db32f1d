//! Compiling the subjects, in turns.

use std::env;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use super::subjects::Subject;
use super::usage::{self, Usage};
use super::{progress, run};
use crate::{Failure, failure};

/// What Cargo does with a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    Check,
    Release,
}

impl Job {
    pub const EACH: [Self; 2] = [Self::Check, Self::Release];

    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Release => "build --release",
        }
    }
}

/// A subject and what each run of each job took.
pub struct Measured {
    pub subject: Subject,
    /// In the order of [`Job::EACH`].
    pub usages: [Vec<Usage>; 2],
}

impl Measured {
    pub fn of(&self, job: Job) -> &[Usage] {
        &self.usages[job as usize]
    }
}

/// Compiles a subject once, with all that it depends on.
pub fn warm_up(home: &Path, subject: &Subject) -> Result<(), Failure> {
    for job in Job::EACH {
        progress(format_args!("preparing {}, {} features: {}", subject.name, subject.set.name(), job.name()));
        compile(home, subject, job)?;
    }
    Ok(())
}

/// Compiles all subjects, then all of them again, so that what else the machine does concerns them alike.
pub fn all(home: &Path, subjects: &[Subject], runs: usize) -> Result<Vec<Measured>, Failure> {
    let none = || [Vec::new(), Vec::new()];
    let mut measured: Vec<_> =
        subjects.iter().map(|subject| Measured { subject: subject.clone(), usages: none() }).collect();
    for run in 1..=runs {
        for Measured { subject, usages } in &mut measured {
            for job in Job::EACH {
                let usage = compile(home, subject, job)?;
                let (name, set, job_name, cpu) = (subject.name, subject.set.name(), job.name(), usage.cpu);
                progress(format_args!("run {run} of {runs}: {name}, {set} features: {job_name}: {cpu:.2?}"));
                usages[job as usize].push(usage);
            }
        }
    }
    Ok(measured)
}

/// Compiles a subject again, and nothing else.
fn compile(home: &Path, subject: &Subject, job: Job) -> Result<Usage, Failure> {
    touch(&subject.folder.join("src/lib.rs"))?;
    let file = home.join("usage");
    let _ = fs::remove_file(&file);
    let this = env::current_exe().map_err(|error| format!("error: can't find this program: {error}"))?;
    let mut cargo = Command::new("cargo");
    cargo.args(job.name().split(' ')).args(["--lib", "--quiet"]).args(&subject.features);
    cargo.current_dir(&subject.folder).env("CARGO_TARGET_DIR", home.join("target")).env("CARGO_INCREMENTAL", "0");
    run(cargo.env("RUSTC_WORKSPACE_WRAPPER", this).env(usage::FILE, &file))?;
    Usage::read(&file)
}

/// Makes a file look changed.
fn touch(path: &Path) -> Result<(), Failure> {
    let touched = File::options().write(true).open(path).and_then(|file| file.set_modified(SystemTime::now()));
    touched.map_err(|error| failure("touch", path, &error))
}
