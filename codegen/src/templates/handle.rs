use proc_macro2::TokenStream;
use quote::quote;

use super::{deprecated, docs};
use crate::ir::{Module, Operation, Paged};

/// Renders the struct with the methods of a resource.
pub fn handle(module: &Module) -> TokenStream {
    let name = &module.name;
    let giver = if module.parent.is_none() { "crate::Client" } else { "super::Api" };
    let summary = format!(" The calls of this resource, returned by [`{giver}::{name}`].");
    let methods = module.operations.iter().map(method);
    quote! {
        #[doc = #summary]
        #[derive(Clone, Copy, Debug)]
        pub struct Api<'c>(pub(crate) &'c crate::Client);

        impl<'c> Api<'c> {
            #(#methods)*
        }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let Operation { name, method, method_docs, superseded_by, paged, .. } = operation;
    let all = paged.as_ref().map(|paged| all(operation, paged));
    let deprecated = deprecated(superseded_by.as_deref());
    let docs = docs(method_docs);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #method(&self, #method: &#name) -> crate::Call<'c, #name> {
            self.0.call(#method)
        }
        #all
    }
}

/// Renders the method that lists all items.
fn all(Operation { name, method, superseded_by, .. }: &Operation, Paged { method: all, .. }: &Paged) -> TokenStream {
    let deprecated = deprecated(superseded_by.as_deref());
    let summary = format!(" Lists all items of [`Self::{method}`], page by page.");
    quote! {
        #[doc = #summary]
        #deprecated
        #[inline]
        pub fn #all(&self, #method: &#name) -> crate::Items<#name> {
            self.0.all(#method)
        }
    }
}
