//! Documented values as Rust expressions, up to the whole documented call.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use spec::TypeExpr;
use spec::model::{Field, Operation};

use super::types::Types;
use crate::names;

/// The expression that makes the operation of the documented call.
pub fn call(types: &Types<'_>, operation: &Operation) -> TokenStream {
    let name = names::camel(&operation.name);
    // The lint has made sure that the documented call is one of this operation.
    let documented = spec::documented_call(types.base_url(), operation).unwrap_or_default();
    let fields = operation.parameters.iter();
    let given: Vec<_> = fields.map(|(place, _, field)| (field, documented.at(place).get(&field.name))).collect();
    construct(types, &quote!(#name), given.into_iter())
}

/// `Type::new(required…).optional(…)…`, for an operation or a record.
fn construct<'v>(
    types: &Types<'_>,
    ty: &TokenStream,
    fields: impl Iterator<Item = (&'v Field, Option<&'v Value>)> + Clone,
) -> TokenStream {
    let argument = |field: &Field, value: &Value| argument(types, &types.of(field), value);
    let fields = fields.filter(|(field, _)| field.constant().is_none());
    let arguments = fields
        .clone()
        .filter(|(field, _)| field.required)
        .map(|(field, value)| argument(field, value.unwrap_or(&Value::Null)));
    let setters = fields.filter(|(field, _)| !field.required).filter_map(|(field, value)| {
        let (name, value) = (names::field(field), argument(field, value?));
        Some(quote!(.#name(#value)))
    });
    quote!(#ty::new(#(#arguments),*) #(#setters)*)
}

/// A value as the argument of a constructor or setter.
fn argument(types: &Types<'_>, ty: &TypeExpr, value: &Value) -> TokenStream {
    match (&types.plain(ty), value) {
        (_, Value::Null) => quote!(crate::Nullable::Null),
        (TypeExpr::String | TypeExpr::Secret, Value::String(text)) => quote!(#text),
        (TypeExpr::List(item), Value::Array(items)) if **item == TypeExpr::String => {
            let items = items.iter().map(|item| item.as_str().unwrap_or_default());
            quote!([#(#items),*])
        }
        (TypeExpr::List(item), Value::Array(items)) => {
            let items = items.iter().map(|value| owned(types, item, value));
            quote!([#(#items),*])
        }
        _ => owned(types, ty, value),
    }
}

/// A value of exactly this type.
pub fn owned(types: &Types<'_>, ty: &TypeExpr, value: &Value) -> TokenStream {
    let ty = &types.plain(ty);
    match (ty, value) {
        (TypeExpr::String, Value::String(text)) => quote!(#text.to_owned()),
        (TypeExpr::Secret, Value::String(text)) => quote!(crate::Secret::from(#text)),
        (TypeExpr::Integer, value) => {
            let number = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(#number)
        }
        (TypeExpr::Number, value) => {
            let number = Literal::f64_unsuffixed(value.as_f64().unwrap_or_default());
            quote!(#number)
        }
        (TypeExpr::Boolean, Value::Bool(value)) => quote!(#value),
        (TypeExpr::Timestamp | TypeExpr::Decimal, value) => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            quote!(#text.parse()?)
        }
        (TypeExpr::Moment, Value::String(text)) => quote!(crate::Moment::At(#text.parse()?)),
        (TypeExpr::Moment, value) => {
            let minutes = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(crate::Moment::Minutes(#minutes))
        }
        (TypeExpr::Flag, value) => {
            let on = value.as_i64() == Some(1);
            quote!(crate::Flag(#on))
        }
        (TypeExpr::UnixSeconds, value) => {
            let seconds = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(crate::UnixSeconds(jiff::Timestamp::from_second(#seconds)?))
        }
        (TypeExpr::UnixMillis, value) => {
            let millis = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(crate::UnixMillis(jiff::Timestamp::from_millisecond(#millis)?))
        }
        (TypeExpr::List(item), Value::Array(items)) => {
            let items = items.iter().map(|value| owned(types, item, value));
            quote!(vec![#(#items),*])
        }
        (TypeExpr::Map(item), Value::Object(entries)) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = owned(types, item, value);
                quote!((#key.to_owned(), #value))
            });
            quote!([#(#entries),*].into())
        }
        (TypeExpr::File, value) => {
            let name = value.as_str().unwrap_or_default().trim_start_matches('@');
            quote!(crate::File::new(#name, ""))
        }
        (TypeExpr::Named { .. }, value) => named(types, ty, value),
        (_, value) => {
            let (ty, json) = (types.rust(ty), raw(&value.to_string()));
            quote!(serde_json::from_str::<#ty>(#json)?)
        }
    }
}

fn named(types: &Types<'_>, ty: &TypeExpr, value: &Value) -> TokenStream {
    let rust = types.rust(ty);
    let Some(resolved) = types.resolve(ty) else { return quote!(#rust::default()) };
    if let Some(fields) = &resolved.def.fields {
        let inner = types.named_in(resolved.home);
        return construct(&inner, &rust, fields.iter().map(|field| (field, value.get(&field.name))));
    }
    let tag = resolved.def.tag.as_ref().and_then(|tag| value.get(tag)?.as_str());
    if let Some(case) = tag.and_then(|tag| types.case(resolved, tag)) {
        let (variant, mut record) = (names::case(case), value.clone());
        // The union writes the tag itself.
        if let (Some(members), Some(tag)) = (record.as_object_mut(), &resolved.def.tag) {
            members.shift_remove(tag);
        }
        let record = owned(&types.named_in(resolved.home), &types.parse(&case.ty), &record);
        return quote!(#rust::#variant(#record));
    }
    if resolved.def.bits.is_some() {
        let bits = Literal::u64_unsuffixed(value.as_u64().unwrap_or_default());
        return quote!(#rust::from(#bits));
    }
    let text = value.as_str().unwrap_or_default();
    match types.value(resolved, text) {
        Some(known) => {
            let variant = names::variant(known);
            quote!(#rust::#variant)
        }
        None => quote!(#rust::from(#text)),
    }
}

/// A raw string literal, for what is full of quotes and backslashes.
pub fn raw(text: &str) -> TokenStream {
    let fences = text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len());
    let fence = "#".repeat(fences.max().map_or(0, |longest| longest + 1));
    let literal = format!("r{fence}\"{text}\"{fence}");
    literal.parse().unwrap_or_else(|_| quote!(#text))
}
