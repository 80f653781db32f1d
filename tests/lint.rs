//! Each kind of mistake in a spec, made in the golden spec: what is said of it, and on which line.

use std::fs;
use std::path::Path;

use spec::Diagnostic;

/// A mistake: the file, a text in it and what is written instead, the text on the line that is blamed, the message.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str);

const STRUCTURE: &[Case] = &[
    (PETS, r#""title": "List pets""#, r#""titel": "List pets""#, "titel", "there is no key `titel` here"),
    (PETS, r#""plans": ["free"]"#, r#""plans": "free""#, r#""plans": "free""#, "this value does not fit"),
    (PETS, r#""method": "GET""#, r#""method": "GTE""#, "GTE", "`GTE` is none of the values allowed here"),
    (
        PETS,
        r#"      "path": "/pets/import","#,
        "",
        "    {\n      \"name\": \"import\"",
        "the key `path` is missing here",
    ),
    (PETS, r#""beta": true"#, r#""beta": true, "beta": false"#, r#""beta": false"#, "the key `beta` stands here twice"),
    (PETS, r#""beta": true,"#, r#""beta": true"#, r#""beta": true"#, "comma"),
    (API, r#""kind": "token""#, r#""kind": "cookie""#, "cookie", "`cookie` is none of the values allowed here"),
];

const NAMES: &[Case] = &[
    (
        PETS,
        r#""name": "import""#,
        r#""name": "list""#,
        "\"name\": \"list\",\n      \"title\": \"Import pets\"",
        "the operation `list` stands here for the second time",
    ),
    (PETS, r#""name": "import""#, r#""name": "importPets""#, "importPets", "not in the right case"),
    (
        PETS,
        r#""name": "sort", "type""#,
        r#""name": "type", "type""#,
        r#""type": "Sort""#,
        "the parameter `type` stands here for the second time",
    ),
    (
        PETS,
        r#""name": "born""#,
        r#""name": "id""#,
        "When it was born",
        "the field `id` stands here for the second time",
    ),
    (
        PETS,
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "cat" }"#,
        r#"{ "value": "cat" }, { "value": "cat" }"#,
        "the value `cat` stands here for the second time",
    ),
    (PETS, r#""code": 1002"#, r#""code": 1001"#, "Asleep", "the error code `1001` stands here for the second time"),
    (
        PETS,
        r#""name": "Asleep""#,
        r#""name": "NoSuchPet""#,
        "1002",
        "the error name `NoSuchPet` stands here for the second time",
    ),
    (
        PETS,
        r#""name": "Kind""#,
        r#""name": "Sort""#,
        "\"name\": \"Sort\",\n      \"description\": \"The kind",
        "the type `Sort` hides the one of api.json",
    ),
    (PETS, r#""rust_name": "owner_id""#, r#""rust_name": "ownerId""#, "ownerId", "not in the right case"),
];

const COLLISIONS: &[Case] = &[
    (
        PETS,
        r#""name": "Imported""#,
        r#""name": "List""#,
        "\"name\": \"list\"",
        "the type would be called `List` in Rust, which the type on line",
    ),
    (
        PETS,
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "CAT" }"#,
        "CAT",
        "the value would be called `Cat` in Rust, which the value on line",
    ),
    (
        PETS,
        r#"{ "value": "guinea pig" }"#,
        r#"{ "value": "other" }"#,
        "other",
        "the value would be called `Other` in Rust, which the generated code itself uses",
    ),
    (PETS, r#""name": "tricks""#, r#""name": "Born""#, "Born", "the field would be called `born` in Rust"),
    (
        PETS,
        r#""name": "home", "type""#,
        r#""name": "new", "type""#,
        r#""name": "new", "type""#,
        "the parameter would be called `new` in Rust",
    ),
    (PETS, r#""name": "import""#, r#""name": "api""#, r#""name": "api""#, "would be called `Api` in Rust"),
    (PETS, r#""name": "import""#, r#""name": "error_code""#, "error_code", "which the enum of the error codes uses"),
];

const CORRECTIONS: &[Case] = &[
    (PETS, r#""name": "tmies""#, r#""name": "times""#, "\"at\": \"/name\"", "the docs say what this correction says"),
    (PETS, r#""at": "/name""#, r#""at": "/nmae""#, "/nmae", "there is nothing at `/nmae` to correct"),
    (
        PETS,
        r#""reason": "The docs of the feeder spell it so.""#,
        r#""reason": """#,
        "\"at\": \"/name\"",
        "this is no sentence",
    ),
    (
        PETS,
        r#", "reason": "The docs of the feeder spell it so.""#,
        "",
        "\"at\": \"/name\"",
        "the key `reason` is missing here",
    ),
    (
        PETS,
        r#""value": "times""#,
        r#""value": "default""#,
        "\"tmies\"",
        "the field `default` stands here for the second time",
    ),
];

/// Parameters of two places have one name in Rust.
const PLACES: &[Case] = &[(
    PETS,
    r#""name": "confirm", "type""#,
    r#""name": "identifier", "rust_name": "owner_id", "type""#,
    r#""rust_name": "owner_id", "type": "boolean""#,
    "the parameter would be called `owner_id` in Rust, which the parameter on line",
)];

const ENDPOINTS: &[Case] = &[
    (
        PETS,
        "/owners/:identifier/pets\",\n      \"beta",
        "/owners/:owner/pets\",\n      \"beta",
        "/owners/:owner/pets",
        "the placeholder `:owner` has no path parameter",
    ),
    (
        PETS,
        "/owners/:identifier/pets\",\n      \"beta",
        "/owners/:owner/pets\",\n      \"beta",
        "owner_id",
        "the path parameter `identifier` has no placeholder",
    ),
    (
        PETS,
        r#""rust_name": "owner_id", "type": "string", "required": true"#,
        r#""rust_name": "owner_id", "type": "string""#,
        "owner_id",
        "the path parameter `identifier` is not required",
    ),
    (PETS, r#""path": "/pets/import""#, r#""path": "pets/import""#, "\"pets/import\"", "does not begin with a slash"),
    (
        PETS,
        "\"method\": \"POST\",\n      \"path\": \"/pets/import\"",
        "\"method\": \"GET\",\n      \"path\": \"/pets\"",
        "\"path\": \"/pets\",\n      \"parameters\": {\n        \"form\"",
        "the endpoint GET /pets stands here for the second time",
    ),
    (API, "https://api.example.com/v1", "https://api.example.com/v1/", "base_url", "is no base URL"),
];

const TYPES: &[Case] = &[
    (PETS, r#""type": "Home""#, r#""type": "Hoem""#, "Hoem", "there is no type `Hoem`"),
    (PETS, r#""type": "[string]""#, r#""type": "[strnig]""#, "strnig", "`strnig` is no type"),
    (PETS, r#"{ "page": "Pet" }"#, r#"{ "page": "Pets" }"#, r#""Pets" }"#, "there is no type `Pets`"),
    (
        PETS,
        r#"{ "whole": "Imported" }"#,
        r#"{ "whole": "Kind" }"#,
        r#""whole": "Kind""#,
        "the whole answer is a record, and `Kind` is none",
    ),
    (PETS, r#""type": "[Toy]","#, r#""type": "json","#, "\"name\": \"Toy\"", "no operation uses the type `Toy`"),
    (
        API,
        r#""values": [{ "value": "asc" }, { "value": "desc", "description": "The last first." }]"#,
        r#""values": []"#,
        "\"name\": \"Sort\"",
        "neither a record nor a set of values",
    ),
    (
        PETS,
        r#"{ "name": "port", "type": "integer", "#,
        r#"{ "name": "port", "type": "Home", "required": true, "#,
        "\"name\": \"Home\"",
        "the type `Home` must hold itself",
    ),
];

const UNIONS: &[Case] = &[
    (PETS, r#""tag": "kind","#, "", "\"name\": \"Toy\"", "a tag without cases, or cases without a tag"),
    (PETS, r#""type": "Ball", "d"#, r#""type": "Kind", "d"#, "\"Kind\", \"d", "a case is a record, and `Kind` is none"),
    (PETS, r#""bare": "size""#, r#""bare": "mass""#, "mass", "the type `Ball` has no field `mass`"),
    (
        PETS,
        r#"[{ "kind": "ball", "size": 7 }, {"#,
        r#"[{ "kind": "bal", "size": 7 }, {"#,
        "\"bal\"",
        "`bal` is no case of the type `Toy`",
    ),
    (
        PETS,
        r#"{ "value": "home", "type": "Home""#,
        r#"{ "value": "ball", "type": "Home""#,
        "\"ball\", \"type\": \"Home\"",
        "the case `ball` stands here for the second time",
    ),
    (
        PETS,
        r#"{ "value": "home", "type": "Home""#,
        r#"{ "value": "BALL", "type": "Home""#,
        "BALL",
        "the case would be called `Ball` in Rust",
    ),
];

const LIMITS: &[Case] = &[
    (PETS, r#""min": 5, "max": 50"#, r#""min": 51, "max": 50"#, "51", "the lower limit is above the upper one"),
    (PETS, r#""min": 5"#, r#""min": 5.5"#, "5.5", "a limit is a whole number"),
    (
        PETS,
        r#""min": 5"#,
        r#""max_length": 5"#,
        "\"max_length\": 5",
        "`max_length` is a limit of a string, and the type is `integer`",
    ),
    (PETS, r#""default": 20"#, r#""default": 51"#, "51", "51 is too large, at most 50 is allowed"),
    (PETS, r#""default": 20"#, r#""default": "20""#, r#""20""#, "\"20\" is no value of the type `integer`"),
    (PETS, r#""example": "asc""#, r#""example": "acs""#, "acs", "`acs` is none of the values of `Sort`"),
    (PETS, r#""example": "Tom", "max"#, r#""example": "tom", "max"#, "\"tom\"", "does not match the pattern"),
    (
        PETS,
        r#""example": "Tom", "max_length": 9"#,
        r#""example": "Tom", "max_length": 2"#,
        "\"max_length\": 2",
        "\"Tom\" has 3 characters, at most 2 are allowed",
    ),
    (
        PETS,
        r#""example": { "ID": "h1", "port": 80 }"#,
        r#""example": { "ID": "h1", "port": 0 }"#,
        "\"port\": 0",
        "0 is too small, at least 1 is allowed",
    ),
    (
        PETS,
        r#""example": { "ID": "h1", "port": 80 }"#,
        r#""example": { "port": 80 }"#,
        "{ \"port\": 80 }",
        "`ID` is required by the type `Home` and missing here",
    ),
    (PETS, r#""max_items": 3"#, r#""max_items": 1"#, "tags=a", "has 2 items, at most 1 are allowed"),
    (PETS, r#"^[A-Z]\\w+$"#, r#"^[A-Z\\w+$"#, "[A-Z", "is no regular expression"),
    (
        PETS,
        r#""max_length": 9, "pattern": "^[A-Z]\\w+$""#,
        r#""format": "hostname", "default": "a b""#,
        "a b",
        "is no host name",
    ),
    (
        PETS,
        r#""example": true, "values": [true]"#,
        r#""example": false, "values": [true]"#,
        "false",
        "false is not among the allowed values",
    ),
];

const EXAMPLES: &[Case] = &[
    (PETS, "/v1/pets?type=cat", "/v2/pets?type=cat", "/v2/pets", "does not begin with the base URL"),
    (PETS, "/v1/pets?type=cat", "/v1/cats?type=cat", "/v1/cats", "the URL is none of the path `/pets`"),
    (PETS, "pets?type=cat", "pets?kind=cat", "?kind", "`parameters.query` has no `kind`"),
    (
        PETS,
        r#""body": { "name": "Tom", "#,
        r#""body": { "#,
        "\"body\": {",
        "`name` is required by `parameters.body` and missing here",
    ),
    (
        PETS,
        r#""body": { "name": "Tom", "#,
        r#""body": { "name": "Tom", "nick": "T", "#,
        "nick",
        "`parameters.body` has no `nick`",
    ),
    (
        PETS,
        r#""born": "2014-01-01T05:20:00Z""#,
        r#""born": "2014-01-01""#,
        "2014-01-01\"",
        "is no value of the type `timestamp`",
    ),
    (
        PETS,
        r#"{ "id": "p1", "type": "cat""#,
        r#"{ "id": "p1", "breed": "x", "type": "cat""#,
        "breed",
        "the type `Pet` has no `breed`",
    ),
    (
        PETS,
        r#"{ "id": "p1", "type": "cat""#,
        r#"{ "id": "p1", "type": "dog""#,
        "dog",
        "`dog` is none of the values of `Kind`",
    ),
    (
        PETS,
        r#"{ "success": true, "result": { "id": "p1" } }"#,
        r#"{ "success": true, "result": {} }"#,
        "\"result\": {} }",
        "`id` is required by the type `Pet`",
    ),
    (
        PETS,
        r#"{ "success": true, "result": { "id": "p1" } }"#,
        r#"{ "success": true, "extra": 1, "result": { "id": "p1" } }"#,
        "extra",
        "the answer that is declared has no `extra`",
    ),
    (
        PETS,
        r#"{ "success": true, "result": { "id": "p1" } }"#,
        r#"{ "success": true }"#,
        "{ \"success\": true }",
        "the answer has no `result`",
    ),
    (
        PETS,
        r#"{ "count": 3, "cf-ray": "1" }"#,
        r#"{ "cf-ray": "1" }"#,
        "{ \"cf-ray\"",
        "`count` is required by the type `Imported`",
    ),
];

const PROSE: &[Case] = &[
    (PETS, r#""description": "Lists pets.""#, r#""description": """#, r#""description": """#, "this is no sentence"),
    (PETS, r#""description": "The kind.""#, r#""description": "The kind""#, r#""The kind""#, "this is no sentence"),
    (PETS, "#pet:read", "pet:read", "\"pet:read", "`pet:read` is no permission"),
    (PETS, r#""plans": ["free"]"#, r#""plans": ["gratis"]"#, "gratis", "`gratis` is no plan"),
    (
        PETS,
        r#""name": "home", "#,
        r#""name": "home", "documented_type": "object", "#,
        "documented_type",
        "implies the documented type `object`",
    ),
    (PETS, r#""name": "home", "#, r#""name": "home", "source": "blog", "#, "blog", "there is no source `blog`"),
];

const PETS: &str = "pets.json";
const API: &str = "api.json";

#[test]
fn the_golden_spec_has_no_mistake() {
    assert!(mistakes(&[]).is_empty());
}

#[test]
fn each_mistake_is_reported_where_it_stands() {
    let cases = [STRUCTURE, NAMES, COLLISIONS, CORRECTIONS, PLACES, ENDPOINTS, TYPES, UNIONS, LIMITS, EXAMPLES, PROSE]
        .into_iter()
        .flatten();
    let failures: Vec<_> = cases.filter_map(|case| failure(*case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What is wrong with the report on a mistake.
fn failure((file, from, to, place, message): Case) -> Option<String> {
    let found = mistakes(&[(file, from, to)]);
    let shown = spec::render(&found, false);
    let fits = |mistake: &&Diagnostic| mistake.message.contains(message) && mistake.file.path.ends_with(file);
    let Some(mistake) = found.iter().find(fits) else {
        return Some(format!("no {message:?} after {to:?} in:\n{shown}"));
    };
    let line = mistake.line_column().0;
    let blamed = mistake.file.text.lines().nth(line - 1)?.contains(place);
    let stands = mistake.file.text.find(place).map(|offset| mistake.file.line_column(offset).0);
    let located = blamed || stands == Some(line);
    (!located || mistake.help.is_empty()).then(|| format!("{message:?} is not where {place:?} is:\n{shown}"))
}

/// After a mistake in the structure, the rest is still checked and located rightly, and nothing is blamed for it.
#[test]
fn mistakes_do_not_hide_or_cause_others() {
    let found = mistakes(&[
        (PETS, r#""title": "List pets","#, ""),
        (PETS, r#""beta": true"#, r#""bta": true"#),
        (PETS, r#""max_length": 9"#, r#""max_length": 2"#),
        (PETS, r#""code": 1002"#, r#""code": "1002""#),
    ]);
    let lines: Vec<_> = found.iter().map(|mistake| (mistake.line_column().0, mistake.message.as_str())).collect();
    assert_eq!(found.len(), 4, "{lines:?}");
    for mistake in &found {
        let line = mistake.file.text.lines().nth(mistake.line_column().0 - 1).unwrap();
        let word = ["title", "bta", "Tom", "1002"].into_iter().find(|word| mistake.message.contains(word)).unwrap();
        let blamed = if word == "title" { "{" } else { word };
        assert!(line.contains(blamed), "{lines:?}");
    }
}

/// The mistakes of the golden spec after edits.
fn mistakes(edits: &[(&str, &str, &str)]) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("pets");
    fs::create_dir(&api).unwrap();
    for name in [API, PETS] {
        let mut text = fs::read_to_string(Path::new("golden/spec/pets").join(name)).unwrap();
        for (_, from, to) in edits.iter().filter(|(file, _, _)| *file == name) {
            assert!(text.contains(from), "{name} has no {from}");
            text = text.replacen(from, to, 1);
        }
        fs::write(api.join(name), text).unwrap();
    }
    let loaded = spec::load(folder.path()).unwrap();
    let mut found = loaded.diagnostics;
    found.extend(spec::lint(&loaded.spec));
    found.extend(codegen::collisions(&loaded.spec));
    found
}
