//! Lines of code of the client and of others.

use std::fs;
use std::path::{Path, PathBuf};

use super::read;
use super::subjects::Subject;
use crate::{Failure, failure, in_repository};

/// Folders of the client that do not grow with its operations, or that are data and documentation.
const LEFT_OUT: [&str; 3] = ["runtime", "examples", "guide"];

/// Lines of code of a client.
pub struct Lines {
    pub name: String,
    pub lines: usize,
    pub operations: usize,
}

/// Counts the lines of the client with all of its APIs.
pub fn of_client(operations: usize) -> Result<Lines, Failure> {
    let source = in_repository("generated").join("src");
    Ok(Lines { name: "client".to_owned(), lines: below(&source, &LEFT_OUT)?, operations })
}

/// Counts the lines of the client of another generator.
pub fn of_peer(subject: &Subject) -> Result<Lines, Failure> {
    let lines = below(&subject.folder.join("src"), &[])?;
    Ok(Lines { name: subject.name.to_owned(), lines, operations: subject.operations })
}

/// Counts the lines of code in a folder, without some of the folders in it.
fn below(folder: &Path, left_out: &[&str]) -> Result<usize, Failure> {
    let mut lines = 0;
    for path in entries(folder)? {
        let is_left_out = path.file_name().is_some_and(|name| left_out.iter().any(|&folder| name == folder));
        if path.is_dir() {
            lines += if is_left_out { 0 } else { below(&path, &[])? };
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            lines += count(&read(&path)?);
        }
    }
    Ok(lines)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| failure("read", folder, &error);
    let entries = fs::read_dir(folder).map_err(failed)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(failed)).collect()
}

/// Counts the lines of code: those that are neither blank nor only a comment or documentation.
fn count(text: &str) -> usize {
    text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_docs_and_blank_lines_do_not_count() {
        let text = "//! Docs.\n\n// Why.\nrecord! {\n    /// A name.\n    name: String, // kept\n  \n}\n";
        assert_eq!(count(text), 3);
    }
}
