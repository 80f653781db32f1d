use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::expression::raw;
use super::ty::path;
use crate::ir::Limit;

/// The method call that adds a limit to a `Field`.
impl ToTokens for Limit {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let count = |number: &u64| Literal::u64_unsuffixed(*number);
        tokens.extend(match self {
            Self::Min(number) => call("min", number_literal(number)),
            Self::Max(number) => call("max", number_literal(number)),
            Self::MaxLength(characters) => call("max_length", count(characters)),
            Self::MinItems(items) => call("min_items", count(items)),
            Self::MaxItems(items) => call("max_items", count(items)),
            Self::Pattern(pattern) => call("pattern", raw(pattern)),
            Self::Format(function) => call(function, TokenStream::new()),
            Self::OnlyWith(field, values) => call("only_with", quote!(#field, &[#(#values),*])),
            Self::OneOf(numbers) => {
                let numbers = numbers.iter().map(|number| Literal::i64_unsuffixed(*number));
                call("one_of", quote!(&[#(#numbers),*]))
            }
        });
    }
}

fn call(function: &'static str, arguments: impl ToTokens) -> TokenStream {
    let function = path(function);
    quote!(#function(#arguments))
}

fn number_literal(number: &serde_json::Number) -> TokenStream {
    number.to_string().parse().unwrap_or_default()
}
