//! What a path within a folder leads to. No link is followed, since it may lead anywhere.

use std::fs::{self, FileType};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::Failure;

/// What a path leads to.
pub enum Place {
    /// Nothing: a file can be written there.
    Free,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Something else, or an obstacle on the way: its path and kind.
    Taken(PathBuf, &'static str),
}

/// Examines a path within a folder, from the top.
pub fn look(folder: &Path, path: &str) -> Result<Place, Failure> {
    let mut at = folder.to_owned();
    let mut parts = Path::new(path).components().peekable();
    while let Some(part) = parts.next() {
        at.push(part);
        let found = match fs::symlink_metadata(&at) {
            Ok(found) => found.file_type(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Place::Free),
            Err(error) => return Err(crate::failure("read", &at, &error)),
        };
        match parts.peek() {
            Some(_) if found.is_dir() => {}
            None if found.is_file() => return Ok(Place::File),
            None if found.is_dir() => return Ok(Place::Folder),
            _ => return Ok(Place::Taken(at, kind(found))),
        }
    }
    Ok(Place::Free)
}

fn kind(found: FileType) -> &'static str {
    match found {
        _ if found.is_symlink() => "a link, which is not followed",
        _ if found.is_file() => "a file",
        _ => "neither a file nor a folder",
    }
}
