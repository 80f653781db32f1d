use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{OpenEnum, Variant};

/// An enum of texts that keeps a value it doesn't know.
pub fn open_enum(open_enum: &OpenEnum) -> TokenStream {
    let OpenEnum { name, docs: lines, variants } = open_enum;
    let docs_ = docs(lines);
    let known = variants.iter().map(|Variant { name, docs: lines, .. }| {
        let docs = docs(lines);
        quote!(#docs #name,)
    });
    let entries = variants.iter().map(|Variant { name, wire, .. }| quote!(#name = #wire));
    quote! {
        #docs_
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#known)*
            /// A value that the documentation does not list.
            Other(String),
        }

        open_enum!(#name => #(#entries),*);
    }
}
