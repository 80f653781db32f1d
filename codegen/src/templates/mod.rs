//! One small file per kind of generated item. Each prints the IR and decides nothing.

mod alias;
mod bit_set;
mod crate_root;
mod error_codes;
mod examples;
mod expression;
mod guide;
mod handle;
mod limit;
mod open_enum;
mod operation;
mod package;
mod page;
mod record;
mod resource;
mod resources;
mod sample;
mod ty;
mod union;
mod update;
mod usage;
mod values;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Imports, Module};

pub use crate_root::crate_root;
pub use examples::{example_index, examples};
pub use guide::{guide, operation_index};
pub use package::{manifest, package};
pub use page::{SLOTS, page};
pub use resource::{error_code_file, operations_file, resource_root, types_file};
pub use resources::{api_root, resources};

/// Renders the path to the modules of an API: `crate`, or `crate::ssl`.
fn parent_path(module: &Module) -> TokenStream {
    let parent = module.parent.iter();
    quote!(crate #(::#parent)*)
}

/// Renders the expression that returns the methods of a resource: `client.zones()`.
fn handle_of(module: &Module) -> TokenStream {
    let handles = module.parent.iter().chain([&module.name]);
    quote!(client #(.#handles())*)
}

/// Returns the names of a resource that documented calls need, in alphabetical order.
fn names<'i>(imports: impl IntoIterator<Item = &'i Imports>, own: impl IntoIterator<Item = &'i Ident>) -> Vec<String> {
    let needed = imports.into_iter().flat_map(|imports| imports.names.iter().cloned());
    needed.chain(own.into_iter().map(Ident::to_string)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Renders a doc comment.
fn docs(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
}

/// Renders the first paragraph of a doc comment.
fn summary(lines: &[String]) -> TokenStream {
    docs(&lines.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>())
}

/// Renders the attribute of an item with a successor.
fn deprecated(newer: Option<&str>) -> Option<TokenStream> {
    let note = format!("use `{}`", newer?);
    Some(quote!(#[deprecated(note = #note)]))
}

/// Renders the attribute of an item behind a feature.
fn cfg(feature: Option<&str>) -> Option<TokenStream> {
    feature.map(|feature| quote!(#[cfg(feature = #feature)]))
}

/// Renders the doc comment of a file.
fn file_docs(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#![doc = #lines])*)
}

/// Adds to each line the space that follows `///`.
fn spaced(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect()
}
