//! Endpoints: their paths, and that none is declared twice.

use std::collections::{BTreeSet, HashMap, HashSet};

use runtime::rules;

use super::File;
use crate::documented::{foreign_placeholder, placeholder};
use crate::model::{Field, Operation};

/// Checks that a client accepts the base URL, and that paths can be appended to it.
pub(super) fn base_url(file: &mut File<'_, '_>) {
    let url = &file.api.def.base_url;
    let slash = url.ends_with('/').then_some(("ends with a slash", "remove it, since each path begins with one"));
    if let Some((what, way_out)) = rules::base_url_problem(url).or(slash) {
        file.value("/base_url", format!("the base URL `{url}` {what}"), "wrong format", way_out);
    }
}

/// Checks that a client calls a path unchanged, and that its placeholders and the path parameters correspond.
pub(super) fn placeholders(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let (path, at) = (&operation.path, format!("{pointer}/path"));
    if !path.starts_with('/') {
        let message = format!("the path `{path}` does not begin with a slash");
        file.value(&at, message, "a slash is missing", format!("write `/{path}`"));
    }
    let mut as_we_write = path.clone();
    for (segment, name) in path.split('/').filter_map(|segment| Some((segment, foreign_placeholder(segment)?))) {
        let message = format!("the placeholder `{segment}` is not written as a spec writes it");
        file.value(&at, message, "wrong format", format!("write `:{name}`"));
        as_we_write = as_we_write.replacen(segment, &format!(":{name}"), 1);
    }
    if let Some((what, way_out)) = rules::path_problem(&as_we_write).filter(|_| path.starts_with('/')) {
        file.value(&at, format!("the path `{path}` {what}"), "wrong format", way_out);
    }
    let names: Vec<_> = path.split('/').filter_map(placeholder).collect();
    let parameters: HashSet<_> = operation.parameters.path.iter().map(|field| field.name.as_str()).collect();
    let mut placeholders = HashSet::new();
    for name in &names {
        if !placeholders.insert(*name) {
            let message = format!("the placeholder `:{name}` appears twice");
            file.value(&at, message, "duplicate", "rename one of the two");
        }
        // A parameter that was left out for its own mistakes is reported there.
        if !parameters.contains(name) && !file.api.left_out.may_declare(name) {
            let message = format!("the placeholder `:{name}` has no path parameter");
            let help = format!("add a parameter `{name}` under `parameters.path`");
            file.value(&at, message, "no parameter has this name", help);
        }
    }
    for (index, field) in operation.parameters.path.iter().enumerate() {
        parameter(file, field, &placeholders, path, &format!("{pointer}/parameters/path/{index}"));
    }
}

fn parameter(file: &mut File<'_, '_>, field: &Field, placeholders: &HashSet<&str>, path: &str, pointer: &str) {
    let name = &field.name;
    if !placeholders.contains(name.as_str()) {
        let message = format!("the path parameter `{name}` has no placeholder");
        let help = format!("write `:{name}` in the path `{path}`, or move the parameter");
        file.value(&format!("{pointer}/name"), message, "not in the path", help);
    }
    if !field.required {
        let message = format!("the path parameter `{name}` must be required, since a path needs all its segments");
        file.value(&format!("{pointer}/name"), message, "optional", "add `\"required\": true`");
    }
}

/// Checks that a client can send each header with a value, and does not send it already.
pub(super) fn headers(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let carry_credential = |name: &str| {
        let mut names = file.api.def.auth_schemes.iter().flat_map(|scheme| &scheme.headers);
        names.any(|header| header.eq_ignore_ascii_case(name)).then_some(("carries a credential", "remove it"))
    };
    for (index, field) in operation.parameters.header.iter().enumerate() {
        let name = &field.name;
        if let Some((what, way_out)) = rules::header_problem(name).or_else(|| carry_credential(name)) {
            let pointer = format!("{pointer}/parameters/header/{index}/name");
            file.value(&pointer, format!("the header `{name}` {what}"), "not a parameter", way_out);
        }
    }
}

/// Checks that no two operations are the same call: they differ in method, path, the names of their body members or a
/// form field with a constant value.
pub(super) fn duplicates(file: &mut File<'_, '_>, operations: &[Operation]) {
    let mut first = HashMap::new();
    let source = file.source;
    let is_given =
        |index| ["method", "path", "parameters"].iter().all(|key| !source.lacks(&format!("/operations/{index}/{key}")));
    for (index, operation) in operations.iter().enumerate().filter(|(index, _)| is_given(*index)) {
        let body = operation.parameters.body.iter().map(|field| (field.name.as_str(), None));
        let form = operation.parameters.form.iter();
        let form = form.filter_map(|field| Some((field.name.as_str(), Some(field.constant()?.as_str()?))));
        let body: BTreeSet<_> = body.chain(form).collect();
        let path: Vec<_> =
            operation.path.split('/').map(|segment| placeholder(segment).map_or(segment, |_| ":")).collect();
        if let Some(first) = first.insert((operation.method.as_str(), path, body), index) {
            let (method, path) = (operation.method.as_str(), &operation.path);
            let line = file.source.line_of(&format!("/operations/{first}/path"));
            let message = format!("the endpoint {method} {path} is declared twice");
            file.value(
                &format!("/operations/{index}/path"),
                message,
                "duplicate",
                format!("remove one of the two; the first is on line {line}"),
            );
        }
    }
}
