use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::Alias;

/// Renders an alias of a type.
pub fn alias(Alias { name, docs: lines, ty }: &Alias) -> TokenStream {
    let docs = docs(lines);
    quote!(#docs pub type #name = #ty;)
}
