use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::usage::usage;
use super::{deprecated, docs, setters};
use crate::ir::{Given, Meta, Module, Operation, Paged, Value, Values};

/// The struct of an operation, what it is made from, and its table.
pub fn operation(module: &Module, operation: &Operation) -> TokenStream {
    let Operation { name, docs: lines, superseded_by, values, meta, output, paged, .. } = operation;
    let deprecated = deprecated(superseded_by.as_deref());
    let lines: Vec<_> = lines.iter().cloned().chain(usage(module, operation)).collect();
    let (docs, fields, constructor) = (docs(&lines), fields(values), setters::constructor(values));
    let (setters, meta, names) =
        (setters::setters(values), table(meta, values), values.fields.iter().map(|value| &value.name));
    let (derived, default) = default(name, values);
    let paged = paged.as_ref().map(|paged| list_all(name, paged));
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug #derived)]
        #[must_use]
        pub struct #name { #fields }

        impl #name {
            #constructor
            #setters
        }

        #default

        impl Operation for #name {
            type Output = #output;
            const META: &'static Meta = #meta;
        }

        values!(#name => #(#names),*);
        #paged
    }
}

/// How to list all items.
fn list_all(name: &Ident, Paged { item, members, .. }: &Paged) -> TokenStream {
    match members {
        None => quote!(paged!(#name => #item);),
        Some((items, more)) => quote!(paged!(#name => #item, #items, #more);),
    }
}

/// Without required values, `new` is the default: derived if all fields are empty then, and else written.
fn default(name: &Ident, values: &Values) -> (TokenStream, TokenStream) {
    if values.is_optional() {
        return (quote!(, Default), TokenStream::new());
    }
    if values.has_required() {
        return Default::default();
    }
    let written = quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (TokenStream::new(), written)
}

fn fields(values: &Values) -> TokenStream {
    values
        .fields
        .iter()
        .map(|Value { name, ty, given, .. }| match given {
            Given::Optional => quote!(#name: Option<#ty>,),
            Given::Nullable => quote!(#name: crate::Nullable<#ty>,),
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
