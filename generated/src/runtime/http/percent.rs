//! Percent-encoding of all characters but those that never need it.

/// Appends `text` so that it stays one path segment, or one key or value of a query.
pub(crate) fn encode(text: &str, to: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let mut rest = text;
    // Most values are identifiers, which are one copy.
    while let Some(place) = rest.bytes().position(|byte| !is_plain(byte)) {
        to.push_str(&rest[..place]);
        let end = (place + 1..).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        for byte in rest[place..end].bytes() {
            to.extend(['%', char::from(DIGITS[usize::from(byte >> 4)]), char::from(DIGITS[usize::from(byte & 15)])]);
        }
        rest = &rest[end..];
    }
    to.push_str(rest);
}

/// Appends a pair of a query or a form.
pub(crate) fn pair(name: &str, value: &str, to: &mut String) {
    encode(name, to);
    to.push('=');
    encode(value, to);
}

/// Decodes a string; returns `None` if two hexadecimal digits do not follow each percent sign.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut decoded) = (text.bytes(), Vec::with_capacity(text.len()));
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    while let Some(byte) = bytes.next() {
        decoded.push(if byte == b'%' { digit(bytes.next()?)? << 4 | digit(bytes.next()?)? } else { byte });
    }
    Some(decoded)
}

/// Decodes the pairs of a query or a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let decoded = |part: &str| {
        let spaced = part.replace('+', " ");
        decode(&spaced).map_or(spaced, |bytes| String::from_utf8_lossy(&bytes).into_owned())
    };
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Returns a URL or a part of it without the query, which may have a secret.
pub(crate) fn shown(url: &str) -> String {
    url.split_once('?').map_or_else(|| url.to_owned(), |(path, _)| format!("{path}?…"))
}
