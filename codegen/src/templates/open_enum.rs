use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{OpenEnum, Variant};

/// Renders an enum of strings that keeps unknown values.
pub fn open_enum(open_enum: &OpenEnum) -> TokenStream {
    let OpenEnum { name, docs: lines, variants } = open_enum;
    let docs_ = docs(lines);
    let variants = variants.iter().map(|Variant { name, docs: lines, wire }| {
        let docs = docs(lines);
        quote!(#docs #name = #wire,)
    });
    quote!(open_enum! { #docs_ pub enum #name { #(#variants)* } })
}
