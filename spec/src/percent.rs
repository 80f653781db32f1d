//! Percent-decoding, for the URLs of documented calls.

/// Decodes the `%XX` of a path. An invalid code stays unchanged.
pub(crate) fn decode_segment(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = match (first, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) << 4 | hex(*low));
                after
            }
            _ => {
                bytes.push(first);
                tail
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Decodes a part of a query, where `+` is a space.
pub(crate) fn decode_query(text: &str) -> String {
    decode_segment(&text.replace('+', " "))
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => digit.to_ascii_lowercase() - b'a' + 10,
    }
}

#[cfg(test)]
mod tests {
    use super::{decode_query, decode_segment};

    #[test]
    fn codes_are_decoded_and_the_rest_is_kept() {
        assert_eq!(decode_query("a%20b+c%2Fd%C3%A9"), "a b c/dé");
        assert_eq!(decode_query("100%, %zz %4 %+5"), "100%, %zz %4 % 5");
        assert_eq!(decode_query("%2B"), "+");
    }

    #[test]
    fn a_plus_is_a_space_only_in_a_query() {
        assert_eq!(decode_segment("a%20b+c"), "a b+c");
    }
}
