use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Crate, Module, Operation};

/// `guide/mod.rs`: a module for each page of the documentation.
pub fn guide() -> TokenStream {
    quote! {
        //! Pages of documentation on the client as a whole.
        #[doc = " Every operation, by resource: its method and path, and the permission that it needs."]
        #[doc = ""]
        #[doc = include_str!("operations.md")]
        pub mod operations {}
    }
}

/// `guide/operations.md`: every operation in one table.
pub fn operation_index(client: &Crate) -> String {
    let resources = client.modules.iter().filter(|module| !module.operations.is_empty());
    resources.map(section).collect::<Vec<_>>().join("\n")
}

fn section(Module { title, name, operations, .. }: &Module) -> String {
    let rows: String = operations.iter().map(|operation| row(&name.to_string(), operation)).collect();
    format!("## [{title}](crate::{name})\n\n| operation | method | path | permission |\n|---|---|---|---|\n{rows}")
}

fn row(module: &str, Operation { name, meta, .. }: &Operation) -> String {
    let (method, path) = (meta.method.to_string().to_uppercase(), &meta.path);
    let permissions = meta.permissions.iter().map(|permission| format!("`{permission}`")).collect::<Vec<_>>();
    format!("| [`{module}::{name}`](crate::{module}::{name}) | {method} | `{path}` | {} |\n", permissions.join(", "))
}
