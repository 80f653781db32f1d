//! Mistakes in the spec, and how they are shown: the place, what is wrong, and how to correct it.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::Value;

use crate::source::SourceFile;

/// A mistake in the spec.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// File.
    pub file: Arc<SourceFile>,
    /// Bytes to underline.
    pub span: Range<usize>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// Label of the underlined text.
    pub label: String,
    /// How to correct it.
    pub help: String,
}

/// The part of a member to underline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Key.
    Key,
    /// Value.
    Value,
    /// Opening bracket of the value, if something in it is missing.
    Opening,
}

impl Diagnostic {
    /// Creates a mistake at a JSON pointer.
    pub fn new(
        file: &Arc<SourceFile>,
        pointer: &str,
        at: At,
        message: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let span = match at {
            At::Key => file.key_span(pointer),
            At::Value => file.value_span(pointer),
            At::Opening => file.opening_span(pointer),
        };
        Self::at(file, span, message, label, help)
    }

    /// Creates a mistake at these bytes, or at those of them on the first line.
    pub(crate) fn at(
        file: &Arc<SourceFile>,
        span: Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let text = file.text.get(span.clone()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default();
        let span = span.start..span.start + line.len();
        Self { file: Arc::clone(file), span, message: message.into(), label: label.into(), help: help.into() }
    }

    /// Returns the line and the column of its start, both from 1.
    pub fn line_column(&self) -> (usize, usize) {
        self.file.line_column(self.span.start)
    }
}

/// Shows mistakes, ordered by file and position, and counts them.
pub fn render(diagnostics: &[Diagnostic], color: bool) -> String {
    let mut sorted: Vec<_> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| (&a.file.path, a.span.start, &a.message).cmp(&(&b.file.path, b.span.start, &b.message)));
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut shown: String = sorted.iter().map(|diagnostic| render_one(&renderer, diagnostic) + "\n\n").collect();
    let mut files: Vec<_> = sorted.iter().map(|diagnostic| &diagnostic.file.path).collect();
    files.dedup();
    shown.push_str(&format!("{} in {}\n", count(sorted.len(), "mistake"), count(files.len(), "file")));
    shown
}

/// Length of the text shown around a mistake, in bytes: a file may be one long line.
const AROUND: usize = 200;

/// The renderer receives only the line of the mistake, or a part of it, so that a large file costs nothing.
fn render_one(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let (text, span) = (&diagnostic.file.text, &diagnostic.span);
    let part =
        text.floor_char_boundary(span.start.saturating_sub(AROUND))..text.ceil_char_boundary(span.start + AROUND);
    let start = text[part.start..span.start].rfind('\n').map_or(part.start, |newline| part.start + newline + 1);
    let end = text[span.start..part.end].find('\n').map_or(part.end, |newline| span.start + newline);
    let annotation =
        AnnotationKind::Primary.span(span.start - start..span.end.min(end) - start).label(diagnostic.label.as_str());
    let (line, column) = diagnostic.line_column();
    let snippet =
        Snippet::source(&text[start..end]).line_start(line).path(diagnostic.file.path.as_str()).annotation(annotation);
    let group = Level::ERROR.primary_title(diagnostic.message.as_str()).element(snippet);
    let shown = renderer.render(&[group.element(Level::HELP.message(diagnostic.help.as_str()))]);
    // The renderer counts columns from the start of the part.
    let counted = text[start..span.start].chars().count() + 1;
    let place = |column| format!("{}:{line}:{column}", diagnostic.file.path);
    shown.replacen(&place(counted), &place(column), 1)
}

/// Shows a JSON value in a message, shortened.
pub(crate) fn shown(value: &Value) -> String {
    let mut start = Start(Vec::new());
    // Fails if there is more than is shown.
    let _ = serde_json::to_writer(&mut start, value);
    let text = String::from_utf8_lossy(&start.0);
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}

/// Keeps the first bytes of a string: more than the 60 characters that are shown.
struct Start(Vec<u8>);

impl io::Write for Start {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() > 4 * 60 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        self.0.extend_from_slice(&bytes[..bytes.len().min(4 * 60 + 4)]);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
