use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::ty::path;
use crate::ir::{Expression, Scalar};

impl ToTokens for Scalar {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Text(text) => text.to_tokens(tokens),
            Self::Bool(value) => value.to_tokens(tokens),
            Self::Int(number) => Literal::i64_unsuffixed(*number).to_tokens(tokens),
            Self::Float(number) => Literal::f64_unsuffixed(*number).to_tokens(tokens),
        }
    }
}

/// A documented value, in a function that can fail.
impl ToTokens for Expression {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Scalar(value) => quote!(#value),
            Self::Owned(text) => quote!(#text.to_owned()),
            Self::Parsed(ty, text) => quote!(#text.parse::<#ty>()?),
            Self::Constant(constant) => path(constant),
            Self::Wrapped(function, value) => {
                let function = path(function);
                quote!(#function(#value))
            }
            Self::Tried(function, value) => {
                let function = path(function);
                quote!(#function(#value)?)
            }
            Self::New(ty, required, setters) => {
                let setters = setters.iter().map(|(name, value)| quote!(.#name(#value)));
                quote!(#ty::new(#(#required),*) #(#setters)*)
            }
            Self::Variant(ty, name) => quote!(#ty::#name),
            Self::Case(ty, name, record) => quote!(#ty::#name(#record)),
            Self::From(ty, value) => quote!(#ty::from(#value)),
            Self::File(name) => quote!(crate::File::new(#name, "")),
            Self::Array(items) => quote!([#(#items),*]),
            Self::List(items) => quote!(vec![#(#items),*]),
            Self::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| quote!((#key.to_owned(), #value)));
                quote!(std::collections::BTreeMap::from([#(#entries),*]))
            }
            Self::Json(ty, json) => {
                let json = raw(json);
                quote!(serde_json::from_str::<#ty>(#json)?)
            }
        });
    }
}

/// Renders a raw string literal, for strings with many quotes and backslashes.
pub fn raw(text: &str) -> TokenStream {
    let fences = text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len());
    let fence = "#".repeat(fences.max().map_or(0, |longest| longest + 1));
    let literal = format!("r{fence}\"{text}\"{fence}");
    literal.parse().unwrap_or_else(|_| quote!(#text))
}
