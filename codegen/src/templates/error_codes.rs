use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{ErrorCode, ErrorCodes};

/// Renders the enum of the error codes of a resource, which keeps unknown codes.
pub fn error_codes(ErrorCodes { texts, codes }: &ErrorCodes) -> TokenStream {
    let codes = codes.iter().map(|ErrorCode { name, docs: lines, code }| {
        let docs = docs(lines);
        quote!(#docs #name = #code,)
    });
    let macro_ = if *texts { quote!(text_error_codes) } else { quote!(error_codes) };
    quote! {
        #macro_! {
            /// Documented error codes, each with its message.
            pub enum ErrorCode { #(#codes)* }
        }
    }
}
