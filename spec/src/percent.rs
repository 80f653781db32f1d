//! Percent-decoding, for the URLs of documented calls.

/// Decodes `%XX` and, as queries have it, `+`. What is no code stays as it is.
pub(crate) fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match (first, code.and_then(|digits| u8::from_str_radix(digits, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
                continue;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(byte),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_are_decoded_and_the_rest_is_kept() {
        assert_eq!(super::percent_decode("a%20b+c%2Fd%C3%A9"), "a b c/dé");
        assert_eq!(super::percent_decode("100%, %zz %4"), "100%, %zz %4");
    }
}
