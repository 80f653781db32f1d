use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::page;
use crate::ir::Crate;

/// Renders `Cargo.toml` of the client. Features are checked with the spec, and a title is a comment on one line.
pub fn manifest(client: &Crate) -> String {
    let mut gated: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for api in &client.apis {
        if let Some(feature) = &api.feature {
            gated.entry(feature).or_default().push(api.title.replace(char::is_control, " "));
        }
    }
    let all: Vec<_> = gated.keys().collect();
    let all = format!("{all:?}");
    let feature = |(feature, titles): (_, Vec<_>)| format!("# The {}.\n{feature} = []\n", titles.join(" and the "));
    let features: String = gated.into_iter().map(feature).collect();
    let manifest = page(include_str!("package/Cargo.toml.txt"), client);
    let manifest = manifest.replace("[features]\n", &format!("[features]\n{features}"));
    let manifest = manifest.replace("{{gated}}", &all);
    let workspace = if client.package.in_workspace { "" } else { "[workspace]\n\n" };
    manifest.replace("[lints.clippy]\n", &format!("{}{workspace}[lints.clippy]\n", examples(client)))
}

/// Renders the examples that the spec has as files.
fn examples(client: &Crate) -> String {
    let name = |path: &String| Some(path.strip_prefix("examples/")?.strip_suffix("/main.rs")?.to_owned());
    let names = client.package.files.keys().filter_map(name);
    names.map(|name| format!("[[example]]\nname = \"{name}\"\npath = \"examples/{name}/main.rs\"\n\n")).collect()
}

/// Renders `package.rs`: names that the runtime takes from the spec.
pub fn package(client: &Crate) -> TokenStream {
    let (prefix, variables) = (format!("{}_", client.package.variables), &client.package.variables);
    let request_id = match &client.package.request_id {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    quote! {
        //! Names of this crate that the spec gives.
        #[doc = " The name of an environment variable, from its end."]
        macro_rules! variable {
            ($end:literal) => {
                concat!(#prefix, $end)
            };
        }
        pub(crate) use variable;

        #[doc = " What the names of environment variables begin with."]
        pub(crate) const VARIABLES: &str = #variables;

        #[doc = " Response header that has the ID under which the server knows a call."]
        pub(crate) const REQUEST_ID: Option<&str> = #request_id;
    }
}
