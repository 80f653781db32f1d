//! The files of the generated crate, in memory.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use spec::{Diagnostic, Spec};

use crate::format::format;
use crate::ir::{Api, Crate, Module};
use crate::{lower, templates};

/// The text of each file, by its path in the crate's folder.
pub type Files = BTreeMap<String, String>;

/// What is copied into the crate as it is: where to, and the text.
const COPIED: &[(&str, &str)] = &[
    ("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
    ("examples/walkthrough/main.rs", include_str!("templates/package/examples/walkthrough/main.rs")),
    ("examples/walkthrough/server.rs", include_str!("templates/package/examples/walkthrough/server.rs")),
    ("src/guide/errors.md", include_str!("templates/package/guide/errors.md")),
    ("src/guide/paging.md", include_str!("templates/package/guide/paging.md")),
    ("src/guide/retries.md", include_str!("templates/package/guide/retries.md")),
    ("src/guide/testing.md", include_str!("templates/package/guide/testing.md")),
];

/// The modules of the runtime, which are copied too.
macro_rules! runtime {
    ($($module:literal),* $(,)?) => {
        &[$((concat!("src/runtime/", $module, ".rs"), include_str!(concat!("../runtime/src/runtime/", $module, ".rs")))),*]
    };
}

const RUNTIME: &[(&str, &str)] = runtime![
    "answer",
    "api",
    "attempts",
    "base_url",
    "blocking",
    "call",
    "check",
    "client",
    "client_builder",
    "clock",
    "codec/decode",
    "codec/encode",
    "codec/json",
    "codec/mod",
    "command",
    "credential",
    "error/answer",
    "error/api",
    "error/context",
    "error/mod",
    "error/transport",
    "file",
    "flag",
    "headers",
    "items",
    "macros",
    "mask",
    "meta",
    "mock",
    "mod",
    "moment",
    "multipart",
    "nullable",
    "page",
    "percent",
    "prepared",
    "rate_limit",
    "request",
    "reqwest_transport",
    "retry",
    "secret",
    "transport",
    "undocumented",
    "unix_time",
    "ureq_transport",
];

/// Generates the crate.
///
/// # Errors
/// If names collide. The spec must have passed its own lint.
pub fn generate(spec: &Spec) -> Result<Files, Vec<Diagnostic>> {
    let client = lower::lower(spec)?;
    let mut files: Files = COPIED.iter().chain(RUNTIME).map(|(path, text)| own(path, text)).collect();
    files.extend([
        own("Cargo.toml", &templates::manifest(&client)),
        own("README.md", &templates::readme()),
        ("src/lib.rs".to_owned(), header(&sources(&client)) + &templates::crate_root(&client)),
        rust("src/guide/mod.rs", &sources(&client), templates::guide(&client)),
        rust("src/resources.rs", &sources(&client), templates::resources(&client)),
        rust("src/examples/mod.rs", &sources(&client), templates::example_index(&client)),
    ]);
    files.extend(client.modules().flat_map(module));
    files.extend(client.apis.iter().flat_map(api));
    Ok(files)
}

/// The files of an API as a whole.
fn api(api: &Api) -> Vec<(String, String)> {
    let Api { name, source, .. } = api;
    let index = markdown_header(source) + &templates::operation_index(api);
    let mut files = vec![(format!("src/guide/operations_{name}.md"), index)];
    files.extend(
        api.module.iter().map(|module| rust(&format!("src/{module}/mod.rs"), source, templates::api_root(api))),
    );
    files
}

fn module(module: &Module) -> Vec<(String, String)> {
    let (name, source) = (module.folder(), &module.source);
    if module.operations.is_empty() {
        return vec![rust(&format!("src/{name}.rs"), source, templates::types_file(module))];
    }
    let mut files = vec![
        rust(&format!("src/{name}/mod.rs"), source, templates::resource_root(module)),
        rust(&format!("src/examples/{name}.rs"), source, templates::examples(module)),
    ];
    files.extend(module.parts().into_iter().map(|part| {
        let tokens = match part {
            "error_code" => templates::error_code_file(module),
            "types" => templates::types_file(module),
            _ => templates::operations_file(module),
        };
        rust(&format!("src/{name}/{part}.rs"), source, tokens)
    }));
    files
}

fn own(path: &str, text: &str) -> (String, String) {
    (path.to_owned(), text.to_owned())
}

fn rust(path: &str, source: &str, tokens: TokenStream) -> (String, String) {
    (path.to_owned(), header(source) + &format(tokens))
}

/// The first line of a file that is made from the spec.
fn header(source: &str) -> String {
    format!("// Made from {source} by `cargo xtask gen`: change the spec or a template, not this file.\n\n")
}

/// The same for a page of documentation.
fn markdown_header(source: &str) -> String {
    format!("<!-- Made from {source} by `cargo xtask gen`: change the spec or a template, not this file. -->\n\n")
}

/// The files that are made from the spec as a whole.
fn sources(client: &Crate) -> String {
    client.apis.iter().map(|api| api.source.as_str()).collect::<Vec<_>>().join(" and ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::RUNTIME;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
        let mut folders = vec![runtime.join("src/runtime")];
        let mut found = BTreeSet::new();
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                match path.is_dir() {
                    true => folders.push(path),
                    false => drop(found.insert(path.strip_prefix(&runtime).unwrap().to_str().unwrap().to_owned())),
                }
            }
        }
        let copied: BTreeSet<_> = RUNTIME.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(found, copied);
    }
}
