//! The folder `package` of a spec: what the crate is called, and what its pages and files say of this API alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::left_out::LeftOut;
use crate::load::{LoadError, entries, no_link, read, read_text, utf8};
use crate::model::PackageFile;
use crate::source::SourceFile;

/// Name of the folder, and of the file that makes it more than the folder of an API.
const FOLDER: &str = "package";
const FILE: &str = "package.json";

/// What a spec says of the crate that is made of it.
#[derive(Debug, Default)]
pub struct Package {
    /// File `package.json`; an empty one if there is none.
    pub file: Arc<SourceFile>,
    /// Content of that file.
    pub def: PackageFile,
    /// Texts for the places that pages of the crate have for them, by the name of the place: `slots/NAME.md`.
    pub slots: BTreeMap<String, String>,
    /// Further files of the crate by their path: `files/PATH`.
    pub files: BTreeMap<String, String>,
}

/// Whether a folder in a spec is this one, and not an API of the same name.
pub(crate) fn is_package(folder: &Path) -> bool {
    folder.ends_with(FOLDER) && folder.join(FILE).is_file()
}

/// Loads the folder.
pub(crate) fn load(folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Result<Package, LoadError> {
    let read = read::<PackageFile>(&folder.join(FILE), diagnostics, &mut LeftOut::default())?;
    let (file, def) = read.unwrap_or_default();
    let (mut slots, mut files) = (BTreeMap::new(), BTreeMap::new());
    for path in files_in(&folder.join("slots"))? {
        slots.insert(utf8(&path, path.file_stem())?, read_text(&path)?);
    }
    let root = folder.join("files");
    for path in files_in(&root)? {
        let parts = path.strip_prefix(&root).unwrap_or(&path).iter();
        let parts: Vec<_> = parts.map(|part| utf8(&path, Some(part))).collect::<Result<_, _>>()?;
        files.insert(parts.join("/"), read_text(&path)?);
    }
    Ok(Package { file, def, slots, files })
}

/// Lists the files in a folder and in those within it; none if there is no folder.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let (mut folders, mut files) = (vec![folder.to_owned()], Vec::new());
    while let Some(folder) = folders.pop().filter(|folder| folder.is_dir()) {
        no_link(&folder)?;
        let (inner, own): (Vec<_>, Vec<_>) = entries(&folder)?.into_iter().partition(|path| path.is_dir());
        folders.extend(inner);
        files.extend(own);
    }
    Ok(files)
}
