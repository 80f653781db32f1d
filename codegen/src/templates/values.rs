use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use crate::ir::{Argument, Given, Value};

/// The values of an operation or of a sent record, grouped by how they are given.
pub fn groups(always: impl Iterator<Item = TokenStream>, values: &[Value]) -> TokenStream {
    let of = |given: fn(&Given) -> bool| values.iter().filter(move |value| given(&value.given)).map(entry);
    let (always, new) = (group("always", always), group("new", of(|given| matches!(given, Given::Required))));
    let set = group("set", of(|given| matches!(given, Given::Optional)));
    let null = group("null", of(|given| matches!(given, Given::Nullable)));
    quote!(#always #new #set #null)
}

fn group(name: &str, entries: impl Iterator<Item = TokenStream>) -> TokenStream {
    let (name, mut entries) = (format_ident!("{name}"), entries.peekable());
    if entries.peek().is_none() { TokenStream::new() } else { quote!(#name { #(#entries,)* }) }
}

/// `name: String as into = body("name").max_length(253)`.
fn entry(value: &Value) -> TokenStream {
    let Value { name, docs: lines, ty, argument, given, .. } = value;
    let (docs, field) = (docs(lines), field(value));
    let argument = match (given, argument) {
        (Given::Nullable, _) | (_, Argument::Same) => TokenStream::new(),
        (_, Argument::Into) => quote!(as into),
        (_, Argument::Texts) => quote!(as texts),
        (_, Argument::List(item)) => quote!(as list<#item>),
    };
    quote!(#docs #name: #ty #argument = #field)
}

/// The place of a value, its name there and its limits.
pub fn field(Value { wire, place, limits, .. }: &Value) -> TokenStream {
    quote!(#place(#wire) #(.#limits)*)
}

/// Derives `Default` if nothing is required.
pub fn default(values: &[Value]) -> Option<TokenStream> {
    let required = values.iter().any(|value| matches!(value.given, Given::Required));
    (!required).then(|| quote!(#[derive(Default)]))
}
