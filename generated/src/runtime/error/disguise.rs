//! The forms in which a secret may stand in a text: escaped, percent-encoded, broken into lines, in Base64.

use std::iter;
use std::ops::Range;

use crate::runtime::error::visible::is_invisible;

/// How many escapes may stand within one another: JSON within JSON within a URL, and one more.
const LEVELS: usize = 5;

/// A text in lower case, without white space and without `+`, which may stand for a space.
#[derive(Default)]
pub(crate) struct Layer {
    pub(crate) bytes: Vec<u8>,
    /// Where in the text each of them stands.
    pub(crate) places: Vec<Range<usize>>,
}

/// A text as it is, and with each level of escapes taken away.
pub(crate) fn layers(text: &str) -> Vec<Layer> {
    iter::successors(Some(Layer::of(text)), Layer::decoded).take(LEVELS).collect()
}

/// What of a secret stands in the layers of a text that repeats it.
pub(crate) fn forms(secret: &str) -> impl Iterator<Item = Vec<u8>> {
    let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    let base64 = (0..3).map(|before| base64(secret.as_bytes(), before));
    let texts = base64.flat_map(|text| [for_urls(&text), Some(text)]).flatten().chain([hex]);
    let mut layers = layers(secret);
    layers.extend(texts.map(|text| Layer::of(&text)));
    layers.into_iter().map(|layer| layer.bytes)
}

impl Layer {
    fn of(text: &str) -> Self {
        let mut layer = Self::default();
        for (start, character) in text.char_indices() {
            layer.push(Unit::Character(character), start..start + character.len_utf8());
        }
        layer
    }

    fn push(&mut self, unit: Unit, place: Range<usize>) {
        let mut buffer = [0; 4];
        let bytes = match unit {
            Unit::Character('+') => return,
            Unit::Character(character) if character.is_whitespace() || is_invisible(character) => return,
            Unit::Character(character) => character.to_ascii_lowercase().encode_utf8(&mut buffer).as_bytes(),
            Unit::Byte(byte) => {
                buffer[0] = byte;
                &buffer[..1]
            }
        };
        self.bytes.extend_from_slice(bytes);
        self.places.extend(iter::repeat_n(place, bytes.len()));
    }

    /// With one level of escapes less, if there is one.
    fn decoded(&self) -> Option<Self> {
        let (mut decoded, mut index, mut escapes) = (Self::default(), 0, 0);
        while let Some(byte) = self.bytes.get(index) {
            let escape = if b"\\%&".contains(byte) { escape(&self.bytes[index..]) } else { None };
            escapes += usize::from(escape.is_some());
            let (unit, length) = escape.unwrap_or((Unit::Byte(*byte), 1));
            decoded.push(unit, self.places[index].start..self.places[index + length - 1].end);
            index += length;
        }
        (escapes > 0).then_some(decoded)
    }
}

/// What an escape stands for.
#[derive(Clone, Copy)]
enum Unit {
    Character(char),
    /// Of a character that is encoded byte by byte.
    Byte(u8),
}

/// The escape with which a text begins, and its length: of JSON and JavaScript, of Rust, of a URL, of HTML.
fn escape(bytes: &[u8]) -> Option<(Unit, usize)> {
    match bytes {
        [b'\\', b'u', b'{', rest @ ..] => number(rest, 16, b'}').map(|(unit, length)| (unit, length + 3)),
        [b'\\', b'u', rest @ ..] => utf16(rest).map(|(unit, length)| (unit, length + 2)),
        [b'\\', b'x', high, low, ..] => byte(*high, *low).map(|unit| (unit, 4)),
        [b'%', high, low, ..] => byte(*high, *low).map(|unit| (unit, 3)),
        [b'\\', b'b' | b'f' | b'n' | b'r' | b't', ..] => Some((Unit::Character(' '), 2)),
        [b'\\', other, ..] if other.is_ascii() => Some((Unit::Character(char::from(*other)), 2)),
        [b'&', b'#', b'x', rest @ ..] => number(rest, 16, b';').map(|(unit, length)| (unit, length + 3)),
        [b'&', b'#', rest @ ..] => number(rest, 10, b';').map(|(unit, length)| (unit, length + 2)),
        [b'&', rest @ ..] => {
            let named = [("amp;", '&'), ("apos;", '\''), ("gt;", '>'), ("lt;", '<'), ("quot;", '"')];
            let (name, character) = named.into_iter().find(|(name, _)| rest.starts_with(name.as_bytes()))?;
            Some((Unit::Character(character), name.len() + 1))
        }
        _ => None,
    }
}

fn byte(high: u8, low: u8) -> Option<Unit> {
    let byte = u8::try_from(digits(&[high, low], 16)?).ok()?;
    Some(if byte.is_ascii() { Unit::Character(char::from(byte)) } else { Unit::Byte(byte) })
}

/// A character by its number, which ends with this byte.
fn number(bytes: &[u8], radix: u32, end: u8) -> Option<(Unit, usize)> {
    let length = bytes.iter().take(8).position(|byte| *byte == end)?;
    let character = char::from_u32(digits(&bytes[..length], radix)?)?;
    Some((Unit::Character(character), length + 1))
}

/// A character as four digits, or as two times four with an escape between them.
fn utf16(bytes: &[u8]) -> Option<(Unit, usize)> {
    let first = digits(bytes.get(..4)?, 16)?;
    if let Some(character) = char::from_u32(first) {
        return Some((Unit::Character(character), 4));
    }
    let second = digits(bytes.get(4..)?.strip_prefix(b"\\u")?.get(..4)?, 16)?;
    let units = [first, second].map(|unit| unit as u16);
    let character = char::decode_utf16(units).next()?.ok()?;
    Some((Unit::Character(character), 10))
}

fn digits(bytes: &[u8], radix: u32) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(bytes).ok()?, radix).ok()
}

/// Base64 with the two characters that it has for URLs, where that makes a difference.
fn for_urls(base64: &str) -> Option<String> {
    base64.contains(['+', '/']).then(|| base64.replace('+', "-").replace('/', "_"))
}

/// The part of the Base64 of a text in which some bytes stand after `before` others that does not depend on these.
fn base64(bytes: &[u8], before: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut text, mut bits, mut count) = (String::with_capacity(bytes.len() / 3 * 4 + 4), 0, 0);
    for byte in iter::repeat_n(&0, before).chain(bytes) {
        (bits, count) = (bits << 8 & 0xFFFF | usize::from(*byte), count + 8);
        while count >= 6 {
            count -= 6;
            text.push(char::from(DIGITS[bits >> count & 63]));
        }
    }
    text.split_off((before * 8).div_ceil(6))
}
