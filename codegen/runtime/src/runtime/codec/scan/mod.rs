//! The tokens of JSON, from bytes. Faults have the words and the places of serde_json.

mod skip;
pub(super) mod string;

use std::borrow::Cow;

use super::fault::{Fault, Result};

/// How deep lists and objects may stand in each other, as serde_json has it.
const DEEPEST: u32 = 127;
/// The most digits of numbers of which each is an `i64`.
const SMALL: usize = 18;

/// A place in JSON, up to which it was read.
#[derive(Clone, Copy)]
pub(crate) struct Scanner<'j> {
    /// What was not read yet, up to the end or to what is not UTF-8.
    rest: &'j str,
    /// The number of bytes up to there.
    length: usize,
    /// Whether that is the end.
    is_text: bool,
    depth: u32,
}

impl<'j> Scanner<'j> {
    /// Begins to read JSON, which must be UTF-8.
    pub(crate) fn new(json: &'j [u8]) -> Self {
        let (rest, is_text) = match std::str::from_utf8(json) {
            Ok(text) => (text, true),
            Err(error) => (std::str::from_utf8(&json[..error.valid_up_to()]).unwrap_or_default(), false),
        };
        Self { rest, length: rest.len(), is_text, depth: 0 }
    }

    /// Returns the number of bytes that were read.
    pub(super) fn at(&self) -> usize {
        self.length - self.rest.len()
    }

    fn bytes(&self) -> &'j [u8] {
        self.rest.as_bytes()
    }

    /// Returns the next byte; 0 at the end, with which no token starts.
    #[inline(always)]
    fn byte(&self) -> u8 {
        self.bytes().first().copied().unwrap_or(0)
    }

    /// Passes over bytes, of which the last is the end of a character.
    #[inline(always)]
    fn pass(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Passes over white space. Returns the first byte of the next token.
    #[inline(always)]
    pub(super) fn peek(&mut self) -> u8 {
        let byte = self.byte();
        // Most JSON on its way has none.
        if byte > b' ' { byte } else { self.pass_space() }
    }

    fn pass_space(&mut self) -> u8 {
        let mut rest = self.bytes();
        loop {
            rest = match rest {
                // Indentation.
                [b' ', b' ', b' ', b' ', rest @ ..] => rest,
                [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] => rest,
                _ => break,
            };
        }
        self.pass(self.rest.len() - rest.len());
        self.byte()
    }

    /// Fails after what was read.
    #[cold]
    pub(super) fn fail<T>(&self, what: impl Into<Cow<'static, str>>) -> Result<T> {
        Err(Fault::new(what, self.at()))
    }

    /// Fails at the next byte, or at the end if there is none.
    #[cold]
    fn unexpected<T>(&self, what: &'static str, at_end: &'static str) -> Result<T> {
        let what = match (self.rest, self.is_text) {
            ("", true) => at_end,
            ("", false) => "invalid unicode code point",
            _ => what,
        };
        Err(Fault::new(what, (self.at() + 1).min(self.length)))
    }

    /// Fails where no value begins.
    pub(super) fn no_value<T>(&self) -> Result<T> {
        self.unexpected("expected value", "EOF while parsing a value")
    }

    /// Reads the end of the JSON.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.peek();
        if self.rest.is_empty() && self.is_text { Ok(()) } else { self.unexpected("trailing characters", "") }
    }

    /// Reads one of the words of JSON.
    pub(super) fn word(&mut self, word: &'static str) -> Result<()> {
        if let Some(rest) = self.rest.strip_prefix(word) {
            self.rest = rest;
            return Ok(());
        }
        let same = word.bytes().zip(self.rest.bytes()).take_while(|(expected, found)| expected == found).count();
        self.pass(same);
        self.unexpected("expected ident", "EOF while parsing a value")
    }

    /// Reads `true` or `false`, if that is next to the byte.
    #[inline]
    pub(super) fn boolean(&mut self) -> Option<bool> {
        let (length, value) = match self.bytes() {
            [b't', b'r', b'u', b'e', ..] => (4, true),
            [b'f', b'a', b'l', b's', b'e', ..] => (5, false),
            _ => return None,
        };
        self.pass(length);
        Some(value)
    }

    /// Reads null, if that is next.
    #[inline]
    pub(super) fn null(&mut self) -> Result<bool> {
        let is_null = self.peek() == b'n';
        if is_null {
            self.word("null")?;
        }
        Ok(is_null)
    }

    /// Notes that a value begins within another one.
    #[inline]
    pub(super) fn enter(&mut self) -> Result<()> {
        if self.depth == DEEPEST {
            return self.unexpected("recursion limit exceeded", "");
        }
        self.depth += 1;
        Ok(())
    }

    /// Reads the bracket at this place, with which a list or an object begins.
    #[inline]
    pub(super) fn open(&mut self) -> Result<()> {
        self.enter()?;
        self.pass(1);
        Ok(())
    }

    /// Notes that the value has ended.
    #[inline]
    pub(super) fn close(&mut self) {
        self.depth -= 1;
    }

    /// Reads up to the next item of a list, or its end. Tells whether there is one.
    #[inline]
    pub(super) fn item(&mut self, first: bool) -> Result<bool> {
        match self.peek() {
            b']' => {
                self.pass(1);
                return Ok(false);
            }
            _ if first => {}
            b',' => {
                self.pass(1);
                if self.peek() == b']' {
                    return self.unexpected("trailing comma", "");
                }
            }
            _ => return self.unexpected("expected `,` or `]`", "EOF while parsing a list"),
        }
        match self.rest {
            "" if first => self.unexpected("", "EOF while parsing a list"),
            "" => self.no_value(),
            _ => Ok(true),
        }
    }

    /// Reads up to the value of the next member of an object, or its end. Returns the name.
    #[inline]
    pub(super) fn key(&mut self, first: bool) -> Result<Option<Cow<'j, str>>> {
        if !self.begins_key(first)? {
            return Ok(None);
        }
        let key = self.string()?;
        self.colon().map(|()| Some(key))
    }

    #[inline]
    fn begins_key(&mut self, first: bool) -> Result<bool> {
        match self.peek() {
            b'}' => {
                self.pass(1);
                return Ok(false);
            }
            _ if first => {}
            b',' => {
                self.pass(1);
                match self.peek() {
                    b'"' => return Ok(true),
                    b'}' => return self.unexpected("trailing comma", ""),
                    _ => return self.unexpected("key must be a string", "EOF while parsing a value"),
                }
            }
            _ => return self.unexpected("expected `,` or `}`", "EOF while parsing an object"),
        }
        match self.byte() {
            b'"' => Ok(true),
            _ => self.unexpected("key must be a string", "EOF while parsing an object"),
        }
    }

    #[inline]
    fn colon(&mut self) -> Result<()> {
        if self.peek() != b':' {
            return self.unexpected("expected `:`", "EOF while parsing an object");
        }
        self.pass(1);
        Ok(())
    }

    /// Reads `,"name":` if that is next to the byte: a comparison of the whole is faster than reading a name and looking for
    /// it. The first name of an object has no comma.
    #[inline]
    pub(super) fn expected_key(&mut self, key: &'static str, first: bool) -> bool {
        let key = key.get(usize::from(first)..).unwrap_or_default();
        match self.rest.strip_prefix(key) {
            Some(rest) if !key.is_empty() => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Reads a whole number, if it is small and written as one.
    #[inline]
    pub(super) fn small_integer(&mut self) -> Option<i64> {
        let negative = self.byte() == b'-';
        let digits = self.bytes().get(usize::from(negative)..).unwrap_or_default();
        let (mut value, mut count) = (0, 0);
        while let Some(digit @ b'0'..=b'9') = digits.get(count) {
            if count == SMALL {
                return None;
            }
            value = value * 10 + i64::from(digit - b'0');
            count += 1;
        }
        let is_whole = !matches!(digits.get(count), Some(b'.' | b'e' | b'E'));
        if count == 0 || !is_whole || count > 1 && digits[0] == b'0' {
            return None;
        }
        self.pass(usize::from(negative) + count);
        Some(if negative { -value } else { value })
    }

    /// Reads a number. Returns its digits as they stand.
    pub(super) fn number(&mut self) -> Result<&'j str> {
        let start = self.rest;
        self.pass(usize::from(self.byte() == b'-'));
        if self.byte() == b'0' {
            self.pass(1);
            if self.byte().is_ascii_digit() {
                return self.unexpected("invalid number", "");
            }
        } else {
            self.digits()?;
        }
        if self.byte() == b'.' {
            self.pass(1);
            self.digits()?;
        }
        if let b'e' | b'E' = self.byte() {
            self.pass(1);
            self.pass(usize::from(matches!(self.byte(), b'+' | b'-')));
            self.digits()?;
        }
        Ok(&start[..start.len() - self.rest.len()])
    }

    /// Passes over digits, of which there must be one.
    fn digits(&mut self) -> Result<()> {
        match self.bytes().iter().take_while(|byte| byte.is_ascii_digit()).count() {
            0 => self.unexpected("invalid number", "EOF while parsing a value"),
            count => {
                self.pass(count);
                Ok(())
            }
        }
    }
}
