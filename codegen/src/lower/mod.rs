//! Lowers the spec to the IR, in passes: all names, types and sentences of the generated crate are decided here.

mod api;
mod built_in;
mod collisions;
mod cycles;
mod docs;
mod example;
mod floats;
mod limits;
mod markdown;
mod operations;
mod package;
mod records;
#[cfg(test)]
mod tests;
mod types;
mod update;
mod values;
mod ways;

use std::sync::Arc;

use proc_macro2::Ident;
use spec::Diagnostic;
use spec::checked::{Api, Checked, Resource};
use spec::model::{Code, ErrorCode, main_of};

pub use collisions::collisions;
pub use markdown::{code, prose};
pub use package::library;

use crate::{ir, names};
use types::Types;
use ways::Ways;

/// Lowers a spec that has no mistakes.
pub fn lower(spec: &Checked<'_>) -> Result<ir::Crate, Vec<Diagnostic>> {
    let found = collisions(spec.spec);
    if !found.is_empty() {
        return Err(found);
    }
    let library = package::library(spec.spec);
    let main = main_of(spec.apis.iter().map(|api| &api.def));
    let is_main = |api: &Api<'_>| main.is_none_or(|main| api.def.takes_credential_of(main));
    let apis = spec.apis.iter().map(|api| api::lower(api, is_main(api), modules(api, &library))).collect();
    Ok(ir::Crate { package: package::lower(spec.spec), apis })
}

/// Returns the modules of an API, in alphabetical order.
fn modules(api: &Api<'_>, library: &Ident) -> Vec<ir::Module> {
    let ways = &Ways::of(api);
    let shared = (!api.shared_types().is_empty() || !api.def.errors.is_empty()).then(|| {
        let (types, defs) = (Types::new(api, None), api.shared_types());
        ir::Module {
            source: format!("spec/{}/api.json", api.name),
            file: Arc::clone(&api.file),
            name: names::snake(names::SHARED),
            parent: names::api_module(api),
            library: library.clone(),
            title: "Shared types".to_owned(),
            docs: docs::text("Types that several resources share."),
            operations: Vec::new(),
            records: records::lower(&types, defs, ways),
            aliases: types.aliases(defs),
            unions: types.unions(defs, ways),
            enums: types::enums(defs),
            bit_sets: types::bit_sets(defs),
            error_codes: error_codes(&api.def.errors),
            imports: types.imports(),
        }
    });
    let own = api.resources.iter().map(|resource| module(api, resource, ways, library));
    let mut modules: Vec<_> = shared.into_iter().chain(own).collect();
    modules.sort_by_cached_key(|module| module.name.to_string());
    modules
}

fn module(api: &Api<'_>, resource: &Resource<'_>, ways: &Ways, library: &Ident) -> ir::Module {
    let (types, defs) = (Types::new(api, Some(&resource.name)), api.types_of(resource));
    let def = &resource.def;
    ir::Module {
        source: format!("spec/{}/{}.json", api.name, resource.name),
        file: Arc::clone(&resource.file),
        name: names::snake(&resource.name),
        parent: names::api_module(api),
        library: library.clone(),
        title: def.title.clone(),
        docs: docs::resource(def),
        operations: resource
            .operations
            .iter()
            .map(|operation| operations::lower(api, resource, operation, ways))
            .collect(),
        records: records::lower(&types, defs, ways),
        aliases: types.aliases(defs),
        unions: types.unions(defs, ways),
        enums: types::enums(defs),
        bit_sets: types::bit_sets(defs),
        error_codes: error_codes(&def.errors),
        imports: types.imports(),
    }
}

fn error_codes(errors: &[ErrorCode]) -> Option<ir::ErrorCodes> {
    let texts = errors.iter().any(|error| matches!(error.code, Code::Text(_)));
    (!errors.is_empty()).then(|| ir::ErrorCodes { texts, codes: errors.iter().map(error_code).collect() })
}

fn error_code(error: &ErrorCode) -> ir::ErrorCode {
    ir::ErrorCode {
        name: names::camel(&error.name),
        docs: docs::paragraphs([format!("{}: {}", prose(&error.code.to_string()), code(&error.message))]),
        code: match &error.code {
            Code::Number(number) => ir::Scalar::Int((*number).into()),
            Code::Text(text) => ir::Scalar::Text(text.clone()),
        },
    }
}
