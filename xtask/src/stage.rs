//! Writing: one run at a time, and all files or none.
//!
//! The new files are first written to a separate folder, the stage. Until all of them are complete, no existing file is
//! changed. At any time, the lists name every file that `gen` made: a killed run loses nothing and leaves nothing that
//! the next run would mistake for a file of someone else.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::made::{self, LIST};
use crate::place::{self, Place};
use crate::tree::{Change, Difference, Kind};
use crate::{Failure, failure};

/// Prefix of the names of stages.
const STAGE: &str = ".gen-stage";
/// Folder of the files in a stage, next to the list of them.
const NEW: &str = "new";
/// List while files are moved: the files made before and the new ones.
const BOTH: &str = ".gen-files-both";

/// Waits until no other run works on a folder. The next one waits until the returned guard is dropped; the system
/// releases the folder of a killed run. If a folder cannot be locked, no run waits.
pub fn lock(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

/// Applies the changes.
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

/// Removes the remains of killed runs. Other files in such a folder stay.
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

/// Creates a new folder, next to existing ones.
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

/// Writes the new files to the stage, after their list.
fn fill(stage: &Path, Difference { changes, made, .. }: &Difference) -> Result<(), Failure> {
    let texts: Vec<_> = changes.iter().filter_map(|change| Some((&change.path, change.text.as_ref()?))).collect();
    let paths: BTreeSet<_> = texts.iter().map(|(path, _)| *path).collect();
    write(&stage.join(LIST), &made::text(paths.iter().copied()))?;
    write(&stage.join(NEW).join(BOTH), &made::text(paths.into_iter().chain(made).collect::<BTreeSet<_>>()))?;
    texts.into_iter().try_for_each(|(path, text)| write(&stage.join(NEW).join(path), text))
}

/// Moves the new files to their places, and deletes those that are no longer generated.
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

/// Removes a stage, as far as its list says that `gen` made its content. Remains do no harm.
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

/// Moves a file. A link at the new place is replaced, not followed.
fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::rename(from, to).map_err(|error| failure("write", to, &error))
}

/// Makes the folder of a file.
pub fn make_parent(path: &Path) -> Result<(), Failure> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(|error| failure("make", parent, &error))
}

/// Removes folders that lost their last file. A folder that is not empty stays, which is not a failure.
fn remove_empty_parents(top: &Path, path: &Path) {
    for parent in path.ancestors().skip(1).take_while(|parent| *parent != top) {
        let _ = fs::remove_dir(parent);
    }
}
