use proc_macro2::TokenStream;
use quote::quote;

use super::{deprecated, docs, setters};
use crate::ir::{Given, Meta, Operation, Value, Values};

/// The struct of an operation, what it is made from, and its table.
pub fn operation(operation: &Operation) -> TokenStream {
    let Operation { name, docs: lines, superseded_by, values, meta, output, .. } = operation;
    let deprecated = deprecated(superseded_by.as_deref());
    let (docs, fields, constructor) = (docs(lines), fields(values), setters::constructor(values));
    let (setters, meta, names) =
        (setters::setters(values), table(meta, values), values.fields.iter().map(|value| &value.name));
    let default = derives_default(values);
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug #default)]
        #[must_use]
        pub struct #name { #fields }

        impl #name {
            #constructor
            #setters
        }

        impl Operation for #name {
            type Output = #output;
            const META: &'static Meta = #meta;
        }

        values!(#name => #(#names),*);
    }
}

/// Without required values, `new` is the default.
fn derives_default(values: &Values) -> TokenStream {
    if values.is_optional() { quote!(, Default) } else { TokenStream::new() }
}

fn fields(values: &Values) -> TokenStream {
    values
        .fields
        .iter()
        .map(|Value { name, ty, given, .. }| match given {
            Given::Optional => quote!(#name: Option<#ty>,),
            Given::Required | Given::Constant(_) => quote!(#name: #ty,),
        })
        .collect()
}

fn table(meta: &Meta, values: &Values) -> TokenStream {
    let Meta { api, id, method, path, permissions, credentials, answer, places } = meta;
    let permissions = (!permissions.is_empty()).then(|| quote!(.permissions(&[#(#permissions),*])));
    let credentials =
        (!credentials.is_empty()).then(|| quote!(.credentials(&[#(crate::CredentialKind::#credentials),*])));
    let answer = answer.iter();
    let fields = places
        .iter()
        .zip(&values.fields)
        .map(|(place, Value { wire, limits, .. })| quote!(Field::#place(#wire) #(.#limits)*));
    let fields = (!values.fields.is_empty()).then(|| quote!(.fields(&[#(#fields),*])));
    quote!(&Meta::#method(&#api, #id).path(#path) #permissions #credentials #(.#answer())* #fields)
}
