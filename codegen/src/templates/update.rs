use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::ir::{Copied, CopiedAs, Update};

/// Renders the conversion of a record into the operation that replaces it.
pub fn update(name: &Ident, Update { record, values }: &Update) -> TokenStream {
    quote! {
        impl From<#record> for #name {
            fn from(record: #record) -> Self {
                Self { #(#values),* }
            }
        }

        impl From<&#record> for #name {
            fn from(record: &#record) -> Self {
                record.clone().into()
            }
        }
    }
}

/// `content: record.content.unwrap_or_default()`.
impl ToTokens for Copied {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (unset, set) = match self.nullable {
            true => (quote!(crate::Nullable::Unset), quote!(crate::Nullable::Set)),
            false => (quote!(None), quote!(Some)),
        };
        let value = match &self.from {
            None => unset,
            Some((field, CopiedAs::Itself)) => quote!(record.#field),
            Some((field, CopiedAs::Given)) => quote!(#set(record.#field)),
            Some((field, CopiedAs::OrDefault)) => quote!(record.#field.unwrap_or_default()),
            Some((field, CopiedAs::OrUnset)) => quote!(record.#field.map_or(#unset, #set)),
        };
        let name = &self.name;
        tokens.extend(quote!(#name: #value));
    }
}
