//! What the commands do if their output can't be written.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io;
use std::process::{Command, Output, Stdio};

fn xtask(arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments.split(' ')).stdin(Stdio::null());
    command
}

/// The end of a pipe that nobody reads.
fn unread() -> io::PipeWriter {
    io::pipe().unwrap().1
}

fn said(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_command_ends_quietly_when_nobody_reads_it() {
    for arguments in ["list", "lint", "export openapi --api ssl", "--help"] {
        let output = xtask(arguments).stdout(unread()).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(said(&output), (Some(0), String::new()), "{arguments}");
    }
}

#[test]
fn a_failure_that_nobody_reads_is_one_still() {
    let status = xtask("gne").stdout(Stdio::null()).stderr(unread()).status().unwrap();
    assert_eq!(status.code(), Some(1));
}

/// A command that printed nothing did not succeed.
#[cfg(target_os = "linux")]
#[test]
fn output_that_is_lost_is_a_failure() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = xtask("--help").stdout(full).stderr(Stdio::piped()).output().unwrap();
    let (code, message) = said(&output);
    assert!(code == Some(1) && message.starts_with("error: can't print: "), "{message}");
}
