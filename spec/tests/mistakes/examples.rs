//! Mistakes in documented calls and their responses.

use super::{Case, SHOPS, THINGS, check};

const REQUESTS: &[Case] = &[
    (
        SHOPS,
        &[
            (r#""https://api.example.com/v1/shops/"#, r#"«"https://api.example.com/v2/shops/"#),
            (r#"a%20b+c""#, r#"a%20b+c"»"#),
        ],
        "the URL does not begin with the base URL https://api.example.com/v1",
        "correct the URL, or `base_url` in api.json",
    ),
    (
        SHOPS,
        &[
            (r#""https://api.example.com/v1/shops/"#, r#"«"https://api.example.com/v1/stores/"#),
            (r#"a%20b+c""#, r#"a%20b+c"»"#),
        ],
        "the URL does not match the path `/shops/:id`",
        "correct the URL or the path",
    ),
    (
        SHOPS,
        &[(r#""https://api.example.com/v1/shops/a%20b+c""#, r#"«"https://api.example.com/v1/shops/"»"#)],
        "the URL does not match the path `/shops/:id`",
        "correct the URL or the path",
    ),
    (
        THINGS,
        &[("order=asc", "order=«up»")],
        "`up` is not one of the values of `Order`",
        "write one of asc, desc, add the value to `Order`, or make the type `string`",
    ),
    (
        THINGS,
        &[("per_page=20", "per_page=«51»")],
        "51 breaks a limit: it must be between 5 and 50",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[("per_page=20", "per_page=«many»")],
        r#""many" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[("per_page=20", "«per_page»=")],
        r#""" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[("sizes=1,2", "sizes=«1,2,3,4»")],
        "[1,2,3,4] breaks a limit: it must have between 1 and 3 items, got 4",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[("sizes=1,2", "sizes=«1,a»")],
        r#""a" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[("fresh=true", "fresh=«yes»")],
        r#""yes" is not a value of the type `boolean`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[("fresh=true", "«frehs»=true")],
        "`parameters.query` has no `frehs`",
        "did you mean `fresh`? If not, add `frehs` to `parameters.query`",
    ),
    (
        THINGS,
        &[("?order=asc", "?order=asc&«color»=red")],
        "`parameters.query` has no `color`",
        "add it to `parameters.query`",
    ),
    (
        THINGS,
        &[(
            r#""https://api.example.com/v1/shops/s1/things?order=asc&per_page=20&sizes=1,2&fresh=true""#,
            r#"«"https://api.example.com/v1/shops/s1/things?color"»"#,
        )],
        "`parameters.query` has no `color`",
        "add it to `parameters.query`",
    ),
    (
        THINGS,
        &[
            (
                r#""https://api.example.com/v1/shops/s1/things?order=asc&per_page=20&sizes=1,2&fresh=true""#,
                r#"«"https://api.example.com/v1/shops/s1/things"»"#,
            ),
            (r#""type": "Order", "#, r#""type": "Order", "required": true, "#),
        ],
        "`order` is required by `parameters.query` but missing here",
        "add it here, or make it optional",
    ),
    (
        THINGS,
        &[(r#""body": { "name": "Hat", "box": { "width": 2 } }"#, r#""body": «{» "box": { "width": 2 } }"#)],
        "`name` is required by `parameters.body` but missing here",
        "add it here, or make it optional",
    ),
    (
        THINGS,
        &[(r#""body": { "name": "Hat", "box": { "width": 2 } }"#, r#""body": { "name": "Hat", «"nam"»: 1 }"#)],
        "`parameters.body` has no `nam`",
        "did you mean `name`? If not, add `nam` to `parameters.body`",
    ),
    (
        THINGS,
        &[(r#""body": { "name": "Hat", "box": { "width": 2 } }"#, r#""body": { "name": «"hat"» }"#)],
        r#""hat" breaks a limit: it must match ^[A-Z]"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""body": { "name": "Hat", "box": { "width": 2 } }"#, r#""body": { "name": «null» }"#)],
        "null is not a value of the type `string`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(
            r#""body": { "name": "Hat", "box": { "width": 2 } }"#,
            r#""body": { "name": "Hat", "box": { "width": «"2"» } }"#,
        )],
        r#""2" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""form": { "file": "@things.txt" }"#, r#""form": «{» }"#)],
        "`file` is required by `parameters.form` but missing here",
        "add it here, or make it optional",
    ),
    (
        THINGS,
        &[(r#""form": { "file": "@things.txt" }"#, r#""form": { "file": "@things.txt", «"name"»: "a" }"#)],
        "`parameters.form` has no `name`",
        "add it to `parameters.form`",
    ),
    (
        THINGS,
        &[(r#""form": { "file": "@things.txt" }"#, r#""form": { "file": "@things.txt" }, "body": { «"file"»: "a" }"#)],
        "`parameters.body` has no `file`",
        "add it to `parameters.body`",
    ),
    (
        THINGS,
        &[(r#""body": { "all": true }"#, r#""body": { "all": «false» }"#)],
        "false breaks a limit: it must be true",
        "correct the value or the limit",
    ),
];

const ANSWERS: &[Case] = &[
    (
        THINGS,
        &[(r#""shop": { "id": "s1" }"#, r#""shop": { "id": "s1", "near": { "id": «7» } }"#)],
        "7 is not a value of the type `string`",
        "correct the value or the type",
    ),
    (
        SHOPS,
        &[(r#""response": { "success": true, "result": { "id": "a b+c", "near": null } }"#, r#""response": «[]»"#)],
        "the response is not an object",
        "transcribe the whole response",
    ),
    (
        SHOPS,
        &[(
            r#""response": { "success": true, "result": { "id": "a b+c", "near": null } }"#,
            r#""response": «{» "success": true }"#,
        )],
        "the response has no `result`",
        "declare `answer` as `whole`, or transcribe its `result`",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": { "id": «null» }"#)],
        "null is not a value of the type `string`",
        "correct the value or the type",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": «{» "near": null }"#)],
        "`id` is required by the type `Shop` but missing here",
        "add it here, or make it optional",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": { "id": "a b+c", «"far"»: null }"#)],
        "the type `Shop` has no `far`",
        "add it to the type `Shop`",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": { "id": «"abcdef"» }"#)],
        r#""abcdef" breaks a limit: it must have at most 5 characters, got 6"#,
        "correct the value or the limit",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": { "id": "a", "near": { "id": «7» } }"#)],
        "7 is not a value of the type `string`",
        "correct the value or the type",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": { "id": "a" }, «"extra"»: 1"#)],
        "the declared response has no `extra`",
        "declare `answer` as `whole`, with a type that has it",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": { "id": "a" }, «"result_info"»: {}"#)],
        "the declared response has no `result_info`",
        "declare `answer` as a `page`",
    ),
    (
        SHOPS,
        &[(r#""result": { "id": "a b+c", "near": null }"#, r#""result": «[]»"#)],
        "[] is not a value of the type `Shop`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(
            r#""result": [{ "id": "t1", "kind": "hat", "made": "2014-01-01T05:20:00Z", "price": 1.5, "shop": { "id": "s1" } }]"#,
            r#""result": «{ "id": "t1" }»"#,
        )],
        r#"{"id":"t1"} is not a value of the type `[Thing]`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""kind": "hat", "made""#, r#""kind": «"cap"», "made""#)],
        "`cap` is not one of the values of `Kind`",
        "write one of hat, 1.0, add the value to `Kind`, or make the type `string`",
    ),
    (
        THINGS,
        &[(r#""2014-01-01T05:20:00Z""#, r#"«"yesterday"»"#)],
        r#""yesterday" is not a value of the type `timestamp`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""price": 1.5"#, r#""price": «100.5»"#)],
        "100.5 breaks a limit: it must be at most 100",
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#""shop": { "id": "s1" }"#, r#""shop": { "id": "s1", «"name"»: "S" }"#)],
        "the type `Shop` has no `name`",
        "add it to the type `Shop`",
    ),
    (
        THINGS,
        &[(r#""result_info": { "page": 1 }"#, r#""result_info": «[1]»"#)],
        "[1] is not a value of the type `object`",
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""response": { "count": 3 }"#, r#""response": { "count": «"3"» }"#)],
        r#""3" is not a value of the type `integer`"#,
        "correct the value or the type",
    ),
    (
        THINGS,
        &[(r#""response": { "count": 3 }"#, r#""response": «{» "success": true, "errors": [], "messages": [] }"#)],
        "`count` is required by the type `Imported` but missing here",
        "add it here, or make it optional",
    ),
    (
        THINGS,
        &[(r#""response": { "count": 3 }"#, r#""response": { "count": 3, «"result"»: {} }"#)],
        "the type `Imported` has no `result`",
        "add it to the type `Imported`",
    ),
];

/// A response may have these, but the client can't send them.
const UNSENDABLE: &[Case] = &[
    (
        THINGS,
        &[
            (r#"{ "name": "box","#, r#"{ "name": "lid", "type": "Lid", "description": "A lid." }, { "name": "box","#),
            (r#""body": { "name": "Hat","#, r#""body": { "name": "Hat", "lid": «"red"»,"#),
        ],
        "the client can't make the documented call with this value of `lid`",
        "give it what its type requires and nothing else, or correct the type",
    ),
    (
        THINGS,
        &[
            (
                r#""form": [{"#,
                r#""form": [{ "name": "note", "type": "string", "default": null, "description": "A note." }, {"#,
            ),
            (r#""form": { "file""#, r#""form": { "note": «null», "file""#),
        ],
        "the client can't make the documented call with this value of `note`",
        "give it what its type requires and nothing else, or correct the type",
    ),
];

#[test]
fn requests_that_the_client_cannot_make() {
    check("unsendable", UNSENDABLE);
}

#[test]
fn requests() {
    check("requests", REQUESTS);
}

#[test]
fn answers() {
    check("answers", ANSWERS);
}
