//! Mistakes in types.

use super::{API, Case, SHOPS, Sample, THINGS, check, render};

const ALIASES: &[Case] = &[
    (THINGS, &[(r#""alias": "integer""#, r#""alias": «"int"»"#)], "`int` is not a valid type", "write `integer`"),
    (
        THINGS,
        &[(r#""name": "made", "type": "timestamp""#, r#""name": "made", "type": «"date-time"»"#)],
        "`date-time` is not a valid type",
        "write `timestamp`",
    ),
    (
        THINGS,
        &[(r#""type": "[string]""#, r#""type": «"array"»"#)],
        "`array` is not a valid type",
        "write `[T]` with the type of the items, as in `[string]`",
    ),
    (
        THINGS,
        &[(r#""alias": "integer""#, r#""alias": «"intger"»"#)],
        "`intger` is not a valid type",
        "did you mean `integer`?",
    ),
    (
        THINGS,
        &[(r#""alias": "integer", "one_of""#, r#""alias": "string", «"one_of"»"#), (r#", "size": 2 }"#, " }")],
        "numbers can be listed only for `integer`, not for `string`",
        "make it an alias of `integer`",
    ),
    (
        THINGS,
        &[
            (r#""alias": "integer", "one_of""#, r#""values": [{ "value": "a" }], «"one_of"»"#),
            (r#", "size": 2 }"#, " }"),
        ],
        "the type `Size` lists numbers, but is not an alias",
        r#"add `"alias": "integer"`"#,
    ),
    (
        THINGS,
        &[(r#""alias": "integer", "one_of": [1, 2]"#, r#""alias": «"Size"»"#)],
        "the type `Size` is an alias of itself",
        "name another type",
    ),
    (
        THINGS,
        &[(r#""size": 2"#, r#""size": «3»"#)],
        "3 is not one of the numbers of `Size`",
        "write one of 1, 2, or correct `Size`",
    ),
    (
        THINGS,
        &[(r#""type": "Size""#, r#""type": «"Size?"»"#)],
        "`Size?` is allowed only as a result",
        "remove the `?`: a field that is not required may be missing",
    ),
    (
        THINGS,
        &[(r#""page": "Thing""#, r#""page": «"Thing?"»"#)],
        "`Thing?` is allowed only as a result",
        "remove the `?`: a field that is not required may be missing",
    ),
];

const BITS: &[Case] = &[
    (
        THINGS,
        &[
            (
                r#""alias": "integer", "one_of": [1, 2]"#,
                r#""bits": [{ "value": 1, "name": "Wide", "description": "W." }]"#,
            ),
            (r#""size": 2"#, r#""size": «2»"#),
        ],
        "this is not a sum of bits of `Size`",
        "correct the number, or add the bit",
    ),
    (
        THINGS,
        &[(
            r#""alias": "integer", "one_of": [1, 2]"#,
            r#""bits": [{ "value": 2, "name": «"wide"», "description": "W." }]"#,
        )],
        "the name `wide` is not in the right case",
        "write it in upper camel case, as in `RecordType`",
    ),
];

const TYPES: &[Case] = &[
    (
        THINGS,
        &[(r#""type": "Parcel""#, r#""type": «"Parcle"»"#), (r#""in", "type": "[Parcel]""#, r#""in", "type": "json""#)],
        "there is no type `Parcle`",
        "did you mean `Parcel`?",
    ),
    (
        THINGS,
        &[(r#""page": "Thing""#, r#""page": «"Zebra"»"#)],
        "there is no type `Zebra`",
        "write one of string, secret, integer, number, boolean, flag, timestamp, unix_seconds, unix_millis, moment, decimal, json, object, file, `[T]`, `{T}`, or add a type of this name to `types`",
    ),
    (
        THINGS,
        &[(r#""type": "[string]""#, r#""type": «"[strnig]"»"#)],
        "`strnig` is not a valid type",
        "did you mean `string`?",
    ),
    (
        THINGS,
        &[(r#""type": "[string]""#, r#""type": «"[string"»"#)],
        "the list `[string` is not closed",
        "write `[string]`",
    ),
    (
        THINGS,
        &[(r#""type": "{string}""#, r#""type": «"{string"»"#)],
        "the map `{string` is not closed",
        "write `{string}`",
    ),
    (
        THINGS,
        &[(r#""type": "{string}""#, r#""type": «""»"#)],
        "the type is empty",
        "write one of string, secret, integer, number, boolean, flag, timestamp, unix_seconds, unix_millis, moment, decimal, json, object, file, `[T]`, `{T}`, or add a type of this name to `types`",
    ),
    (
        THINGS,
        &[(r#""type": "{string}""#, r#""type": «"[{a b}]"»"#)],
        "`a b` is not a valid type",
        "write one of string, secret, integer, number, boolean, flag, timestamp, unix_seconds, unix_millis, moment, decimal, json, object, file, `[T]`, `{T}`, or add a type of this name to `types`",
    ),
    (
        THINGS,
        &[(r#"{ "name": "shop", "type": "shops.Shop""#, r#"{ "name": "shop", "type": «"shop.Shop"»"#)],
        "there is no resource `shop`",
        "did you mean `shops.Shop`?",
    ),
    (
        THINGS,
        &[(r#"{ "name": "shop", "type": "shops.Shop""#, r#"{ "name": "shop", "type": «"stores.Shop"»"#)],
        "there is no resource `stores`",
        "name a resource of this API: shops, things",
    ),
    (
        THINGS,
        &[(r#"{ "name": "shop", "type": "shops.Shop""#, r#"{ "name": "shop", "type": «"shops.Shp"»"#)],
        "the resource `shops` has no type `Shp`",
        "did you mean `shops.Shop`?",
    ),
    (
        THINGS,
        &[(r#"{ "name": "shop", "type": "shops.Shop""#, r#"{ "name": "shop", "type": «"shops.Order"»"#)],
        "the resource `shops` has no type `Order`",
        "add it to `types` of shops.json",
    ),
    (
        THINGS,
        &[(r#"{ "name": "shop", "type": "shops.Shop""#, r#"{ "name": "shop", "type": «"Shop"»"#)],
        "there is no type `Shop`",
        "write one of string, secret, integer, number, boolean, flag, timestamp, unix_seconds, unix_millis, moment, decimal, json, object, file, `[T]`, `{T}`, or add a type of this name to `types`",
    ),
    (
        THINGS,
        &[
            (r#""whole": "Imported""#, r#""whole": «"[Imported]"»"#),
            (r#""response": { "count": 3 }"#, r#""response": {}"#),
        ],
        "the whole response must be a record, and `[Imported]` is not one",
        "name a type that has `fields`",
    ),
    (
        THINGS,
        &[
            (r#""box", "type": "Parcel""#, r#""box", "type": "json""#),
            (r#""value": "parcel", "type": "Parcel""#, r#""value": "parcel", "type": "Lid""#),
            (r#""name": "Parcel""#, r#""name": «"Parcel"»"#),
        ],
        "no operation uses the type `Parcel`",
        "remove it, or use it in a parameter, a response or a type that is used",
    ),
    (
        API,
        &[(
            r#""types": ["#,
            r#""types": [{ "name": «"Unit"», "description": "A unit.", "values": [{ "value": "m" }] },"#,
        )],
        "no operation uses the type `Unit`",
        "remove it, or use it in a parameter, a response or a type that is used",
    ),
    (
        SHOPS,
        &[
            (r#""name": "Shop""#, r#""name": «"Shop"»"#),
            (r#""description": "A shop.","#, r#""description": "A shop.", "values": [{ "value": "a" }],"#),
        ],
        "the type `Shop` is not a record, a set of values or bits, a union or an alias",
        "give it one of `fields`, `values`, `bits` and `cases`, with at least one item, or `alias`",
    ),
    (
        API,
        &[
            (r#""name": "Order""#, r#""name": «"Order"»"#),
            (
                r#",
      "values": [{ "value": "asc" }, { "value": "desc", "description": "The last first." }]"#,
                "",
            ),
        ],
        "the type `Order` is not a record, a set of values or bits, a union or an alias",
        "give it one of `fields`, `values`, `bits` and `cases`, with at least one item, or `alias`",
    ),
    (
        SHOPS,
        &[
            (r#""types": ["#, r#""types": [{ "name": «"Near"», "description": "None.", "fields": [] },"#),
            (r#""type": "Shop""#, r#""type": "Near""#),
        ],
        "the type `Near` is not a record, a set of values or bits, a union or an alias",
        "give it one of `fields`, `values`, `bits` and `cases`, with at least one item, or `alias`",
    ),
    // Through an alias.
    (
        THINGS,
        &[
            (r#", "example": { "width": 2 }"#, ""),
            (r#", "box": { "width": 2 }"#, ""),
            (r#""name": "in", "type": "[Parcel]""#, r#""name": "in", "type": "Inner", "required": true"#),
            (r#""name": "Parcel""#, r#""name": «"Parcel"»"#),
            (
                r#"{ "name": "Size", "#,
                r#"{ "name": "Inner", "description": "The same.", "alias": "Parcel" }, { "name": "Size", "#,
            ),
        ],
        "the type `Parcel` contains itself, so its values would never end",
        "make the field that leads back to it optional",
    ),
    (
        THINGS,
        &[
            (r#", "example": { "width": 2 }"#, ""),
            (r#", "box": { "width": 2 }"#, ""),
            (r#""name": "in", "type": "[Parcel]""#, r#""name": "in", "type": "Parcel", "required": true"#),
            (r#""name": "Parcel""#, r#""name": «"Parcel"»"#),
        ],
        "the type `Parcel` contains itself, so its values would never end",
        "make the field that leads back to it optional",
    ),
];

const UNIONS: &[Case] = &[
    (
        THINGS,
        &[
            (r#""type": "Lid""#, r#""type": «"Kind"»"#),
            (
                r#""type": "[Part]", "description": "Its parts.", "example": [{ "kind": "lid", "color": "red" }]"#,
                r#""type": "[Part]", "description": "Its parts.""#,
            ),
            (r#""value": "parcel", "type": "Parcel""#, r#""value": "parcel", "type": "Lid""#),
        ],
        "a case must be a record, and `Kind` is not one",
        "name a type that has `fields`",
    ),
    (THINGS, &[(r#""type": "Lid""#, r#""type": «"Lidd"»"#)], "there is no type `Lidd`", "did you mean `Lid`?"),
    (
        THINGS,
        &[(r#""value": "parcel""#, r#""value": «"lid"»"#)],
        "the case `lid` is declared twice",
        "remove or rename one of the two; the first is on line 134",
    ),
    (
        THINGS,
        &[(r#""description": "A lid." },"#, r#""description": «""» },"#)],
        "this is not a sentence",
        "describe it in a sentence",
    ),
    (
        THINGS,
        &[
            (
                r#"      "tag": "kind",
"#,
                "",
            ),
            (r#""name": "Part""#, r#""name": «"Part"»"#),
            (r#", "example": [{ "kind": "lid", "color": "red" }]"#, ""),
        ],
        "the type `Part` has a tag without cases, or cases without a tag",
        "give it both `tag` and `cases`, or neither",
    ),
    (
        THINGS,
        &[(r#"[{ "kind": "lid", "color""#, r#"[«{ "kind": "lit", "color""#), (r#""red" }]"#, r#""red" }»]"#)],
        "`lit` is not a case of the type `Part`",
        "add it to the cases of `Part`",
    ),
    (
        THINGS,
        &[(r#"[{ "kind": "lid", "color": "red" }]"#, r#"[{ "kind": "lid", "color": «"yellow"» }]"#)],
        r#""yellow" breaks a limit: it must have at most 5 characters, got 6"#,
        "correct the value or the limit",
    ),
    (
        THINGS,
        &[(r#"[{ "kind": "lid", "color": "red" }]"#, r#"[{ "kind": "lid", "color": "red", «"width"»: 2 }]"#)],
        "the type `Lid` has no `width`",
        "add it to the type `Lid`",
    ),
    (
        THINGS,
        &[(r#""bare": "color""#, r#""bare": «"colour"»"#)],
        "the type `Lid` has no field `colour`",
        "name one of its fields, or remove this key",
    ),
];

const CORRECTIONS: &[Case] = &[
    (
        THINGS,
        &[
            (r#""at": "/name""#, r#""at": «"/nam"»"#),
            (r#""bare": "color""#, r#""bare": "colour""#),
            (r#""lid", "color""#, r#""lid", "colour""#),
        ],
        "there is nothing at `/nam` to correct",
        "correct the pointer, or remove the correction",
    ),
    (
        THINGS,
        &[
            (r#""value": "color""#, r#""value": "colour""#),
            (r#""at": "/name""#, r#""at": «"/name"»"#),
            (r#""bare": "color""#, r#""bare": "colour""#),
            (r#""lid", "color""#, r#""lid", "colour""#),
        ],
        "the correction equals the documented value",
        "remove the correction: it no longer applies",
    ),
    (THINGS, &[(r#""The servers spell it so.""#, r#"«""»"#)], "this is not a sentence", "describe it in a sentence"),
];

#[test]
fn unions() {
    check("unions", UNIONS);
}

#[test]
fn corrections() {
    check("corrections", CORRECTIONS);
}

#[test]
fn aliases() {
    check("aliases", ALIASES);
}

#[test]
fn bits() {
    check("bits", BITS);
}

#[test]
fn types() {
    check("types", TYPES);
}

/// A union contains only one of its cases, so another case can end it.
#[test]
fn a_record_may_require_a_union_of_itself_and_others() {
    let sample = Sample::new("union_of_itself");
    sample.edit(
        THINGS,
        &[
            (r#"{ "name": "in", "type": "[Parcel]", "#, r#"{ "name": "in", "type": "Part", "required": true, "#),
            (r#", "example": { "width": 2 }"#, ""),
            (r#""body": { "name": "Hat", "box": { "width": 2 } }"#, r#""body": { "name": "Hat" }"#),
        ],
    );
    let found = sample.mistakes();
    assert!(found.is_empty(), "{}", render(&found));
}

/// Each type of a long chain requires the next one, and the last type leads back to the first.
#[test]
fn a_long_chain_of_types_takes_no_stack() {
    const COUNT: usize = 2000;
    let chain: String = (0..COUNT)
        .map(|number| {
            let next = (number + 1) % COUNT;
            let field =
                format!(r#"{{ "name": "next", "type": "T{next}", "required": true, "description": "The next." }}"#);
            format!(r#", {{ "name": "T{number}", "description": "A type.", "fields": [{field}] }}"#)
        })
        .collect();
    let sample = Sample::new("chain");
    sample.edit(THINGS, &[(r#"}, { "name": "Size", "#, &format!(r#"}}{chain}, {{ "name": "Size", "#))]);
    sample.edit(
        THINGS,
        &[(
            r#""type": "json", "description": "Anything.", "example": [null]"#,
            r#""type": "T0", "description": "Anything.""#,
        )],
    );
    let lint = std::thread::Builder::new().stack_size(256 * 1024).spawn(move || sample.mistakes());
    let found = lint.unwrap().join().unwrap();
    assert_eq!(found.len(), COUNT);
    assert!(found.iter().all(|mistake| mistake.message.ends_with("contains itself, so its values would never end")));
}
