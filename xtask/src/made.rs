//! The list of the files that `gen` made, stored in the folder of the client: `gen` deletes those that it no longer
//! makes, and no other file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path};

use crate::Failure;
use crate::place::{self, Place};

/// Name of the list.
pub const LIST: &str = ".gen-files";

const HEADER: &str = "# Made by `cargo xtask gen`: the files that it made. It deletes those that it makes no longer.";

/// Returns the text of the list.
pub fn text<'p>(paths: impl IntoIterator<Item = &'p String>) -> String {
    let lines = paths.into_iter().filter(|path| *path != LIST).map(|path| format!("{path}\n"));
    format!("{HEADER}\n{}", lines.collect::<String>())
}

/// Reads the list in a folder; none if there is no list.
pub fn read(folder: &Path) -> Result<Option<BTreeSet<String>>, Failure> {
    let Place::File = place::look(folder, LIST)? else { return Ok(None) };
    let path = folder.join(LIST);
    let bytes = fs::read(&path).map_err(|error| crate::failure("read", &path, &error))?;
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines();
    // A killed run may have written only a part of it.
    let is_ours = HEADER.starts_with(lines.next().unwrap_or_default());
    Ok(is_ours.then(|| lines.filter(|line| is_within(line)).map(str::to_owned).collect()))
}

/// Whether a line is the path of a file within the folder: the list may have been edited or merged.
fn is_within(line: &str) -> bool {
    !line.is_empty() && Path::new(line).components().all(|part| matches!(part, Component::Normal(_)))
}
