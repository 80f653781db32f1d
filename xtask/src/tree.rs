//! The folder of the client: how it differs from the files in memory.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Files;

use crate::Failure;
use crate::made::{self, LIST};
use crate::place::{self, Place};

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    New,
    Changed,
    Deleted,
}

/// A file that differs, and its text if it is to be written.
pub struct Change {
    pub path: String,
    pub kind: Kind,
    pub text: Option<String>,
}

/// The differences, and the other files.
pub struct Difference {
    /// Changes, ordered by path.
    pub changes: Vec<Change>,
    /// Files in the generated folders that `gen` did not make. They stay.
    pub kept: BTreeSet<PathBuf>,
    /// Files that `gen` made before.
    pub made: BTreeSet<String>,
}

/// Folders that contain generated files and may contain others.
const SHARED: [&str; 2] = ["src", "examples"];

/// Compares the folder with the files, one of which lists them all.
pub fn compare(out: &Path, files: &Files) -> Result<Difference, Failure> {
    let owner = Owner::of(out, files)?;
    let (mut changes, mut foreign, mut blocked) = (Vec::new(), Vec::new(), Vec::new());
    for (path, text) in files {
        let whole = out.join(path);
        let kind = match place::look(out, path)? {
            Place::Free => Kind::New,
            Place::File if is_same(&whole, text)? => continue,
            Place::File if owner.is_of(path) => Kind::Changed,
            Place::File => {
                foreign.push(format!("error: {} was not made by this command: move it elsewhere", whole.display()));
                continue;
            }
            Place::Folder => {
                blocked.push(format!("error: {} is a folder, not a file: move it elsewhere", whole.display()));
                continue;
            }
            Place::Taken(at, what) => {
                blocked.push(format!("error: {} is {what}: move it elsewhere", at.display()));
                continue;
            }
        };
        changes.push(Change { path: path.clone(), kind, text: Some(text.clone()) });
    }
    blocked.dedup();
    let made = owner.made.unwrap_or_default();
    for path in made.iter().filter(|path| !files.contains_key(*path)) {
        if let Place::File = place::look(out, path)? {
            changes.push(Change { path: path.clone(), kind: Kind::Deleted, text: None });
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    let known: BTreeSet<_> = files.keys().chain(changes.iter().map(|change| &change.path)).map(Path::new).collect();
    let kept: BTreeSet<_> = existing(out)?.into_iter().filter(|path| !known.contains(path.as_path())).collect();
    // Protects against a mistyped `--out`.
    if !(owner.is_client || foreign.is_empty() && kept.is_empty()) {
        let shown = out.display();
        foreign = vec![format!(
            "error: {shown} holds files that this command did not make: name an empty folder, or one that it made"
        )];
    }
    foreign.extend(blocked);
    if foreign.is_empty() { Ok(Difference { changes, kept, made }) } else { Err(foreign.join("\n")) }
}

fn is_same(path: &Path, text: &str) -> Result<bool, Failure> {
    let bytes = fs::read(path).map_err(|error| crate::failure("read", path, &error))?;
    Ok(bytes == text.as_bytes())
}

/// The owner of the files in a folder.
struct Owner {
    /// Whether the folder contains a client that `gen` made.
    is_client: bool,
    /// Files that `gen` made; `None` in a client that is older than the list of them.
    made: Option<BTreeSet<String>>,
}

impl Owner {
    fn of(out: &Path, files: &Files) -> Result<Self, Failure> {
        let made = made::read(out)?;
        let mark = |text: &str| text.lines().next().map(str::to_owned);
        let ours = files.get("Cargo.toml").and_then(|text| mark(text));
        let is_client = match place::look(out, "Cargo.toml")? {
            Place::File => fs::read_to_string(out.join("Cargo.toml")).ok().and_then(|text| mark(&text)) == ours,
            _ => made.is_some(),
        };
        Ok(Self { is_client, made })
    }

    /// Whether `gen` may overwrite a file.
    fn is_of(&self, path: &str) -> bool {
        self.is_client && self.made.as_ref().map_or(path != LIST, |made| path == LIST || made.contains(path))
    }
}

/// Lists the files in the folders that contain generated files.
fn existing(out: &Path) -> Result<BTreeSet<PathBuf>, Failure> {
    let mut found = BTreeSet::new();
    let mut folders = Vec::new();
    for folder in SHARED {
        if let Place::Folder = place::look(out, folder)? {
            folders.push(PathBuf::from(folder));
        }
    }
    while let Some(folder) = folders.pop() {
        let whole = out.join(&folder);
        let entries = fs::read_dir(&whole).map_err(|error| crate::failure("read", &whole, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| crate::failure("read", &whole, &error))?;
            let path = folder.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(path),
                _ => drop(found.insert(path)),
            }
        }
    }
    Ok(found)
}
