//! Specs that look odd but are correct: no check may be too strict.

use super::{SHOPS, Sample, THINGS, render};

/// The replaced and the new text, and why it is correct.
const SOUND: &[(&str, &str, &str, &str)] = &[
    ("a limit may be reached", THINGS, r#""default": 20"#, r#""default": 5"#),
    ("a limit may be reached", THINGS, r#""default": 20"#, r#""default": 50"#),
    ("a limit counts characters, not bytes", THINGS, r#""example": "Hat""#, r#""example": "Hüte äöüß""#),
    ("a limit may be reached", THINGS, "sizes=1,2", "sizes=1,2,3"),
    ("a limit may be reached", THINGS, "sizes=1,2", "sizes=1"),
    ("null is not a default", THINGS, r#""default": 20"#, r#""default": null"#),
    ("a decimal may be a string", THINGS, r#""price": 1.5"#, r#""price": "99.50""#),
    ("a decimal may be negative", THINGS, r#""price": 1.5"#, r#""price": "-1""#),
    ("an answer may lack what isn't promised", THINGS, r#", "price": 1.5"#, r#", "price": null"#),
    ("an answer may have no errors", SHOPS, r#""success": true, "#, ""),
    ("a time may have an offset", THINGS, "2014-01-01T05:20:00Z", "2014-01-01T05:20:00.12345+01:00"),
    ("a moment may be a time", THINGS, r#""example": 30"#, r#""example": "2014-01-01T05:20:00Z""#),
    ("a name may have a star", THINGS, r#""a.example.com""#, r#""*.example.com""#),
    ("a name may be a host's", THINGS, r#""192.0.2.1""#, r#""a.example.com""#),
    ("an address may be a new one", THINGS, r#""192.0.2.1""#, r#""2001:db8::1""#),
    ("a query may be encoded", THINGS, "order=asc", "order=%61sc"),
    (
        "another word of the docs is a fact",
        THINGS,
        r#"{ "name": "host", "#,
        r#"{ "name": "host", "documented_type": "text", "#,
    ),
    ("a list may be empty", THINGS, r#""in", "type": "[Parcel]""#, r#""in", "type": "[Parcel]", "min_items": 0"#),
    ("a limit may be the largest number", THINGS, r#""max_length": 9"#, r#""max_length": 4294967295"#),
    ("a limit may be the smallest number", THINGS, r#""min": 5"#, r#""min": -9223372036854775808"#),
    ("an error code may be 0", THINGS, r#""code": 1001"#, r#""code": 0"#),
];

#[test]
fn what_is_right_is_not_reported() {
    for (index, (why, file, from, to)) in SOUND.iter().enumerate() {
        let sample = Sample::new(&format!("sound_{index}"));
        sample.edit(file, &[(from, to)]);
        let found = sample.mistakes();
        assert!(found.is_empty(), "{why}: {to}\n{}", render(&found));
    }
}

/// A query holds strings, which are read by their types.
#[test]
fn an_alias_of_a_number_is_a_number_in_a_query() {
    let sample = Sample::new("alias_in_query");
    let size = r#"{ "name": "size", "type": "Size", "description": "The size." }"#;
    sample.edit(THINGS, &[(r#""query": ["#, &format!(r#""query": [{size},"#)), ("order=asc", "size=2&order=asc")]);
    let found = sample.mistakes();
    assert!(found.is_empty(), "{}", render(&found));
}

/// Types with the same name in two resources are two types.
#[test]
fn a_type_may_require_another_of_its_name() {
    let sample = Sample::new("same_name");
    sample.edit(
        SHOPS,
        &[
            (r#""name": "Shop""#, r#""name": "Thing""#),
            (r#""type": "Shop""#, r#""type": "Thing""#),
            (r#""result": "Shop""#, r#""result": "Thing""#),
        ],
    );
    sample.edit(THINGS, &[(r#""type": "shops.Shop""#, r#""type": "shops.Thing", "required": true"#)]);
    let text = std::fs::read_to_string(sample.path(THINGS)).unwrap();
    let result = r#""result": { "id": "t1""#;
    std::fs::write(sample.path(THINGS), text.replace(result, r#""result": { "id": "t1", "shop": { "id": "s1" }"#))
        .unwrap();
    let found = sample.mistakes();
    assert!(found.is_empty(), "{}", render(&found));
}
