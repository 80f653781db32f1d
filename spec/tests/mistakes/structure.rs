//! Mistakes in the JSON and in the structure of a file.

use super::{API, Case, THINGS, check};

const JSON: &[Case] = &[
    (
        THINGS,
        &[(r#""title": "Things","#, r#""title" «"Things"»,"#)],
        "expected colon after the string or word in object property",
        "write a colon after the key",
    ),
    (THINGS, &[(r#""title": "Things","#, r#""title": "Things"«»"#)], "expected comma", "write a comma between the two"),
    (
        THINGS,
        &[(r#""plans": ["free"]"#, r#""plans": ["free"«,»]"#)],
        "trailing commas are not allowed",
        "remove the comma",
    ),
    (
        THINGS,
        &[(r#""title": "Things","#, r#""title": "Things", «// no»"#)],
        "comments are not allowed",
        "remove the comment: JSON has no comments",
    ),
    (
        THINGS,
        &[(r#""title": "Things""#, r#""title": «'»Things'"#)],
        "single-quoted strings are not allowed",
        "write it in double quotes",
    ),
    (THINGS, &[(r#""default": 20"#, r#""default": 0«»20"#)], "expected comma", "write a comma between the two"),
    (
        THINGS,
        &[(r#""title": "Things","#, r#""title": "Things", «"title"»: "Again","#)],
        "the key `title` is duplicated",
        "remove or rename one of the two",
    ),
    (
        THINGS,
        &[(r#""body": { "name": "Hat", "#, r#""body": { "name": "Hat", «"name"»: "Cap", "#)],
        "the key `name` is duplicated",
        "remove or rename one of the two",
    ),
];

const STRUCTURE: &[Case] = &[
    (THINGS, &[(r#""min": 5"#, r#"«"minimum"»: 5"#)], "there is no key `minimum` here", "did you mean `min`?"),
    (
        THINGS,
        &[(r#""values": ["hat"]"#, r#"«"enum"»: ["hat"]"#)],
        "there is no key `enum` here",
        "did you mean `values`?",
    ),
    (
        THINGS,
        &[(r#""max_length": 9"#, r#"«"max_lenght"»: 9"#)],
        "there is no key `max_lenght` here",
        "did you mean `max_length`?",
    ),
    (
        THINGS,
        &[(r#""plans": ["free"]"#, r#""plans": ["free"], «"colour"»: {}"#)],
        "there is no key `colour` here",
        "allowed here: name, title, description, method, path, permissions, plans, beta, superseded_by, see_also, credentials, notes, parameters, rules, answer, pages, example, corrections",
    ),
    (
        THINGS,
        &[(r#""form": { "file""#, r#"«"for~m/"»: 1, "form": { "file""#)],
        "there is no key `for~m/` here",
        "did you mean `form`?",
    ),
    (
        THINGS,
        &[(
            r#""request": { "url": "https://api.example.com/v1/things", "form""#,
            r#""request": { «"request"»: {}, "url": "https://api.example.com/v1/things", "form""#,
        )],
        "there is no key `request` here",
        "allowed here: url, headers, body, form",
    ),
    (
        THINGS,
        &[
            ("{\n      \"name\": \"import\"", "«{»\n      \"name\": \"import\""),
            ("      \"title\": \"Import things\",\n", ""),
        ],
        "the key `title` is missing here",
        r#"add `"title": …`"#,
    ),
    (
        THINGS,
        &[(r#"{ "name": "extra", "type": "json", "#, r#"«{» "name": "extra", "#)],
        "the key `type` is missing here",
        r#"add `"type": …`"#,
    ),
    (THINGS, &[("{\n  \"title\": \"Things\",", "«{»")], "the key `title` is missing here", r#"add `"title": …`"#),
    (
        API,
        &[("{\n", "«{»\n"), ("  \"sources\": [{ \"name\": \"reference\", \"title\": \"Shop API reference\" }],\n", "")],
        "the key `sources` is missing here",
        r#"add `"sources": …`"#,
    ),
    (
        THINGS,
        &[(r#""plans": ["free"]"#, r#""plans": «"free"»"#)],
        r#"this value does not fit: "free" is not an array"#,
        "write an array, as in `[…]`",
    ),
    (
        THINGS,
        &[(r#""plans": ["free"]"#, r#""plans": ["free", «1»]"#)],
        "this value does not fit: 1 is not a string",
        r#"write a string, as in `"…"`"#,
    ),
    (
        THINGS,
        &[(r#""max_length": 9"#, r#""max_length": «"9"»"#)],
        r#"this value does not fit: "9" is not an integer from 0 to 4294967295"#,
        "write an integer from 0 to 4294967295",
    ),
    (
        THINGS,
        &[(r#""max_length": 9"#, r#""max_length": «-9»"#)],
        "this value does not fit: -9 is not an integer from 0 to 4294967295",
        "write an integer from 0 to 4294967295",
    ),
    (
        THINGS,
        &[(r#""min": 5"#, r#""min": «"5"»"#)],
        r#"this value does not fit: "5" is not a number"#,
        "write a number",
    ),
    (
        THINGS,
        &[(r#""code": 1001"#, r#""code": «1.5»"#)],
        "this value does not fit: 1.5 is not an integer of at least 0, or a string",
        "write an integer of at least 0, or a string",
    ),
    (
        THINGS,
        &[(
            r#""name": "all", "type": "boolean", "required": true"#,
            r#""name": "all", "type": "boolean", "required": «"yes"»"#,
        )],
        r#"this value does not fit: "yes" is not a boolean"#,
        "write a boolean, `true` or `false`",
    ),
    (
        THINGS,
        &[(r#""title": "List things""#, r#""title": «7»"#)],
        "this value does not fit: 7 is not a string",
        r#"write a string, as in `"…"`"#,
    ),
    (
        THINGS,
        &[(r#""title": "Things""#, r#""title": «7»"#)],
        "this value does not fit: 7 is not a string",
        r#"write a string, as in `"…"`"#,
    ),
    (
        THINGS,
        &[(r#""method": "PUT""#, r#""method": «"PTU"»"#)],
        "`PTU` is not one of the allowed values",
        "did you mean `PUT`?",
    ),
    (
        THINGS,
        &[(r#""method": "PUT""#, r#""method": «"HEAD"»"#)],
        "`HEAD` is not one of the allowed values",
        "allowed here: GET, POST, PUT, PATCH, DELETE",
    ),
    (
        THINGS,
        &[(r#""format": "hostname""#, r#""format": «"phone"»"#)],
        "`phone` is not one of the allowed values",
        "allowed here: hostname, hostname_or_ip, ip, ipv4, ipv6, uri, email, date, printable_ascii, uuid",
    ),
    (
        API,
        &[(r#""kind": "token""#, r#""kind": «"cookie"»"#)],
        "`cookie` is not one of the allowed values",
        "allowed here: token, key, user_service_key",
    ),
    (
        THINGS,
        &[(r#""answer": { "page": "Thing" }"#, r#""answer": { «"pages"»: "Thing" }"#)],
        "there is no key `pages` here",
        "did you mean `page`?",
    ),
    (
        THINGS,
        &[(r#""answer": { "page": "Thing" }"#, r#""answer": { «"rows"»: "Thing" }"#)],
        "there is no key `rows` here",
        "allowed here: result, page, whole, nothing",
    ),
    // Of a value on several lines, the first line is underlined.
    (
        THINGS,
        &[(r#""answer": { "page": "Thing" }"#, "\"answer\": «{ \"page\":»\n\"Thing\", \"result\": \"Thing\" }")],
        r#"this value does not fit: {"page":"Thing","result":"Thing"} is not an object with one key"#,
        "write an object with one key",
    ),
    (
        THINGS,
        &[(r#""answer": { "page": "Thing" }"#, r#""answer": «{ "page": "Thing", "result": "Thing" }»"#)],
        r#"this value does not fit: {"page":"Thing","result":"Thing"} is not an object with one key"#,
        "write an object with one key",
    ),
    (
        THINGS,
        &[("\"errors\": [\n    { \"code\"", "\"errors\": [\n    «3», { \"code\"")],
        "this value does not fit: 3 is not an object",
        "write an object, as in `{…}`",
    ),
    (
        THINGS,
        &[(
            r#""parameters": {
        "form": [{ "name": "file", "type": "file", "required": true, "description": "The file.", "example": "@things.txt" }]
      }"#,
            r#""parameters": «5»"#,
        )],
        "this value does not fit: 5 is not an object",
        "write an object, as in `{…}`",
    ),
];

#[test]
fn json() {
    check("json", JSON);
}

#[test]
fn structure() {
    check("structure", STRUCTURE);
}
