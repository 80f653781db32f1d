//! Loading a spec from its folder.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, fs, io};

use serde_json::json;

use crate::apis::{Api, Resource, Spec};
use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::items::Listed;
use crate::left_out::LeftOut;
use crate::model::ApiFile;
use crate::package::{self, Package};
use crate::source::SourceFile;
use crate::structure;
use crate::syntax::JsonMistake;

/// File with the facts that all resources of an API share.
const API_FILE: &str = "api.json";

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
    let (mut apis, mut package) = (Vec::new(), Package::default());
    for folder in entries(dir)?.into_iter().filter(|path| path.is_dir() && !is_named(path, "src")) {
        no_link(&folder)?;
        if package::is_package(&folder) {
            package = package::load(&folder, &mut diagnostics)?;
            continue;
        }
        let files: Vec<_> = entries(&folder)?.into_iter().filter(|path| is_json(path)).collect();
        if !files.is_empty() {
            apis.extend(load_api(&folder, &files, &mut diagnostics)?);
        }
    }
    if apis.is_empty() && diagnostics.is_empty() {
        let problem = "contains no API: name a folder that has one folder per API, each with an api.json".to_owned();
        return Err(LoadError { path: dir.to_owned(), problem });
    }
    Ok(Loaded { spec: Spec { apis, package }, diagnostics })
}

fn load_api(folder: &Path, files: &[PathBuf], diagnostics: &mut Vec<Diagnostic>) -> Result<Option<Api>, LoadError> {
    let (api, resources): (Vec<_>, Vec<_>) = files.iter().partition(|path| is_named(path, API_FILE));
    let mut left_out = LeftOut::default();
    let name = utf8(folder, folder.file_name())?;
    let read_one = match api[..] {
        [api] => read(api, diagnostics, &mut left_out)?,
        _ => {
            diagnostics.push(no_api_file(folder, &name));
            None
        }
    };
    let stand_in = || nothing(shown(&folder.join(API_FILE)), &mut left_out);
    let Some((file, def)) = read_one.or_else(stand_in) else { return Ok(None) };
    let mut read_ones = Vec::new();
    for path in resources {
        let name = utf8(path, path.file_stem())?;
        match read(path, diagnostics, &mut left_out)? {
            Some((file, def)) => read_ones.push(Resource { name, file, def }),
            None => left_out.note_text(&name),
        }
    }
    let index = Index::of(&def, &read_ones);
    Ok(Some(Api { name, file, def, resources: read_ones, left_out, index }))
}

fn no_api_file(folder: &Path, name: &str) -> Diagnostic {
    let file = Arc::new(SourceFile::parse(shown(&folder.join(API_FILE)), String::new()).0);
    let message = format!("the folder `{name}` has no api.json");
    Diagnostic::at(&file, 0..0, message, "missing", "add one: it says what all resources of the API share")
}

/// Returns the facts of an API whose own file says none, so that the mistakes of its resources are found.
fn nothing(path: String, left_out: &mut LeftOut) -> Option<(Arc<SourceFile>, ApiFile)> {
    let mut file = SourceFile::parse(path, String::new()).0;
    file.lose("");
    left_out.note_unknown();
    let read = structure::read(file, json!({}));
    Some((read.file, read.model?))
}

/// Reads the text of a file.
pub(crate) fn read_text(path: &Path) -> Result<String, LoadError> {
    no_link(path)?;
    // Reading something other than a file, such as a pipe, may never end.
    if !path.is_file() {
        return Err(LoadError { path: path.to_owned(), problem: "is not a file: remove it, or rename it".to_owned() });
    }
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

/// Reads a file as far as its structure allows.
pub(crate) fn read<T: Listed>(
    path: &Path,
    diagnostics: &mut Vec<Diagnostic>,
    left_out: &mut LeftOut,
) -> Result<Option<(Arc<SourceFile>, T)>, LoadError> {
    let text = read_text(path)?;
    let (file, value, mistakes) = SourceFile::parse(shown(path), text);
    for mistake in &mistakes {
        left_out.note_text(&file.text[mistake.hides.clone()]);
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

/// Returns a path as it is shown to people.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn located(file: &Arc<SourceFile>, mistakes: Vec<JsonMistake>) -> impl Iterator<Item = Diagnostic> {
    mistakes.into_iter().map(|mistake| Diagnostic::at(file, mistake.span, mistake.message, "here", mistake.help))
}

/// Lists the entries of a folder, ordered by name.
pub(crate) fn entries(dir: &Path) -> Result<Vec<PathBuf>, LoadError> {
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
pub(crate) fn no_link(path: &Path) -> Result<(), LoadError> {
    match path.is_symlink() {
        true => Err(LoadError {
            path: path.to_owned(),
            problem: "is a link, and links in a spec are not followed: replace it with its target".to_owned(),
        }),
        false => Ok(()),
    }
}

/// Returns a file name from which Rust names are made.
pub(crate) fn utf8(path: &Path, name: Option<&OsStr>) -> Result<String, LoadError> {
    name.and_then(OsStr::to_str).map(str::to_owned).ok_or_else(|| LoadError {
        path: path.to_owned(),
        problem: "has a name that is not UTF-8: rename it".to_owned(),
    })
}
