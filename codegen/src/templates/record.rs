use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, values};
use crate::ir::{Given, Record, Value};

/// Renders a record in a response or a request.
pub fn record(record: &Record) -> TokenStream {
    let Record { name, docs: lines, sent, received, bare, floats, values } = record;
    let (docs, bare) = (docs(lines), bare.as_ref().map(|bare| quote!(or #bare)));
    let floats = floats.then(|| quote!(with floats));
    if *sent {
        let groups = values::groups(values.iter().filter_map(always), values);
        let keeps = received.then(|| quote!(keeps extra));
        return quote!(record! { #docs pub struct #name #bare #floats #keeps; #groups });
    }
    let fields = values.iter().map(member);
    quote!(record! { #docs pub struct #name #bare #floats { #(#fields,)* } })
}

fn always(value: &Value) -> Option<TokenStream> {
    let (Value { name, docs: lines, ty, given: Given::Always(only), .. }, field) = (value, values::field(value)) else {
        return None;
    };
    let docs = docs(lines);
    Some(quote!(#docs #name: #ty = #field is #only))
}

/// Renders a field of a record that is only received.
fn member(value: &Value) -> TokenStream {
    let Value { name, wire, docs: lines, ty, given, limits, .. } = value;
    let docs = docs(lines);
    let ty = match given {
        Given::Optional => quote!(Option<#ty>),
        Given::Nullable => quote!(crate::Nullable<#ty>),
        Given::Required | Given::Always(_) => quote!(#ty),
    };
    let field = (name != wire || !limits.is_empty()).then(|| {
        let field = values::field(value);
        quote!(= #field)
    });
    quote!(#docs #name: #ty #field)
}
