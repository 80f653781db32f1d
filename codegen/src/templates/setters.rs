use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{Given, Value, Values};

/// The constructor: required values are its arguments.
pub fn constructor(values: &Values) -> TokenStream {
    let mut lines = values.constructor_docs.clone();
    let required = || values.fields.iter().filter(|value| matches!(value.given, Given::Required));
    if required().next().is_some() {
        lines.push(String::new());
    }
    for value in required() {
        let (first, rest) =
            value.docs.split_first().map_or((String::new(), &[][..]), |(first, rest)| (first.clone(), rest));
        lines.push(format!("- `{}`: {first}", value.name));
        lines.extend(rest.iter().map(|line| format!("  {line}")));
    }
    let (docs, arguments) = (docs(&lines), required().map(|Value { name, argument, .. }| quote!(#name: #argument)));
    let fields = values.fields.iter().map(|Value { name, conversion, given, .. }| match given {
        Given::Required if *name == conversion.to_string() => quote!(#name),
        Given::Required => quote!(#name: #conversion),
        Given::Optional => quote!(#name: None),
        Given::Nullable => quote!(#name: crate::Nullable::Unset),
        Given::Constant(value) => quote!(#name: #value),
    });
    let body = match values.is_optional() {
        // Not `Self::default()`, which a setter of that name would shadow.
        true => quote!(Default::default()),
        false => quote!(Self { #(#fields),* }),
    };
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            #body
        }
    }
}

/// A setter for each optional value.
pub fn setters(values: &Values) -> TokenStream {
    let setter = |Value { name, docs: lines, argument, conversion, given, .. }: &Value| {
        let (docs, value) = match given {
            Given::Required | Given::Constant(_) => return None,
            Given::Optional => (docs(lines), quote!(Some(#conversion))),
            Given::Nullable => (docs(lines), conversion.clone()),
        };
        Some(quote! {
            #docs
            pub fn #name(mut self, #name: #argument) -> Self {
                self.#name = #value;
                self
            }
        })
    };
    values.fields.iter().filter_map(setter).collect()
}
