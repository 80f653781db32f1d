//! Mistakes in the facts of `api.json` about all calls.

use super::{API, Case, SHOPS, THINGS, check};

const GENERAL: &[Case] = &[
    (
        API,
        &[(r#""calls": 100"#, r#""calls": «0»"#)],
        "a rate limit of 0 calls allows nothing",
        "transcribe the documented number",
    ),
    (
        API,
        &[(r#""seconds": 60,"#, r#""seconds": «0»,"#)],
        "a rate limit of 0 seconds allows nothing",
        "transcribe the documented number",
    ),
    (
        API,
        &[(r#"["things.delete_all"]"#, r#"[«"things.delete_al"»]"#)],
        "there is no operation `things.delete_al`",
        "did you mean `things.delete_all`?",
    ),
    (
        API,
        &[(r#"["things.delete_all"]"#, r#"[«"all"»]"#)],
        "there is no operation `all`",
        "write the name that `cargo xtask list` prints",
    ),
    (API, &[("\"All calls.\"", "«\"All calls\"»")], "this is not a sentence", "end it with a period"),
    (
        API,
        &[(r#""type": "integer", "min": 1"#, r#""type": «"integr"», "min": 1"#)],
        "`integr` is not a valid type",
        "did you mean `integer`?",
    ),
    (
        API,
        &[(r#""text/plain""#, r#"«"application/json"»"#)],
        "the content type `application/json` is declared twice",
        "remove or rename one of the two; the first is on line 13",
    ),
    (API, &[("\"The answer is a text.\"", "«\"A text\"»")], "this is not a sentence", "end it with a period"),
    (
        API,
        &[(r#""code": 304"#, r#""code": «200»"#)],
        "the status `200` is declared twice",
        "remove or rename one of the two; the first is on line 16",
    ),
    (
        SHOPS,
        &[(r#""name": "get","#, r#""name": "get", "credentials": ["token", «"key"»],"#)],
        "the API has no credential of this kind",
        "add it to `credentials` in api.json, or correct it here",
    ),
    (
        SHOPS,
        &[(r#""name": "get","#, r#""name": "get", "superseded_by": «"things.imports"»,"#)],
        "there is no operation `things.imports`",
        "did you mean `things.import`?",
    ),
    (
        SHOPS,
        &[(r#""name": "get","#, r#""name": "get", "see_also": ["things.import", «"all"»],"#)],
        "there is no operation `all`",
        "write the name that `cargo xtask list` prints",
    ),
    (
        API,
        &[(r#""kind": "token", "headers": ["Authorization"]"#, r#""kind": «"token"»"#)],
        "it is not clear where this credential is sent",
        "give it either `headers` or `form`, with 1 name",
    ),
    (
        API,
        &[(r#""kind": "token", "headers": ["Authorization"]"#, r#""kind": «"key"», "headers": ["X-Key"]"#)],
        "it is not clear where this credential is sent",
        "give it either `headers` or `form`, with 2 names, for the email address and the key",
    ),
    (
        API,
        &[(r#""kind": "token", "headers": ["Authorization"]"#, r#""kind": "token", «"form"»: ["token"]"#)],
        "a multipart form can't carry a credential",
        r#"add `"form": "urlencoded"` to the API"#,
    ),
    (
        API,
        &[(
            r#"{ "list": "errors", "code": "code", "message": "message" }"#,
            r#"«{ "list": "errors", "chain": "more" }»"#,
        )],
        "it is not clear what an error says",
        "give it a `code`, a `message` or both",
    ),
    (
        API,
        &[(r#""others": ["messages"]"#, r#""others": ["messages"], "denied": { "statuses": [403, «200»] }"#)],
        "the status 200 denies nothing",
        "write a status from 400 to 499",
    ),
    (
        API,
        &[(r#""success": "success""#, r#"«"success_value"»: "ok""#), (r#"["messages"]"#, r#"["messages", "success"]"#)],
        "no member has this value",
        "name the member that has it as `success`",
    ),
    (
        API,
        &[(r#""count": "result_info.count""#, r#""count": «"result_info..count"»"#)],
        "`result_info..count` is not a path",
        "write names with dots between them",
    ),
    (
        API,
        &[
            (r#""count": "result_info.count""#, r#""count": «"result.count"»"#),
            (r#"["messages"]"#, r#"["messages", "result_info"]"#),
        ],
        "`result.count` is a part of `result`, which is read as a whole",
        "name members that do not contain each other",
    ),
    (
        API,
        &[(r#""pager": { "page": "page" }"#, r#""pager": { "cursor": "page" }"#), (r#""page": {"#, r#"«"page"»: {"#)],
        "no member has the cursor of the next page",
        "name the member that has it as `next`",
    ),
    (
        API,
        &[("{\n", "«{»\n"), (r#""pager": { "page": "page" }, "#, "")],
        "operations have pages, and nothing says which parameter asks for the next one",
        "add `\"pager\": { \"page\": \"…\" }` with the name of the parameter, or `offset` or `cursor` there",
    ),
    (
        API,
        &[(r#""pager": { "page": "page" }"#, r#""pager": { "offset": «"start"» }"#)],
        "no operation has a parameter `start`",
        "name the parameter that asks for the next page",
    ),
    (
        SHOPS,
        &[(r#""result": "Shop" },"#, r#""result": "Shop" }, «"pages"»: { "items": "near.id" },"#)],
        "it is not clear whether there are more items",
        "give it `more` or `next`",
    ),
    (
        THINGS,
        &[(r#""page": "Thing" },"#, r#""page": "Thing" }, «"pages"»: { "items": "parts", "more": "more" },"#)],
        "only a `result` can have a list in it",
        "remove it, or write the type under `result` of `answer`",
    ),
    (
        THINGS,
        &[(r#""whole": "Imported" },"#, r#""whole": "Imported" }, «"pages"»: { "items": "parts", "more": "more" },"#)],
        "only a `result` can have a list in it",
        "remove it, or write the type under `result` of `answer`",
    ),
    (
        THINGS,
        &[
            (
                r#""format": "hostname" }"#,
                r#""format": "hostname", "only_with": { "field": "kind", "values": ["hat"] } }"#,
            ),
            (r#""name": "Hat", "box""#, r#""name": "Hat", «"host"»: "a.example.com", "box""#),
        ],
        "`host` needs kind to be hat",
        "correct it, or the limit",
    ),
    (
        THINGS,
        &[(
            r#""format": "hostname" }"#,
            r#""format": "hostname", "only_with": { "field": "kind", "values": [«"cap"»] } }"#,
        )],
        "`cap` is not one of the values of `Kind`",
        "write one of hat, 1.0, add the value to `Kind`, or make the type `string`",
    ),
    (
        THINGS,
        &[(
            r#""parameters": {
        "body": [
          { "name": "name""#,
            r#""parameters": {
        "header": [{ "name": «"Content-Length"», "type": "string", "description": "Length." }],
        "body": [
          { "name": "name""#,
        )],
        "the header `Content-Length` is set by the client itself",
        "remove it",
    ),
    (
        THINGS,
        &[(
            r#""parameters": {
        "body": [
          { "name": "name""#,
            r#""parameters": {
        "header": [{ "name": «"authorization"», "type": "string", "description": "Credential." }],
        "body": [
          { "name": "name""#,
        )],
        "the header `authorization` carries a credential",
        "remove it",
    ),
    (
        THINGS,
        &[
            (
                r#""parameters": {
        "body": [
          { "name": "name""#,
                r#""parameters": {
        "header": [{ "name": "x-area", "type": "string", "required": true, "description": "Area." }],
        "body": [
          { "name": "name""#,
            ),
            (r#""body": { "name": "Hat", "box""#, r#""headers": «{» }, "body": { "name": "Hat", "box""#),
        ],
        "`x-area` is required by `parameters.header` but missing here",
        "add it here, or make it optional",
    ),
    (
        THINGS,
        &[(r#""name": "width", "#, r#""name": "width", "only_with": { "field": «"inn"», "values": ["a"] }, "#)],
        "there is no `inn` next to it",
        "did you mean `in`?",
    ),
    (
        THINGS,
        &[(
            r#""answer": { "result": "Thing" },"#,
            r#""rules": [{ "count": "at_most_one", "parameters": ["box", «"hots"»] }], "answer": { "result": "Thing" },"#,
        )],
        "there is no parameter `hots`",
        "did you mean `host`?",
    ),
    (
        THINGS,
        &[(
            r#""answer": { "result": "Thing" },"#,
            r#""rules": [{ "count": "at_most_one", "parameters": ["box", «"name"»] }], "answer": { "result": "Thing" },"#,
        )],
        "`name` is required, so that every call has it",
        "name an optional parameter",
    ),
    (
        THINGS,
        &[(
            r#""answer": { "result": "Thing" },"#,
            r#""rules": [{ "count": "at_most_one", "parameters": «["box"]» }], "answer": { "result": "Thing" },"#,
        )],
        "a rule is about at least two parameters",
        "add another, or remove the rule",
    ),
    (
        THINGS,
        &[(
            r#""answer": { "result": "Thing" },"#,
            r#""rules": [{ "count": "at_most_one", "parameters": ["box", «"box"»] }], "answer": { "result": "Thing" },"#,
        )],
        "`box` is named twice",
        "remove one",
    ),
    (
        THINGS,
        &[(
            r#""answer": { "result": "Thing" },"#,
            r#""rules": [{ "count": «"at_least_one"», "parameters": ["host", "kind"] }], "answer": { "result": "Thing" },"#,
        )],
        "the documented call breaks this rule: host or kind must be set",
        "correct the rule or the call",
    ),
    (
        API,
        &[(r#""operations": ["things.delete_all"], "#, r#""operations": ["things.delete_all"], "with": [«"ids"»], "#)],
        "no operation of this limit has a parameter `ids`",
        "name a parameter of its operations",
    ),
    (
        API,
        &[(r#""headers": ["Authorization"], "#, r#""headers": ["Authorization"], "prefix": «"a b"», "#)],
        "no credential can begin with this",
        "write visible ASCII characters, or remove it",
    ),
    (
        SHOPS,
        &[
            (r#""result": "Shop" },"#, r#""result": "Shop" }, "pages": { "items": «"near.id"», "more": "open" },"#),
            (r#"{ "name": "near""#, r#"{ "name": "open", "type": "boolean", "description": "O." }, { "name": "near""#),
        ],
        "`near.id` does not lead to a required list in `Shop`",
        "name the required members that lead to it, with dots between them",
    ),
    (API, &[(r#""code": 304"#, r#""code": «3040»"#)], "3040 is not an HTTP status", "write a number from 100 to 599"),
    (API, &[(r#""name": "OK""#, r#""name": «""»"#)], "this string is empty", "transcribe the documented title"),
    (API, &[("\"It worked.\"", "«\"It worked\"»")], "this is not a sentence", "end it with a period"),
];

#[test]
fn general() {
    check("general", GENERAL);
}
