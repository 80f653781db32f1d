//! Mistakes in fields: their limits, examples and defaults.

use super::{Case, THINGS, check};

const LIMITS: &[Case] = &[
    (
        THINGS,
        &[(r#""max_length": 9"#, r#"«"min"»: 9"#)],
        "`min` limits a number, but the type is `string`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min": 5, "#, r#"«"max_length"»: 5, "#)],
        "`max_length` limits a string, but the type is `integer`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min": 5, "#, r#"«"max_items"»: 5, "#)],
        "`max_items` limits a list, but the type is `integer`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#"«"min"»: 1"#)],
        "`min` limits a number, but the type is `[integer]`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#"«"pattern"»: "a""#)],
        "`pattern` limits a string, but the type is `[integer]`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""name": "all", "type": "boolean", "#, r#""name": "all", "type": "boolean", «"format"»: "hostname", "#)],
        "`format` limits a string, but the type is `boolean`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min": 5, "#, r#""min": «51», "#), (r#""default": 20, "#, ""), ("&per_page=20", "")],
        "the minimum is greater than the maximum",
        "swap the two, or correct one",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""min_items": «4»"#), ("sizes=1,2&", "")],
        "the minimum is greater than the maximum",
        "swap the two, or correct one",
    ),
    (
        THINGS,
        &[(r#""min": 5, "#, r#""exclusive_min": «50», "#), (r#""default": 20, "#, ""), ("&per_page=20", "")],
        "no number keeps both `exclusive_min` and `max`",
        "swap the two, or correct one",
    ),
    (
        THINGS,
        &[(r#""max": 50 "#, r#""max": «9223372036854775808» "#)],
        "this value does not fit: 9223372036854775808 is not a number of at most 9223372036854775807",
        "write a number of at most 9223372036854775807",
    ),
    (
        THINGS,
        &[(r#""max_length": 9"#, r#""max_length": «4294967296»"#)],
        "this value does not fit: 4294967296 is not an integer from 0 to 4294967295",
        "write an integer from 0 to 4294967295",
    ),
    (
        THINGS,
        &[(r#""min_items": 1, "max_items": 3"#, r#""min_items": 1, "max_items": «18446744073709551615»"#)],
        "this value does not fit: 18446744073709551615 is not an integer from 0 to 4294967295",
        "write an integer from 0 to 4294967295",
    ),
    (
        THINGS,
        &[(r#""min": 5, "#, r#"«"unique_items"»: true, "#)],
        "`unique_items` limits a list, but the type is `integer`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#"«"map_values"»: { "min": 1 }"#)],
        "`map_values` limits the parts of a map, but the type is `[integer]`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""items": { «"max_length"»: 3 }"#)],
        "`max_length` limits a string, but the type is `integer`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""items": { «"only_with"»: { "field": "x", "values": [1] } }"#)],
        "`only_with` is a limit of a field",
        "move it to the field",
    ),
    (
        THINGS,
        &[(r#""format": "hostname" }"#, r#""when": [{ "field": «"knd"», "is": ["hat"], "format": "hostname" }] }"#)],
        "there is no `knd` next to it",
        "did you mean `kind`?",
    ),
    (
        THINGS,
        &[(r#""format": "hostname" }"#, r#""when": [{ "field": "kind", "is": [«"cap"»], "format": "hostname" }] }"#)],
        "`cap` is not one of the values of `Kind`",
        "write one of hat, 1.0, add the value to `Kind`, or make the type `string`",
    ),
    (
        THINGS,
        &[(r#""format": "hostname" }"#, r#""when": [{ "field": "kind", "is": ["hat"], «"max_items"»: 3 }] }"#)],
        "`max_items` limits a list, but the type is `string`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""format": "hostname" }"#, r#""when": [{ "field": «"kind"», "is": ["hat"] }] }"#)],
        "nothing depends on another field here",
        "list the values of the other field under `is`, and add a limit",
    ),
    (
        THINGS,
        &[(
            r#""min_items": 1"#,
            r#""when": [{ "field": "order", "is": ["asc"], "max_items": 9, «"items"»: { "min": 1 } }]"#,
        )],
        "`items` can't depend on another field",
        "move it to the field",
    ),
    (
        THINGS,
        &[
            (r#""format": "hostname" }"#, r#""when": [{ "field": "kind", "is": ["hat"], "format": "ipv4" }] }"#),
            (r#""name": "Hat", "box""#, r#""name": "Hat", "kind": "hat", «"host"»: "b.example.com", "box""#),
        ],
        r#"`host` must be a valid IPv4 address if kind is hat, got "b.example.com""#,
        "correct it, or the limit",
    ),
    (
        THINGS,
        &[
            (r#""format": "hostname" }"#, r#""differs_from": "name" }"#),
            (r#""name": "Hat", "box""#, r#""name": "Hat", «"host"»: "Hat", "box""#),
        ],
        r#"`host` must differ from name, got "Hat""#,
        "correct it, or the limit",
    ),
    (
        THINGS,
        &[(
            r#""type": "[integer]", "description": "The sizes.""#,
            r#""type": "[integer]", «"also"»: [1], "description": "The sizes.""#,
        )],
        "`also` limits a number, but the type is `[integer]`",
        "remove it, or correct the type",
    ),
    (
        THINGS,
        &[(r#""default": 20, "min": 5, "max": 50"#, r#"«"also"»: [1]"#)],
        "there is no range beside these values",
        "add the range as `min` and `max`, or write `values`",
    ),
    (
        THINGS,
        &[(r#""default": 20, "min": 5, "max": 50"#, r#""default": 20, "min": 5, "max": 50, "also": [«"1"»]"#)],
        r#""1" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[
            (r#"{ "width": 2 } }"#, r#"{ "width": 2, "in": [{ "width": 1 }] } }"#),
            (r#""type": "[Parcel]", "#, r#""type": "[Parcel]", "alone": { "member": «"wide"», "values": [1] }, "#),
        ],
        "the items of `[Parcel]` have no `wide`",
        "name a member of the items",
    ),
    (
        THINGS,
        &[(r#""name": "extra", "type": "json", "#, r#""name": "extra", "type": "json", "values": «["a", 1]», "#)],
        "the allowed values are not all strings, all numbers or all booleans",
        "list values of one kind, and tell the others in `notes`",
    ),
    (
        THINGS,
        &[(r#""pattern": "^[A-Z]""#, r#""pattern": «"^[A-Z"»"#)],
        "`^[A-Z` is not a valid regular expression",
        "correct it (found unclosed character class); a named format goes to `format`",
    ),
    (
        THINGS,
        &[(r#""values": ["hat"]"#, r#""values": ["hat", «"hat"»]"#)],
        r#"the allowed value "hat" is listed twice"#,
        "remove one of the two",
    ),
    (
        THINGS,
        &[(r#""values": ["hat"], "example": "hat""#, r#""values": «[]»"#)],
        "the list of allowed values is empty",
        "list the allowed values, or remove this key",
    ),
    (
        THINGS,
        &[(r#""values": ["hat"]"#, r#""values": ["hat", «"cap"»]"#)],
        "`cap` is not one of the values of `Kind`",
        "write one of hat, 1.0, add the value to `Kind`, or make the type `string`",
    ),
    (
        THINGS,
        &[(r#""values": [true]"#, r#""values": [true, «"yes"»]"#)],
        r#""yes" is not a value of the type `boolean`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#"{ "name": "extra", "#, r#"{ "name": "extra", "source": «"guide"», "#)],
        "there is no source `guide`",
        "write one of reference, as api.json names them",
    ),
];

const DOCUMENTED_TYPES: &[Case] = &[
    (
        THINGS,
        &[(r#"{ "name": "host", "#, r#"{ "name": "host", "documented_type": «"string"», "#)],
        "the type `string` implies the documented type `string`",
        "remove this key",
    ),
    (
        THINGS,
        &[(
            r#"{ "name": "kind", "type": "Kind", "rust_name""#,
            r#"{ "name": "kind", "documented_type": «"string"», "type": "Kind", "rust_name""#,
        )],
        "the type `Kind` implies the documented type `string`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "made", "#, r#"{ "name": "made", "documented_type": «"string"», "#)],
        "the type `timestamp` implies the documented type `string`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "file", "#, r#"{ "name": "file", "documented_type": «"string"», "#)],
        "the type `file` implies the documented type `string`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "width", "#, r#"{ "name": "width", "documented_type": «"number"», "#)],
        "the type `integer` implies the documented type `number`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "price", "#, r#"{ "name": "price", "documented_type": «"number"», "#)],
        "the type `decimal` implies the documented type `number`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "all", "#, r#"{ "name": "all", "documented_type": «"boolean"», "#)],
        "the type `boolean` implies the documented type `boolean`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "ids", "#, r#"{ "name": "ids", "documented_type": «"array"», "#)],
        "the type `[string]` implies the documented type `array`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "box", "#, r#"{ "name": "box", "documented_type": «"object"», "#)],
        "the type `Parcel` implies the documented type `object`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "labels", "#, r#"{ "name": "labels", "documented_type": «"object"», "#)],
        "the type `{string}` implies the documented type `object`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "any", "#, r#"{ "name": "any", "documented_type": «"object"», "#)],
        "the type `object` implies the documented type `object`",
        "remove this key",
    ),
    (
        THINGS,
        &[(r#"{ "name": "extra", "#, r#"{ "name": "extra", "documented_type": «"object"», "#)],
        "the type `json` implies the documented type `object`",
        "remove this key",
    ),
];

const VALUES: &[Case] = &[
    (
        THINGS,
        &[(r#""default": 20"#, r#""default": «"20"»"#)],
        r#""20" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""default": 20"#, r#""default": «20.5»"#)],
        "20.5 is not a value of the type `integer`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""default": 20"#, r#""default": «4»"#)],
        "4 breaks a limit: it must be between 5 and 50",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""default": 20"#, r#""default": «51»"#)],
        "51 breaks a limit: it must be between 5 and 50",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": "Hat""#, r#""example": «"Hat of Äöü"»"#)],
        r#""Hat of Äöü" breaks a limit: it must have at most 9 characters, got 10"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": "Hat""#, r#""example": «"hat"»"#)],
        r#""hat" breaks a limit: it must match ^[A-Z]"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": "Hat""#, r#""example": «1»"#)],
        "1 is not a value of the type `string`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": "a.example.com""#, r#""example": «"a b"»"#)],
        r#""a b" breaks a limit: it must be a valid host name"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": "a.example.com""#, r#""example": «"-a.example.com"»"#)],
        r#""-a.example.com" breaks a limit: it must be a valid host name"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": "asc""#, r#""example": «"acs"»"#)],
        "`acs` is not one of the values of `Order`",
        "did you mean `asc`? If the value is documented, add it to `Order`",
    ),
    (
        THINGS,
        &[(r#""example": "asc""#, r#""example": «"upwards"»"#)],
        "`upwards` is not one of the values of `Order`",
        "write one of asc, desc, add the value to `Order`, or make the type `string`",
    ),
    (
        THINGS,
        &[(r#""values": ["hat"], "example": "hat""#, r#""values": ["hat"], "example": «"1.0"»"#)],
        r#""1.0" breaks a limit: it must be hat"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""values": ["hat"], "example": "hat""#, r#""values": ["hat"], "default": «"1.0"»"#)],
        r#""1.0" breaks a limit: it must be hat"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""min_items": 1, "example": «[]»"#)],
        "[] breaks a limit: it must have between 1 and 3 items, got 0",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""min_items": 1, "example": «[1, 2, 3, 4]»"#)],
        "[1,2,3,4] breaks a limit: it must have between 1 and 3 items, got 4",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""min_items": 1, "example": [1, «"2"»]"#)],
        r#""2" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": { "width": 2 }"#, r#""example": { "width": «0» }"#)],
        "0 breaks a limit: it must be at least 1",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""unique_items": true, "example": «[1, 2, 1]»"#)],
        "[1,2,1] breaks a limit: it must not list an item twice, got 1 at 0 and 2",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""min_items": 1"#, r#""items": { "multiple_of": 2 }, "example": [2, «3»]"#), ("sizes=1,2&", "")],
        "3 breaks a limit: it must be a multiple of 2",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": { "a": "b" }"#, r#""map_values": { "min_length": 2 }, "example": { "a": «"b"» }"#)],
        r#""b" breaks a limit: it must have at least 2 characters, got 1"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": { "width": 2 }"#, r#""example": «{» }"#)],
        "`width` is required by the type `Parcel` but missing here",
        "add it here, or make it optional",
    ),
    (
        THINGS,
        &[(r#""example": { "width": 2 }"#, r#""example": { "width": 2, «"widht"»: 2 }"#)],
        "the type `Parcel` has no `widht`",
        "did you mean `width`? If not, add `widht` to the type `Parcel`",
    ),
    (
        THINGS,
        &[(r#""example": { "width": 2 }"#, r#""example": { "width": 2, "in": [{ "width": «null» }] }"#)],
        "null is not a value of the type `integer`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": { "width": 2 }"#, r#""example": «2»"#)],
        "2 is not a value of the type `Parcel`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": "1.50""#, r#""example": «"1,50"»"#)],
        r#""1,50" is not a value of the type `decimal`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": "1.50""#, r#""example": «"0.50"»"#)],
        r#""0.50" breaks a limit: it must be at least 1, got 0.50"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""example": { "a": "b" }"#, r#""example": { "a": «1» }"#)],
        "1 is not a value of the type `string`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": { "a": 1 }"#, r#""example": «[1]»"#)],
        "[1] is not a value of the type `object`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": "@things.txt""#, r#""example": «[1]»"#)],
        "[1] is not a value of the type `file`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""When it was made.""#, r#""When it was made.", "example": «"2014-01-01"»"#)],
        r#""2014-01-01" is not a value of the type `timestamp`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""When it was made.""#, r#""When it was made.", "example": «"2014-01-01 05:20Z"»"#)],
        r#""2014-01-01 05:20Z" is not a value of the type `timestamp`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""When it was made.""#, r#""When it was made.", "example": «"2014-13-01T05:20:00Z"»"#)],
        r#""2014-13-01T05:20:00Z" is not a value of the type `timestamp`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""When it was made.""#, r#""When it was made.", "example": «1388553600»"#)],
        "1388553600 is not a value of the type `timestamp`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""Must be said.""#, r#""Must be said.", "example": «"true"»"#)],
        r#""true" is not a value of the type `boolean`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": 30"#, r#""example": «1.5»"#)],
        "1.5 is not a value of the type `moment`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": 30"#, r#""example": «"soon"»"#)],
        r#""soon" is not a value of the type `moment`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""example": "192.0.2.1""#, r#""example": «"a b"»"#)],
        r#""a b" breaks a limit: it must be a valid host name or IP address"#,
        "correct the value or the limit",
    ),
];

#[test]
fn limits() {
    check("limits", LIMITS);
}

#[test]
fn documented_types() {
    check("documented_types", DOCUMENTED_TYPES);
}

#[test]
fn examples_and_defaults() {
    check("values", VALUES);
}
