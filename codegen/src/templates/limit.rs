use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::expression::raw;
use crate::ir::{Limit, LimitArgument, Scalar};

/// `max_length(253)`.
impl ToTokens for Limit {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (function, arguments) = (format_ident!("{}", self.function), &self.arguments);
        tokens.extend(quote!(#function(#(#arguments),*)));
    }
}

impl ToTokens for LimitArgument {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            // Patterns are full of backslashes.
            Self::Scalar(Scalar::Text(text)) if text.contains(['\\', '"']) => tokens.extend(raw(text)),
            Self::Scalar(scalar) => scalar.to_tokens(tokens),
            Self::Choices(values) => tokens.extend(quote!(&[#(#values),*])),
            Self::Limit(limit) => limit.to_tokens(tokens),
        }
    }
}
