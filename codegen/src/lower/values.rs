//! The values of an operation or a record: how a caller gives each, and what its table says of it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use spec::TypeExpr;
use spec::model::{Field, Format, OnlyWith, Place};

use super::types::Types;
use super::{docs, example};
use crate::ir::{Given, Value, Values};
use crate::names;

/// Lowers fields to the values of a struct.
pub fn lower<'f>(types: &Types<'_>, fields: impl Iterator<Item = (Place, &'f Field)>) -> Values {
    let fields: Vec<_> = fields.map(|(place, field)| value(types, place, field)).collect();
    let arguments = fields.iter().filter(|value| matches!(value.given, Given::Required)).count();
    let summary = if arguments == 0 { "Without any value." } else { "With the values that are required." };
    Values { fields, constructor_docs: vec![summary.to_owned()] }
}

fn value(types: &Types<'_>, place: Place, field: &Field) -> Value {
    let (name, ty, given) = (names::field(field), types.of(field), given(types, place, field));
    let (argument, conversion) = match given {
        Given::Nullable => {
            let rust = types.rust(&ty);
            (quote!(impl Into<crate::Nullable<#rust>>), quote!(#name.into()))
        }
        _ => argument(types, &ty, &name),
    };
    Value {
        name,
        wire: field.name.clone(),
        docs: docs::field(field, matches!(given, Given::Nullable)),
        ty: types.rust(&ty),
        given,
        argument,
        conversion,
        limits: limits(field, &types.numbers(&ty)),
    }
}

/// Makes a value one that its struct holds in a box; a caller gives it as it is.
pub fn put_in_box(Value { name, ty, given, conversion, .. }: &mut Value) {
    *conversion = match given {
        Given::Nullable => quote!(Into::<crate::Nullable<#ty>>::into(#name).map(Box::new)),
        _ => quote!(Box::new(#conversion)),
    };
    *ty = quote!(Box<#ty>);
}

fn given(types: &Types<'_>, place: Place, field: &Field) -> Given {
    match field.constant() {
        Some(only) => Given::Constant(example::owned(types, &types.of(field), only)),
        None if field.required => Given::Required,
        // Only JSON has a null.
        None if field.takes_null() && place == Place::Body => Given::Nullable,
        None => Given::Optional,
    }
}

/// The type of the argument that gives a value, and how it becomes the value.
fn argument(types: &Types<'_>, ty: &TypeExpr, name: &proc_macro2::Ident) -> (TokenStream, TokenStream) {
    let rust = types.rust(ty);
    match &types.plain(ty) {
        TypeExpr::String
        | TypeExpr::Secret
        | TypeExpr::Json
        | TypeExpr::Moment
        | TypeExpr::Flag
        | TypeExpr::UnixSeconds
        | TypeExpr::UnixMillis => (quote!(impl Into<#rust>), quote!(#name.into())),
        TypeExpr::List(item) if **item == TypeExpr::String => {
            (quote!(impl IntoIterator<Item = impl Into<String>>), quote!(#name.into_iter().map(Into::into).collect()))
        }
        TypeExpr::List(item) => {
            let item = types.rust(item);
            (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect()))
        }
        _ => (rust, quote!(#name)),
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
