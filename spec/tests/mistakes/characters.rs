//! Invisible characters, and line breaks where the documentation has none.

use super::{API, Case, Sample, THINGS, check, render};

const BREAK: &str = "this string contains a line break or a tab, U+000A";
const ONE_LINE: &str = "write it on one line; only documented values and error messages may contain line breaks";

const BREAKS: &[Case] = &[
    (API, &[(r#""Shop API""#, r#""Shop«\n»API""#)], BREAK, ONE_LINE),
    (API, &[(r#""Sells things.""#, r#""Sells \\ things.«\u000a»```.""#)], BREAK, ONE_LINE),
    (
        API,
        &[(r#""Sells things.""#, r#""Sells«\r»things.""#)],
        "this string contains a line break or a tab, U+000D",
        ONE_LINE,
    ),
    (
        API,
        &[(r#""Sells things.""#, "\"Sells«\t»things.\"")],
        "this string contains a line break or a tab, U+0009",
        ONE_LINE,
    ),
    // No key may contain any, not even in documented values.
    (THINGS, &[(r#""example": { "a": "b" }"#, r#""example": { "a«\n»": "b" }"#)], BREAK, ONE_LINE),
    (API, &[(r#""value": "desc""#, r#""value": "de«\n»sc""#)], BREAK, ONE_LINE),
    (
        THINGS,
        &[
            (r#""name": "colour""#, r#""name": "color""#),
            (r#""at": "/name", "value": "color""#, r#""at": "/description", "value": «"A\ncolour."»"#),
        ],
        "the corrected value of `/description` contains a line break or a tab",
        "write it on one line",
    ),
];

const HIDDEN: &[Case] = &[
    (
        API,
        &[("\"Sells things.\"", "\"Sells «\u{202E}»things.\"")],
        "this string contains the invisible character U+202E",
        "remove it",
    ),
    (
        API,
        &[(r#""Sells things.""#, r#""Sells «\u2067»things\u2069.""#)],
        "this string contains the invisible character U+2067",
        "remove it",
    ),
    (
        THINGS,
        &[(r#""thing is sold""#, r#""thing is \n«\u0000» sold""#)],
        "this string contains the invisible character U+0000",
        "remove it",
    ),
    (
        THINGS,
        &[(r#""example": { "a": "b" }"#, r#""example": { "a": "b«\u061C»" }"#)],
        "this string contains the invisible character U+061C",
        "remove it",
    ),
    (
        THINGS,
        &[(r#""example": [null]"#, r#""example": [{ "«\u200f»a": null }]"#)],
        "this string contains the invisible character U+200F",
        "remove it",
    ),
];

#[test]
fn line_breaks_stand_in_documented_values_only() {
    check("breaks", BREAKS);
}

#[test]
fn what_nobody_sees_is_refused_everywhere() {
    check("hidden", HIDDEN);
}

/// A key in PEM format has several lines.
#[test]
fn documented_values_and_messages_may_have_line_breaks() {
    let sample = Sample::new("lines");
    let pem = r#"-----BEGIN KEY-----\r\nMIIB\n\t-----END KEY-----"#;
    sample.edit(
        THINGS,
        &[
            (r#""thing is sold""#, r#""thing is\nsold""#),
            (r#""example": [null]"#, &format!(r#""default": "{pem}", "example": ["{pem}"]"#)),
            (r#""example": { "a": "b" }"#, &format!(r#""example": {{ "a": "{pem}" }}"#)),
            (
                r#""success": true, "result": { "id": "t1" }"#,
                &format!(r#""success": true, "result": {{ "id": "{pem}" }}"#),
            ),
        ],
    );
    let found = sample.mistakes();
    assert!(found.is_empty(), "{}", render(&found));
}
