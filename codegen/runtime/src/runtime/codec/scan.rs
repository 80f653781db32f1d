//! The tokens of JSON, from bytes. Faults have the words and the places of serde_json.

use std::borrow::Cow;

use super::fault::{Fault, Result};

/// How deep lists and objects may stand in each other, as serde_json has it.
const DEEPEST: u32 = 127;
/// The fault of a string that goes on over a line, or has another character that must be escaped.
const CONTROL: &str = "control character (\\u0000-\\u001F) found while parsing a string";
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

    /// Reads a string.
    pub(super) fn string(&mut self) -> Result<Cow<'j, str>> {
        match self.plain_string() {
            Some(string) => Ok(Cow::Borrowed(string)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// Reads a string, if it stands as it is.
    #[inline]
    pub(super) fn plain_string(&mut self) -> Option<&'j str> {
        let text = self.rest.strip_prefix('"')?;
        let (string, rest) = text.split_at_checked(plain(text.as_bytes()))?;
        self.rest = rest.strip_prefix('"')?;
        Some(string)
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

    /// Passes over a value of any kind and any depth.
    pub(super) fn skip(&mut self) -> Result<()> {
        let mut open = Vec::new();
        loop {
            let begun = self.skip_token()?;
            let mut first = begun.is_some();
            open.extend(begun);
            loop {
                let Some(bracket) = open.last() else { return Ok(()) };
                if if *bracket == b'[' { self.item(first)? } else { self.skip_key(first)? } {
                    break;
                }
                open.pop();
                first = false;
            }
        }
    }

    /// Passes over a value without parts, or over the bracket of one with parts, which it returns.
    fn skip_token(&mut self) -> Result<Option<u8>> {
        match self.peek() {
            bracket @ (b'[' | b'{') => {
                self.pass(1);
                return Ok(Some(bracket));
            }
            b'"' => self.skip_string()?,
            b'-' | b'0'..=b'9' => self.number().map(|_| ())?,
            b't' => self.word("true")?,
            b'f' => self.word("false")?,
            b'n' => self.word("null")?,
            _ => return self.no_value(),
        }
        Ok(None)
    }

    /// Returns the place of the value of a member, if an object with it begins here; of a member that repeats, the last.
    pub(super) fn member(&self, name: &str) -> Option<Self> {
        let (mut scan, mut found, mut first) = (*self, None, true);
        if scan.peek() != b'{' {
            return None;
        }
        scan.pass(1);
        while let Some(key) = scan.key(first).ok()? {
            first = false;
            if key == name {
                scan.peek();
                found = Some(scan);
            }
            scan.skip().ok()?;
        }
        found
    }

    /// Whether there is a member at this path: `a.b` is the member `b` of the member `a`.
    pub(crate) fn has(&self, path: &str) -> bool {
        path.split('.').try_fold(*self, |scan, name| scan.member(name)).is_some()
    }

    fn skip_key(&mut self, first: bool) -> Result<bool> {
        if !self.begins_key(first)? {
            return Ok(false);
        }
        self.skip_string()?;
        self.colon().map(|()| true)
    }

    /// Passes over a string, whose escapes need be no characters.
    fn skip_string(&mut self) -> Result<()> {
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
pub(super) fn plain(text: &[u8]) -> usize {
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
