use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{cfg, handle_of, names, parent_path};
use crate::ir::{Api, Crate, Module, Operation};

/// Renders `examples/<resource>/mod.rs`: the documented calls of a resource.
pub fn examples(module: &Module) -> TokenStream {
    let (name, parent, handle) = (&module.name, parent_path(module), handle_of(module));
    let imports = || module.operations.iter().map(|operation| &operation.example.imports);
    let names = names(imports(), module.operations.iter().map(|operation| &operation.name));
    let names = names.iter().map(|name| format_ident!("{name}"));
    let modules: BTreeSet<_> = imports().flat_map(|imports| &imports.modules).collect();
    let modules = modules.into_iter().map(|module| format_ident!("{module}"));
    let examples = module.operations.iter().map(|Operation { method, example, .. }| {
        let operation = &example.operation;
        quote!(#method => #operation;)
    });
    quote! {
        //! The documented calls of this resource.
        use crate::runtime::examples;
        #(use #parent::#modules;)*
        use #parent::#name::{#(#names),*};

        examples! {
            client => #handle;
            #(#examples)*
        }
    }
}

/// Renders `examples/mod.rs`: the modules of all resources, and their examples in one list.
pub fn example_index(client: &Crate) -> TokenStream {
    let (modules, lists): (Vec<_>, Vec<_>) = client.apis.iter().map(api_examples).unzip();
    quote! {
        //! Documented calls of all operations, with their documented responses.
        #(#modules)*

        pub use crate::runtime::client::example::{Answer, Example};

        static ALL: &[&[Example]] = &[#(#lists)*];

        /// Lists all documented calls.
        pub fn all() -> impl Iterator<Item = &'static Example> {
            ALL.iter().copied().flatten()
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
    }
}

/// Renders the modules with the examples of an API, and the lists in them.
fn api_examples(Api { module, modules, feature, .. }: &Api) -> (TokenStream, TokenStream) {
    let names: Vec<_> =
        modules.iter().filter(|module| !module.operations.is_empty()).map(|module| &module.name).collect();
    let cfg = cfg(feature.as_deref());
    match module {
        Some(module) => (
            quote!(#cfg mod #module { #(pub(in crate::examples) mod #names;)* }),
            quote!(#(#cfg #module::#names::EXAMPLES,)*),
        ),
        None => (quote!(#(#cfg mod #names;)*), quote!(#(#cfg #names::EXAMPLES,)*)),
    }
}
