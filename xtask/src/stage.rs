//! Writing: one run at a time, and all files or none.
//!
//! The new files are written to a folder of their own first, the stage. Until all of them are there, nothing is touched
//! that was there before. At any moment the lists name every file that `gen` made: a run that is killed loses nothing,
//! and leaves nothing that the next one would take for somebody else's.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::made::{self, LIST};
use crate::place::{self, Place};
use crate::tree::{Change, Difference, Kind};
use crate::{Failure, failure};

/// What the names of stages begin with.
const STAGE: &str = ".gen-stage";
/// Where files wait in a stage, beside its list of them.
const NEW: &str = "new";
/// The list for the time while files are moved: of those that were made before, and those that come.
const BOTH: &str = ".gen-files-both";

/// Waits until no other run works on a folder; the next one waits until what this gives is dropped. The system frees the
/// folder of a run that was killed. Where a folder can't be locked, none waits.
pub fn lock(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

/// Makes the changes.
pub fn apply(out: &Path, difference: &Difference) -> Result<(), Failure> {
    let changes = &difference.changes;
    if changes.is_empty() {
        return Ok(());
    }
    let stage = new_stage(out)?;
    let result = fill(&stage, difference).and_then(|()| settle(out, &stage, changes));
    clear(&stage);
    result
}

/// Removes what runs that were killed left behind. What else is in such a folder stays.
pub fn clean(out: &Path) -> Result<(), Failure> {
    let entries = fs::read_dir(out).map_err(|error| failure("read", out, &error))?;
    let stages = entries.filter_map(|entry| entry.ok().map(|entry| entry.file_name()));
    for stage in stages.filter_map(|name| name.into_string().ok()).filter(|name| name.starts_with(STAGE)) {
        if let Place::Folder = place::look(out, &stage)? {
            clear(&out.join(stage));
        }
    }
    Ok(())
}

/// A new folder, beside what is there.
fn new_stage(out: &Path) -> Result<PathBuf, Failure> {
    let names = (1..).map(|number| if number == 1 { STAGE.to_owned() } else { format!("{STAGE}-{number}") });
    for stage in names.map(|name| out.join(name)) {
        match fs::create_dir(&stage) {
            Ok(()) => return Ok(stage),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failure("make", &stage, &error)),
        }
    }
    Err(format!("error: there is no free name for a stage in {}", out.display()))
}

/// Writes the new files to the stage, after a list of them.
fn fill(stage: &Path, Difference { changes, made, .. }: &Difference) -> Result<(), Failure> {
    let texts: Vec<_> = changes.iter().filter_map(|change| Some((&change.path, change.text.as_ref()?))).collect();
    let paths: BTreeSet<_> = texts.iter().map(|(path, _)| *path).collect();
    write(&stage.join(LIST), &made::text(paths.iter().copied()))?;
    write(&stage.join(NEW).join(BOTH), &made::text(paths.into_iter().chain(made).collect::<BTreeSet<_>>()))?;
    texts.into_iter().try_for_each(|(path, text)| write(&stage.join(NEW).join(path), text))
}

/// Moves the new files where they belong, and deletes those that are made no longer.
fn settle(out: &Path, stage: &Path, changes: &[Change]) -> Result<(), Failure> {
    let (lists, files): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.path == LIST);
    if !lists.is_empty() {
        rename(&stage.join(NEW).join(BOTH), &out.join(LIST))?;
    }
    for change in files.into_iter().chain(lists) {
        let path = out.join(&change.path);
        if change.kind == Kind::Deleted {
            fs::remove_file(&path).map_err(|error| failure("delete", &path, &error))?;
            remove_empty_parents(out, &path);
        } else {
            make_parent(&path)?;
            rename(&stage.join(NEW).join(&change.path), &path)?;
        }
    }
    Ok(())
}

/// Removes a stage, as far as its list says that `gen` made what is in it. What can't be removed does no harm.
fn clear(stage: &Path) {
    let Ok(listed) = made::read(stage) else { return };
    let is_listed = listed.is_some();
    let own = [LIST, BOTH].map(str::to_owned);
    for path in listed.into_iter().flatten().chain(own).map(|path| format!("{NEW}/{path}")) {
        if is_listed && let Ok(place @ (Place::File | Place::Free)) = place::look(stage, &path) {
            let path = stage.join(path);
            if let Place::File = place {
                let _ = fs::remove_file(&path);
            }
            remove_empty_parents(stage, &path);
        }
    }
    let rest = fs::read_dir(stage).map_or(0, Iterator::count);
    if is_listed && rest == 1 {
        let _ = fs::remove_file(stage.join(LIST));
    }
    let _ = fs::remove_dir(stage);
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    make_parent(path)?;
    let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| failure("write", path, &error))
}

/// A link at the new place is replaced, and not followed.
fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::rename(from, to).map_err(|error| failure("write", to, &error))
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|error| failure("make", parent, &error))
}

/// A folder that lost its last file goes too. One that isn't empty stays, which is no failure.
fn remove_empty_parents(top: &Path, path: &Path) {
    for parent in path.ancestors().skip(1).take_while(|parent| *parent != top) {
        let _ = fs::remove_dir(parent);
    }
}
