//! The files of the generated crate, in memory.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use proc_macro2::TokenStream;
use spec::{At, Checked, Diagnostic, SourceFile};

use crate::format::{format, json};
use crate::ir::{Api, Crate, Module, Operation};
use crate::{lower, templates};

/// Text of each file, by its path in the folder of the crate.
pub type Files = BTreeMap<String, String>;

/// Pages of the crate, in which the spec has a say: path and text.
pub const PAGES: &[(&str, &str)] = &[
    ("README.md", include_str!("templates/package/README.md")),
    ("src/guide/commands.md", include_str!("templates/package/guide/commands.md")),
    ("src/guide/compatibility.md", include_str!("templates/package/guide/compatibility.md")),
    ("src/guide/connections.md", include_str!("templates/package/guide/connections.md")),
    ("src/guide/credentials.md", include_str!("templates/package/guide/credentials.md")),
    ("src/guide/errors.md", include_str!("templates/package/guide/errors.md")),
    ("src/guide/paging.md", include_str!("templates/package/guide/paging.md")),
    ("src/guide/promises.md", include_str!("templates/package/guide/promises.md")),
    ("src/guide/retries.md", include_str!("templates/package/guide/retries.md")),
    ("src/guide/testing.md", include_str!("templates/package/guide/testing.md")),
    ("src/guide/undocumented.md", include_str!("templates/package/guide/undocumented.md")),
];

/// Files that are copied unchanged.
const COPIED: &[(&str, &str)] =
    &[("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")), ("LICENSE-MIT", include_str!("../../LICENSE-MIT"))];

/// Modules of the runtime, which are copied as well.
macro_rules! runtime {
    ($($module:literal),* $(,)?) => {
        &[$((concat!("src/runtime/", $module, ".rs"), include_str!(concat!("../runtime/src/runtime/", $module, ".rs")))),*]
    };
}

pub const RUNTIME: &[(&str, &str)] = runtime![
    "call/answer",
    "call/build",
    "call/check",
    "call/detailed",
    "call/envelope",
    "call/limits",
    "call/mod",
    "call/operation",
    "call/page",
    "call/read",
    "call/secrets",
    "call/undocumented",
    "client/access",
    "client/attempts",
    "client/blocking",
    "client/builder",
    "client/call",
    "client/clock",
    "client/command",
    "client/credential",
    "client/environment",
    "client/example",
    "client/items",
    "client/mismatches",
    "client/mock/answer",
    "client/mock/call",
    "client/mock/clock",
    "client/mock/mod",
    "client/mock/stub",
    "client/mod",
    "client/pacer",
    "client/pages",
    "client/paging",
    "client/prepared",
    "client/retry",
    "client/sending",
    "client/settings",
    "client/undocumented",
    "codec/decode",
    "codec/encode",
    "codec/fault",
    "codec/hash",
    "codec/members",
    "codec/mend",
    "codec/mod",
    "codec/number",
    "codec/object",
    "codec/paths",
    "codec/raw",
    "codec/read",
    "codec/record",
    "codec/scan/mod",
    "codec/scan/skip",
    "codec/scan/string",
    "codec/seen",
    "codec/serde_traits",
    "codec/text",
    "codec/time",
    "codec/trail",
    "codec/union",
    "codec/write",
    "describe/api",
    "describe/credential_kind",
    "describe/envelope",
    "describe/field",
    "describe/limit/beside",
    "describe/limit/check",
    "describe/limit/choices",
    "describe/limit/format",
    "describe/limit/formats",
    "describe/limit/literal",
    "describe/limit/mod",
    "describe/limit/number",
    "describe/limit/pattern",
    "describe/limit/phrase",
    "describe/limit/subject",
    "describe/meta",
    "describe/method",
    "describe/mod",
    "describe/rate_limit",
    "describe/rule",
    "error/answer",
    "error/api",
    "error/context",
    "error/disguise",
    "error/mask",
    "error/mismatch",
    "error/mod",
    "error/violation",
    "error/visible",
    "http/base_url",
    "http/blocking_transport",
    "http/date",
    "http/headers",
    "http/mod",
    "http/multipart",
    "http/percent",
    "http/request",
    "http/reqwest_transport",
    "http/response",
    "http/transport",
    "http/transport_error",
    "macros",
    "mod",
    "values/extra",
    "values/file",
    "values/fixture",
    "values/flag",
    "values/mod",
    "values/moment",
    "values/nullable",
    "values/optional",
    "values/page_info",
    "values/secret",
    "values/unix_time",
    "values/unknown_value",
];

/// A generated file, and the file of the spec that it is generated from.
struct Made {
    path: String,
    text: syn::Result<String>,
    from: Arc<SourceFile>,
}

/// Generates the crate.
///
/// # Errors
/// If names collide.
pub fn generate(spec: &Checked<'_>) -> Result<Files, Vec<Diagnostic>> {
    let client = lower::lower(spec)?;
    let slots = client.package.slots.keys().filter(|name| !templates::SLOTS.contains(&name.as_str()));
    let unknown: Vec<_> = slots.map(|name| no_slot(name, &client.package.file)).collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let made = client.apis.first().map(|api| whole(&client, &api.file)).into_iter().flatten();
    collect(made.chain(client.modules().flat_map(module)).chain(client.apis.iter().flat_map(api)))
}

/// Adds the generated files to the copied ones. No two may have the same path, even regardless of case, and Rust files
/// must be valid Rust.
fn collect(made: impl Iterator<Item = Made>) -> Result<Files, Vec<Diagnostic>> {
    let copied = COPIED.iter().chain(RUNTIME).map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let mut files: Files = copied.collect();
    let mut sources: HashMap<_, _> = files.keys().map(|path| (path.to_lowercase(), None)).collect();
    let mut found = Vec::new();
    for Made { path, text, from } in made {
        if let Some(first) = sources.insert(path.to_lowercase(), Some(Arc::clone(&from))) {
            let first = first
                .map_or_else(|| "every client has it".to_owned(), |first| format!("{} generates it too", first.path));
            let message = format!("the file {path} of the client would be written twice: {first}");
            found.push(unmade(&from, message, "rename one of the two"));
        }
        match text {
            Ok(text) => drop(files.insert(path, text)),
            Err(error) => {
                let message = format!("the code generated from this file for {path} is not valid Rust: {error}");
                found.push(unmade(&from, message, "correct the template or the check of names"));
            }
        }
    }
    if found.is_empty() { Ok(files) } else { Err(found) }
}

/// Reports a text for a slot that no page has.
fn no_slot(name: &str, package: &Arc<SourceFile>) -> Diagnostic {
    let help = format!("rename it to one of {}", templates::SLOTS.join(", "));
    let message = format!("no page has a slot `{name}` for slots/{name}.md");
    Diagnostic::new(package, "", At::Opening, message, "in this folder", help)
}

/// Reports that a file of the spec can't be generated.
fn unmade(from: &Arc<SourceFile>, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(from, "/title", At::Value, message, "cannot be generated", help)
}

/// Returns the files of the client as a whole.
fn whole(client: &Crate, from: &Arc<SourceFile>) -> Vec<Made> {
    let pages = PAGES.iter().map(|(path, template)| text(path, templates::page(template, client), from));
    let own = client.package.files.iter().map(|(path, content)| text(path, content.clone(), &client.package.file));
    let mut files = vec![
        text("Cargo.toml", templates::manifest(client), from),
        text("src/lib.rs", header("spec/") + &templates::crate_root(client), from),
        rust("src/package.rs", "spec/", templates::package(client), from),
        rust("src/guide/mod.rs", "spec/", templates::guide(client), from),
        rust("src/resources.rs", "spec/", templates::resources(client), from),
        rust("src/examples/mod.rs", "spec/", templates::example_index(client), from),
    ];
    files.extend(pages.chain(own));
    files
}

/// Returns the files of an API as a whole.
fn api(api: &Api) -> Vec<Made> {
    let Api { name, source, file, .. } = api;
    let index = markdown_header(source) + &templates::operation_index(api);
    let mut files = vec![text(&format!("src/guide/operations_{name}.md"), index, file)];
    files.extend(
        api.module.iter().map(|module| rust(&format!("src/{module}/mod.rs"), source, templates::api_root(api), file)),
    );
    files
}

fn module(module: &Module) -> Vec<Made> {
    let (name, source, file) = (module.folder(), &module.source, &module.file);
    if module.operations.is_empty() {
        return vec![rust(&format!("src/{name}.rs"), source, templates::types_file(module), file)];
    }
    let mut files = vec![
        rust(&format!("src/{name}/mod.rs"), source, templates::resource_root(module), file),
        rust(&format!("src/examples/{name}/mod.rs"), source, templates::examples(module), file),
    ];
    files.extend(module.operations.iter().map(|Operation { method, example, .. }| {
        // Windows has devices of some names, such as `nul`, and no files.
        text(&format!("src/examples/{name}/{method}_answer.json"), json::pretty(&example.response), file)
    }));
    files.extend(module.parts().into_iter().map(|part| {
        let tokens = match part {
            "error_code" => templates::error_code_file(module),
            "types" => templates::types_file(module),
            _ => templates::operations_file(module),
        };
        rust(&format!("src/{name}/{part}.rs"), source, tokens, file)
    }));
    files
}

fn text(path: &str, text: String, from: &Arc<SourceFile>) -> Made {
    Made { path: path.to_owned(), text: Ok(text), from: Arc::clone(from) }
}

fn rust(path: &str, source: &str, tokens: TokenStream, from: &Arc<SourceFile>) -> Made {
    let text = format(tokens).map(|text| header(source) + &text);
    Made { path: path.to_owned(), text, from: Arc::clone(from) }
}

/// Returns the first line of a file generated from the spec.
fn header(source: &str) -> String {
    format!("// Made from {source} by `cargo xtask gen`: change the spec or a template, not this file.\n\n")
}

/// Returns the same for a page of the guide.
fn markdown_header(source: &str) -> String {
    format!("<!-- Made from {source} by `cargo xtask gen`: change the spec or a template, not this file. -->\n\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use quote::quote;

    use super::*;

    #[test]
    fn two_files_of_one_path_are_reported_and_so_is_what_is_not_rust() {
        let file = |path: &str| {
            let mut file = SourceFile::default();
            file.path = path.to_owned();
            Arc::new(file)
        };
        let (a, b) = (file("spec/a/x.json"), file("spec/b/x.json"));
        let cases = [
            (text("src/x.rs", String::new(), &a), text("src/y.rs", String::new(), &b), None),
            (
                text("src/x.rs", String::new(), &a),
                text("src/X.rs", String::new(), &b),
                Some("the file src/X.rs of the client would be written twice: spec/a/x.json generates it too"),
            ),
            (
                text("src/x.rs", String::new(), &a),
                text("src/runtime/mod.rs", String::new(), &b),
                Some("the file src/runtime/mod.rs of the client would be written twice: every client has it"),
            ),
            (
                rust(
                    "src/x.rs",
                    "spec/a/x.json",
                    quote!(
                        struct A;
                    ),
                    &a,
                ),
                rust("src/y.rs", "spec/b/x.json", quote!(struct struct), &b),
                Some(
                    "the code generated from this file for src/y.rs is not valid Rust: expected identifier, found keyword `struct`",
                ),
            ),
        ];
        for (first, second, message) in cases {
            let found = collect([first, second].into_iter()).err().unwrap_or_default();
            let found: Vec<_> = found.iter().map(|found| (found.file.path.as_str(), found.message.as_str())).collect();
            assert_eq!(found, message.map(|message| ("spec/b/x.json", message)).into_iter().collect::<Vec<_>>());
        }
    }

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
