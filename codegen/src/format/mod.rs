//! Formats tokens as the text of a file.

pub mod json;
mod layout;
mod rustfmt;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, File, Item, ItemMacro, Macro, MacroDelimiter};

pub use layout::statements;

/// Formats the items of a file: prettyplease prints Rust, [`layout`] the runtime's macros, and a line goes between items.
///
/// # Errors
/// If the tokens are not valid Rust: a bug in a template, or in the check of the names that it prints.
pub fn format(tokens: TokenStream) -> syn::Result<String> {
    let mut file: File = syn::parse2(tokens)?;
    sort_imports(&mut file.items);
    let docs = unparse(file.attrs, Vec::new());
    Ok(space_items(&file.items.into_iter().fold(docs, |text, item| text + &self::item(item))))
}

/// Sorts adjacent imports as rustfmt does.
fn sort_imports(items: &mut [Item]) {
    let is_import = |item: &Item| matches!(item, Item::Use(_));
    for imports in items.chunk_by_mut(|a, b| is_import(a) && is_import(b)) {
        imports.sort_by_cached_key(|import| {
            let text = import.to_token_stream().to_string();
            (source(&text), text)
        });
    }
}

/// Returns the rank of the source of an import: the standard library, other crates, then this one from the inside out.
fn source(import: &str) -> usize {
    let start = import.trim_start_matches("use ").split([':', ' ', ';']).next().unwrap_or_default();
    match start {
        "std" => 0,
        "self" => 2,
        "super" => 3,
        "crate" => 4,
        _ => 1,
    }
}

fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
}

fn item(item: Item) -> String {
    match item {
        Item::Macro(ItemMacro {
            ident: None,
            mac: Macro { path, delimiter: MacroDelimiter::Brace(_), tokens, .. },
            ..
        }) => layout::braced(&path.to_token_stream().to_string(), tokens),
        Item::Use(_) => rustfmt::import(&unparse(Vec::new(), vec![item])),
        item => rustfmt::rejoin(&unparse(Vec::new(), vec![item])),
    }
}

/// Returns the number of spaces before a line.
fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Inserts blank lines between the items of a file, and between those of an `impl`.
fn space_items(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let (mut previous, mut opened) = ("", "");
    for line in text.lines() {
        // An import may have many lines.
        let before = if previous == "};" { opened } else { previous };
        if separates_items(previous, line) && !continues_list(before, line) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        if depth(line) == 0 && !line.starts_with('}') {
            opened = line;
        }
        previous = line;
    }
    spaced
}

/// Whether `previous` ends an item and another one begins with `line`.
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
    let begins = ["///", "#[", "pub", "fn ", "const ", "type ", "impl", "use ", "mod ", "static ", "struct ", "enum "];
    let begins = begins.iter().any(|start| after.starts_with(start))
        || depth_after == 0 && (after.contains("!(") || after.ends_with("! {"));
    matches!(depth_after, 0 | 4) && !attached && ends && begins
}

/// Whether two items belong together.
fn continues_list(before: &str, after: &str) -> bool {
    list_kind(before.trim_start()).is_some_and(|kind| list_kind(after.trim_start()) == Some(kind))
}

/// Returns the kind of a one-line item. Items of one kind have no blank line between them: imports from one source, or
/// modules of one visibility.
fn list_kind(line: &str) -> Option<(&'static str, usize)> {
    let kinds = ["use ", "pub use ", "mod ", "pub mod ", "pub(in crate::examples) mod "];
    let kind = kinds.into_iter().find(|start| line.starts_with(start))?;
    Some((kind, if kind == "use " { source(line).min(2) } else { 0 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_apart_and_lists_of_imports_together() {
        let text = "//! D.\nuse std::a;\nuse b;\nuse c;\nuse super::{\n    d,\n};\nuse crate::e;\n/// S.\nstruct S;\nimpl S {\n    fn a() {}\n    /// B.\n    fn b() {}\n}\nm!(S);\n";
        let spaced = "//! D.\n\nuse std::a;\n\nuse b;\nuse c;\n\nuse super::{\n    d,\n};\nuse crate::e;\n\n/// S.\nstruct S;\n\nimpl S {\n    fn a() {}\n\n    /// B.\n    fn b() {}\n}\n\nm!(S);\n";
        assert_eq!(space_items(text), spaced);
    }

    #[test]
    fn imports_are_in_the_order_of_rustfmt() {
        let code =
            "use crate::b; use crate::V4; use super::types::T; use serde_json::Value; use std::x; mod m; use std::a;";
        let sorted = "use std::x;\n\nuse serde_json::Value;\n\nuse super::types::T;\nuse crate::V4;\nuse crate::b;\n\nmod m;\n\nuse std::a;\n";
        assert_eq!(format(code.parse().unwrap()).unwrap(), sorted);
    }
}
