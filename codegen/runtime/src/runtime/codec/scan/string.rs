//! Strings: those that stand as they are, and those with escapes.

use std::borrow::Cow;

use super::Scanner;
use crate::runtime::codec::fault::{Fault, Result};

/// The fault of a string that goes on over a line, or has another character that must be escaped.
const CONTROL: &str = "control character (\\u0000-\\u001F) found while parsing a string";

impl<'j> Scanner<'j> {
    /// Reads a string.
    pub(crate) fn string(&mut self) -> Result<Cow<'j, str>> {
        match self.plain_string() {
            Some(string) => Ok(Cow::Borrowed(string)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// Reads a string, if it stands as it is.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'j str> {
        let text = self.rest.strip_prefix('"')?;
        let (string, rest) = text.split_at_checked(plain(text.as_bytes()))?;
        self.rest = rest.strip_prefix('"')?;
        Some(string)
    }

    /// Reads a string with escapes.
    #[cold]
    fn escaped(&mut self) -> Result<String> {
        // Without its escapes, a string is shorter.
        let mut end = *self;
        let length = end.skip_string().map_or(0, |()| self.rest.len() - end.rest.len());
        let mut text = String::with_capacity(length);
        self.pass(1);
        loop {
            let (plain, rest) = self.rest.split_at(plain(self.bytes()));
            text.push_str(plain);
            self.rest = rest;
            match self.byte() {
                b'"' => {
                    self.pass(1);
                    return Ok(text);
                }
                b'\\' => text.push(self.escape()?),
                _ => return self.unfinished(CONTROL),
            }
        }
    }

    /// Fails within a string, at its end or at what can't be there.
    fn unfinished<T>(&self, what: &'static str) -> Result<T> {
        self.unexpected(what, "EOF while parsing a string")
    }

    /// Reads an escape.
    fn escape(&mut self) -> Result<char> {
        let Some(letter) = self.bytes().get(1) else {
            self.rest = "";
            return self.unfinished("");
        };
        let letter = match letter {
            b'"' | b'\\' | b'/' => char::from(*letter),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.pass(2);
                return self.unicode();
            }
            _ => return Err(Fault::new("invalid escape", self.at() + 2)),
        };
        self.pass(2);
        Ok(letter)
    }

    /// Reads the digits of one UTF-16 unit or two.
    fn unicode(&mut self) -> Result<char> {
        let code = match self.unit()? {
            0xDC00..0xE000 => return self.fail("lone leading surrogate in hex escape"),
            first @ 0xD800..0xDC00 => match self.second_unit()? {
                second @ 0xDC00..0xE000 => 0x10000 + ((first - 0xD800) << 10 | (second - 0xDC00)),
                _ => return self.fail("lone leading surrogate in hex escape"),
            },
            unit => unit,
        };
        char::from_u32(code).map_or_else(|| self.fail("invalid unicode code point"), Ok)
    }

    /// Reads the escape of the second half of a character.
    fn second_unit(&mut self) -> Result<u32> {
        for byte in *b"\\u" {
            if self.byte() != byte {
                return self.unfinished("unexpected end of hex escape");
            }
            self.pass(1);
        }
        self.unit()
    }

    fn unit(&mut self) -> Result<u32> {
        let Some(digits) = self.bytes().first_chunk::<4>() else {
            self.rest = "";
            return self.unfinished("");
        };
        let digit = |digit: &u8| char::from(*digit).to_digit(16);
        let unit = digits.iter().try_fold(0, |unit, byte| Some(unit << 4 | digit(byte)?));
        let Some(unit) = unit else { return Err(Fault::new("invalid escape", self.at() + 4)) };
        self.pass(4);
        Ok(unit)
    }

    /// Passes over a string, whose escapes need be no characters.
    pub(super) fn skip_string(&mut self) -> Result<()> {
        self.pass(1);
        loop {
            self.pass(plain(self.bytes()));
            match self.byte() {
                b'"' => {
                    self.pass(1);
                    return Ok(());
                }
                b'\\' if self.rest.starts_with("\\u") => {
                    self.pass(2);
                    self.unit()?;
                }
                b'\\' => drop(self.escape()?),
                _ => return self.unfinished(CONTROL),
            }
        }
    }
}

/// Returns the length of a text before its first quote, backslash or control character. Eight bytes at a time are faster
/// than a table of bytes.
#[inline]
pub(crate) fn plain(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let (words, rest) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // Gives the highest bit of each byte that is less, and of some above the first of these.
        let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than)) & !word;
        // With this bit changed, a quote stands right above the control characters.
        let found = (less(word ^ (ONES * 0x02), 0x21) | less(word ^ (ONES * u64::from(b'\\')), 1)) & (ONES * 0x80);
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    words.len() * 8 + rest.iter().position(is_special).unwrap_or(rest.len())
}
