use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::ir::Type;

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Plain(ty) => path(ty),
            Self::Named(None, name) => quote!(#name),
            Self::Named(Some(module), name) => quote!(#module::#name),
            Self::List(item) => quote!(Vec<#item>),
            Self::Map(value) => quote!(std::collections::BTreeMap<String, #value>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::Optional(inner) => quote!(Option<#inner>),
            Self::Page(item) => quote!(crate::Page<#item>),
        });
    }
}

/// Returns the type of Rust, a library or the runtime with this path.
pub fn path(path: &'static str) -> TokenStream {
    path.parse().unwrap_or_else(|error| panic!("{path} is not a valid path: {error}"))
}
