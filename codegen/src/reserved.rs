//! Names that the generated crate has without any spec. The tests at the end compare them with the runtime, the
//! manifest and the output of the templates, and fail if the crate gains a name.

/// Types that generated code uses through a prelude or an import.
pub const TYPES: &[&str] = &[
    "Api",
    "Box",
    "Default",
    "Err",
    "FnMut",
    "From",
    "Into",
    "IntoIterator",
    "Meta",
    "None",
    "Ok",
    "Option",
    "Result",
    "Some",
    "String",
    "Vec",
];

/// Methods of the client, which has another method for each resource at the root.
pub const CLIENT_METHODS: &[&str] = &[
    "all",
    "at_once",
    "attempts",
    "builder",
    "call",
    "clone",
    "command",
    "credential",
    "deref",
    "from_env",
    "http_request",
    "mask",
    "new",
    "receive",
    "receive_all",
    "receive_detailed",
    "send",
    "start",
    "start_alone",
    "undocumented",
    "url",
    "with",
];

/// Modules at the root of the crate.
pub const ROOT_MODULES: &[&str] =
    &["blocking", "codec", "examples", "guide", "lib", "main", "package", "resources", "runtime"];

/// First segments of paths in generated code: crates, and types of the language. A module of that name would hide them.
pub const PATH_STARTS: &[&str] = &[
    "bool",
    "bytes",
    "f64",
    "futures_core",
    "i64",
    "jiff",
    "regex_lite",
    "reqwest",
    "rust_decimal",
    "serde",
    "serde_json",
    "std",
    "str",
    "tokio",
    "tracing",
    "u32",
    "usize",
];

/// Crates that every crate can name, whether it uses them or not.
pub const SYSROOT: &[&str] = &["alloc", "core", "std"];

/// Macros of the language with names like types. They hide no type, but make a link ambiguous.
pub const DERIVES: &[&str] = &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// Features of every client.
pub const FEATURES: &[&str] = &["apis", "async", "blocking", "default", "examples", "mock"];

/// Names that no file can have on Windows.
pub const DEVICES: &[&str] = &[
    "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};
    use syn::{ImplItem, Item, Type, Visibility};

    use super::*;
    use crate::files::{Files, RUNTIME};
    use crate::names;

    /// Generates the client of a spec that has one of everything, without the runtime.
    fn generated() -> Files {
        let loaded = golden();
        let mut files = crate::generate(&spec::check(&loaded).unwrap()).unwrap();
        files.retain(|path, _| !path.starts_with("src/runtime/") && !path.starts_with("examples/"));
        files
    }

    fn golden() -> spec::Loaded {
        spec::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/spec")).unwrap()
    }

    fn parsed(text: &str) -> Vec<Item> {
        syn::parse_file(text).unwrap().items
    }

    fn is(ty: &Type, name: &str) -> bool {
        matches!(ty, Type::Path(path) if path.path.is_ident(name))
    }

    fn assert_has(list: &[&str], found: impl IntoIterator<Item = String>) {
        let list: BTreeSet<_> = list.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(list, found.into_iter().collect::<BTreeSet<_>>());
    }

    #[test]
    fn the_methods_of_the_client_are_reserved() {
        let items = RUNTIME.iter().flat_map(|(_, text)| parsed(text));
        let methods = items.flat_map(|item| match item {
            Item::Impl(item) if is(&item.self_ty, "Client") => item.items,
            _ => Vec::new(),
        });
        let methods = methods.filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        // The client implements `Clone`.
        assert_has(CLIENT_METHODS, methods.chain(["clone".to_owned()]));
    }

    /// Returns the module that an item exports from another one.
    fn exported_module(item: &Item) -> Option<String> {
        let Item::Use(syn::ItemUse { vis: Visibility::Public(_), tree: syn::UseTree::Path(path), .. }) = item else {
            return None;
        };
        match &*path.tree {
            syn::UseTree::Name(name) => Some(name.ident.to_string()).filter(|name| names::snake(name) == name.as_str()),
            _ => None,
        }
    }

    #[test]
    fn the_modules_of_the_crate_are_reserved() {
        let files = generated();
        let own = parsed(&files["src/lib.rs"]);
        let (_, runtime) = RUNTIME.iter().find(|(path, _)| *path == "src/runtime/mod.rs").unwrap();
        let runtime = parsed(runtime);
        let public =
            runtime.iter().filter(|item| matches!(item, Item::Mod(item) if matches!(item.vis, Visibility::Public(_))));
        let names = own.iter().chain(public).filter_map(|item| match item {
            Item::Mod(item) => Some(item.ident.to_string()),
            _ => None,
        });
        let names = names.chain(runtime.iter().filter_map(exported_module));
        let made = ["library", "pets", "shelters", "types"];
        // The file of a module with one of these names would be the root of a crate.
        assert_has(
            ROOT_MODULES,
            names.filter(|name| !made.contains(&name.as_str())).chain(["lib", "main"].map(str::to_owned)),
        );
    }

    #[test]
    fn the_features_of_the_manifest_are_reserved() {
        let manifest = include_str!("templates/package/Cargo.toml.txt");
        assert_has(FEATURES, section(manifest, "[features]"));
    }

    /// Iterates over the keys of a section of a manifest.
    fn section<'m>(manifest: &'m str, header: &'m str) -> impl Iterator<Item = String> + 'm {
        let lines =
            manifest.lines().skip_while(move |line| *line != header).skip(1).take_while(|line| !line.starts_with('['));
        lines.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
    }

    /// Returns the code of the modules made from resources, of their documented calls and doc examples, and of the
    /// macros that they use.
    fn code() -> Vec<TokenStream> {
        let of_resources = ["src/pets/", "src/shelters/places/", "src/types.rs", "src/examples/pets/"];
        let files = generated();
        let code = files.iter().filter(|(path, _)| path.ends_with(".rs"));
        let made = code.filter(|(path, _)| of_resources.iter().any(|start| path.starts_with(start)));
        let macros = RUNTIME.iter().find(|(path, _)| *path == "src/runtime/macros.rs").unwrap().1.to_owned();
        let texts = made.flat_map(|(_, text)| [text.clone(), documented(text)]).chain([macros]);
        texts.map(|text| text.parse().unwrap()).collect()
    }

    /// Returns the code in the docs of a file.
    fn documented(text: &str) -> String {
        let blocks = text.split("/// ```").skip(1).step_by(2).flat_map(str::lines).skip(1);
        let lines = blocks.filter_map(|line| line.trim_start().strip_prefix("///"));
        lines.filter(|line| *line != "no_run").map(|line| line.replacen(" # ", " ", 1) + "\n").collect()
    }

    /// An identifier that starts a path: neither a field, nor a later segment, nor a declaration.
    struct Head {
        name: String,
        /// Whether the path continues after it.
        goes_on: bool,
    }

    fn heads(code: impl IntoIterator<Item = TokenStream>) -> Vec<Head> {
        let mut found = Vec::new();
        code.into_iter().for_each(|tokens| gather(tokens, &mut found));
        found
    }

    /// Adds the first segments of the paths in some code. Attributes name macros, which have a separate namespace.
    fn gather(tokens: TokenStream, found: &mut Vec<Head>) {
        const DECLARED: [&str; 10] = ["struct", "enum", "type", "const", "static", "mod", "fn", ".", "$", "#"];
        let tokens: Vec<_> = tokens.into_iter().collect();
        let text = |index: usize| tokens.get(index).map(ToString::to_string).unwrap_or_default();
        for (index, token) in tokens.iter().enumerate() {
            let before = index.checked_sub(1).map(text).unwrap_or_default();
            match token {
                TokenTree::Group(_) if before == "#" || before == "!" && text(index - 2) == "#" => {}
                TokenTree::Group(group) => gather(group.stream(), found),
                TokenTree::Ident(ident) if !DECLARED.contains(&before.as_str()) => {
                    let led_to = before == ":" && index > 1 && text(index - 2) == ":";
                    let is_fragment = before == ":" && index > 2 && text(index - 3) == "$";
                    if !led_to && !is_fragment {
                        let goes_on = text(index + 1) == ":" && text(index + 2) == ":";
                        found.push(Head { name: ident.to_string(), goes_on });
                    }
                }
                _ => {}
            }
        }
    }

    /// Returns the types and variants that the spec itself names.
    fn of_the_spec() -> BTreeSet<String> {
        let spec = golden().spec;
        let resources: Vec<_> = spec.resources().map(|(_, resource)| &resource.def).collect();
        let operations = resources.iter().flat_map(|def| &def.operations).map(|operation| operation.name.clone());
        let errors = resources.iter().flat_map(|def| &def.errors).map(|error| error.name.clone());
        let types: Vec<_> = resources
            .iter()
            .flat_map(|def| &def.types)
            .chain(spec.apis.iter().flat_map(|api| &api.def.types))
            .collect();
        let values = types.iter().flat_map(|def| def.values.iter().flatten()).map(names::variant);
        let cases = types.iter().flat_map(|def| def.cases.iter().flatten()).map(names::case);
        let types = types.iter().map(|def| def.name.clone());
        let names = operations.chain(errors).chain(types).map(|name| names::camel(&name));
        names.chain(values).chain(cases).map(|name| name.to_string()).collect()
    }

    /// Words of macros, of traits and of the language, which no type can hide.
    const NO_TYPES: [&str; 5] = ["Item", "Output", "Self", "Slot", "View"];

    #[test]
    fn the_types_that_generated_code_names_are_reserved() {
        let of_the_spec = of_the_spec();
        let names = heads(code()).into_iter().map(|head| head.name);
        // Names of one letter are type parameters, which hide a type of that name.
        let types = names.filter(|name| {
            name.starts_with(|c: char| c.is_ascii_uppercase())
                && name.contains(|c: char| c.is_ascii_lowercase())
                && !of_the_spec.contains(name)
                && !NO_TYPES.contains(&name.as_str())
        });
        // The variant for unknown values, and the enum and the struct of every resource.
        let own = ["Other", "ErrorCode"];
        assert_has(TYPES, types.filter(|name| !own.contains(&name.as_str())).chain(["Api".to_owned()]));
    }

    #[test]
    fn what_paths_begin_with_is_reserved() {
        let manifest = include_str!("templates/package/Cargo.toml.txt");
        let crates = section(manifest, "[dependencies]").map(|name| name.replace('-', "_"));
        let of_the_language =
            ["bool", "char", "str", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize"];
        // Modules next to the code that uses them, which no other module can replace.
        let known = ["pets_client", "crate", "super", "error_code", "operations", "types"];
        let starts =
            heads(code()).into_iter().filter(|head| head.goes_on || of_the_language.contains(&head.name.as_str()));
        let starts = starts.map(|head| head.name).filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
        let starts = starts.filter(|name| !known.contains(&name.as_str()));
        assert_has(PATH_STARTS, starts.chain(crates));
    }
}
