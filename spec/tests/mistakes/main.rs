//! Each kind of mistake, made in a small correct spec: it is reported where it is, and nothing else is.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod characters;
mod examples;
mod fields;
mod files;
mod general;
mod names;
mod sound;
mod structure;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use spec::Diagnostic;

/// A file of the sample, the replaced and the new text, and the expected message and help. The text to underline is
/// between `«` and `»`.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str, &'static str);

const API: &str = "api.json";
const SHOPS: &str = "shops.json";
const THINGS: &str = "things.json";

/// The sample, in its own folder.
struct Sample(PathBuf);

impl Sample {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // Remains of an earlier run.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("shop")).unwrap();
        for file in [API, SHOPS, THINGS] {
            fs::copy(sample().join(file), folder.join("shop").join(file)).unwrap();
        }
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.join("shop").join(file)
    }

    /// Replaces text in a file.
    fn edit(&self, file: &str, edits: &[(&str, &str)]) {
        let mut text = fs::read_to_string(self.path(file)).unwrap();
        for (from, to) in edits {
            assert!(text.contains(from), "{file} has no {from}");
            text = text.replacen(from, to, 1);
        }
        fs::write(self.path(file), text).unwrap();
    }

    /// Returns all mistakes, ordered by position.
    fn mistakes(&self) -> Vec<Diagnostic> {
        let mut found = spec::check(&spec::load(&self.0).unwrap()).err().unwrap_or_default();
        found.sort_by(|a, b| (&a.file.path, a.span.start).cmp(&(&b.file.path, b.span.start)));
        found
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes/sample")
}

/// Removes the marks from a file, and returns the line, the column and the text that they mark.
fn unmark(path: &Path) -> ((usize, usize), String) {
    let marked = fs::read_to_string(path).unwrap();
    let (before, rest) = marked.split_once('«').unwrap();
    let (text, after) = rest.split_once('»').unwrap();
    fs::write(path, format!("{before}{text}{after}")).unwrap();
    let line = before.split('\n').count();
    let column = before.split('\n').next_back().unwrap().chars().count() + 1;
    ((line, column), text.to_owned())
}

/// Makes each mistake in turn, and compares the report.
fn check(theme: &str, cases: &[Case]) {
    let failures: Vec<_> = cases.iter().enumerate().filter_map(|(index, case)| failure(theme, index, case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn failure(theme: &str, index: usize, (file, edits, message, help): &Case) -> Option<String> {
    let sample = Sample::new(&format!("{theme}_{index}"));
    sample.edit(file, edits);
    let (place, text) = unmark(&sample.path(file));
    let found = sample.mistakes();
    let fits = |mistake: &Diagnostic| {
        mistake.file.path.ends_with(&format!("/shop/{file}"))
            && (mistake.line_column(), &mistake.file.text[mistake.span.clone()]) == (place, &text)
            && (mistake.message.as_str(), mistake.help.as_str()) == (message, help)
            && !mistake.label.is_empty()
    };
    let shown = || format!("{edits:?} should give at {place:?} {text:?}: {message} ({help}), not:\n{}", render(&found));
    (!matches!(found.as_slice(), [only] if fits(only))).then(shown)
}

fn render(found: &[Diagnostic]) -> String {
    spec::render(found, false)
}

#[test]
fn the_sample_has_no_mistake() {
    let found = Sample::new("unchanged").mistakes();
    assert!(found.is_empty(), "{}", render(&found));
}

#[test]
fn the_specs_of_this_repository_have_no_mistake() {
    let found = spec::check(&spec::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()).err().unwrap_or_default();
    assert!(found.is_empty(), "{}", render(&found));
}
