use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Crate, Module, Operation};
use crate::lower::{code, prose};

/// Renders `guide/mod.rs`: a module for each page of the guide.
pub fn guide(client: &Crate) -> TokenStream {
    let sections = client.apis.iter().map(|Api { name, feature, .. }| {
        let page = format!("operations_{name}.md");
        match feature {
            Some(feature) => quote!(#[cfg_attr(feature = #feature, doc = include_str!(#page))]),
            None => quote!(#[doc = include_str!(#page)]),
        }
    });
    quote! {
        //! Guide to the client as a whole.
        #[doc = " Calls as commands for a shell."]
        #[doc = ""]
        #[doc = include_str!("commands.md")]
        pub mod commands {}
        #[doc = " What may change in a later version, and how a program is prepared."]
        #[doc = ""]
        #[doc = include_str!("compatibility.md")]
        pub mod compatibility {}
        #[doc = " Proxies, certificates, headers and transports."]
        #[doc = ""]
        #[doc = include_str!("connections.md")]
        pub mod connections {}
        #[doc = " What a first call needs: a credential, its permissions and identifiers."]
        #[doc = ""]
        #[doc = include_str!("credentials.md")]
        pub mod credentials {}
        #[doc = " How a call can fail, and what its error contains."]
        #[doc = ""]
        #[doc = include_str!("errors.md")]
        pub mod errors {}
        #[doc = " All operations by resource, with their methods, paths and permissions."]
        #[doc = ""]
        #(#sections)*
        pub mod operations {}
        #[doc = " Lists that come page by page."]
        #[doc = ""]
        #[doc = include_str!("paging.md")]
        pub mod paging {}
        #[doc = " What the client guarantees, and the tests that prove it."]
        #[doc = ""]
        #[doc = include_str!("promises.md")]
        pub mod promises {}
        #[doc = " When a call is retried, and how long it may take."]
        #[doc = ""]
        #[doc = include_str!("retries.md")]
        pub mod retries {}
        #[doc = " Tests without a server."]
        #[doc = ""]
        #[cfg_attr(feature = "mock", doc = include_str!("testing.md"))]
        #[cfg_attr(not(feature = "mock"), doc = "This page requires the feature `mock`.")]
        pub mod testing {}
        #[doc = " Calls that the docs don't have."]
        #[doc = ""]
        #[doc = include_str!("undocumented.md")]
        pub mod undocumented {}
    }
}

/// Renders `guide/operations_<api>.md`: every operation of an API in one table per resource.
pub fn operation_index(api: &Api) -> String {
    let resources = api.modules.iter().filter(|module| !module.operations.is_empty());
    let sections: Vec<_> = resources.map(section).collect();
    format!("# {}\n\n{}\n", prose(&api.title), sections.join("\n"))
}

fn section(module: &Module) -> String {
    let (path, title) = (module.path(), prose(&module.title));
    let rows: String = module.operations.iter().map(|operation| row(&path, operation)).collect();
    format!("## [{title}](crate::{path})\n\n| operation | method | path | permission |\n|---|---|---|---|\n{rows}")
}

fn row(module: &str, Operation { name, meta, .. }: &Operation) -> String {
    let (method, path) = (meta.method.to_string().to_uppercase(), &meta.path);
    let permissions = meta.permissions.iter().map(|permission| code(permission)).collect::<Vec<_>>();
    // A bar would end the cell, even in code.
    let [path, permissions] = [code(path), permissions.join(", ")].map(|cell| cell.replace('|', "\\|"));
    format!("| [`{module}::{name}`](crate::{module}::{name}) | {method} | {path} | {permissions} |\n")
}
