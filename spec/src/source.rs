//! A JSON file, and the position of each value in it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use serde_json::{Map, Value};

use crate::lines::Lines;
use crate::syntax::{self, JsonMistake};

/// A file of the spec.
#[derive(Debug, Default)]
pub struct SourceFile {
    /// Path, as shown to people.
    pub path: String,
    /// Text.
    pub text: String,
    lines: Lines,
    keys: HashMap<String, Range<usize>>,
    values: HashMap<String, Range<usize>>,
    /// Changes from the text to the value in use, in order.
    edits: Vec<Edit>,
    /// Pointers into the text of what is left out of the value, or replaced there.
    lost: HashSet<String>,
}

/// A change to the value of a file, after which pointers differ from those into the text.
#[derive(Debug)]
pub(crate) enum Edit {
    /// An item of a list was removed.
    Removed { list: String, index: usize },
    /// The key of a member was changed.
    Renamed { from: String, to: String },
}

impl Edit {
    /// Returns the pointer as it was before the change.
    fn undo(&self, pointer: String) -> String {
        match self {
            Self::Removed { list, index } => {
                let Some(rest) = pointer.strip_prefix(&format!("{list}/")) else { return pointer };
                let (item, tail) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
                match item.parse::<usize>() {
                    Ok(item) if item >= *index => format!("{list}/{}{tail}", item + 1),
                    _ => pointer,
                }
            }
            Self::Renamed { from, to } => match pointer.strip_prefix(to.as_str()) {
                Some(tail) if tail.is_empty() || tail.starts_with('/') => format!("{from}{tail}"),
                _ => pointer,
            },
        }
    }
}

impl SourceFile {
    /// Reads the JSON of a file and lists its mistakes. The value is `None` if they let nothing be read.
    pub(crate) fn parse(path: String, text: String) -> (Self, Option<Value>, Vec<JsonMistake>) {
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let mut file = Self { path, lines: Lines::of(&text), ..Self::default() };
        let (value, mistakes) = syntax::parse(&text, |value, mut mistakes| {
            (value.map(|value| file.walk(&value, String::new(), &mut mistakes)), mistakes)
        });
        file.text = text;
        (file, value, mistakes)
    }

    /// Returns the position of the value at a JSON pointer, or of the nearest value around it.
    pub fn value_span(&self, pointer: &str) -> Range<usize> {
        let pointer = self.in_text(pointer);
        let span = ancestors(&pointer).find_map(|pointer| self.values.get(pointer)).cloned().unwrap_or(0..0);
        // What is not closed ends with the text.
        span.start..span.end.min(self.text.len())
    }

    /// Returns the position of the key of the value at a JSON pointer, or of that value.
    pub fn key_span(&self, pointer: &str) -> Range<usize> {
        self.keys.get(&self.in_text(pointer)).cloned().unwrap_or_else(|| self.value_span(pointer))
    }

    /// Returns the position of the opening bracket of the object or list at a JSON pointer, or of that value.
    pub fn opening_span(&self, pointer: &str) -> Range<usize> {
        let Range { start, end } = self.value_span(pointer);
        let opens = self.text.get(start..end).is_some_and(|text| text.starts_with(['{', '[']));
        start..if opens { start + 1 } else { end }
    }

    /// Records a change to the value, so that later pointers are still found in the text.
    pub(crate) fn edited(&mut self, edit: Edit) {
        self.edits.push(edit);
    }

    /// Records that the value at a pointer is left out for a mistake, or replaced.
    pub(crate) fn lose(&mut self, pointer: &str) {
        self.lost.insert(self.in_text(pointer));
    }

    /// Whether the value at a pointer itself is left out or replaced.
    pub(crate) fn is_lost(&self, pointer: &str) -> bool {
        self.lost.contains(&self.in_text(pointer))
    }

    /// Whether the value at a pointer, or a part of it, is left out or replaced: nothing else is to be said about it.
    pub(crate) fn lacks(&self, pointer: &str) -> bool {
        let pointer = if self.lost.is_empty() { return false } else { self.in_text(pointer) };
        let inside = |lost: &String| lost.strip_prefix(&pointer).is_some_and(|rest| rest.starts_with('/'));
        ancestors(&pointer).any(|around| self.lost.contains(around)) || self.lost.iter().any(inside)
    }

    /// Converts a pointer into the value to one into the text.
    pub(crate) fn in_text(&self, pointer: &str) -> String {
        self.edits.iter().rev().fold(pointer.to_owned(), |pointer, edit| edit.undo(pointer))
    }

    /// Returns the line of a value, from 1.
    pub fn line_of(&self, pointer: &str) -> usize {
        self.line_column(self.value_span(pointer).start).0
    }

    /// Returns the line and column of a byte, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        self.lines.line_column(&self.text, offset)
    }

    fn walk(&mut self, value: &ast::Value<'_>, pointer: String, mistakes: &mut Vec<JsonMistake>) -> Value {
        self.values.insert(pointer.clone(), span(value.range()));
        match value {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
            ast::Value::StringLit(literal) => Value::String(literal.value.clone().into_owned()),
            ast::Value::NumberLit(literal) => serde_json::from_str(literal.value).unwrap_or_else(|_| {
                let message = format!("`{}` is not a valid JSON number", literal.value);
                mistakes.push(JsonMistake {
                    span: span(literal.range),
                    message,
                    help: "write it as a JSON number",
                    hides: 0..0,
                });
                Value::Null
            }),
            ast::Value::Array(array) => {
                let item = |(index, item)| self.walk(item, format!("{pointer}/{index}"), mistakes);
                Value::Array(array.elements.iter().enumerate().map(item).collect())
            }
            ast::Value::Object(object) => Value::Object(self.walk_object(object, &pointer, mistakes)),
        }
    }

    fn walk_object(
        &mut self,
        object: &ast::Object<'_>,
        pointer: &str,
        mistakes: &mut Vec<JsonMistake>,
    ) -> Map<String, Value> {
        let mut members = Map::new();
        for property in &object.properties {
            let name = property.name.as_str();
            if members.contains_key(name) {
                let message = format!("the key `{name}` is duplicated");
                let help = "remove or rename one of the two";
                let hides = span(property.value.range());
                mistakes.push(JsonMistake { span: span(property.name.range()), message, help, hides });
                continue;
            }
            let pointer = format!("{pointer}/{}", escape(name));
            self.keys.insert(pointer.clone(), span(property.name.range()));
            let value = self.walk(&property.value, pointer, mistakes);
            members.insert(name.to_owned(), value);
        }
        members
    }
}

/// Escapes a key as a segment of a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Iterates over a pointer and those of the values around it.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| pointer.rfind('/').map(|slash| &pointer[..slash]))
}

fn span(range: jsonc_parser::common::Range) -> Range<usize> {
    range.start..range.end
}
