//! Strings of the spec as Markdown: each is shown as written, and none becomes a heading, a list, a link, HTML, or code
//! that rustdoc would run. Only text between backticks becomes code.

/// Returns a string as Markdown on one line.
pub fn prose(text: &str) -> String {
    escaped(text, true)
}

/// Returns a string as Markdown, with or without code in it.
fn escaped(text: &str, with_code: bool) -> String {
    let text = text.replace(char::is_control, " ");
    let (mut markdown, mut rest) = (String::with_capacity(text.len()), text.trim());
    let mut before = ' ';
    while let Some(character) = rest.chars().next() {
        if let Some((inner, after)) = code_span(rest).filter(|_| with_code) {
            markdown.push_str(&code(inner));
            (before, rest) = ('`', after);
            continue;
        }
        rest = &rest[character.len_utf8()..];
        // Two spaces at the end of a line would break it.
        if character == ' ' && before == ' ' {
            continue;
        }
        if is_markup(before, character, rest) {
            markdown.push('\\');
        }
        markdown.push(character);
        before = character;
    }
    escape_start(markdown)
}

/// Splits off the code between the backticks at the start of a text.
fn code_span(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim_start_matches('`');
    let fence = text.len() - inner.len();
    if fence == 0 {
        return None;
    }
    let (mut at, mut run) = (0, 0);
    for character in inner.chars().chain([' ']) {
        match character {
            '`' => run += 1,
            _ if run == fence => return Some((&inner[..at - fence], &inner[at..])),
            _ => run = 0,
        }
        at += character.len_utf8();
    }
    None
}

/// Whether a character may be markup, between the one before it and the text after it.
fn is_markup(before: char, character: char, rest: &str) -> bool {
    let after = rest.chars().next().unwrap_or(' ');
    match character {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
        '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
        '&' => after == '#' || after.is_alphanumeric(),
        '#' => !before.is_alphanumeric(),
        // rustdoc expects a link where it finds a URL.
        ':' => rest.starts_with("//"),
        _ => false,
    }
}

/// Escapes the first word if it would begin another kind of block.
fn escape_start(mut markdown: String) -> String {
    let word = markdown.split(' ').next().unwrap_or_default();
    if numbers_list(word) {
        markdown.insert(word.len() - 1, '\\');
    } else if opens_block(word) {
        markdown.insert(0, '\\');
    }
    markdown
}

/// Whether a word at the start of a line may begin another block than the paragraph before it, even within code.
pub fn opens_block(word: &str) -> bool {
    let marks = word.starts_with(['#', '+', '-', '*', '_', '=', '|', ':']);
    marks && word.chars().all(|c| c.is_ascii_punctuation())
        || ["<", ">", "~~~", "[^"].iter().any(|start| word.starts_with(start))
        || numbers_list(word) && word[..word.len() - 1].parse() == Ok(1u64)
}

/// Whether a word at the start of a paragraph may begin a list.
fn numbers_list(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns a string as code, in which nothing is markup. Invisible characters are escaped as in Rust. A string with
/// several adjacent backticks does not become code, since a line that begins with three would begin a code block.
pub fn code(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        match character.is_control() {
            true => visible.extend(character.escape_default()),
            false => visible.push(character),
        }
    }
    if visible.is_empty() {
        return "`\"\"`".to_owned();
    }
    if text.contains("``") {
        return escaped(&visible, false);
    }
    let fence = if text.contains('`') { "``" } else { "`" };
    let stripped = text.starts_with(' ') && text.ends_with(' ') && text.contains(|c| c != ' ');
    let space = if stripped || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{visible}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::super::docs::{list, paragraphs};
    use super::*;

    /// Renders lines that are one paragraph or a list of one item, with code between `«` and `»`.
    /// Fails on anything other than text and code.
    fn seen(lines: &[String]) -> Result<String, String> {
        // The options of rustdoc, without typographic quotes and dashes.
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS;
        let markdown = lines.join("\n");
        let (mut seen, mut paragraphs) = (String::new(), 0);
        for event in Parser::new_ext(&markdown, options) {
            match event {
                Event::Text(text) => seen.push_str(&text),
                Event::Code(text) => seen.push_str(&format!("«{text}»")),
                Event::SoftBreak => seen.push(' '),
                Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Item) => paragraphs += 1,
                Event::End(TagEnd::Paragraph | TagEnd::List(false) | TagEnd::Item) => {}
                other => return Err(format!("{other:?} in {markdown:?}")),
            }
        }
        if paragraphs > 2 { Err(format!("{paragraphs} blocks in {markdown:?}")) } else { Ok(seen) }
    }

    fn words(text: &str) -> String {
        text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }

    const HOSTILE: &[&str] = &[
        "    let indented = 1;",
        "\tlet tabbed = 1;",
        "a\n\n    let after_a_line = 1;",
        "a\n```rust\npanic!();",
        "~~~\npanic!();\n~~~",
        "# Heading",
        "Heading\n===",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "7) item",
        "> quote",
        ">quote",
        "[id]: https://example.com 'title'",
        "[link](javascript:alert(1)) and ![image](x)",
        "<script>alert(1)</script> <!-- x --> <https://example.com>",
        "a | b\n--|--\nc | d",
        "*one* **two** _three_ __four__ ~~five~~ ~six~",
        "&lt;b&gt; &#60; & &c",
        r"a \ b \* \\ c\",
        "[^1] [^1]: note",
        "- [ ] task",
        "---",
        "| a |",
        ":-: a",
        "C #",
        "a #b c# # d",
        "snake_case _private_",
    ];

    #[test]
    fn a_text_shows_as_it_stands() {
        for text in HOSTILE {
            assert_eq!(seen(&paragraphs([prose(text)])).as_deref(), Ok(words(text).as_str()));
            let mut lines = Vec::new();
            list(&[prose(text)], &mut lines);
            assert_eq!(seen(&lines).as_deref(), Ok(words(text).as_str()));
            // At any place in a line, and therefore also at its start.
            for before in 100..116 {
                let text = format!("{} {text}", "x".repeat(before));
                assert_eq!(seen(&paragraphs([prose(&text)])).as_deref(), Ok(words(&text).as_str()));
            }
        }
    }

    #[test]
    fn code_stands_between_backticks() {
        let cases = [
            ("the `name` of it", "the `name` of it"),
            ("``a ` b`` and ```c```", "``a ` b`` and `c`"),
            ("an ` alone, and ``` three", r"an \` alone, and \`\`\` three"),
            ("`a\nb`", "`a b`"),
            ("a\n```rust\npanic!();\n```", "a `rust panic!(); `"),
            ("`<b>` <b>", r"`<b>` \<b>"),
        ];
        for (text, markdown) in cases {
            assert_eq!(prose(text), markdown);
        }
    }

    #[test]
    fn a_value_shows_to_the_letter() {
        let cases = [
            ("a*b", "«a*b»"),
            ("`", "«`»"),
            ("a`b", "«a`b»"),
            ("a``b ```c", "a``b ```c"),
            (" a ", "« a »"),
            ("", "«\"\"»"),
            ("-----BEGIN\r\n\tKEY", r"«-----BEGIN\r\n\tKEY»"),
            ("``\n- a", r"``\n- a"),
        ];
        for (text, expected) in cases {
            assert_eq!(seen(&paragraphs([code(text)])).as_deref(), Ok(expected));
        }
    }

    proptest! {
        /// Marks of Markdown in any order and length become nothing other than text.
        #[test]
        fn no_text_becomes_anything_else(text in "([-+*#>=|:`~_<\\[\\]()!&\\\\.1-2]{1,4}|<div>|~~~a|\\[\\^1\\]:|ab|x{60}| |\n){0,40}") {
            let seen = seen(&paragraphs([prose(&text)]));
            prop_assert!(seen.is_ok(), "{seen:?}");
            if !text.contains('`') {
                prop_assert_eq!(words(&seen.unwrap()), words(&text));
            }
        }

        #[test]
        fn no_value_becomes_anything_else(text in "([-+*#>=|:`~_<\\[\\]()!&\\\\.1-2]{1,4}|<div>|~~~a|\\[\\^1\\]:|ab|x{60}| |\n){1,40}") {
            let shown = text.replace('\n', r"\n").replace([' ', '«', '»'], "");
            let seen = seen(&paragraphs(["a ".to_owned() + &code(&text)]));
            prop_assert!(seen.is_ok(), "{seen:?}");
            let seen = seen.unwrap().replace(['«', '»', ' '], "");
            prop_assert_eq!(seen, "a".to_owned() + &shown);
        }
    }
}
