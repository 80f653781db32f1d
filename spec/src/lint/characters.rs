//! The characters of a file: none is invisible, none changes the direction of the text, and line breaks occur only
//! where the documentation has some.
//!
//! The text is scanned instead of the model, so that no key and no value is missed.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::source::SourceFile;

/// Reports the first character of each string that is not allowed there.
pub(super) fn check(file: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) {
    let mut reader = Strings { text: &file.text, at: 0, keys: Vec::new() };
    while let Some((string, documented)) = reader.next_string() {
        let refused = characters(&file.text, string).find(|(c, _)| is_hidden(*c) && !(documented && is_space(*c)));
        if let Some((character, span)) = refused {
            let (code, label) = (u32::from(character), "not allowed here");
            let (message, help) = match is_space(character) {
                true => (
                    format!("this string contains a line break or a tab, U+{code:04X}"),
                    "write it on one line; only documented values and error messages may contain line breaks",
                ),
                false => (format!("this string contains the invisible character U+{code:04X}"), "remove it"),
            };
            found.push(Diagnostic::at(file, span, message, label, help));
        }
    }
}

/// Whether a character is invisible or controls others.
pub(super) fn is_hidden(c: char) -> bool {
    let turns_text =
        matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns_text || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// Whether a documented value, such as a key in PEM format, may contain a character.
fn is_space(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t')
}

/// The strings of a JSON text.
struct Strings<'t> {
    text: &'t str,
    at: usize,
    /// Keys that lead to the current place, one for each open object; `None` is a list, or an object before its
    /// first key.
    keys: Vec<Option<&'t str>>,
}

impl<'t> Strings<'t> {
    /// Returns the position of the next string, without its quotes, and whether it is a documented value.
    fn next_string(&mut self) -> Option<(Range<usize>, bool)> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b'{' | b'[' => self.keys.push(None),
                b'}' | b']' => drop(self.keys.pop()),
                b'"' => return Some(self.string()),
                _ => {}
            }
            self.at += 1;
        }
    }

    fn string(&mut self) -> (Range<usize>, bool) {
        let (bytes, start) = (self.text.as_bytes(), self.at + 1);
        let mut end = start;
        while bytes.get(end).is_some_and(|byte| *byte != b'"') {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let end = end.min(bytes.len());
        self.at = end + 1;
        let is_key = bytes[self.at.min(bytes.len())..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
        if is_key && let Some(key) = self.keys.last_mut() {
            *key = self.text.get(start..end);
            return (start..end, false);
        }
        (start..end, self.is_documented())
    }

    /// Whether this is a documented value or the message of an error.
    fn is_documented(&self) -> bool {
        let keys: Vec<_> = self.keys.iter().flatten().copied().collect();
        match keys.as_slice() {
            [.., "example", "request", "url"] => false,
            [.., "values"] | [.., "errors", "message"] => true,
            keys => keys.contains(&"example") || keys.contains(&"default") || is_correction(keys),
        }
    }
}

/// Whether this is a corrected value. Which strings may be corrected to one with line breaks is checked with the
/// correction.
fn is_correction(keys: &[&str]) -> bool {
    keys.windows(2).any(|keys| keys == ["corrections", "value"])
}

/// Iterates over the characters of a JSON string, with the position of each or of its escape.
fn characters(text: &str, string: Range<usize>) -> impl Iterator<Item = (char, Range<usize>)> {
    let mut at = string.start;
    std::iter::from_fn(move || {
        let rest = text.get(at..string.end)?;
        let (character, length) = match rest.strip_prefix('\\') {
            Some(escape) => unescaped(escape),
            None => rest.chars().next().map(|character| (character, character.len_utf8()))?,
        };
        at += length;
        Some((character, at - length..at))
    })
}

/// Returns the character of an escape, and the length of the escape with its backslash. Half of a surrogate pair is
/// allowed.
fn unescaped(escape: &str) -> (char, usize) {
    match escape.as_bytes().first() {
        Some(b'u') => {
            let code = escape.get(1..5).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            (code.and_then(char::from_u32).unwrap_or('?'), 6.min(escape.len() + 1))
        }
        Some(b'n') => ('\n', 2),
        Some(b'r') => ('\r', 2),
        Some(b't') => ('\t', 2),
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{C}', 2),
        _ => ('\\', escape.chars().next().map_or(1, |character| 1 + character.len_utf8())),
    }
}
