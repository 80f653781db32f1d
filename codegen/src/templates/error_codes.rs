use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::ErrorCode;

/// The enum of a resource's error codes, which keeps a code it doesn't know.
pub fn error_codes(codes: &[ErrorCode]) -> TokenStream {
    let variants = codes.iter().map(|ErrorCode { name, docs: lines, .. }| {
        let docs = docs(lines);
        quote!(#docs #name,)
    });
    let entries = codes.iter().map(|ErrorCode { name, code, .. }| {
        let code = proc_macro2::Literal::u32_unsuffixed(*code);
        quote!(#name = #code)
    });
    quote! {
        /// The documented error codes, each with the message that the server sends.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            #(#variants)*
            /// A code that the documentation does not list.
            Other(u32),
        }

        error_codes!(ErrorCode => #(#entries),*);
    }
}
