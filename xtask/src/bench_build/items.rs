//! The items of a generated file.

/// Returns the file with its definitions of types, modules and names, and without any other code. Its macros are those
/// of the runtime that stands in, which need no import.
pub fn definitions(text: &str) -> String {
    items(text).filter(|item| is_definition(head(item))).collect()
}

/// Returns the modules that the root of a crate declares, with their attributes.
pub fn modules(text: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let name = |item| head(item).strip_prefix("pub mod ").map(|name| name.trim_end_matches(';'));
    let wanted = items(text).filter(|item| name(item).is_some_and(&is_wanted));
    // The first one comes with the documentation and the attributes of the root, before a blank line.
    wanted.map(|item| item.rsplit("\n\n").next().unwrap_or(item)).collect()
}

/// Splits a formatted file. An item ends where a line without indentation ends a statement or a block.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut end = 0;
        for line in rest.split_inclusive('\n') {
            end += line.len();
            let trimmed = line.trim_end();
            if !line.starts_with([' ', '/', '#']) && trimmed.ends_with([';', '}']) {
                break;
            }
        }
        let (item, others) = rest.split_at(end);
        rest = others;
        (!item.is_empty()).then_some(item)
    })
}

/// Returns the first line of an item after its attributes and its documentation.
fn head(item: &str) -> &str {
    item.lines().find(|line| !line.is_empty() && !line.starts_with(['/', '#'])).unwrap_or_default()
}

fn is_definition(head: &str) -> bool {
    let is_import = head.starts_with("use crate::runtime::");
    let is_macro = head
        .split_once('!')
        .is_some_and(|(name, _)| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
    !is_import
        && (is_macro
            || ["use ", "pub use ", "mod ", "pub mod ", "pub type "].iter().any(|start| head.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
//! Docs.

mod types;

pub use types::*;

use crate::runtime::{
    open_enum, record,
};
use crate::types;

/// A handle.
#[derive(Clone)]
pub struct Api<'c>(pub(crate) &'c crate::Client);

impl<'c> Api<'c> {
    pub fn get(&self) {}

    pub fn list(&self) {}
}

record! {
    /// A record.
    pub struct Record {
        id: String,
    }
}

paged!(List => Record);

/// Another name.
pub type Other = Record;
";

    #[test]
    fn definitions_stay_and_code_goes() {
        let kept = definitions(FILE);
        let heads: Vec<_> = items(&kept).map(head).collect();
        let expected = [
            "mod types;",
            "pub use types::*;",
            "use crate::types;",
            "record! {",
            "paged!(List => Record);",
            "pub type Other = Record;",
        ];
        assert_eq!(heads, expected);
        assert!(kept.contains("        id: String,\n    }\n}\n") && !kept.contains("fn "), "{kept}");
    }

    #[test]
    fn no_item_is_lost() {
        assert_eq!(items(FILE).collect::<String>(), FILE);
        assert_eq!(items("mod a;\nfn b() {}").count(), 2);
    }

    #[test]
    fn modules_keep_their_attributes() {
        let root = "//! Docs.\n\n#![forbid(unsafe_code)]\n\npub mod zones;\n#[cfg(feature = \"x\")]\npub mod x;\npub mod guide;\n";
        let kept = modules(root, |name| name != "guide");
        assert_eq!(kept, "pub mod zones;\n#[cfg(feature = \"x\")]\npub mod x;\n");
    }
}
