use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::docs;
use crate::ir::{Member, Union, UnionCase};

/// Renders an enum of records that a member distinguishes, and that keeps unknown cases.
pub fn union(union: &Union) -> TokenStream {
    let Union { name, docs: lines, tag, content, floats, cases } = union;
    let content = content.as_ref().map(|content| quote!(of #content));
    let (docs_, floats) = (docs(lines), floats.then(|| quote!(with floats)));
    let cases = cases.iter().map(|UnionCase { name, docs: lines, ty, wire }| {
        let docs = docs(lines);
        quote!(#docs #name(#ty) = #wire,)
    });
    quote!(union_of! { #docs_ pub enum #name by #tag #content #floats { #(#cases)* } })
}

/// `id("id")`.
impl ToTokens for Member {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { method, wire } = self;
        tokens.extend(quote!(#method(#wire)));
    }
}
