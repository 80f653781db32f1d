//! The syntax of a JSON file. Each mistake is reported and then repaired where that is possible without moving the text
//! around it, so that what follows is read as well.

use std::ops::Range;

use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, ast, parse_to_ast};

/// Maximum nesting depth of arrays and objects. The reader of the generated examples allows a little more.
const DEEPEST: usize = 100;

/// Maximum number of mistakes repaired in a file, since each one costs another reading of it.
const MOST: usize = 20;

/// A mistake in the JSON of a file.
#[derive(Debug)]
pub(crate) struct JsonMistake {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: &'static str,
    /// The bytes that are not read for it.
    pub(crate) hides: Range<usize>,
}

/// Reads JSON, repairs a copy of its text where it must, and passes what it could read to `then`, with the mistakes.
pub(crate) fn parse<T>(text: &str, then: impl FnOnce(Option<ast::Value<'_>>, Vec<JsonMistake>) -> T) -> T {
    let (mut mended, mut mistakes) = (text.to_owned(), Vec::new());
    loop {
        if let Some(mistake) = too_deep(&mended) {
            mistakes.push(mistake);
            return then(None, mistakes);
        }
        let error = match parse_to_ast(&mended, &CollectOptions::default(), &options(false)) {
            Ok(parsed) => {
                mistakes.extend(parsed.value.is_none().then(empty));
                return then(parsed.value, mistakes);
            }
            Err(error) => error,
        };
        let repaired = if mistakes.len() < MOST { repair(&mended, &error) } else { None };
        mistakes.push(mistake(&error));
        match repaired {
            Some(repaired) => mended = repaired,
            None => break,
        }
    }
    let lenient = parse_to_ast(&mended, &CollectOptions::default(), &options(true));
    let value = lenient.ok().and_then(|parsed| parsed.value);
    if let (None, Some(mistake)) = (&value, mistakes.last_mut()) {
        mistake.hides = 0..text.len();
    }
    then(value, mistakes)
}

fn mistake(error: &ParseError) -> JsonMistake {
    let (span, message) = (span(error), lower_first(&error.kind().to_string()));
    JsonMistake { span, message, help: remedy(error.kind()), hides: 0..0 }
}

fn empty() -> JsonMistake {
    let message = "the file is empty".to_owned();
    JsonMistake { span: 0..0, message, help: "write an object, as in `{…}`", hides: 0..0 }
}

fn span(error: &ParseError) -> Range<usize> {
    error.range().start..error.range().end
}

/// Repairs a mistake without moving the text around it.
fn repair(text: &str, error: &ParseError) -> Option<String> {
    let Range { start, end } = span(error);
    match error.kind() {
        ParseErrorKind::ExpectedComma => put(text, start..text.len(), ","),
        ParseErrorKind::ExpectedColonAfterObjectKey => put(text, text[..start].trim_end().len()..start, ":"),
        ParseErrorKind::CommentsNotAllowed => Some(blank(text, start..end)),
        ParseErrorKind::SingleQuotedStringsNotAllowed => requote(text, start),
        ParseErrorKind::UnterminatedArray | ParseErrorKind::UnterminatedObject => {
            Some(text.to_owned() + &closing(text))
        }
        _ if text.get(start..end) == Some(",") => Some(blank(text, start..end)),
        _ => None,
    }
}

/// Puts a mark in place of a space with which these bytes start.
fn put(text: &str, bytes: Range<usize>, mark: &str) -> Option<String> {
    let starts = text.get(bytes.clone())?.starts_with([' ', '\t', '\r', '\n']);
    starts.then(|| [&text[..bytes.start], mark, &text[bytes.start + 1..]].concat())
}

fn blank(text: &str, bytes: Range<usize>) -> String {
    [&text[..bytes.start], &" ".repeat(bytes.len()), &text[bytes.end..]].concat()
}

/// Writes a string in double quotes, if its end is clear.
fn requote(text: &str, start: usize) -> Option<String> {
    let (string, rest) = text.get(start..)?.strip_prefix('\'')?.split_once('\'')?;
    let plain = !string.contains(['"', '\\', '\n']);
    plain.then(|| [&text[..start], "\"", string, "\"", rest].concat())
}

/// Closes the arrays and objects that are open at the end.
fn closing(text: &str) -> String {
    let mut open = Vec::new();
    brackets(text, |_, bracket| match bracket {
        b'[' => open.push(']'),
        b'{' => open.push('}'),
        _ => drop(open.pop()),
    });
    open.into_iter().rev().collect()
}

/// Finds an array or an object that opens too deep inside others. It does not recurse, so any depth is safe.
fn too_deep(text: &str) -> Option<JsonMistake> {
    let (mut depth, mut found) = (0_usize, None);
    brackets(text, |at, bracket| {
        match bracket {
            b'[' | b'{' => depth += 1,
            _ => depth = depth.saturating_sub(1),
        }
        found = found.or((depth > DEEPEST).then_some(at));
    });
    let (at, help) = (found?, "reduce the value to what the example needs");
    let message = format!("more than {DEEPEST} levels of arrays and objects are nested here");
    Some(JsonMistake { span: at..at + 1, message, help, hides: 0..text.len() })
}

/// Visits each bracket outside strings, with its position.
fn brackets(text: &str, mut visit: impl FnMut(usize, u8)) {
    let (mut string, mut escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if string => escaped = true,
            b'"' => string = !string,
            b'[' | b'{' | b']' | b'}' if !string => visit(at, byte),
            _ => {}
        }
    }
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

/// JSON as defined by RFC 8259, or with all that can be read beside it.
fn options(lenient: bool) -> ParseOptions {
    ParseOptions {
        allow_comments: lenient,
        allow_loose_object_property_names: lenient,
        allow_trailing_commas: lenient,
        allow_missing_commas: lenient,
        allow_single_quoted_strings: lenient,
        allow_hexadecimal_numbers: lenient,
        allow_unary_plus_numbers: lenient,
        allow_bare_decimal_point_numbers: lenient,
        allow_non_finite_numbers: lenient,
        allow_extended_string_escapes: lenient,
    }
}
