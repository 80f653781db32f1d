use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::{Bit, BitSet};

/// Renders a set that is sent as the sum of its bits, and that keeps unknown bits.
pub fn bit_set(BitSet { name, docs: lines, bits }: &BitSet) -> TokenStream {
    let docs_ = docs(lines);
    let bits = bits.iter().map(|Bit { name, docs: lines, value }| {
        let (docs, value) = (docs(lines), Literal::u32_unsuffixed(*value));
        quote!(#docs #name = #value,)
    });
    quote!(bit_set! { #docs_ pub struct #name { #(#bits)* } })
}
