//! Rules of a spec beyond its structure. Every mistake is reported where it occurs.

mod characters;
mod endpoints;
mod examples;
mod fields;
mod fit;
mod general;
mod limits;
mod names;
mod package;
mod paging;
mod prose;
mod rules;
mod types;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::apis::{Api, Resource, Spec};
use crate::diagnostic::{At, Diagnostic};
use crate::model::Field;
use crate::source::SourceFile;
use crate::suggest::Guesses;

/// Returns all mistakes in a spec, except collisions of Rust names, which the code generator finds.
pub fn lint(spec: &Spec) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let guesses = &Guesses::default();
    let operations = &spec.operation_ids().collect();
    package::check(&spec.package, &mut found);
    for api in &spec.apis {
        characters::check(&api.file, &mut found);
        api.resources.iter().for_each(|resource| characters::check(&resource.file, &mut found));
        File { spec, api, operations, guesses, source: &api.file, home: None, found: &mut found }.api();
        for resource in &api.resources {
            let home = Some(resource.name.as_str());
            File { spec, api, operations, guesses, source: &resource.file, home, found: &mut found }.resource(resource);
        }
        types::endless(api, &mut found);
        types::unused(api, guesses, &mut found);
    }
    found
}

/// A file that is being checked.
struct File<'s, 'f> {
    spec: &'s Spec,
    api: &'s Api,
    /// Names of all operations.
    operations: &'s BTreeSet<String>,
    guesses: &'s Guesses,
    source: &'s Arc<SourceFile>,
    /// Resource whose types are in scope, before those of `api.json`.
    home: Option<&'s str>,
    found: &'f mut Vec<Diagnostic>,
}

impl<'s> File<'s, '_> {
    fn api(&mut self) {
        let def = &self.api.def;
        names::api(self, def);
        types::definitions(self, &def.types);
        endpoints::base_url(self);
        general::auth_schemes(self, def);
        general::envelope(self, def);
        general::rate_limits(self, def);
        paging::pager(self);
        general::statuses(self, def);
        prose::api(self, def);
        for (index, field) in def.paging.iter().enumerate() {
            self.field(field, &format!("/paging/{index}"));
        }
        self.each_field_of_types(&def.types);
    }

    fn resource(&mut self, resource: &'s Resource) {
        let def = &resource.def;
        names::resource(self, resource);
        types::definitions(self, &def.types);
        prose::resource(self, def);
        self.each_field_of_types(&def.types);
        for (index, operation) in def.operations.iter().enumerate() {
            let pointer = format!("/operations/{index}");
            let is_given = |key: &str| !resource.file.lacks(&format!("{pointer}/{key}"));
            if is_given("path") {
                endpoints::placeholders(self, operation, &pointer);
            }
            endpoints::headers(self, operation, &pointer);
            general::credentials(self, operation, &pointer);
            general::references(self, operation, &pointer);
            rules::check(self, operation, &pointer);
            if is_given("answer") {
                paging::pages(self, operation, &pointer);
                types::answer(self, operation, &pointer);
            }
            prose::operation(self, operation, &pointer);
            let beside = general::Beside::of(operation.parameters.iter().map(|(_, _, field)| field));
            for (place, index, field) in operation.parameters.iter() {
                let pointer = format!("{pointer}/parameters/{}/{index}", place.key());
                general::depends(self, field, &beside, &pointer);
                self.field(field, &pointer);
            }
            if is_given("path") && is_given("example/request") {
                examples::request(self, operation, &format!("{pointer}/example/request"));
            }
            if is_given("answer") && is_given("example/response") {
                examples::response(self, operation, &format!("{pointer}/example/response"));
            }
        }
        endpoints::duplicates(self, &def.operations);
    }

    fn each_field_of_types(&mut self, types: &'s [crate::model::TypeDef]) {
        for (index, def) in types.iter().enumerate() {
            let beside = general::Beside::of(def.fields.iter().flatten());
            for (field_index, field) in def.fields.iter().flatten().enumerate() {
                let pointer = format!("/types/{index}/fields/{field_index}");
                general::depends(self, field, &beside, &pointer);
                self.field(field, &pointer);
            }
        }
    }

    fn field(&mut self, field: &'s Field, pointer: &str) {
        fields::check(self, field, pointer);
        prose::field(self, field, pointer);
    }

    /// Reports a mistake in a value.
    fn value(&mut self, pointer: &str, message: impl Into<String>, label: &str, help: impl Into<String>) {
        self.found.push(Diagnostic::new(self.source, pointer, At::Value, message, label, help));
    }

    /// Reports a mistake in an object that lacks something.
    fn opening(&mut self, pointer: &str, message: impl Into<String>, label: &str, help: impl Into<String>) {
        self.found.push(Diagnostic::new(self.source, pointer, At::Opening, message, label, help));
    }

    /// Reports a mistake in a key.
    fn key(&mut self, pointer: &str, message: impl Into<String>, label: &str, help: impl Into<String>) {
        self.found.push(Diagnostic::new(self.source, pointer, At::Key, message, label, help));
    }
}
