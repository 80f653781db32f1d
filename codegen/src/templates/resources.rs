use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{Api, Crate, Module};

/// `resources.rs`: the documented APIs, and a method of the client for each resource.
pub fn resources(client: &Crate) -> TokenStream {
    let apis = client.apis.iter().map(|Api { constant, docs: lines, name, base_url }| {
        let docs = docs(lines);
        quote! {
            #docs
            pub static #constant: Api = Api { name: #name, base_url: #base_url };
        }
    });
    let handles = client.modules.iter().filter(|module| !module.operations.is_empty()).map(handle);
    quote! {
        //! The documented APIs and their resources.
        use crate::runtime::{Api, Client};
        #(#apis)*

        impl Client {
            #(#handles)*
        }
    }
}

fn handle(Module { name, docs: lines, .. }: &Module) -> TokenStream {
    let summary = docs(&lines.iter().take_while(|line| !line.is_empty()).cloned().collect::<Vec<_>>());
    quote! {
        #summary
        #[inline]
        pub fn #name(&self) -> crate::#name::Api<'_> {
            crate::#name::Api(self)
        }
    }
}
