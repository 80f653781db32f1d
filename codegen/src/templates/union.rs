use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{Union, UnionCase};

/// An enum of records that a member tells apart, and that keeps a case it doesn't know.
pub fn union(union: &Union) -> TokenStream {
    let Union { name, docs: lines, tag, cases } = union;
    let docs_ = docs(lines);
    let known = cases.iter().map(|UnionCase { name, docs: lines, ty, .. }| {
        let docs = docs(lines);
        quote!(#docs #name(#ty),)
    });
    let entries = cases.iter().map(|UnionCase { name, wire, .. }| quote!(#name = #wire));
    quote! {
        #docs_
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#known)*
            /// A case that the documentation does not list.
            Other(serde_json::Value),
        }

        union_of!(#name by #tag => #(#entries),*);
    }
}
