use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{Union, UnionCase};

/// Renders an enum of records that a member distinguishes, and that keeps unknown cases.
pub fn union(union: &Union) -> TokenStream {
    let Union { name, docs: lines, tag, cases } = union;
    let docs_ = docs(lines);
    let cases = cases.iter().map(|UnionCase { name, docs: lines, ty, wire }| {
        let docs = docs(lines);
        quote!(#docs #name(#ty) = #wire,)
    });
    quote!(union_of! { #docs_ pub enum #name by #tag { #(#cases)* } })
}
