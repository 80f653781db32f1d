//! What the crate is called. Where the spec does not say it, it follows from the first API at the root, or the first one.

use std::sync::Arc;

use proc_macro2::Ident;
use spec::Spec;

use crate::{ir, names};

/// Lowers what a spec says of its crate.
pub fn lower(spec: &Spec) -> ir::Package {
    let (package, def) = (&spec.package, &spec.package.def);
    let first = spec.apis.iter().find(|api| api.def.at_root).or(spec.apis.first());
    let name = name(spec);
    let stem = name.strip_suffix("-client").unwrap_or(&name);
    ir::Package {
        version: def.version.clone().unwrap_or_else(|| "0.1.0".to_owned()),
        title: def.title.clone().or(first.map(|api| api.def.title.clone())).unwrap_or_default(),
        keywords: def.keywords.clone(),
        variables: def.variables.clone().unwrap_or_else(|| names::shouting(stem).to_string()),
        request_id: def.request_id.clone(),
        in_workspace: def.in_workspace,
        slots: package.slots.clone(),
        files: package.files.clone(),
        file: Arc::clone(&package.file),
        library: library(spec).to_string(),
        name,
    }
}

/// Returns the name of the crate in Rust.
pub fn library(spec: &Spec) -> Ident {
    names::snake(&name(spec).replace('-', "_"))
}

fn name(spec: &Spec) -> String {
    let first = spec.apis.iter().find(|api| api.def.at_root).or(spec.apis.first());
    let of_api = || first.map_or_else(|| "client".to_owned(), |api| format!("{}-client", api.name.replace('_', "-")));
    spec.package.def.name.clone().unwrap_or_else(of_api)
}
