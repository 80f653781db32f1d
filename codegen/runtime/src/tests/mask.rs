//! What is hidden in a string, and how positions in it move.

use std::sync::{LazyLock, mpsc};
use std::thread;
use std::time::Duration;

use crate::runtime::error::mask::Mask;

const SECRETS: [&str; 6] = [
    "s3cret",
    "long s3cret \"one\"\n",
    "BEGIN\nMIIBVAIBADANBgkqhk\nEND",
    "short",
    "user:p%41ss+wörd/",
    "C:\\new\\folder",
];

fn mask() -> Mask<'static> {
    static SENT: LazyLock<Vec<String>> = LazyLock::new(|| SECRETS.map(str::to_owned).to_vec());
    Mask { members: &["pin", "key"], sent: &SENT, credential: None }
}

/// Returns a body as an error shows it. `»` marks a position, and where it moves to.
fn shown(body: &str) -> String {
    let at = body.find('»').unwrap();
    let (mut shown, at) = mask().around(&body.replacen('»', "", 1), at);
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
        (r#"»{"pin":["12]",{"a":["3\"4]"]}],"n":1}"#, r#"»{"pin":…,"n":1}"#),
        (r#"»{"a":"{\"pin\":[\"12]\",3],\"n\":1}"}"#, r#"»{"a":"{\"pin\":…,\"n\":1}"}"#),
        (r#"»{"pin":{"a":["12","#, r#"»{"pin":…"#),
        (r#"{"n":"pin","m":»"1"}"#, r#"{"n":"pin","m":»"1"}"#),
        (r#"{"pin"»"#, r#"{"pin"»"#),
        // A name with escapes or in capitals, after an unmatched quote, and within strings.
        (r#"»{"p\u0069n":"12","PIN":"34"}"#, r#"»{"p\u0069n":"…","PIN":"…"}"#),
        (r#"»<p title=5">{"pin":"12"}"#, r#"»<p title=5">{"pin":"…"}"#),
        (r#"»{"a":"{\"pin\":\"1\\\"2\\\\\",\"n\":1}"}"#, r#"»{"a":"{\"pin\":\"…\",\"n\":1}"}"#),
        (
            r#"»{"a":"{\"b\":\"{\\\"pin\\\":\\\"12\\\",\\\"n\\\":1}\"}"}"#,
            r#"»{"a":"{\"b\":\"{\\\"pin\\\":\\\"…\\\",\\\"n\\\":1}\"}"}"#,
        ),
        (r#"»{"a":"{\"pin\":\"12"}"#, r#"»{"a":"{\"pin\":\"…"}"#),
        // A secret that was sent: alone, in another one, and escaped as in JSON.
        ("no s3cret here»", "no … here»"),
        (r#"a long s3cret \"one\"\n is» it"#, r"a …\n is» it"),
        ("a long s3cret \"one\"\n is» it", "a …\n is» it"),
        ("s3crets3cret»", "…»"),
        // With other white space, and only a part of a secret.
        ("a long\r\n s3cret \"one\" is» it", "a … is» it"),
        (r#"a long\n\ts3cret\r\n\"one\" is» it"#, "a … is» it"),
        ("a longs3cret \"one\" is» it", "a … is» it"),
        ("long s3cre \"one\"»", "long s3cre \"one\"»"),
        ("BEGIN MIIBVAIBADANBgkqhk END»", "…»"),
        ("BEGIN <MIIBVAIBADANBgkqhk> END»", "BEGIN <…> END»"),
        ("a MIIBVAIBADANBgkq…»", "a ……»"),
        // Too short to be hidden.
        ("short»", "short»"),
    ];
    for (body, expected) in cases {
        assert_eq!(shown(body), expected);
    }
}

#[test]
fn a_secret_is_hidden_in_every_form() {
    let cases = [
        // Forms of the first secret.
        ("S3CRET", "…"),
        ("s3 cr\n\tet", "…"),
        ("s3\u{200b}cr\u{202e}et", "…"),
        (r"s3cr\u0065t", "…"),
        (r"\u0073\u0033\u0063\u0072\u0065\u0074", "…"),
        (r"s3\ncr\u0020et", "…"),
        (r"s\u{33}cret", "…"),
        (r"s\x33cret", "…"),
        ("%733cr%65t", "…"),
        ("%25733cr%2565t", "…"),
        (r"s3cr\\u0065t", "…"),
        ("s3cr%5Cu0065t", "…"),
        ("s3cr&#101;t", "…"),
        ("s3cr&#x65;t", "…"),
        ("s3+cret", "…"),
        ("733363726574", "…"),
        // Base64 of it: alone, before a colon, after a user and a colon, and after `Bearer`.
        ("czNjcmV0", "…"),
        ("czNjcmV0Og==", "…Og=="),
        ("YUBiLmM6czNjcmV0", "YUBiLmM6…"),
        ("YmVhcmVyIHMzY3JldA==", "YmVhcmVyIH…A=="),
        ("YTpzM2NyZXQ=", "YTp…Q="),
        ("czNj\r\ncmV0", "…"),
        // Forms of secrets with characters that each encoding treats differently.
        ("user:p%41ss+wörd/", "…"),
        (r"user:p%41ss+w\u00f6rd\/", "…"),
        ("user%3Ap%2541ss%2Bw%C3%B6rd%2F", "…"),
        (r"USER:p%41ss\u002bw\u00F6rd\u002f", "…"),
        ("user&#58;p%41ss&#43;w&#xF6;rd&#47;", "…"),
        (r"C:\new\folder", "…"),
        (r"C:\\new\\folder", "…"),
        (r"C:\\\\new\\\\folder", "…"),
        ("C%3A%5Cnew%5Cfolder", "…"),
        (r"\u0043:\u005cnew\u005cfolder", "…"),
    ];
    for (form, expected) in cases {
        let around =
            |form: &str| [form.to_owned(), format!("it is {form}, said the server"), format!(r#"{{"{form}":1}}"#)];
        let (mut texts, expected) = (around(form), around(expected));
        mask().texts(&mut texts.each_mut());
        assert_eq!(texts, expected);
    }
}

/// Where a string is cut, a part of a secret can't be recognized.
#[test]
fn no_part_of_a_secret_stands_where_a_text_is_cut() {
    let secret: String = (0..40).map(|index| char::from(b'A' + index % 26)).collect();
    let mask = Mask { members: &["pin"], sent: &[], credential: Some(&secret) };
    for escape in [|c: char| c.to_string(), |c: char| format!("\\u{:04x}", u32::from(c)), |c: char| format!(" {c}")] {
        let written: String = secret.chars().map(escape).collect();
        for before in (3700..4100).step_by(23) {
            let text = format!("{}{written}{}", ".".repeat(before), "-".repeat(9000));
            let shown = mask.start(&text);
            assert!(shown.len() < 4100 && shown.chars().all(|c| ". -…".contains(c)), "{before}: {shown}");
            let end = text.len();
            let text = format!("{}{text}", "-".repeat(9000));
            let shown = mask.around(&text, 9000 + end - 5000 + 2048 - (before - 3700)).0;
            assert!(shown.chars().all(|c| ". -…".contains(c)), "{before}: {shown}");
        }
    }
    let text = format!(r#"{{"a":1,"pin":"{}"}}"#, "7".repeat(20_000));
    assert_eq!(mask.around(&text, 15_000).0, "…");
}

/// This would take minutes if the work grew with the square of the length.
#[test]
fn the_work_is_in_proportion_to_the_length() {
    let (done, waits) = mpsc::channel();
    thread::spawn(move || {
        mask_the_worst();
        done.send(()).unwrap();
    });
    waits.recv_timeout(Duration::from_secs(100)).unwrap();
}

fn mask_the_worst() {
    let same = "a".repeat(10_000);
    let many: Vec<String> = (0..1000).map(|index| format!("secret number {index}")).collect();
    let alike: Vec<String> = (20..120).map(|length| "a".repeat(length)).collect();
    let bodies = [
        r#""private_key":5"#.repeat(40_000),
        r#"{"private_key":"5","#.repeat(40_000),
        r#""private_key":"#.repeat(40_000),
        r#"\""#.repeat(200_000),
        r"\\\\".repeat(200_000),
        "%25".repeat(300_000),
        "a".repeat(500_000),
        " ".repeat(500_000),
    ];
    let all: Vec<_> = many.iter().chain(&alike).cloned().collect();
    for sent in [vec![same.clone()], all] {
        let mask = Mask { members: &["private_key"], sent: &sent, credential: None };
        for body in &bodies {
            // Only what is shown is masked.
            assert!(mask.start(body).len() <= 3 * 4096);
            assert!(mask.around(body, body.len()).0.len() <= 3 * 4096);
        }
        let mut texts = vec![same.clone(); 30];
        mask.texts(&mut texts.iter_mut().collect::<Vec<_>>());
        assert!(texts.iter().all(|text| text.len() <= 3 * 4096));
    }
}
