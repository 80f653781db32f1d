//! Two things with one name in Rust are a mistake in the spec, never a reason for a silent suffix.

use std::collections::HashMap;
use std::sync::Arc;

use proc_macro2::Ident;
use spec::model::{Answer, ErrorCode, Field, TypeDef};
use spec::{At, Diagnostic, SourceFile, Spec};

use crate::names;

/// The names that generated code uses for something else.
const RESERVED_TYPES: [&str; 20] = [
    names::HANDLE,
    "Field",
    "Meta",
    "Operation",
    "String",
    "Vec",
    "Option",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "From",
    "Into",
    "IntoIterator",
    "PartialEq",
];
/// The modules at the root that are not made from a resource, and the methods of the client.
const RESERVED_AT_ROOT: [&str; 9] =
    [names::SHARED, "runtime", "resources", "examples", "guide", "self", "builder", "call", "from_env"];
/// The modules of an API with a module of its own that are not made from a resource.
const RESERVED_IN_API: [&str; 2] = [names::SHARED, "self"];

/// All collisions of generated names.
pub fn collisions(spec: &Spec) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut root = Scope::new("module", &RESERVED_AT_ROOT);
    for api in &spec.apis {
        let mut own = Scope::new("module", &RESERVED_IN_API);
        let modules = match names::api_module(api) {
            Some(module) => {
                root.add(&api.name, module, &api.file, "/title", &mut found);
                &mut own
            }
            None => &mut root,
        };
        type_scope(&api.file, &api.def.types, &api.def.errors, &mut found);
        for resource in &api.resources {
            modules.add(&resource.name, names::snake(&resource.name), &resource.file, "/title", &mut found);
            resource_names(resource, &mut found);
        }
    }
    found
}

fn resource_names(resource: &spec::Resource, found: &mut Vec<Diagnostic>) {
    let (file, def) = (&resource.file, &resource.def);
    let mut scope = type_scope(file, &def.types, &def.errors, found);
    let mut methods = Scope::new("method", &[]);
    for (index, operation) in def.operations.iter().enumerate() {
        let pointer = format!("/operations/{index}");
        scope.add(&operation.name, names::camel(&operation.name), file, &format!("{pointer}/name"), found);
        methods.add(&operation.name, names::snake(&operation.name), file, &format!("{pointer}/name"), found);
        if operation.pages.is_some() || matches!(operation.answer, Answer::Page(_)) {
            methods.add(&operation.name, names::all(&operation.name), file, &format!("{pointer}/name"), found);
        }
        let mut fields = Scope::new("parameter", &[names::CONSTRUCTOR]);
        for (place, index, field) in operation.parameters.iter() {
            fields.add_field(field, file, &format!("{pointer}/parameters/{}/{index}", place.key()), found);
        }
    }
}

/// The types of a file, with the enum of its error codes.
fn type_scope(file: &Arc<SourceFile>, defs: &[TypeDef], errors: &[ErrorCode], found: &mut Vec<Diagnostic>) -> Scope {
    let mut scope = Scope::new("type", &RESERVED_TYPES);
    if !errors.is_empty() {
        scope.reserve(names::ERROR_CODE, "the enum of the error codes");
    }
    types(&mut scope, file, defs, found);
    let mut codes = Scope::new("error code", &[names::UNKNOWN]);
    for (index, error) in errors.iter().enumerate() {
        codes.add(&error.name, names::camel(&error.name), file, &format!("/errors/{index}/name"), found);
    }
    scope
}

fn types(scope: &mut Scope, file: &Arc<SourceFile>, defs: &[TypeDef], found: &mut Vec<Diagnostic>) {
    for (index, def) in defs.iter().enumerate() {
        let pointer = format!("/types/{index}");
        scope.add(&def.name, names::camel(&def.name), file, &format!("{pointer}/name"), found);
        let mut fields = Scope::new("field", &[names::CONSTRUCTOR]);
        for (index, field) in def.fields.iter().flatten().enumerate() {
            fields.add_field(field, file, &format!("{pointer}/fields/{index}"), found);
        }
        let mut cases = Scope::new("case", &[names::UNKNOWN]);
        for (index, case) in def.cases.iter().flatten().enumerate() {
            let key = if case.rust_name.is_some() { "rust_name" } else { "value" };
            cases.add(&case.value, names::case(case), file, &format!("{pointer}/cases/{index}/{key}"), found);
        }
        let mut bits = Scope::new("bit", &[]);
        for (index, bit) in def.bits.iter().flatten().enumerate() {
            bits.add(&bit.name, names::shouting(&bit.name), file, &format!("{pointer}/bits/{index}/name"), found);
        }
        let mut variants = Scope::new("value", &[names::UNKNOWN]);
        for (index, value) in def.values.iter().flatten().enumerate() {
            let key = if value.rust_name.is_some() { "rust_name" } else { "value" };
            variants.add(&value.value, names::variant(value), file, &format!("{pointer}/values/{index}/{key}"), found);
        }
    }
}

/// The names of one place, and what has them.
struct Scope {
    what: &'static str,
    taken: HashMap<String, Owner>,
}

/// What has a name.
struct Owner {
    /// Its name in the spec.
    name: String,
    /// What it is, in a sentence.
    what: String,
}

impl Scope {
    fn new(what: &'static str, reserved: &[&str]) -> Self {
        let mut scope = Self { what, taken: HashMap::new() };
        reserved.iter().for_each(|name| scope.reserve(name, "the generated code itself"));
        scope
    }

    fn reserve(&mut self, name: &str, what: &str) {
        self.taken.insert(name.to_owned(), Owner { name: String::new(), what: what.to_owned() });
    }

    fn add_field(&mut self, field: &Field, file: &Arc<SourceFile>, pointer: &str, found: &mut Vec<Diagnostic>) {
        let key = if field.rust_name.is_some() { "rust_name" } else { "name" };
        // The same name in another place of a call is another parameter.
        let name = pointer.rsplit_once('/').map_or("", |(place, _)| place).to_owned() + &field.name;
        self.add(&name, names::field(field), file, &format!("{pointer}/{key}"), found);
    }

    /// Adds a name of the spec that becomes `rust`. The same name twice is a mistake in the spec itself, whatever
    /// becomes of it, and the lint reports that.
    fn add(&mut self, name: &str, rust: Ident, file: &Arc<SourceFile>, pointer: &str, found: &mut Vec<Diagnostic>) {
        let rust = rust.to_string();
        match self.taken.get(&rust) {
            Some(owner) if owner.name == name => {}
            Some(owner) => {
                let message =
                    format!("the {} would be called `{rust}` in Rust, which {} uses already", self.what, owner.what);
                let help = match self.what {
                    "parameter" | "field" | "value" | "case" => "give it another name in Rust with `rust_name`",
                    _ => "give it another name",
                };
                found.push(Diagnostic::new(file, pointer, At::Value, message, "this name is taken", help));
            }
            None => {
                let what = format!("the {} on line {}", self.what, file.line_of(pointer));
                self.taken.insert(rust, Owner { name: name.to_owned(), what });
            }
        }
    }
}
