use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::ir::{Copied, CopiedAs, Update};

/// Renders the conversion of a record into the operation that replaces it.
pub fn update(name: &Ident, Update { record, required, optional }: &Update) -> TokenStream {
    let fields = required.iter().chain(optional).map(|Copied { field, .. }| field);
    let setters = optional.iter().map(|copied| {
        let setter = &copied.setter;
        quote!(.#setter(#copied))
    });
    quote! {
        impl From<#record> for #name {
            fn from(#record { #(#fields,)* .. }: #record) -> Self {
                let update = Self::new(#(#required),*);
                update #(#setters)*
            }
        }

        impl From<&#record> for #name {
            fn from(record: &#record) -> Self {
                record.clone().into()
            }
        }
    }
}

impl ToTokens for Copied {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let field = &self.field;
        tokens.extend(match self.how {
            CopiedAs::Itself => quote!(#field),
            CopiedAs::OrDefault => quote!(#field.unwrap_or_default()),
            CopiedAs::Nullable => quote!(#field.map_or(crate::Nullable::Unset, crate::Nullable::Set)),
        });
    }
}
