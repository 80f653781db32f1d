//! From tokens to the text of a file.

use proc_macro2::TokenStream;
use quote::quote;

/// Formats the items of a file, and then mends what prettyplease leaves: no line between items, a list as the only
/// argument on a line of its own, and macro arguments broken anywhere.
///
/// # Errors
/// If the tokens are not Rust: a bug in a template, or in the check of the names that it prints.
pub fn format(tokens: TokenStream) -> syn::Result<String> {
    let file = syn::parse2(tokens)?;
    Ok(space_items(&wrap_macros(&hug_lists(&prettyplease::unparse(&file)))))
}

/// Formats statements: the lines of a block, without its indentation. What is not Rust has one line; the file that calls
/// it as well is what fails.
pub fn statements(tokens: TokenStream) -> Vec<String> {
    let Ok(text) = format(quote!(fn block() { #tokens })) else { return vec![tokens.to_string()] };
    let body = text.lines().skip(1).take_while(|line| *line != "}");
    body.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}

/// Puts a list that is the only argument of a call beside the parentheses: `f(&[` … `])`.
fn hug_lists(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let ends = ends(&lines);
    let mut hugged = String::with_capacity(text.len());
    // How many spaces to take from each line: four for each list around it that was moved.
    let (mut moved, mut closing, mut at) = (0, Vec::new(), 0);
    while at < lines.len() {
        let mut line = &lines[at][moved.min(depth(lines[at]))..];
        if closing.pop_if(|end| *end == at).is_some() {
            hugged.push_str(&line[..depth(line)]);
            hugged.push(']');
            moved -= 4;
            at += 1;
            line = lines[at].trim_start();
        }
        hugged.push_str(line);
        match ends.get(at + 1).copied().flatten().filter(|end| hugs(&lines, at, *end)) {
            Some(end) => {
                hugged.push_str("&[\n");
                closing.push(end);
                moved += 4;
                at += 2;
            }
            None => {
                hugged.push('\n');
                at += 1;
            }
        }
    }
    hugged
}

/// Whether a call begins on a line whose only argument is the list from the next line to the one where it ends.
fn hugs(lines: &[&str], call: usize, end: usize) -> bool {
    lines[call].ends_with('(')
        && lines[call + 1].trim() == "&["
        && depth(lines[call + 1]) == depth(lines[call]) + 4
        && lines[end].trim() == "],"
        && lines.get(end + 1).is_some_and(|after| after.trim_start().starts_with(')'))
}

/// For each line, the next one that is no deeper.
fn ends(lines: &[&str]) -> Vec<Option<usize>> {
    let (mut ends, mut open) = (vec![None; lines.len()], Vec::new());
    for (at, line) in lines.iter().enumerate() {
        while let Some(before) = open.pop_if(|before| depth(line) <= depth(lines[*before])) {
            ends[before] = Some(at);
        }
        open.push(at);
    }
    ends
}

/// Breaks the arguments of the runtime's macros after commas only.
fn wrap_macros(text: &str) -> String {
    const WIDTH: usize = 96;
    let mut wrapped = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        wrapped.push_str(line);
        wrapped.push('\n');
        if depth(line) != 0 || !line.ends_with("!(") || line.starts_with("//") {
            continue;
        }
        let arguments: Vec<_> = lines.by_ref().take_while(|line| *line != ");").map(str::trim).collect();
        let mut row = String::from("   ");
        for argument in split_arguments(&arguments.join(" ")) {
            let argument = tight_references(argument);
            if row.len() + 1 + argument.len() > WIDTH {
                wrapped.push_str(&row);
                wrapped.push('\n');
                row = String::from("   ");
            }
            row.push(' ');
            row.push_str(&argument);
        }
        wrapped.push_str(&row);
        wrapped.push_str("\n);\n");
    }
    wrapped
}

/// Takes out the space after the `&` of a slice; in strings it stays.
fn tight_references(argument: &str) -> String {
    let tight = |(text, literal): (&str, bool)| if literal { text.to_owned() } else { text.replace("& [", "&[") };
    pieces(argument).into_iter().map(tight).collect()
}

/// Splits after each comma that stands neither in a string nor in braces.
fn split_arguments(arguments: &str) -> Vec<&str> {
    let (mut parts, mut start, mut at, mut braces) = (Vec::new(), 0, 0, 0);
    for (piece, literal) in pieces(arguments) {
        for (index, character) in piece.char_indices().filter(|_| !literal) {
            match character {
                '{' => braces += 1,
                '}' => braces -= 1,
                ',' if braces == 0 => {
                    parts.push(arguments[start..=at + index].trim());
                    start = at + index + 1;
                }
                _ => {}
            }
        }
        at += piece.len();
    }
    parts.push(arguments[start..].trim());
    parts
}

/// The pieces of some code, each with whether it is a string.
fn pieces(code: &str) -> Vec<(&str, bool)> {
    let (mut pieces, mut rest) = (Vec::new(), code);
    while let Some(quote) = rest.find('"') {
        // A raw string begins before its quote.
        let fence = rest[..quote].len() - rest[..quote].trim_end_matches('#').len();
        let raw = rest[..quote - fence].ends_with('r');
        let start = if raw { quote - fence - 1 } else { quote };
        let end = quote + 1 + string_end(&rest[quote + 1..], raw.then_some(fence));
        pieces.extend([(&rest[..start], false), (&rest[start..end], true)]);
        rest = &rest[end..];
    }
    pieces.push((rest, false));
    pieces
}

/// The length of a string after its first quote, if it is a raw one with so many `#`.
fn string_end(text: &str, raw: Option<usize>) -> usize {
    if let Some(fence) = raw {
        let end = format!("\"{}", "#".repeat(fence));
        return text.find(&end).map_or(text.len(), |at| at + end.len());
    }
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        match character {
            '"' if !escaped => return index + 1,
            _ => escaped = character == '\\' && !escaped,
        }
    }
    text.len()
}

/// The spaces before a line.
fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Puts a line between the items of a file, and between those of an `impl`.
fn space_items(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        if separates_items(previous, line) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

/// Whether one item ends with `previous` and another begins with `line`.
fn separates_items(previous: &str, line: &str) -> bool {
    let (before, after) = (previous.trim_start(), line.trim_start());
    let depth_after = depth(line);
    if before.is_empty() || after.is_empty() || depth(previous) != depth_after {
        return false;
    }
    if before.starts_with("//!") || before.starts_with("#![") {
        return !after.starts_with("//!") && !after.starts_with("#![");
    }
    let attached = before.starts_with("///") || before.starts_with("#[");
    let ends = before.ends_with(['}', ';']);
    let begins = ["///", "#[", "pub", "fn ", "const ", "type ", "impl", "use ", "mod ", "struct ", "enum "];
    let begins = begins.iter().any(|start| after.starts_with(start)) || depth_after == 0 && after.contains("!(");
    matches!(depth_after, 0 | 4)
        && !attached
        && ends
        && begins
        && list_kind(before).is_none_or(|kind| list_kind(after) != Some(kind))
}

/// One-line items that stand together.
fn list_kind(line: &str) -> Option<&'static str> {
    ["use ", "pub use ", "mod ", "pub mod "].into_iter().find(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_the_only_argument_hugs_its_parentheses() {
        let text = "a(\n    &[\n        b(1),\n        c,\n    ],\n);\nd(\n    &[\n        e,\n    ],\n    f,\n);\n";
        let hugged = "a(&[\n    b(1),\n    c,\n]);\nd(\n    &[\n        e,\n    ],\n    f,\n);\n";
        assert_eq!(hug_lists(text), hugged);
    }

    #[test]
    fn macro_arguments_break_after_commas_only() {
        let text = format!(
            "m!(\n    A => b = \"x, \\\"{{\", c {{ min(1),\n    max(2) }}, d\n    = \"{}\"\n);\n",
            "y".repeat(80)
        );
        let wrapped =
            format!("m!(\n    A => b = \"x, \\\"{{\", c {{ min(1), max(2) }},\n    d = \"{}\"\n);\n", "y".repeat(80));
        assert_eq!(wrap_macros(&text), wrapped);
    }

    #[test]
    fn strings_stay_as_they_are() {
        let arguments = r##"A => b = "x, & [", c { pattern(r#"^"a,  & [b"c$"#) }, d = "\\", e { one_of(& [1]) }"##;
        let split =
            [r#"A => b = "x, & [","#, r##"c { pattern(r#"^"a,  & [b"c$"#) },"##, r#"d = "\\","#, "e { one_of(& [1]) }"];
        assert_eq!(split_arguments(arguments), split);
        assert_eq!(split.map(tight_references).concat(), split.concat().replace("(& [", "(&["));
    }

    #[test]
    fn a_comment_is_not_taken_for_a_macro() {
        let text = "/// Calls m!(\npub struct A;\n\n/// b\npub struct B;\n";
        assert_eq!(wrap_macros(text), text);
    }

    #[test]
    fn items_stand_apart_and_lists_of_imports_together() {
        let text = "//! D.\nuse a;\nuse b;\n/// S.\nstruct S;\nimpl S {\n    fn a() {}\n    /// B.\n    fn b() {}\n}\nm!(S);\n";
        let spaced = "//! D.\n\nuse a;\nuse b;\n\n/// S.\nstruct S;\n\nimpl S {\n    fn a() {}\n\n    /// B.\n    fn b() {}\n}\n\nm!(S);\n";
        assert_eq!(space_items(text), spaced);
    }
}
