//! What is hidden of a body, and where a place in it is then.

use crate::runtime::mask::Mask;

/// A body as an error shows it, with `»` where the one of `body` is then.
fn shown(body: &str) -> String {
    let mask = Mask {
        members: &["pin", "key"],
        sent: vec!["s3cret", "long s3cret \"one\"\n", "BEGIN\nMIIBVAIBADANBgkqhk\nEND", "short"],
    };
    let at = body.find('»').unwrap();
    let (mut shown, at) = mask.body(&body.replacen('»', "", 1), at);
    shown.insert(at, '»');
    shown
}

#[test]
fn secrets_are_hidden_and_places_move() {
    let cases = [
        (r#"{"id":"a"»,"n":1}"#, r#"{"id":"a"»,"n":1}"#),
        (r#"{"pin":"1234","id"»:2}"#, r#"{"pin":"…","id"»:2}"#),
        (r#"{"id":»1,"pin" : "12\"34","key":null,"n":1}"#, r#"{"id":»1,"pin" : "…","key":…,"n":1}"#),
        (r#"{"pin":"12»34"}"#, r#"{"pin":"…»"}"#),
        // Cut off, without quotes, with parts, and a name that is a value.
        (r#"{"pin":"12»"#, r#"{"pin":"…»"#),
        (r#"»{"pin":1234}"#, r#"»{"pin":…}"#),
        (r#"»{"pin":["12","34"],"n":1}"#, r#"»{"pin":…"#),
        (r#"{"n":"pin","m":»"1"}"#, r#"{"n":"pin","m":»"1"}"#),
        (r#"{"pin"»"#, r#"{"pin"»"#),
        // What was sent, wherever it is: alone, in another one, and as JSON writes it.
        ("no s3cret here»", "no … here»"),
        (r#"a long s3cret \"one\"\n is» it"#, r"a …\n is» it"),
        ("a long s3cret \"one\"\n is» it", "a …\n is» it"),
        ("s3crets3cret»", "…»"),
        // With other white space, and a long word of one alone.
        ("a long\r\n s3cret \"one\" is» it", "a … is» it"),
        (r#"a long\n\ts3cret\r\n\"one\" is» it"#, "a … is» it"),
        ("a longs3cret \"one\" is» it", "a long… \"one\" is» it"),
        ("long s3cre \"one\"»", "long s3cre \"one\"»"),
        ("BEGIN MIIBVAIBADANBgkqhk END»", "…»"),
        ("BEGIN <MIIBVAIBADANBgkqhk> END»", "BEGIN <…> END»"),
        // Too short to be one.
        ("short»", "short»"),
    ];
    for (body, expected) in cases {
        assert_eq!(shown(body), expected);
    }
}
