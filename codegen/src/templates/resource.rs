use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::error_codes::error_codes;
use super::file_docs;
use super::handle::handle;
use super::open_enum::open_enum;
use super::operation::operation;
use super::record::record;
use crate::ir::{Imports, Module};

/// `<resource>/mod.rs`: what the resource is, and its calls.
pub fn resource_root(module: &Module) -> TokenStream {
    let docs = file_docs(&module.docs);
    let parts: Vec<_> = module.parts().into_iter().map(|part| format_ident!("{part}")).collect();
    let handle = handle(module);
    quote! {
        #docs
        #(mod #parts;)*
        #(pub use #parts::*;)*
        #handle
    }
}

/// `<resource>/operations.rs`: one struct per operation.
pub fn operations_file(module: &Module) -> TokenStream {
    let mut imports = Imports::default();
    for operation in &module.operations {
        imports.names.extend(operation.imports.names.iter().cloned());
        imports.modules.extend(operation.imports.modules.iter().cloned());
    }
    let fields = module.operations.iter().any(|operation| !operation.values.fields.is_empty());
    let field = fields.then(|| quote!(Field,));
    let names = imports.names.iter().map(|name| format_ident!("{name}"));
    let names = (!imports.names.is_empty()).then(|| quote!(use super::types::{#(#names),*};));
    let (modules, operations) = (modules(&imports), module.operations.iter().map(operation));
    let apis: BTreeSet<_> = module.operations.iter().map(|operation| &operation.meta.api).collect();
    quote! {
        //! The calls, as values.
        #names
        #(use crate::#apis;)*
        use crate::runtime::{#field Meta, Operation, values};
        #modules
        #(#operations)*
    }
}

/// `<resource>/types.rs`, or the types that several resources share.
pub fn types_file(module: &Module) -> TokenStream {
    let docs = match module.operations.is_empty() {
        true => file_docs(&module.docs),
        false => file_docs(&["What the calls send and receive.".to_owned()]),
    };
    let macros = match (module.enums.is_empty(), module.records.is_empty()) {
        (true, true) => TokenStream::new(),
        (false, true) => quote!(
            use crate::runtime::open_enum;
        ),
        (true, false) => quote!(
            use crate::runtime::record;
        ),
        (false, false) => quote!(
            use crate::runtime::{open_enum, record};
        ),
    };
    let modules = modules(&module.imports);
    let (records, enums) = (module.records.iter().map(record), module.enums.iter().map(open_enum));
    quote!(#docs #macros #modules #(#records)* #(#enums)*)
}

/// `<resource>/error_code.rs`.
pub fn error_code_file(module: &Module) -> TokenStream {
    let codes = error_codes(&module.error_codes);
    quote! {
        //! What the server says when a call fails.
        use crate::runtime::error_codes;
        #codes
    }
}

fn modules(imports: &Imports) -> TokenStream {
    imports
        .modules
        .iter()
        .map(|module| {
            let module = format_ident!("{module}");
            quote!(use crate::#module;)
        })
        .collect()
}
