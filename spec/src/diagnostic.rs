//! A mistake in the spec, and how it is shown: where it stands, what is wrong, what to write instead.

use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::Value;

use crate::source::SourceFile;

/// A mistake in the spec.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes to underline.
    pub span: Range<usize>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What is wrong with the underlined text.
    pub label: String,
    /// What to write instead.
    pub help: String,
}

/// What to underline of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Its key.
    Key,
    /// Its value.
    Value,
    /// The bracket that opens its value, where that lacks something.
    Opening,
}

impl Diagnostic {
    /// A mistake at a JSON pointer.
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

    /// A mistake at these bytes, or as many of them as stand on the first line.
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

    /// The line and the column where it begins, both from 1.
    pub fn line_column(&self) -> (usize, usize) {
        self.file.line_column(self.span.start)
    }
}

/// Shows mistakes, ordered by file and place, and counts them.
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

/// Only the line of the mistake is given to the renderer, so that a large file costs nothing.
fn render_one(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let (text, span) = (&diagnostic.file.text, &diagnostic.span);
    let start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |newline| span.end + newline);
    let annotation =
        AnnotationKind::Primary.span(span.start - start..span.end - start).label(diagnostic.label.as_str());
    let snippet = Snippet::source(&text[start..end])
        .line_start(diagnostic.line_column().0)
        .path(diagnostic.file.path.as_str())
        .annotation(annotation);
    let group = Level::ERROR.primary_title(diagnostic.message.as_str()).element(snippet);
    renderer.render(&[group.element(Level::HELP.message(diagnostic.help.as_str()))])
}

/// A JSON value in a message, not too long.
pub(crate) fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
