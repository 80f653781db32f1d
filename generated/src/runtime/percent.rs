//! Percent-encoding: all but the characters that never need it.

/// Appends `text` so that it stays one path segment, or one key or value of a query.
pub(super) fn encode(text: &str, to: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            to.push(char::from(byte));
        } else {
            to.extend(['%', char::from(DIGITS[usize::from(byte >> 4)]), char::from(DIGITS[usize::from(byte & 15)])]);
        }
    }
}

/// Appends a pair of a query or a form.
pub(super) fn pair(name: &str, value: &str, to: &mut String) {
    encode(name, to);
    to.push('=');
    encode(value, to);
}

/// A URL, or a part of it, as it can be shown: a query may hold a secret.
pub(super) fn shown(url: &str) -> String {
    url.split_once('?').map_or_else(|| url.to_owned(), |(path, _)| format!("{path}?…"))
}
