//! From tokens to the text of a file.

mod layout;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, File, Item, ItemMacro, Macro, MacroDelimiter};

/// Formats the items of a file: prettyplease prints Rust, [`layout`] the runtime's macros; blank lines separate items.
///
/// # Errors
/// If the tokens are not valid Rust: a bug in a template, or in the check of the names that it prints.
pub fn format(tokens: TokenStream) -> syn::Result<String> {
    let file: File = syn::parse2(tokens)?;
    let docs = unparse(file.attrs, Vec::new());
    Ok(space_items(&file.items.into_iter().fold(docs, |text, item| text + &self::item(item))))
}

fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
}

fn item(item: Item) -> String {
    match item {
        Item::Macro(ItemMacro { mac: Macro { path, delimiter: MacroDelimiter::Brace(_), tokens, .. }, .. }) => {
            layout::braced(&path.to_token_stream().to_string(), tokens)
        }
        item => unparse(Vec::new(), vec![item]),
    }
}

/// Formats statements: the lines of a block, without its indentation. If they are not valid Rust, they become one line,
/// and formatting the file that contains the same call fails.
pub fn statements(tokens: TokenStream) -> Vec<String> {
    let Ok(text) = format(quote!(fn block() { #tokens })) else { return vec![tokens.to_string()] };
    let body = text.lines().skip(1).take_while(|line| *line != "}");
    body.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}

/// Returns the spaces at the start of a line.
fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Inserts blank lines between the items of a file, and between those of an `impl`.
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
    let begins = ["///", "#[", "pub", "fn ", "const ", "type ", "impl", "use ", "mod ", "struct ", "enum "];
    let begins = begins.iter().any(|start| after.starts_with(start))
        || depth_after == 0 && (after.contains("!(") || after.ends_with("! {"));
    matches!(depth_after, 0 | 4)
        && !attached
        && ends
        && begins
        && list_kind(before).is_none_or(|kind| list_kind(after) != Some(kind))
}

/// Items of one line that stay together.
fn list_kind(line: &str) -> Option<&'static str> {
    ["use ", "pub use ", "mod ", "pub mod "].into_iter().find(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_apart_and_lists_of_imports_together() {
        let text = "//! D.\nuse a;\nuse b;\n/// S.\nstruct S;\nimpl S {\n    fn a() {}\n    /// B.\n    fn b() {}\n}\nm!(S);\n";
        let spaced = "//! D.\n\nuse a;\nuse b;\n\n/// S.\nstruct S;\n\nimpl S {\n    fn a() {}\n\n    /// B.\n    fn b() {}\n}\n\nm!(S);\n";
        assert_eq!(space_items(text), spaced);
    }
}
