use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::expression::raw;
use super::{call, cfg, parent_path};
use crate::ir::{Api, Crate, Imports, Module, Operation};

/// `examples/<resource>.rs`: the documented calls of a resource.
pub fn examples(module: &Module) -> TokenStream {
    let (name, parent) = (&module.name, parent_path(module));
    let mut imports = Imports::default();
    for operation in &module.operations {
        imports.modules.extend(operation.example.imports.modules.iter().cloned());
    }
    let modules = imports.modules.iter().map(|module| format_ident!("{module}"));
    let examples = module.operations.iter().map(|operation| example(module, operation));
    quote! {
        //! Documented calls of this resource.
        use crate::Operation;
        use crate::examples::{Example, run};
        use #parent::#name::*;
        #(use #parent::#modules;)*

        pub(in crate::examples) static EXAMPLES: &[Example] = &[#(#examples),*];
    }
}

fn example(module: &Module, Operation { name, method, example, .. }: &Operation) -> TokenStream {
    let operation = &example.operation;
    let (call, response) = (call(module, method, &quote!(#operation)), raw(&example.response));
    quote! {
        Example {
            operation: #name::META,
            response: #response,
            call: |client| run(|| Ok(#call)),
        }
    }
}

/// `examples/mod.rs`.
pub fn example_index(client: &Crate) -> TokenStream {
    let (modules, lists): (Vec<_>, Vec<_>) = client.apis.iter().map(api_examples).unzip();
    quote! {
        //! Documented calls of all operations, with their documented responses.
        #(#modules)*

        use std::future::Future;
        use std::pin::Pin;

        use serde_json::Value;

        use crate::runtime::{Call, Client, Meta, Operation};

        /// A documented call.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub struct Example {
            /// Operation of the call.
            pub operation: &'static Meta,
            /// Documented response, as JSON.
            pub response: &'static str,
            /// Makes the documented call and returns its output, encoded again.
            pub call: for<'c> fn(&'c Client) -> Answer<'c>,
        }

        /// Output of a documented call.
        pub type Answer<'c> = Pin<Box<dyn Future<Output = Result<Value, Box<dyn std::error::Error>>> + 'c>>;

        /// Lists all documented calls.
        pub fn all() -> impl Iterator<Item = &'static Example> {
            [#(#lists)*].into_iter().flatten()
        }

        #[cfg(feature = "mock")]
        impl crate::MockTransport {
            /// Creates a transport that answers each call with its documented response.
            pub fn new() -> Self {
                Self::with_answers(|id| all().find(|example| example.operation.id == id).map(|example| example.response))
            }
        }

        #[cfg(feature = "mock")]
        impl Default for crate::MockTransport {
            fn default() -> Self {
                Self::new()
            }
        }

        fn run<'c, O: Operation + 'c>(
            call: impl FnOnce() -> Result<Call<'c, O>, Box<dyn std::error::Error>> + 'c,
        ) -> Answer<'c> {
            Box::pin(async move {
                let output = call()?.await?;
                Ok(serde_json::to_value(crate::runtime::codec::Encode::view(&output))?)
            })
        }
    }
}

/// The modules with the examples of an API, and the lists in them.
fn api_examples(Api { module, modules, feature, .. }: &Api) -> (TokenStream, TokenStream) {
    let names: Vec<_> =
        modules.iter().filter(|module| !module.operations.is_empty()).map(|module| &module.name).collect();
    let cfg = cfg(feature.as_deref());
    match module {
        Some(module) => {
            (quote!(#cfg mod #module { #(pub(super) mod #names;)* }), quote!(#(#cfg #module::#names::EXAMPLES,)*))
        }
        None => (quote!(#(#cfg mod #names;)*), quote!(#(#cfg #names::EXAMPLES,)*)),
    }
}
