//! JSON that is well-formed, but holds what no text or number here can have.

use std::borrow::Cow;

/// What stands in place of half a character.
const REPLACEMENT: &[u8] = b"\\ufffd";

/// The same JSON with replacement characters for bytes and escapes that are no characters, and with strings for numbers
/// that are larger than any `f64`. None if it has none of these.
pub(crate) fn mended(json: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(json);
    let bytes = text.as_bytes();
    let (mut mended, mut index, mut in_string) = (Vec::with_capacity(bytes.len()), 0, false);
    let mut changed = matches!(text, Cow::Owned(_));
    while let Some(byte) = bytes.get(index) {
        let rest = &bytes[index..];
        let (length, replacement) = match byte {
            b'\\' if in_string => escape(rest),
            b'-' | b'0'..=b'9' if !in_string => number(rest),
            _ => {
                in_string ^= *byte == b'"';
                (1, None)
            }
        };
        changed |= replacement.is_some();
        let length = length.min(rest.len());
        mended.extend_from_slice(replacement.as_deref().unwrap_or(&rest[..length]));
        index += length;
    }
    changed.then_some(mended)
}

/// The length of the escape with which a text begins, and what replaces it.
fn escape(rest: &[u8]) -> (usize, Option<Vec<u8>>) {
    let pair = || unit(rest.get(6..)?).filter(|low| (0xDC00..0xE000).contains(low));
    match unit(rest) {
        Some(0xD800..0xDC00) if pair().is_some() => (12, None),
        Some(0xD800..0xE000) => (6, Some(REPLACEMENT.to_vec())),
        Some(_) => (6, None),
        None => (2, None),
    }
}

/// The UTF-16 unit of an escape.
fn unit(escape: &[u8]) -> Option<u32> {
    let digits = escape.strip_prefix(b"\\u")?.get(..4)?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// The length of the number with which a text begins, and the string that replaces it.
fn number(rest: &[u8]) -> (usize, Option<Vec<u8>>) {
    let is_part = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    let length = rest.iter().take_while(|byte| is_part(byte)).count();
    let number = String::from_utf8_lossy(&rest[..length]);
    let is_too_large = number.parse::<f64>().is_ok_and(f64::is_infinite);
    (length, is_too_large.then(|| format!("\"{number}\"").into_bytes()))
}
