//! `cargo xtask`.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use xtask::usage;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    // Cargo runs this program in place of rustc, to measure it.
    if let Some(file) = std::env::var_os(usage::FILE) {
        return usage::rustc(&arguments, file.as_ref()).unwrap_or_else(|failure| fail(&failure));
    }
    match xtask::run(arguments) {
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
