//! `cargo xtask`.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match xtask::run(std::env::args_os().skip(1)) {
        Ok(text) => print(&text),
        Err(failure) => fail(&failure),
    }
}

/// Prints the output of a command. It is no failure if a reader such as `head` has enough of it.
fn print(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&format!("error: can't print: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(failure: &str) -> ExitCode {
    // Where nobody reads it, the status alone says it.
    let _ = writeln!(io::stderr(), "{}", failure.trim_end());
    ExitCode::FAILURE
}
