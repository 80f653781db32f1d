//! Folders and files that cannot be read, and files with several mistakes.

use std::fs;
use std::path::Path;

use super::{API, SHOPS, Sample, THINGS, render};

/// Line, column and message of each mistake.
fn summary(sample: &Sample) -> Vec<(usize, usize, String)> {
    let place = |mistake: spec::Diagnostic| {
        let (line, column) = mistake.line_column();
        (line, column, mistake.message)
    };
    sample.mistakes().into_iter().map(place).collect()
}

fn load_error(sample: &Sample) -> String {
    spec::load(&sample.0).unwrap_err().to_string()
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let sample = Sample::new("no_folder");
    fs::remove_dir_all(&sample.0).unwrap();
    let error = load_error(&sample);
    assert!(error.starts_with(&format!("{} can't be read (", sample.0.display())), "{error}");
    assert!(error.ends_with("): name a folder that has one folder per API"), "{error}");
}

#[test]
fn a_folder_without_an_api_is_named() {
    let sample = Sample::new("no_api");
    fs::remove_dir_all(sample.0.join("shop")).unwrap();
    let expected = "contains no API: name a folder that has one folder per API, each with an api.json";
    assert_eq!(load_error(&sample), format!("{} {expected}", sample.0.display()));
}

#[test]
fn an_api_without_its_file_is_named() {
    let sample = Sample::new("no_api_json");
    fs::remove_file(sample.path(API)).unwrap();
    assert_eq!(summary(&sample), [(1, 1, "the folder `shop` has no api.json".to_owned())]);
}

#[test]
fn a_file_that_is_not_utf8_is_named() {
    let sample = Sample::new("latin_1");
    fs::write(sample.path(SHOPS), b"\"caf\xe9\"").unwrap();
    let error = load_error(&sample);
    assert!(error.starts_with(&format!("{} can't be read (", sample.path(SHOPS).display())), "{error}");
    assert!(error.ends_with("): write it in UTF-8"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_pipes_and_names_that_are_not_utf8_are_named_and_not_read() {
    use std::ffi::OsStr;
    use std::os::unix::{ffi::OsStrExt, fs::symlink, net::UnixListener};
    type Make = fn(&Path, &Sample);
    let pipe: Make = |path, _| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    let socket: Make = |path, _| drop(UnixListener::bind(path).unwrap());
    let folder: Make = |path, _| fs::create_dir(path).unwrap();
    let link: Make = |path, sample| symlink(sample.path(SHOPS), path).unwrap();
    let circle: Make = |path, sample| symlink(&sample.0, path).unwrap();
    let file: Make = |path, _| fs::write(path, "{}").unwrap();
    let (link_problem, file_problem) = (
        "is a link, and links in a spec are not followed: replace it with its target",
        "is not a file: remove it, or rename it",
    );
    let cases: [(&[u8], Make, &str); 8] = [
        (b"shop/x.json", pipe, file_problem),
        (b"shop/x.json", socket, file_problem),
        (b"shop/x.json", folder, file_problem),
        (b"shop/x.json", link, link_problem),
        (b"shop/x.json", |path, _| symlink("nowhere", path).unwrap(), link_problem),
        (b"more", circle, link_problem),
        (b"shop/x\xff.json", file, "has a name that is not UTF-8: rename it"),
        (
            b"x\xff",
            |path, sample| fs::rename(sample.0.join("shop"), path).unwrap(),
            "has a name that is not UTF-8: rename it",
        ),
    ];
    for (index, (name, make, problem)) in cases.into_iter().enumerate() {
        let sample = Sample::new(&format!("odd_{index}"));
        let path = sample.0.join(OsStr::from_bytes(name));
        make(&path, &sample);
        assert_eq!(load_error(&sample), format!("{} {problem}", path.display()));
    }
}

#[cfg(unix)]
#[test]
fn links_that_are_no_part_of_a_spec_are_no_matter_and_its_folder_may_be_one() {
    use std::os::unix::fs::symlink;
    let sample = Sample::new("linked");
    symlink("/", sample.0.join("src")).unwrap();
    symlink("circle", sample.0.join("circle")).unwrap();
    symlink("/", sample.path("notes")).unwrap();
    let link = Sample::new("link");
    fs::remove_dir_all(&link.0).unwrap();
    symlink(&sample.0, &link.0).unwrap();
    assert_eq!(summary(&link), []);
    fs::remove_file(&link.0).unwrap();
}

#[test]
fn other_folders_and_files_are_no_matter() {
    let sample = Sample::new("others");
    fs::create_dir_all(sample.0.join("notes/drafts")).unwrap();
    fs::write(sample.0.join("schema.json"), "{").unwrap();
    fs::write(sample.path("README.md"), "{").unwrap();
    assert_eq!(summary(&sample), []);
}

#[test]
fn what_is_read_is_in_the_order_of_its_names() {
    let sample = Sample::new("order");
    let spec = spec::load(&sample.0).unwrap().spec;
    let names: Vec<_> = spec.resources().map(|(api, resource)| (api.name.as_str(), resource.name.as_str())).collect();
    assert_eq!(names, [("shop", "shops"), ("shop", "things")]);
    assert_eq!(spec.apis[0].file.path, sample.path(API).to_string_lossy());
}

#[test]
fn a_file_without_a_value_is_reported() {
    for (name, text) in [("empty", ""), ("blank", " \n")] {
        let sample = Sample::new(name);
        fs::write(sample.path(SHOPS), text).unwrap();
        assert_eq!(summary(&sample), [(1, 1, "the file is empty".to_owned())]);
    }
    let sample = Sample::new("a_list");
    fs::write(sample.path(SHOPS), "[]\n").unwrap();
    assert_eq!(summary(&sample), [(1, 1, "this value does not fit: [] is not an object".to_owned())]);
}

#[test]
fn deep_json_is_reported_and_not_followed() {
    let sample = Sample::new("deep");
    fs::write(sample.path(SHOPS), "[".repeat(100_000)).unwrap();
    assert_eq!(summary(&sample), [(1, 101, "more than 100 levels of arrays and objects are nested here".to_owned())]);
}

#[test]
fn deep_examples_and_types_are_reported_where_they_stand() {
    let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let cases = [
        (
            r#""example": [null]"#,
            format!(r#""example": {}"#, deep(3_000)),
            "more than 100 levels of arrays and objects are nested here",
        ),
        (
            r#""default": 20"#,
            format!(r#""default": {}"#, deep(3_000)),
            "more than 100 levels of arrays and objects are nested here",
        ),
        (
            r#""values": ["hat"]"#,
            format!(r#""values": {}"#, deep(3_000)),
            "more than 100 levels of arrays and objects are nested here",
        ),
        (
            r#""type": "[integer]""#,
            format!(r#""type": "{}integer{}""#, "[".repeat(5_000), "]".repeat(5_000)),
            "a type can nest at most 16 lists, maps and question marks",
        ),
        (
            r#""type": "[integer]""#,
            format!(r#""type": "integer{}""#, "?".repeat(5_000)),
            "a type can nest at most 16 lists, maps and question marks",
        ),
        (
            r#""page": "Thing""#,
            format!(r#""page": "{}""#, "{".repeat(50_000)),
            "a type can nest at most 16 lists, maps and question marks",
        ),
    ];
    for (index, (from, to, message)) in cases.iter().enumerate() {
        let sample = Sample::new(&format!("deep_{index}"));
        let text = fs::read_to_string(sample.path(THINGS)).unwrap();
        let line = text[..text.find(from).unwrap()].lines().count();
        sample.edit(THINGS, &[(from, to)]);
        let found = summary(&sample);
        assert!(matches!(&found[..], [(at, _, said)] if (*at, said.as_str()) == (line, *message)), "{found:?}");
    }
}

/// A hundred nested lists can be read, and nothing that follows overflows the stack.
#[test]
fn a_value_of_the_greatest_depth_is_read() {
    let sample = Sample::new("deepest");
    // Five of the hundred lists are around the example.
    let deepest = format!(r#""example": {}{}"#, "[".repeat(94), "]".repeat(94));
    sample.edit(THINGS, &[(r#""example": [null]"#, &deepest)]);
    assert_eq!(summary(&sample), []);
    sample.edit(THINGS, &[(&deepest, &format!(r#""example": [{}]"#, &deepest[11..]))]);
    assert_eq!(summary(&sample).len(), 1);
}

#[test]
fn a_byte_order_mark_is_no_mistake_and_shifts_no_place() {
    let sample = Sample::new("mark");
    for file in [API, SHOPS, THINGS] {
        let text = fs::read_to_string(sample.path(file)).unwrap();
        fs::write(sample.path(file), format!("\u{feff}{text}")).unwrap();
    }
    assert_eq!(summary(&sample), []);
    sample.edit(SHOPS, &[("{\n  \"title\"", "{ \"tilte\": 1, \"title\"")]);
    assert_eq!(summary(&sample), [(1, 3, "there is no key `tilte` here".to_owned())]);
}

/// A file may be one long line: only the text around a mistake is shown, with its position in the file.
#[test]
fn a_long_line_is_shown_in_part() {
    let sample = Sample::new("long_line");
    let text = fs::read_to_string(sample.path(THINGS)).unwrap().replace('\n', " ");
    fs::write(sample.path(THINGS), text.replacen("1002", "1001", 1)).unwrap();
    let (place, shown) = (summary(&sample), render(&sample.mistakes()));
    let [(1, column, _)] = place[..] else { panic!("{place:?}") };
    assert!(column > 5_000 && shown.contains(&format!("things.json:1:{column}\n")), "{shown}");
    assert!(shown.contains("^^^^ duplicate") && shown.len() < 1_000, "{shown}");
}

#[test]
fn line_ends_of_windows_and_letters_of_several_bytes_do_not_shift_places() {
    let sample = Sample::new("windows");
    sample.edit(SHOPS, &[("Where things are sold.", "Où l'on vend."), (r#""Gets a shop.","#, r#""","#)]);
    let text = fs::read_to_string(sample.path(SHOPS)).unwrap().replace('\n', "\r\n");
    fs::write(sample.path(SHOPS), text.replace("\"title\": \"Shops\"", "\"title\": \"Ŝôps\", \"tilte\": 1")).unwrap();
    let expected = [(2, 20, "there is no key `tilte` here".to_owned()), (8, 22, "this is not a sentence".to_owned())];
    assert_eq!(summary(&sample), expected);
}

/// Five mistakes of five kinds, each on its own line.
#[test]
fn five_mistakes_in_a_file_are_five_reports() {
    let sample = Sample::new("five");
    sample.edit(
        THINGS,
        &[
            (r#""title": "List things""#, r#""titel": "List things""#),
            (r#""max": 50"#, r#""max": "50""#),
            (r#"{ "name": "box", "type": "Parcel""#, r#"{ "name": "box", "type": "Parsel""#),
            (r#""count": 3"#, r#""count": "3""#),
            (r#""code": 1002"#, r#""code": 1001"#),
        ],
    );
    let expected = [
        (8, 7, "there is no key `titel` here"),
        (19, 120, "this value does not fit: \"50\" is not a number"),
        (47, 36, "there is no type `Parsel`"),
        (75, 32, "\"3\" is not a value of the type `integer`"),
        (166, 15, "the error code `1001` is declared twice"),
    ];
    assert_eq!(summary(&sample), expected.map(|(line, column, message)| (line, column, message.to_owned())));
}

/// No mistake hides another, in its own file or in another one, and none is blamed on something else.
#[test]
fn mistakes_of_every_kind_are_reported_at_once() {
    let sample = Sample::new("at_once");
    sample.edit(API, &[(r#""min": 1"#, r#""minimum": 1"#), (r#""pager": { "page": "page" }, "#, "")]);
    sample.edit(
        SHOPS,
        &[
            (r#""title": "Shops","#, r#""title": "Shops""#),
            (r#""method": "GET""#, r#""method": "FETCH""#),
            ("/shops/:id", "/shops/{id}"),
            (r#"{ "id": "a b+c", "near": null } }"#, r#"{ "id": 7, "near": null }, }"#),
        ],
    );
    sample.edit(
        THINGS,
        &[
            (r#""type": "Order""#, r#""type": "Odrer""#),
            (r#""name": "per_page", "type": "integer""#, r#""name": "per_page", "type": "int""#),
            (r#""box": { "width": 2 } } }"#, r#""box": { "height": 2 } } }"#),
            (r#""name": "delete_some""#, r#""name": "import""#),
            (
                r#""required": true, "description": "Must be said.""#,
                r#""required": "yes", "description": "Must be said.""#,
            ),
            (r#""code": 1002"#, r#""code": 1001"#),
        ],
    );
    let found: Vec<_> = sample.mistakes().into_iter().map(|mistake| mistake.message).collect();
    let expected = [
        "operations have pages, and nothing says which parameter asks for the next one",
        "there is no key `minimum` here",
        "expected comma",
        "`FETCH` is not one of the allowed values",
        "the placeholder `{id}` is not written as a spec writes it",
        "7 is not a value of the type `string`",
        "trailing commas are not allowed",
        "there is no type `Odrer`",
        "`int` is not a valid type",
        "the type `Parcel` has no `height`",
        "`width` is required by the type `Parcel` but missing here",
        "the operation `import` is declared twice",
        "this value does not fit: \"yes\" is not a boolean",
        "the error code `1001` is declared twice",
    ];
    let (mut found, mut expected) = (found, expected.map(str::to_owned));
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// A file without its comma, its quotes or its brackets is read all the same.
#[test]
fn what_follows_a_mistake_in_the_json_is_read() {
    let cases = [
        ("comma", r#""title": "Things","#, r#""title": "Things""#),
        ("colon", r#""title": "Things","#, r#""title" "Things","#),
        ("comment", r#""title": "Things","#, r#""title": "Things", // once"#),
        ("quotes", r#""title": "Things","#, "\"title\": 'Things',"),
        ("key", r#""title": "Things","#, r#"title: "Things","#),
        ("bracket", "}\n  ]\n}\n", "}\n  ]\n"),
    ];
    for (name, from, to) in cases {
        let sample = Sample::new(&format!("follows_{name}"));
        sample.edit(THINGS, &[(from, to), (r#""kind": "hat""#, r#""kind": "hut""#)]);
        let found = summary(&sample);
        assert!(found.len() == 2 && found.iter().any(|(.., said)| said.contains("`hut` is not")), "{name}: {found:?}");
    }
}

/// The others are checked as if it said nothing that they need.
#[test]
fn mistakes_beside_a_file_that_cannot_be_read_are_found() {
    for (file, text) in [(API, "{ \"title\""), (API, "[]"), (SHOPS, "{ \"types\": [{ \"name\": \"Shop\" \"")] {
        let sample = Sample::new("beside");
        fs::write(sample.path(file), text).unwrap();
        sample.edit(THINGS, &[(r#""code": 1002"#, r#""code": 1001"#)]);
        let found = sample.mistakes();
        assert!(
            found.len() == 2 && found[1].message == "the error code `1001` is declared twice",
            "{}",
            render(&found)
        );
    }
}

/// An item that is left out moves nothing: mistakes in later items are reported where they are.
#[test]
fn mistakes_after_an_item_that_is_left_out_are_found() {
    let sample = Sample::new("after");
    sample.edit(
        THINGS,
        &[(r#""title": "List things""#, r#""title": 7"#), (r#""name": "delete_some""#, r#""name": "deleteSome""#)],
    );
    let expected = [
        (8, 16, "this value does not fit: 7 is not a string"),
        (94, 15, "the name `deleteSome` is not in the right case"),
    ];
    assert_eq!(summary(&sample), expected.map(|(line, column, message)| (line, column, message.to_owned())));
}

/// A part left out for its own mistake is not reported elsewhere as missing, undeclared or unused.
#[test]
fn a_mistake_is_blamed_on_nothing_else() {
    let cases = [
        ("field", r#""type": "Kind", "description": "The kind." }"#, r#""type": "Kind" }"#),
        ("value", r#"[{ "value": "hat" }"#, r#"[{ "value": 5 }"#),
        ("type", "\"name\": \"Kind\",\n      \"description\": \"The kind of a thing.\"", "\"name\": \"Kind\""),
        ("types", "\"types\": [\n    {\n      \"name\": \"Thing\"", "\"kinds\": [\n    {\n      \"name\": \"Thing\""),
        ("parameter", r#"[{ "name": "shop", "type": "string", "#, r#"[{ "name": "shop", "#),
        ("query", r#"{ "name": "order", "type": "Order", "#, r#"{ "name": "order", "type": 1, "#),
        ("operation", r#""title": "Add a thing""#, r#""title": null"#),
        (
            "fields",
            r#""fields": [{ "name": "count", "type": "integer", "required": true, "description": "Things that were added." }]"#,
            r#""fields": 1"#,
        ),
        ("title", "\"title\": \"Things\",", ""),
        ("method", r#""method": "POST""#, r#""method": "SEND""#),
        ("path", r#""path": "/shops/:shop/things""#, r#""path": 7"#),
        ("answer", r#""answer": { "whole": "Imported" },"#, ""),
        ("file", "{\n", "{,\n"),
    ];
    for (name, from, to) in cases {
        let sample = Sample::new(&format!("alone_{name}"));
        sample.edit(THINGS, &[(from, to)]);
        let found = sample.mistakes();
        assert_eq!(found.len(), 1, "{name}:\n{}", render(&found));
    }
}

/// No key of the root can be left out, and still all mistakes there are found.
#[test]
fn several_mistakes_at_the_root_are_reported() {
    let sample = Sample::new("root");
    sample.edit(
        API,
        &[
            ("  \"title\": \"Shop API\",\n", ""),
            (r#""base_url": "https://api.example.com/v1""#, r#""base_url": 1"#),
            (r#""sources": ["#, r#""roots": ["#),
        ],
    );
    let expected = [
        (1, 1, "the key `title` is missing here"),
        (1, 1, "the key `sources` is missing here"),
        (3, 15, "this value does not fit: 1 is not a string"),
        (4, 3, "there is no key `roots` here"),
    ];
    assert_eq!(summary(&sample), expected.map(|(line, column, message)| (line, column, message.to_owned())));
}

#[test]
fn the_list_of_mistakes_has_an_end() {
    let sample = Sample::new("many");
    let keys: Vec<_> = (0..1000).map(|number| format!("\"{number}\": []")).collect();
    sample.edit(SHOPS, &[("{\n", &format!("{{ {},\n", keys.join(", ")))]);
    assert_eq!(summary(&sample).len(), 100);
}

/// Path, line and column, underlined text, help, and the count; ordered by file.
#[test]
fn mistakes_are_shown_as_rustc_shows_them() {
    let sample = Sample::new("shown");
    sample.edit(THINGS, &[(r#""code": 1002"#, r#""code": 1001"#), (r#""notes": ["A"#, r#""ntoes": ["A"#)]);
    sample.edit(API, &[("\"title\": \"Shop API\",\n", "\n")]);
    let mut found = sample.mistakes();
    found.reverse();
    let shown = render(&found).replace(&*sample.0.to_string_lossy(), "spec");
    assert_eq!(shown, SHOWN);
    assert!(spec::render(&found, true).contains("\u{1b}["), "no colour");
}

const SHOWN: &str = r#"error: the key `title` is missing here
 --> spec/shop/api.json:1:1
  |
1 | {
  | ^ incomplete
  |
  = help: add `"title": …`

error: there is no key `ntoes` here
 --> spec/shop/things.json:4:3
  |
4 |   "ntoes": ["A thing is sold once."],
  |   ^^^^^^^ unknown key
  |
  = help: did you mean `notes`?

error: the error code `1001` is declared twice
   --> spec/shop/things.json:166:15
    |
166 |     { "code": 1001, "name": "Sold", "message": "thing is sold" }
    |               ^^^^ duplicate
    |
    = help: remove or rename one of the two; the first is on line 165

3 mistakes in 2 files
"#;
