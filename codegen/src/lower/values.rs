//! The values of an operation or a record: how a caller gives each, and what its table says of it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use spec::TypeExpr;
use spec::model::{Field, Format, OnlyWith, Place};

use super::types::Types;
use super::{docs, example};
use crate::ir::{Argument, Constant, Given, Value};
use crate::names;

/// The parameter that a field is, if it has only one value.
pub fn constant(place: Place, field: &Field) -> Option<Constant> {
    let value = field.constant().and_then(literal)?;
    Some(Constant { place: names::snake(place.key()), wire: field.name.clone(), value })
}

/// Lowers fields to the values of a struct.
pub fn lower<'f>(types: &Types<'_>, fields: impl Iterator<Item = (Place, &'f Field)>) -> Vec<Value> {
    fields.map(|(place, field)| value(types, place, field)).collect()
}

fn value(types: &Types<'_>, place: Place, field: &Field) -> Value {
    let (ty, given) = (types.of(field), given(place, field));
    Value {
        name: names::field(field),
        wire: field.name.clone(),
        place: names::snake(place.key()),
        docs: docs::field(field, matches!(given, Given::Nullable)),
        ty: types.rust(&ty),
        argument: argument(types, &ty),
        given,
        limits: limits(field, &types.numbers(&ty)),
    }
}

/// Makes a value one that its struct holds in a box; a caller may give it without.
pub fn put_in_box(Value { ty, argument, .. }: &mut Value) {
    *ty = quote!(Box<#ty>);
    *argument = Argument::Into;
}

fn given(place: Place, field: &Field) -> Given {
    match field.constant().and_then(literal) {
        Some(only) => Given::Always(only),
        None if field.required => Given::Required,
        // Only JSON has a null.
        None if field.takes_null() && place == Place::Body => Given::Nullable,
        None => Given::Optional,
    }
}

/// A value that needs no type around it.
fn literal(value: &serde_json::Value) -> Option<TokenStream> {
    match value {
        serde_json::Value::String(text) => Some(quote!(#text)),
        serde_json::Value::Bool(value) => Some(quote!(#value)),
        serde_json::Value::Number(number) => number.as_i64().map(Literal::i64_unsuffixed).map(|number| quote!(#number)),
        _ => None,
    }
}

fn argument(types: &Types<'_>, ty: &TypeExpr) -> Argument {
    match &types.plain(ty) {
        TypeExpr::String
        | TypeExpr::Secret
        | TypeExpr::Json
        | TypeExpr::Moment
        | TypeExpr::Flag
        | TypeExpr::UnixSeconds
        | TypeExpr::UnixMillis => Argument::Into,
        TypeExpr::List(item) if **item == TypeExpr::String => Argument::Texts,
        TypeExpr::List(item) => Argument::List(types.rust(item)),
        _ => Argument::Same,
    }
}

/// The calls that add a field's limits to its entry in the table.
fn limits(field: &Field, numbers: &[i64]) -> Vec<TokenStream> {
    let whole = |number: &serde_json::Number| Literal::i64_unsuffixed(number.as_i64().unwrap_or_default());
    let mut limits = Vec::new();
    limits.extend(field.min.as_ref().map(whole).map(|min| quote!(min(#min))));
    limits.extend(field.max.as_ref().map(whole).map(|max| quote!(max(#max))));
    let number = Literal::u64_unsuffixed;
    limits.extend(field.max_length.map(number).map(|max| quote!(max_length(#max))));
    limits.extend(field.min_items.map(number).map(|min| quote!(min_items(#min))));
    limits.extend(field.max_items.map(number).map(|max| quote!(max_items(#max))));
    limits.extend(field.pattern.as_ref().map(|pattern| {
        let pattern = example::raw(pattern);
        quote!(pattern(#pattern))
    }));
    limits.extend(field.format.map(|format| match format {
        Format::Hostname => quote!(host_name()),
        Format::HostnameOrIp => quote!(host_name_or_ip()),
    }));
    if let Some(OnlyWith { field, values }) = &field.only_with {
        limits.push(quote!(only_with(#field, &[#(#values),*])));
    }
    let own = field.values.iter().flatten().filter_map(serde_json::Value::as_i64);
    let numbers: Vec<_> = own.chain(numbers.iter().copied()).map(Literal::i64_unsuffixed).collect();
    if !numbers.is_empty() {
        limits.push(quote!(one_of(&[#(#numbers),*])));
    }
    limits
}
