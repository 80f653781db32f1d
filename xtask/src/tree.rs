//! The client's folder: what differs from the files in memory, and how to make it the same.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use codegen::Files;

use crate::Failure;

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
    text: Option<String>,
}

/// Where changes wait until all of them are on the disk.
const STAGE: &str = ".gen-stage";
/// The folders that belong to the generator alone.
const OWNED: [&str; 2] = ["src", "examples"];

/// What differs between the folder and the files, in the order of their paths.
pub fn compare(out: &Path, files: &Files) -> Result<Vec<Change>, Failure> {
    let stray = existing(out)?.into_iter().filter(|path| !files.contains_key(path));
    let deleted = stray.map(|path| Change { path, kind: Kind::Deleted, text: None });
    let mut changes: Vec<_> = deleted.collect();
    for (path, text) in files {
        let kind = match fs::read(out.join(path)) {
            Ok(bytes) if bytes == text.as_bytes() => continue,
            Ok(_) => Kind::Changed,
            Err(error) if error.kind() == ErrorKind::NotFound => Kind::New,
            Err(error) => return Err(failure("read", &out.join(path), &error)),
        };
        changes.push(Change { path: path.clone(), kind, text: Some(text.clone()) });
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    guard(out, files, &changes)?;
    Ok(changes)
}

/// Refuses a folder that holds something else than a generated client, so that a mistyped `--out` destroys nothing.
fn guard(out: &Path, files: &Files, changes: &[Change]) -> Result<(), Failure> {
    let mark = |text: &str| text.lines().next().map(str::to_owned);
    let ours = files.get("Cargo.toml").and_then(|text| mark(text));
    let found = fs::read_to_string(out.join("Cargo.toml")).ok().and_then(|text| mark(&text));
    let destroys = changes.iter().any(|change| change.kind != Kind::New);
    if found == ours || !destroys {
        return Ok(());
    }
    Err(format!(
        "error: {} holds files that this command did not make: name an empty folder, or one that it made",
        out.display()
    ))
}

/// The files in the folders that belong to the generator.
fn existing(out: &Path) -> Result<BTreeSet<String>, Failure> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<_> = OWNED.iter().map(PathBuf::from).collect();
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(out.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(failure("read", &out.join(&folder), &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| failure("read", &out.join(&folder), &error))?;
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                found.insert(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    Ok(found)
}

/// Applies changes. Until every new text is on the disk, nothing that was there is touched.
pub fn apply(out: &Path, changes: &[Change]) -> Result<(), Failure> {
    let stage = out.join(STAGE);
    let result = stage_all(&stage, changes).and_then(|()| changes.iter().try_for_each(|change| settle(out, change)));
    // The stage holds nothing of value; without it the folder is clean.
    let _ = fs::remove_dir_all(&stage);
    result
}

fn stage_all(stage: &Path, changes: &[Change]) -> Result<(), Failure> {
    for (path, text) in changes.iter().filter_map(|change| Some((stage.join(&change.path), change.text.as_ref()?))) {
        make_parent(&path)?;
        fs::write(&path, text).map_err(|error| failure("write", &path, &error))?;
    }
    Ok(())
}

fn settle(out: &Path, change: &Change) -> Result<(), Failure> {
    let path = out.join(&change.path);
    if change.kind == Kind::Deleted {
        fs::remove_file(&path).map_err(|error| failure("delete", &path, &error))?;
        remove_empty_parents(out, &path);
        return Ok(());
    }
    make_parent(&path)?;
    fs::rename(out.join(STAGE).join(&change.path), &path).map_err(|error| failure("write", &path, &error))
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|error| failure("make", parent, &error))
}

/// A folder that lost its last file goes too. One that isn't empty stays, which is no failure.
fn remove_empty_parents(out: &Path, path: &Path) {
    for parent in path.ancestors().skip(1).take_while(|parent| *parent != out) {
        if fs::remove_dir(parent).is_err() {
            break;
        }
    }
}

fn failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    format!("error: can't {verb} {}: {error}", path.display())
}
