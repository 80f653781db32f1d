//! Loading a spec from its folder.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, fs, io};

use crate::apis::{Api, Resource, Spec};
use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::items::Listed;
use crate::model::{ApiFile, ResourceFile};
use crate::source::{JsonMistake, SourceFile};
use crate::structure::{self, LeftOut};

/// A spec, and the mistakes found while reading it.
#[derive(Debug)]
pub struct Loaded {
    /// Parts that could be read.
    pub spec: Spec,
    /// Mistakes in the others.
    pub diagnostics: Vec<Diagnostic>,
}

/// Why a folder cannot be read as a spec.
#[derive(Debug)]
pub struct LoadError {
    path: PathBuf,
    problem: String,
}

impl std::error::Error for LoadError {}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path.display(), self.problem)
    }
}

/// Loads the spec in a folder. The folder may be a link; links in it are not followed.
///
/// # Errors
/// If a file cannot be read, or the folder contains no API. Mistakes in the files are not errors: they are listed.
pub fn load(dir: &Path) -> Result<Loaded, LoadError> {
    let mut diagnostics = Vec::new();
    let mut apis = Vec::new();
    for folder in entries(dir)?.into_iter().filter(|path| path.is_dir() && !is_named(path, "src")) {
        no_link(&folder)?;
        let files: Vec<_> = entries(&folder)?.into_iter().filter(|path| is_json(path)).collect();
        let (api, resources): (Vec<_>, Vec<_>) = files.iter().partition(|path| is_named(path, "api.json"));
        if let [api] = api[..] {
            apis.extend(load_api(&folder, api, &resources, &mut diagnostics)?);
        } else if !files.is_empty() {
            return Err(LoadError { path: folder, problem: "has no api.json: add one".to_owned() });
        }
    }
    if apis.is_empty() && diagnostics.is_empty() {
        let problem = "contains no API: name a folder that has one folder per API, each with an api.json".to_owned();
        return Err(LoadError { path: dir.to_owned(), problem });
    }
    Ok(Loaded { spec: Spec { apis }, diagnostics })
}

fn load_api(
    folder: &Path,
    api: &Path,
    resources: &[&PathBuf],
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Option<Api>, LoadError> {
    let mut left_out = LeftOut::default();
    let name = utf8(folder, folder.file_name())?;
    let api = read::<ApiFile>(api, diagnostics, &mut left_out)?;
    let mut read_ones = Vec::new();
    for path in resources {
        let name = utf8(path, path.file_stem())?;
        if let Some((file, def)) = read::<ResourceFile>(path, diagnostics, &mut left_out)? {
            read_ones.push(Resource { name, file, def });
        }
    }
    Ok(api.map(|(file, def)| {
        let (pruned, types_pruned) = (left_out.any, left_out.types);
        let index = Index::of(&def, &read_ones);
        Api { name, file, def, resources: read_ones, pruned, types_pruned, index }
    }))
}

/// Reads a file as far as its structure allows.
fn read<T: Listed>(
    path: &Path,
    diagnostics: &mut Vec<Diagnostic>,
    left_out: &mut LeftOut,
) -> Result<Option<(Arc<SourceFile>, T)>, LoadError> {
    no_link(path)?;
    // Reading something other than a file, such as a pipe, may never end.
    if !path.is_file() {
        return Err(LoadError { path: path.to_owned(), problem: "is not a file: remove it, or rename it".to_owned() });
    }
    let text = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    let shown = path.to_string_lossy().replace('\\', "/");
    let (file, value, mistakes) = SourceFile::parse(shown, text);
    if mistakes.iter().any(|mistake| mistake.hides_more) {
        left_out.add(LeftOut::FILE);
    }
    let Some(value) = value else {
        diagnostics.extend(located(&Arc::new(file), mistakes));
        return Ok(None);
    };
    let read = structure::read(file, value);
    diagnostics.extend(located(&read.file, mistakes));
    diagnostics.extend(read.diagnostics);
    left_out.add(read.left_out);
    Ok(read.model.map(|model| (read.file, model)))
}

fn located(file: &Arc<SourceFile>, mistakes: Vec<JsonMistake>) -> impl Iterator<Item = Diagnostic> {
    mistakes.into_iter().map(|mistake| Diagnostic::at(file, mistake.span, mistake.message, "here", mistake.help))
}

/// Lists the entries of a folder, ordered by name.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let read =
        fs::read_dir(dir).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>());
    let mut paths = read.map_err(|error| unreadable(dir, &error))?;
    paths.sort();
    Ok(paths)
}

fn unreadable(path: &Path, error: &io::Error) -> LoadError {
    let way_out = match error.kind() {
        io::ErrorKind::NotFound => "name a folder that has one folder per API",
        io::ErrorKind::InvalidData => "write it in UTF-8",
        _ => "make it readable",
    };
    LoadError { path: path.to_owned(), problem: format!("can't be read ({error}): {way_out}") }
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "json")
}

fn is_named(path: &Path, name: &str) -> bool {
    path.file_name().is_some_and(|found| found == name)
}

/// Refuses a link: it may lead out of the spec, or back into it.
fn no_link(path: &Path) -> Result<(), LoadError> {
    match path.is_symlink() {
        true => Err(LoadError {
            path: path.to_owned(),
            problem: "is a link, and links in a spec are not followed: replace it with its target".to_owned(),
        }),
        false => Ok(()),
    }
}

/// Returns a file name from which Rust names are made.
fn utf8(path: &Path, name: Option<&OsStr>) -> Result<String, LoadError> {
    name.and_then(OsStr::to_str).map(str::to_owned).ok_or_else(|| LoadError {
        path: path.to_owned(),
        problem: "has a name that is not UTF-8: rename it".to_owned(),
    })
}
