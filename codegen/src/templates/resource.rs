use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::alias::alias;
use super::bit_set::bit_set;
use super::error_codes::error_codes;
use super::handle::handle;
use super::open_enum::open_enum;
use super::operation::operation;
use super::record::record;
use super::union::union;
use super::{file_docs, parent_path};
use crate::ir::{ErrorCodes, Imports, Module};

/// Renders `<resource>/mod.rs`: the docs of the resource, and its handle.
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

/// Renders `<resource>/operations.rs`: one struct per operation.
pub fn operations_file(module: &Module) -> TokenStream {
    let mut imports = Imports::default();
    for operation in &module.operations {
        imports.names.extend(operation.imports.names.iter().cloned());
        imports.modules.extend(operation.imports.modules.iter().cloned());
    }
    let paged = module.operations.iter().any(|operation| operation.paged.is_some()).then(|| quote!(, paged));
    let names = imports.names.iter().map(|name| format_ident!("{name}"));
    let names = (!imports.names.is_empty()).then(|| quote!(use super::types::{#(#names),*};));
    let (modules, operations) =
        (modules(module, &imports), module.operations.iter().map(|found| operation(module, found)));
    let apis: BTreeSet<_> = module.operations.iter().map(|operation| &operation.meta.api).collect();
    quote! {
        //! Operations as values.
        #names
        #(use crate::#apis;)*
        use crate::runtime::{Meta, operation #paged};
        #modules
        #(#operations)*
    }
}

/// Renders `<resource>/types.rs`, or the types that several resources share.
pub fn types_file(module: &Module) -> TokenStream {
    let docs = match module.operations.is_empty() {
        true => file_docs(&module.docs),
        false => file_docs(&["Types of requests and responses.".to_owned()]),
    };
    // Error codes that several resources share are in the file of the shared types.
    let codes = module.error_codes.as_ref().filter(|_| module.operations.is_empty());
    let macros = [
        (!module.bit_sets.is_empty(), "bit_set"),
        (codes.is_some_and(|codes| !codes.texts), "error_codes"),
        (!module.enums.is_empty(), "open_enum"),
        (!module.records.is_empty(), "record"),
        (codes.is_some_and(|codes| codes.texts), "text_error_codes"),
        (!module.unions.is_empty(), "union_of"),
    ];
    let used: Vec<_> = macros.into_iter().filter(|(used, _)| *used).map(|(_, name)| format_ident!("{name}")).collect();
    let macros = (!used.is_empty()).then(|| quote!(use crate::runtime::{#(#used),*};));
    let modules = modules(module, &module.imports);
    let aliases = module.aliases.iter().map(alias);
    let (records, enums) = (module.records.iter().map(record), module.enums.iter().map(open_enum));
    let (unions, bit_sets) = (module.unions.iter().map(union), module.bit_sets.iter().map(bit_set));
    let codes = codes.map(error_codes);
    quote!(#docs #macros #modules #codes #(#aliases)* #(#records)* #(#unions)* #(#enums)* #(#bit_sets)*)
}

/// Renders `<resource>/error_code.rs`.
pub fn error_code_file(module: &Module) -> TokenStream {
    let codes = module.error_codes.as_ref();
    let macro_ = match codes {
        Some(ErrorCodes { texts: true, .. }) => quote!(text_error_codes),
        _ => quote!(error_codes),
    };
    let codes = codes.map(error_codes);
    quote! {
        //! Error codes of the server.
        use crate::runtime::#macro_;
        #codes
    }
}

fn modules(home: &Module, imports: &Imports) -> TokenStream {
    let parent = parent_path(home);
    let names = imports.modules.iter().map(|module| format_ident!("{module}"));
    quote!(#(use #parent::#names;)*)
}
