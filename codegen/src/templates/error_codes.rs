use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{ErrorCode, ErrorCodes};

/// The enum of a resource's error codes, which keeps a code it doesn't know.
pub fn error_codes(ErrorCodes { texts, codes }: &ErrorCodes) -> TokenStream {
    let variants = codes.iter().map(|ErrorCode { name, docs: lines, .. }| {
        let docs = docs(lines);
        quote!(#docs #name,)
    });
    let entries = codes.iter().map(|ErrorCode { name, code, .. }| quote!(#name = #code));
    let (copy, other, macro_) = match texts {
        true => (None, quote!(String), quote!(text_error_codes)),
        false => (Some(quote!(Copy,)), quote!(u32), quote!(error_codes)),
    };
    quote! {
        /// The documented error codes, each with the message that the server sends.
        #[derive(Clone, #copy Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            #(#variants)*
            /// A code that the documentation does not list.
            Other(#other),
        }

        #macro_!(ErrorCode => #(#entries),*);
    }
}
