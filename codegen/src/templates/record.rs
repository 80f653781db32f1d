use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, setters};
use crate::ir::{Given, Record, Value};

/// A struct of an answer or a request, and the list of its fields for the codec.
pub fn record(record: &Record) -> TokenStream {
    let Record { name, docs: lines, sent, bare, values } = record;
    let bare = bare.as_ref().map(|bare| quote!(or #bare));
    let docs = docs(lines);
    let fields = values.fields.iter().map(field);
    let entries = values.fields.iter().map(entry);
    let constructor = sent.then(|| {
        let (constructor, setters) = (setters::constructor(values), setters::setters(values));
        quote!(impl #name { #constructor #setters })
    });
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }

        #constructor

        record!(#name #bare => #(#entries),*);
    }
}

fn field(Value { name, ty, docs: lines, given, .. }: &Value) -> TokenStream {
    let docs = docs(lines);
    match given {
        Given::Optional => quote!(#docs pub #name: Option<#ty>,),
        Given::Nullable => quote!(#docs pub #name: crate::Nullable<#ty>,),
        Given::Required | Given::Constant(_) => quote!(#docs pub #name: #ty,),
    }
}

/// The name of a field, its name on the wire where that is another, and its limits.
fn entry(Value { name, wire, limits, .. }: &Value) -> TokenStream {
    let wire = (name != wire).then(|| quote!(= #wire));
    let limits = (!limits.is_empty()).then(|| quote!({ #(#limits),* }));
    quote!(#name #wire #limits)
}
