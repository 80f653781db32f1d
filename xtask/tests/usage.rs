//! In place of rustc, the program runs it and says what it took.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, str};

/// Folder of one test, without the files of an earlier run.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs rustc with these arguments in a folder, and the file `usage` there for what it takes.
fn rustc(folder: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_xtask"));
    program.arg("rustc").args(arguments).current_dir(folder);
    program.env(xtask::usage::FILE, folder.join("usage")).output().unwrap()
}

#[test]
fn what_rustc_takes_is_written_to_the_file() {
    let folder = folder("compiled");
    fs::write(folder.join("lib.rs"), "pub fn one() -> u8 { 1 }").unwrap();
    let output = rustc(&folder, &["--crate-type", "lib", "--emit=metadata", "lib.rs"]);
    assert!(output.status.success(), "{output:?}");
    assert!(folder.join("liblib.rmeta").exists());
    let usage = xtask::usage::Usage::read(&folder.join("usage")).unwrap();
    // rustc alone is larger than that, and this program smaller.
    assert!(!usage.cpu.is_zero() && usage.memory > 30_000_000, "{usage:?}");
}

#[test]
fn a_question_of_cargo_is_answered_and_not_measured() {
    let folder = folder("asked");
    let output = rustc(&folder, &["-vV"]);
    assert!(str::from_utf8(&output.stdout).unwrap().contains("host: "), "{output:?}");
    assert!(!folder.join("usage").exists());
}

#[test]
fn a_crate_that_does_not_compile_is_a_failure() {
    let folder = folder("broken");
    fs::write(folder.join("lib.rs"), "pub fn").unwrap();
    let output = rustc(&folder, &["--crate-type", "lib", "--emit=metadata", "lib.rs"]);
    assert!(!output.status.success() && str::from_utf8(&output.stderr).unwrap().contains("lib.rs:1"), "{output:?}");
}
