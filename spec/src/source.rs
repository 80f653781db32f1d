//! A JSON file, and the position of each value in it.

use std::collections::HashMap;
use std::ops::Range;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde_json::{Map, Value};

use crate::lines::Lines;

/// Maximum nesting depth of arrays and objects. The reader of the generated examples allows a little more.
const DEEPEST: usize = 100;

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

/// A mistake in the JSON of a file.
#[derive(Debug)]
pub(crate) struct JsonMistake {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: &'static str,
    /// Whether the mistake makes more than a plain value unusable.
    pub(crate) hides_more: bool,
}

impl SourceFile {
    /// Reads the JSON of a file and lists what cannot be read. The value is then `None`, or lacks only duplicate
    /// keys.
    pub(crate) fn parse(path: String, text: String) -> (Self, Option<Value>, Vec<JsonMistake>) {
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let mut file = Self { path, lines: Lines::of(&text), ..Self::default() };
        let mut mistakes = Vec::new();
        let value = match syntax(&text) {
            Ok(value) => Some(file.walk(&value, String::new(), &mut mistakes)),
            Err(mistake) => {
                mistakes.push(mistake);
                None
            }
        };
        file.text = text;
        (file, value, mistakes)
    }

    /// Returns the position of the value at a JSON pointer, or of the nearest value around it.
    pub fn value_span(&self, pointer: &str) -> Range<usize> {
        let pointer = self.in_text(pointer);
        ancestors(&pointer).find_map(|pointer| self.values.get(pointer)).cloned().unwrap_or(0..0)
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
                    hides_more: false,
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
                let hides_more = matches!(property.value, ast::Value::Array(_) | ast::Value::Object(_));
                mistakes.push(JsonMistake { span: span(property.name.range()), message, help, hides_more });
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

/// Parses JSON, or says why it cannot be parsed.
fn syntax(text: &str) -> Result<ast::Value<'_>, JsonMistake> {
    let mistake = |span, message, help| JsonMistake { span, message, help, hides_more: true };
    if let Some(at) = too_deep(text) {
        let message = format!("more than {DEEPEST} levels of arrays and objects are nested here");
        return Err(mistake(at..at + 1, message, "reduce the value to what the example needs"));
    }
    match parse_to_ast(text, &CollectOptions::default(), &strict()) {
        Ok(parsed) => {
            parsed.value.ok_or_else(|| mistake(0..0, "the file is empty".to_owned(), "write an object, as in `{…}`"))
        }
        Err(error) => Err(mistake(span(error.range()), lower_first(&error.kind().to_string()), remedy(error.kind()))),
    }
}

/// Finds a list or an object that opens too deep inside others. It does not recurse, so any depth is safe.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut string, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if string => escaped = true,
            b'"' => string = !string,
            b'[' | b'{' if !string => depth += 1,
            b']' | b'}' if !string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
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

/// Says how to correct JSON that cannot be parsed.
fn remedy(mistake: &ParseErrorKind) -> &'static str {
    match mistake {
        ParseErrorKind::CommentsNotAllowed => "remove the comment: JSON has no comments",
        ParseErrorKind::TrailingCommasNotAllowed | ParseErrorKind::UnexpectedComma => "remove the comma",
        ParseErrorKind::ExpectedComma => "write a comma between the two",
        ParseErrorKind::ExpectedColonAfterObjectKey => "write a colon after the key",
        ParseErrorKind::SingleQuotedStringsNotAllowed => "write it in double quotes",
        ParseErrorKind::UnterminatedArray => "close the array with `]`",
        ParseErrorKind::UnterminatedObject => "close the object with `}`",
        _ => "correct the JSON here",
    }
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// JSON as defined by RFC 8259.
fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}
