//! Mistakes in names, paths and words.

use super::{API, Case, SHOPS, Sample, THINGS, check, render};

const NAMES: &[Case] = &[
    (
        THINGS,
        &[(r#""name": "delete_some""#, r#""name": «"delete_all"»"#)],
        "the operation `delete_all` is declared twice",
        "remove or rename one of the two; the first is on line 79",
    ),
    (
        THINGS,
        &[(r#""name": "delete_some""#, r#""name": «"deleteSome"»"#)],
        "the name `deleteSome` is not in the right case",
        "write it in snake case, as in `purge_files`",
    ),
    (
        THINGS,
        &[(r#""name": "import""#, r#""name": «"2_import"»"#)],
        "the name `2_import` is not in the right case",
        "write it in snake case, as in `purge_files`",
    ),
    (
        THINGS,
        &[(r#""name": "fresh""#, r#""name": «"sizes"»"#), ("&fresh=true", "")],
        "the parameter `sizes` is declared twice",
        "remove or rename one of the two; the first is on line 20",
    ),
    (
        THINGS,
        &[(
            r#""name": "kind", "type": "Kind", "rust_name": "sort""#,
            r#""name": "kind", "type": "Kind", "rust_name": «"theSort"»"#,
        )],
        "the name `theSort` is not in the right case",
        "write it in snake case, as in `zone_id`",
    ),
    (
        THINGS,
        &[(r#""name": "made", "#, r#""name": «"kind"», "#), (r#""made": "2014-01-01T05:20:00Z", "#, "")],
        "the field `kind` is declared twice",
        "remove or rename one of the two; the first is on line 115",
    ),
    (
        THINGS,
        &[(
            "\n  ],\n  \"errors\"",
            ",\n    { \"name\": «\"Kind\"», \"description\": \"Another.\", \"values\": [{ \"value\": \"a\" }] }\n  ],\n  \"errors\"",
        )],
        "the type `Kind` is declared twice",
        "remove or rename one of the two; the first is on line 159",
    ),
    (
        SHOPS,
        &[
            (
                r#""types": ["#,
                r#""types": [{ "name": «"Order"», "description": "Another.", "values": [{ "value": "a" }] },"#,
            ),
            (r#""type": "Shop""#, r#""type": "Order""#),
        ],
        "the type `Order` hides the type in api.json",
        "give it another name, or use that type",
    ),
    (
        THINGS,
        &[
            (r#""type": "Parcel""#, r#""type": "parcel""#),
            (r#""name": "Parcel""#, r#""name": «"parcel"»"#),
            (r#""value": "parcel", "type": "Parcel""#, r#""value": "parcel", "type": "parcel""#),
            ("[Parcel]", "[json]"),
        ],
        "the name `parcel` is not in the right case",
        "write it in upper camel case, as in `RecordType`",
    ),
    (
        THINGS,
        &[
            (r#"{ "value": "1.0", "#, r#"{ "value": "hat" }, { "value": "1.0", "#),
            (r#"[{ "value": "hat" }, { "value": "hat" }"#, r#"[{ "value": "hat" }, { "value": «"hat"» }"#),
        ],
        "the value `hat` is declared twice",
        "remove or rename one of the two; the first is on line 161",
    ),
    (
        THINGS,
        &[(r#""rust_name": "One""#, r#""rust_name": «"one"»"#)],
        "the name `one` is not in the right case",
        "write it in upper camel case, as in `RecordType`",
    ),
    (
        THINGS,
        &[(r#""code": 1002"#, r#""code": «1001»"#)],
        "the error code `1001` is declared twice",
        "remove or rename one of the two; the first is on line 165",
    ),
    (
        THINGS,
        &[(r#""name": "Sold""#, r#""name": «"NoSuchThing"»"#)],
        "the error name `NoSuchThing` is declared twice",
        "remove or rename one of the two; the first is on line 165",
    ),
    (
        THINGS,
        &[(r#""name": "Sold""#, r#""name": «"no_such_thing"»"#)],
        "the name `no_such_thing` is not in the right case",
        "write it in upper camel case, as in `RecordType`",
    ),
    (
        API,
        &[(
            r#"[{ "name": "reference", "title": "Shop API reference" }"#,
            r#"[{ "name": "reference", "title": "Shop API reference" }, { "name": «"reference"», "title": "Again" }"#,
        )],
        "the source `reference` is declared twice",
        "remove or rename one of the two; the first is on line 5",
    ),
];

const FEATURES: &[Case] = &[
    (
        API,
        &[(r#""Shop API","#, r#""Shop API", "feature": «"shop = []\"]"»,"#)],
        "the feature `shop = []\"]` does not consist of lower-case letters, digits and hyphens",
        "write it like `client-api`",
    ),
    (
        API,
        &[(r#""Shop API","#, r#""Shop API", "feature": «""»,"#)],
        "the feature `` does not consist of lower-case letters, digits and hyphens",
        "write it like `client-api`",
    ),
];

const ENDPOINTS: &[Case] = &[
    (
        API,
        &[(r#""https://api.example.com/v1""#, r#"«"https://api.example.com/v1/"»"#)],
        "the base URL `https://api.example.com/v1/` ends with a slash",
        "remove it, since each path begins with one",
    ),
    (
        SHOPS,
        &[(r#""/shops/:id""#, r#"«"shops/:id"»"#), ("v1/shops", "v1shops")],
        "the path `shops/:id` does not begin with a slash",
        "write `/shops/:id`",
    ),
    (
        THINGS,
        &[(r#""/shops/:shop/things""#, r#"«"/shops/{shop}/things"»"#)],
        "the placeholder `{shop}` is not written as a spec writes it",
        "write `:shop`",
    ),
    (
        SHOPS,
        &[(r#""/shops/:id""#, r#"«"/shops/<id>"»"#)],
        "the placeholder `<id>` is not written as a spec writes it",
        "write `:id`",
    ),
    (
        THINGS,
        &[(r#""/shops/:shop/things""#, r#"«"/shops/:shop/:things"»"#)],
        "the placeholder `:things` has no path parameter",
        "add a parameter `things` under `parameters.path`",
    ),
    (
        THINGS,
        &[(r#""/shops/:shop/things""#, r#"«"/shops/:shop/:shop"»"#)],
        "the placeholder `:shop` appears twice",
        "rename one of the two",
    ),
    (
        SHOPS,
        &[(
            r#"[{ "name": "id""#,
            r#"[{ "name": «"other"», "type": "string", "required": true, "description": "Another." }, { "name": "id""#,
        )],
        "the path parameter `other` has no placeholder",
        "write `:other` in the path `/shops/:id`, or move the parameter",
    ),
    (
        SHOPS,
        &[(r#"[{ "name": "id", "type": "string", "required": true"#, r#"[{ "name": «"id"», "type": "string""#)],
        "the path parameter `id` must be required, since a path needs all its segments",
        r#"add `"required": true`"#,
    ),
    (
        THINGS,
        &[
            (
                r#"[{ "name": "ids", "type": "[string]", "required": true, "description": "The things." }]"#,
                r#"[{ "name": "all", "type": "boolean", "description": "Said." }]"#,
            ),
            (r#""body": { "ids": ["t1"] } }"#, r#""body": {} }"#),
            (
                "\"description\": \"Deletes some things.\",\n      \"method\": \"DELETE\",\n      \"path\": \"/things\"",
                "\"description\": \"Deletes some things.\",\n      \"method\": \"DELETE\",\n      \"path\": «\"/things\"»",
            ),
        ],
        "the endpoint DELETE /things is declared twice",
        "remove one of the two; the first is on line 83",
    ),
    // An optional field does not distinguish two calls.
    (
        THINGS,
        &[
            (
                r#""body": [{ "name": "all", "type": "boolean", "required": true, "description": "Must be said.", "values": [true] }]"#,
                r#""form": [{ "name": "act", "type": "string", "description": "Said.", "values": ["all"] }]"#,
            ),
            (
                r#""body": [{ "name": "ids", "type": "[string]", "required": true, "description": "The things." }]"#,
                r#""form": [{ "name": "act", "type": "string", "description": "Said.", "values": ["some"] }]"#,
            ),
            (r#""body": { "all": true } }"#, r#""form": { "act": "all" } }"#),
            (r#""body": { "ids": ["t1"] } }"#, r#""form": { "act": "some" } }"#),
            (
                "\"description\": \"Deletes some things.\",\n      \"method\": \"DELETE\",\n      \"path\": \"/things\"",
                "\"description\": \"Deletes some things.\",\n      \"method\": \"DELETE\",\n      \"path\": «\"/things\"»",
            ),
        ],
        "the endpoint DELETE /things is declared twice",
        "remove one of the two; the first is on line 83",
    ),
];

/// A base URL, and the expected report.
const BASE_URLS: &[(&str, &str, &str)] = &[
    (
        "ftp://api.example.com/v1",
        "the base URL `ftp://api.example.com/v1` is not valid",
        "write one such as https://api.example.com/v1",
    ),
    (
        "http://api.example.com/v1",
        "the base URL `http://api.example.com/v1` would send the credential in the clear",
        "use https",
    ),
    (
        "https://a@b.example.com/v1",
        "the base URL `https://a@b.example.com/v1` is not valid",
        "write one such as https://api.example.com/v1",
    ),
    (
        "https://api.example.com/../v1",
        "the base URL `https://api.example.com/../v1` has an empty segment or a dot segment",
        "write the path that is meant",
    ),
    (
        "https://api.example.com//v1",
        "the base URL `https://api.example.com//v1` has an empty segment or a dot segment",
        "write the path that is meant",
    ),
    (
        "https://api.example.com/%2E%2e/v1",
        "the base URL `https://api.example.com/%2E%2e/v1` has an empty segment or a dot segment",
        "write the path that is meant",
    ),
    (
        "https://api.example.com/v1?a=b",
        "the base URL `https://api.example.com/v1?a=b` is not valid",
        "write one such as https://api.example.com/v1",
    ),
];

/// A path, and the expected report.
const PATHS: &[(&str, &str, &str)] = &[
    ("/shops/../:id", "the path `/shops/../:id` has an empty segment or a dot segment", "write the path that is meant"),
    ("/shops//:id", "the path `/shops//:id` has an empty segment or a dot segment", "write the path that is meant"),
    (
        "/shops/%2e/:id",
        "the path `/shops/%2e/:id` has an empty segment or a dot segment",
        "write the path that is meant",
    ),
    (
        "/shops/:id?all=true",
        "the path `/shops/:id?all=true` has a character that is not valid in a path",
        "encode it as in %20, or remove it",
    ),
    (
        "/shops/:id#a",
        "the path `/shops/:id#a` has a character that is not valid in a path",
        "encode it as in %20, or remove it",
    ),
    (
        "/my shops/:id",
        "the path `/my shops/:id` has a character that is not valid in a path",
        "encode it as in %20, or remove it",
    ),
    (
        "/shops`/:id",
        "the path `/shops`/:id` has a character that is not valid in a path",
        "encode it as in %20, or remove it",
    ),
];

const WORDS: &[Case] = &[
    (API, &[(r#""title": "Shop API""#, r#""title": «""»"#)], "this string is empty", "transcribe the documented title"),
    (
        API,
        &[(r#""title": "Shop API reference""#, r#""title": «" "»"#)],
        "this string is empty",
        "transcribe the documented title",
    ),
    (API, &[(r#""An API token.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (API, &[(r#""The last first.""#, r#"«"The last first"»"#)], "this is not a sentence", "end it with a period"),
    (
        THINGS,
        &[(r#""title": "Things""#, r#""title": «""»"#)],
        "this string is empty",
        "transcribe the documented title",
    ),
    (
        THINGS,
        &[(r#""title": "List things""#, r#""title": «""»"#)],
        "this string is empty",
        "transcribe the documented title",
    ),
    (THINGS, &[(r#""What is sold.""#, r#"«"  "»"#)], "this is not a sentence", "describe it in a sentence"),
    (THINGS, &[(r#""Lists things.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (THINGS, &[(r#""A thing is sold once.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (THINGS, &[(r#""Sold things are not listed.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (THINGS, &[(r#""Not on Sundays.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (THINGS, &[(r#""A thing.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (THINGS, &[(r#""The name.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
    (
        THINGS,
        &[(r#""thing is sold""#, r#"«""»"#)],
        "the error 1002 has no message",
        "transcribe the documented message",
    ),
    (
        THINGS,
        &[(r##""#thing:read""##, r#"«" "»"#)],
        "` ` is not a valid permission",
        "write it as the docs do, without spaces around it",
    ),
    (
        THINGS,
        &[(r#"["free"]"#, r#"["free", «"premium"»]"#)],
        "`premium` is not a known plan",
        "write one of free, or add it to `plans` in api.json",
    ),
    (
        THINGS,
        &[(r#"["free"]"#, r#"[«"fee"»]"#)],
        "`fee` is not a known plan",
        "write one of free, or add it to `plans` in api.json",
    ),
];

#[test]
fn names() {
    check("names", NAMES);
}

#[test]
fn features() {
    check("features", FEATURES);
}

#[test]
fn endpoints() {
    check("endpoints", ENDPOINTS);
}

/// A base URL that the client refuses is not valid in a spec either.
#[test]
fn urls_and_paths_are_held_to_the_rules_of_the_client() {
    let base_urls = BASE_URLS.iter().map(|case| (API, r#""https://api.example.com/v1""#, case));
    let paths = PATHS.iter().map(|case| (SHOPS, r#""/shops/:id""#, case));
    for (index, (file, from, (text, message, help))) in base_urls.chain(paths).enumerate() {
        let sample = Sample::new(&format!("urls_{index}"));
        sample.edit(file, &[(from, &format!("\"{text}\""))]);
        let found = sample.mistakes();
        // The documented calls have another base URL, which is reported with them.
        let mistake = found.iter().find(|mistake| mistake.message == *message);
        let mistake = mistake.unwrap_or_else(|| panic!("{message}\n{}", render(&found)));
        assert_eq!(
            (&mistake.file.text[mistake.span.clone()], mistake.help.as_str()),
            (format!("\"{text}\"").as_str(), *help)
        );
    }
}

#[test]
fn words() {
    check("words", WORDS);
}

/// The name of a file becomes that of a Rust module.
#[test]
fn the_name_of_a_file_is_in_snake_case() {
    let sample = Sample::new("file_name");
    std::fs::rename(sample.path(SHOPS), sample.path("Shops-2.json")).unwrap();
    sample.edit(THINGS, &[(r#""type": "shops.Shop""#, r#""type": "json""#)]);
    let found = sample.mistakes();
    assert_eq!(found.len(), 1, "{}", render(&found));
    assert_eq!(found[0].message, "the file name `Shops-2` is not in snake case");
    assert_eq!((found[0].line_column(), found[0].file.path.ends_with("/Shops-2.json")), ((2, 12), true));
}

/// The name of a folder becomes part of paths and that of a Rust module.
#[test]
fn the_name_of_a_folder_is_in_lower_case() {
    for name in ["Shop", "a b", "2shop", "größe", "--"] {
        let sample = Sample::new("folder_name");
        std::fs::rename(sample.0.join("shop"), sample.0.join(name)).unwrap();
        let found = sample.mistakes();
        let message = format!("the folder name `{name}` does not consist of lower-case letters, digits and hyphens");
        assert!(matches!(found.as_slice(), [only] if only.message == message), "{}", render(&found));
        assert_eq!((found[0].line_column(), found[0].file.path.ends_with("/api.json")), ((2, 12), true));
    }
}
