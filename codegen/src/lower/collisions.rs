//! Two things with one Rust name are a mistake in the spec, never a silent suffix. So is a name that Rust cannot have.

use std::collections::HashMap;
use std::sync::Arc;

use proc_macro2::Ident;
use spec::model::{ErrorCode, Field, Payload, TypeDef};
use spec::{At, Diagnostic, SourceFile, Spec};

use crate::{names, reserved};

/// Returns all collisions of generated names.
pub fn collisions(spec: &Spec) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let library = super::library(spec).to_string();
    let mut root = modules(&library);
    root.reserve(reserved::CLIENT_METHODS, "a method of the client");
    root.reserve(reserved::ROOT_MODULES, "a module of every client");
    let mut constants = Scope::new("constant");
    let mut at_root = None;
    for api in &spec.apis {
        feature(api, &mut found);
        constants.add(&api.name, names::shouting(&api.name), &api.file, "/title", &mut found);
        let mut own = modules(&library);
        own.reserve(&["clone"], "a method of every resource");
        own.reserve(&[names::CONSTRUCTOR], "a constructor");
        let modules = match names::api_module(api) {
            Some(module) => {
                // A folder and a file with the same name are two things.
                root.add(&format!("{}/", api.name), module, &api.file, "/title", &mut found);
                &mut own
            }
            None => {
                only_at_root(api, &mut at_root, &mut found);
                &mut root
            }
        };
        type_scope(api, &api.file, &api.def.types, &api.def.errors, &mut found);
        for resource in &api.resources {
            modules.add(&resource.name, names::snake(&resource.name), &resource.file, "/title", &mut found);
            resource_names(api, resource, &mut found);
        }
    }
    found
}

/// Creates the scope of the modules of the crate or of an API: files, and names that generated code uses in paths.
fn modules(library: &str) -> Scope {
    let mut scope = Scope::new("module");
    scope.reserve(&[names::SHARED], "the module of the shared types");
    scope.reserve(reserved::PATH_STARTS, "generated code");
    scope.reserve(&[library], "the crate itself");
    scope.reserve(reserved::SYSROOT, "a crate of the language");
    scope.reserve(reserved::DEVICES, "Windows, for a device,");
    scope
}

/// Checks that a feature is not one of the client itself.
fn feature(api: &spec::Api, found: &mut Vec<Diagnostic>) {
    if let Some(name) = api.def.feature.as_deref().filter(|name| reserved::FEATURES.contains(name)) {
        let message = format!("the feature `{name}` is reserved: every client has it");
        let help = "give it another name, such as that of the API";
        found.push(Diagnostic::new(&api.file, "/feature", At::Value, message, "this name is taken", help));
    }
}

/// Checks that only one API has its resources at the root.
fn only_at_root<'s>(api: &'s spec::Api, first: &mut Option<&'s spec::Api>, found: &mut Vec<Diagnostic>) {
    let Some(first) = first else {
        *first = Some(api);
        return;
    };
    let message = format!("the API `{}` cannot be at the root of the client: `{}` already is", api.name, first.name);
    let help = format!("remove this key, or the one in {}", first.file.path);
    found.push(Diagnostic::new(&api.file, "/at_root", At::Value, message, "the second at the root", help));
}

fn resource_names(api: &spec::Api, resource: &spec::Resource, found: &mut Vec<Diagnostic>) {
    let (file, def) = (&resource.file, &resource.def);
    let mut scope = type_scope(api, file, &def.types, &def.errors, found);
    let mut methods = Scope::new("method");
    methods.reserve(&[names::CONSTRUCTOR], "a constructor");
    for (index, operation) in def.operations.iter().enumerate() {
        let pointer = format!("/operations/{index}");
        let (name, rust) = (&operation.name, names::camel(&operation.name));
        scope.add_as("operation", name, rust, file, &format!("{pointer}/name"), found);
        methods.add(&operation.name, names::snake(&operation.name), file, &format!("{pointer}/name"), found);
        if operation.pages.is_some() || matches!(operation.answer, Payload::Page(_)) {
            methods.add(&operation.name, names::all(&operation.name), file, &format!("{pointer}/name"), found);
        }
        let mut fields = Scope::fields("parameter");
        for (place, index, field) in operation.parameters.iter() {
            fields.add_field(field, file, &format!("{pointer}/parameters/{}/{index}", place.key()), found);
        }
    }
}

/// Creates the scope of the types of a file, with the enum of its error codes.
fn type_scope(
    api: &spec::Api,
    file: &Arc<SourceFile>,
    defs: &[TypeDef],
    errors: &[ErrorCode],
    found: &mut Vec<Diagnostic>,
) -> Scope {
    let mut scope = Scope::new("type");
    scope.reserve(reserved::TYPES, "generated code");
    // Sets of bits are the only types that are also values, like the constant of the API.
    if defs.iter().any(|def| def.bits.is_some()) {
        scope.reserve(&[&names::shouting(&api.name).to_string()], "the constant of the API");
    }
    if !errors.is_empty() {
        scope.reserve(&[names::ERROR_CODE], "the enum of the error codes");
    }
    types(&mut scope, file, defs, found);
    let mut codes = Scope::values("error code");
    for (index, error) in errors.iter().enumerate() {
        codes.add(&error.name, names::camel(&error.name), file, &format!("/errors/{index}/name"), found);
    }
    scope
}

fn types(scope: &mut Scope, file: &Arc<SourceFile>, defs: &[TypeDef], found: &mut Vec<Diagnostic>) {
    for (index, def) in defs.iter().enumerate() {
        let pointer = format!("/types/{index}");
        scope.add(&def.name, names::camel(&def.name), file, &format!("{pointer}/name"), found);
        let mut fields = Scope::fields("field");
        fields.reserve(&[names::EXTRA], "the field for undocumented members");
        for (index, field) in def.fields.iter().flatten().enumerate() {
            fields.add_field(field, file, &format!("{pointer}/fields/{index}"), found);
        }
        let mut cases = Scope::values("case");
        for (index, case) in def.cases.iter().flatten().enumerate() {
            let (pointer, rust_name) = (format!("{pointer}/cases/{index}"), case.rust_name.as_deref());
            cases.add_value(&case.value, rust_name, names::case(case), file, &pointer, found);
        }
        let mut bits = Scope::new("bit");
        for (index, bit) in def.bits.iter().flatten().enumerate() {
            bits.add(&bit.name, names::shouting(&bit.name), file, &format!("{pointer}/bits/{index}/name"), found);
        }
        let mut variants = Scope::values("value");
        for (index, value) in def.values.iter().flatten().enumerate() {
            let (pointer, rust_name) = (format!("{pointer}/values/{index}"), value.rust_name.as_deref());
            variants.add_value(&value.value, rust_name, names::variant(value), file, &pointer, found);
        }
    }
}

/// The names in a scope, and their owners.
struct Scope {
    what: &'static str,
    taken: HashMap<String, Owner>,
}

/// The owner of a name.
struct Owner {
    /// Name in the spec, if it comes from there.
    name: Option<String>,
    /// Description, in a sentence.
    what: String,
}

impl Scope {
    fn new(what: &'static str) -> Self {
        Self { what, taken: HashMap::new() }
    }

    /// Creates the scope of the fields of a struct with a constructor.
    fn fields(what: &'static str) -> Self {
        let mut scope = Self::new(what);
        scope.reserve(&[names::CONSTRUCTOR], "a constructor");
        scope
    }

    /// Creates the scope of the variants of an enum that keeps unknown values.
    fn values(what: &'static str) -> Self {
        let mut scope = Self::new(what);
        scope.reserve(&[names::UNKNOWN], "the variant for unknown values");
        scope
    }

    fn reserve(&mut self, names: &[&str], what: &str) {
        let owner = |name: &&str| ((*name).to_owned(), Owner { name: None, what: what.to_owned() });
        self.taken.extend(names.iter().map(owner));
    }

    fn add_field(&mut self, field: &Field, file: &Arc<SourceFile>, pointer: &str, found: &mut Vec<Diagnostic>) {
        let key = if field.rust_name.is_some() { "rust_name" } else { "name" };
        // The same name in another place of a request is another parameter.
        let name = pointer.rsplit_once('/').map_or("", |(place, _)| place).to_owned() + &field.name;
        let pointer = format!("{pointer}/{key}");
        if !self.unnameable(field.rust_name.as_deref().unwrap_or(&field.name), file, &pointer, found) {
            self.add(&name, names::field(field), file, &pointer, found);
        }
    }

    /// Adds the value of an enum or a union.
    fn add_value(
        &mut self,
        value: &str,
        rust_name: Option<&str>,
        rust: Ident,
        file: &Arc<SourceFile>,
        pointer: &str,
        found: &mut Vec<Diagnostic>,
    ) {
        let key = if rust_name.is_some() { "rust_name" } else { "value" };
        let pointer = format!("{pointer}/{key}");
        if !self.unnameable(rust_name.unwrap_or(value), file, &pointer, found) {
            self.add(value, rust, file, &pointer, found);
        }
    }

    /// Reports a documented name that cannot become a Rust name.
    fn unnameable(&self, name: &str, file: &Arc<SourceFile>, pointer: &str, found: &mut Vec<Diagnostic>) -> bool {
        let unnameable = !names::is_nameable(name);
        if unnameable {
            let message = format!(
                "the {} `{name}` cannot become a Rust name, which consists of ASCII letters and digits",
                self.what
            );
            let help = "set a Rust name with `rust_name`";
            found.push(Diagnostic::new(file, pointer, At::Value, message, "not a Rust name", help));
        }
        unnameable
    }

    /// Adds a name of the spec that becomes `rust`. The same name twice is a mistake in the spec itself, which lint
    /// reports.
    fn add(&mut self, name: &str, rust: Ident, file: &Arc<SourceFile>, pointer: &str, found: &mut Vec<Diagnostic>) {
        self.add_as(self.what, name, rust, file, pointer, found);
    }

    /// The same, for the name of something else than the others in this scope.
    fn add_as(
        &mut self,
        what: &str,
        name: &str,
        rust: Ident,
        file: &Arc<SourceFile>,
        pointer: &str,
        found: &mut Vec<Diagnostic>,
    ) {
        let rust = rust.to_string();
        match self.taken.get(&rust) {
            Some(owner) if owner.name.as_deref() == Some(name) => {}
            Some(owner) => {
                let message = format!("the {what} would be named `{rust}` in Rust, which {} already uses", owner.what);
                let help = match what {
                    "parameter" | "field" | "value" | "case" => "set another Rust name with `rust_name`",
                    _ => "give it another name",
                };
                found.push(Diagnostic::new(file, pointer, At::Value, message, "this name is taken", help));
            }
            None => {
                let what = format!("the {what} on line {}", file.line_of(pointer));
                self.taken.insert(rust, Owner { name: Some(name.to_owned()), what });
            }
        }
    }
}
