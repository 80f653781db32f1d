//! What one run of rustc takes. Cargo runs this program in place of rustc, which it runs and measures: no other process
//! knows both the compiler's arguments and what it took.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use wait4::Wait4;

use crate::{Failure, failure};

/// Environment variable with the path of the file for what rustc takes.
pub const FILE: &str = "XTASK_RUSTC_USAGE";

/// What a run of rustc takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// CPU time of all its threads, in the program and in the system.
    pub cpu: Duration,
    /// Peak of its memory, in bytes.
    pub memory: u64,
}

impl Usage {
    /// Reads what a run of rustc took from the file.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let text = super::read(file)?;
        Self::parse(&text).ok_or_else(|| format!("error: {} does not say what rustc took: {text:?}", file.display()))
    }

    fn parse(text: &str) -> Option<Self> {
        let (cpu, memory) = text.trim_end().split_once(' ')?;
        Some(Self { cpu: Duration::from_micros(cpu.parse().ok()?), memory: memory.parse().ok()? })
    }

    fn text(self) -> String {
        format!("{} {}\n", self.cpu.as_micros(), self.memory)
    }
}

/// Runs rustc, whose path is the first argument, and writes to a file what it took.
///
/// # Errors
/// The text to print if rustc can't be run or the file can't be written.
pub fn rustc(arguments: &[OsString], file: &Path) -> Result<ExitCode, Failure> {
    let (rustc, rest) = arguments.split_first().ok_or("error: there is no rustc to run")?;
    let mut child = Command::new(rustc).args(rest).spawn().map_err(|error| failure("run", rustc.as_ref(), &error))?;
    let used = child.wait4().map_err(|error| failure("wait for", rustc.as_ref(), &error))?;
    // Cargo also asks rustc what it is able to do, which emits nothing.
    if rest.iter().any(|argument| argument.to_string_lossy().starts_with("--emit")) {
        let usage = Usage { cpu: used.rusage.utime + used.rusage.stime, memory: used.rusage.maxrss };
        fs::write(file, usage.text()).map_err(|error| failure("write", file, &error))?;
    }
    Ok(if used.status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let usage = Usage { cpu: Duration::from_micros(2_345_678), memory: 123_456_789 };
        assert_eq!(usage.text(), "2345678 123456789\n");
        assert_eq!(Usage::parse(&usage.text()), Some(usage));
    }

    #[test]
    fn anything_else_is_not_a_usage() {
        for text in ["", "12", "12 ", "1.5 3", "12 34 56", "-1 3"] {
            assert_eq!(Usage::parse(text), None, "{text:?}");
        }
    }
}
