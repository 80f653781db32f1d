//! What `gen` says of the changes to the client's folder.

use std::path::Path;

use crate::Failure;
use crate::tree::{Change, Kind};

/// Names each stale file, and fails if there is one.
pub fn check(changes: &[Change], out: &Path) -> Result<String, Failure> {
    if changes.is_empty() {
        return Ok(format!("{} is fresh", out.display()));
    }
    let verb = if changes.len() == 1 { "is" } else { "are" };
    Err(format!("{}{} {verb} stale: run `cargo xtask gen`", lines(changes, out), count(changes.len(), "file")))
}

/// Names each change that was made, and counts them.
pub fn summary(changes: &[Change], files: usize, out: &Path) -> String {
    let written = changes.iter().filter(|change| change.kind != Kind::Deleted).count();
    format!("{}{} changed, {} the same", lines(changes, out), count(changes.len(), "file"), files - written)
}

fn lines(changes: &[Change], out: &Path) -> String {
    changes.iter().map(|change| line(change, out)).collect()
}

fn line(change: &Change, out: &Path) -> String {
    let kind = match change.kind {
        Kind::New => "new",
        Kind::Changed => "changed",
        Kind::Deleted => "deleted",
    };
    format!("{kind:>9} {}\n", out.join(&change.path).display())
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
