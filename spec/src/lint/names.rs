//! Names: each is declared once, and in the case that the generated code expects.

use std::collections::HashMap;

use super::File;
use crate::apis::Resource;
use crate::model::{ApiFile, Field, Place, TypeDef};
use crate::type_expr::TypeExpr;

/// Checks the names in `api.json`: of sources, types and other lists.
pub(super) fn api(file: &mut File<'_, '_>, def: &ApiFile) {
    let name = &file.api.name;
    if !is_kebab(name) {
        let message = format!("the folder name `{name}` does not consist of lower-case letters, digits and hyphens");
        file.value("/title", message, "in this folder", "rename the folder, as in `client-api`");
    }
    if let Some(feature) = def.feature.as_deref().filter(|feature| !is_kebab(feature)) {
        let message = format!("the feature `{feature}` does not consist of lower-case letters, digits and hyphens");
        file.value("/feature", message, "wrong format", "write it like `client-api`");
    }
    unique(file, "source", def.sources.iter().map(|source| &source.name), |index| format!("/sources/{index}/name"));
    fields(file, "parameter", &def.paging, "/paging");
    let content_types = def.content_types.iter().map(|content_type| &content_type.value);
    unique(file, "content type", content_types, |index| format!("/content_types/{index}/value"));
    unique(file, "status", def.statuses.iter().map(|status| status.code), |index| format!("/statuses/{index}/code"));
    types(file, &def.types);
}

/// Checks the names of a resource.
pub(super) fn resource(file: &mut File<'_, '_>, resource: &Resource) {
    let def = &resource.def;
    if !is_snake(&resource.name) {
        let message = format!("the file name `{}` is not in snake case", resource.name);
        file.value("/title", message, "in this file", "rename the file, as in `dns_records.json`");
    }
    types(file, &def.types);
    let operations = def.operations.iter().map(|operation| operation.name.as_str());
    unique(file, "operation", operations.clone(), |index| format!("/operations/{index}/name"));
    case(file, operations, |index| format!("/operations/{index}/name"), is_snake, "snake case, as in `purge_files`");
    for (index, operation) in def.operations.iter().enumerate() {
        for place in Place::ALL {
            fields(
                file,
                "parameter",
                operation.parameters.at(place),
                &format!("/operations/{index}/parameters/{}", place.key()),
            );
        }
    }
    unique(file, "error code", def.errors.iter().map(|error| &error.code), |index| format!("/errors/{index}/code"));
    let errors = def.errors.iter().map(|error| error.name.as_str());
    unique(file, "error name", errors.clone(), |index| format!("/errors/{index}/name"));
    case(file, errors, |index| format!("/errors/{index}/name"), is_camel, CAMEL);
}

/// Checks the names of types and their parts.
fn types(file: &mut File<'_, '_>, defs: &[TypeDef]) {
    let names = defs.iter().map(|def| def.name.as_str());
    unique(file, "type", names.clone(), |index| format!("/types/{index}/name"));
    case(file, names, |index| format!("/types/{index}/name"), is_camel, CAMEL);
    for (index, def) in defs.iter().enumerate() {
        let pointer = format!("/types/{index}");
        hidden(file, def, &format!("{pointer}/name"));
        fields(file, "field", def.fields.as_deref().unwrap_or_default(), &format!("{pointer}/fields"));
        let values = def.values.as_deref().unwrap_or_default();
        unique(file, "value", values.iter().map(|value| value.value.as_str()), |index| {
            format!("{pointer}/values/{index}/value")
        });
        let bits = def.bits.iter().flatten().map(|bit| bit.name.as_str());
        unique(file, "bit", bits.clone(), |index| format!("{pointer}/bits/{index}/name"));
        case(file, bits, |index| format!("{pointer}/bits/{index}/name"), is_camel, CAMEL);
        let cases = def.cases.as_deref().unwrap_or_default();
        unique(file, "case", cases.iter().map(|case| case.value.as_str()), |index| {
            format!("{pointer}/cases/{index}/value")
        });
        for (index, name) in
            values.iter().enumerate().filter_map(|(index, value)| Some((index, value.rust_name.as_deref()?)))
        {
            case(file, [name].into_iter(), |_| format!("{pointer}/values/{index}/rust_name"), is_camel, CAMEL);
        }
        for (index, name) in
            cases.iter().enumerate().filter_map(|(index, case)| Some((index, case.rust_name.as_deref()?)))
        {
            case(file, [name].into_iter(), |_| format!("{pointer}/cases/{index}/rust_name"), is_camel, CAMEL);
        }
    }
}

/// Reports a type of a resource with the name of a shared one.
fn hidden(file: &mut File<'_, '_>, def: &TypeDef, pointer: &str) {
    if file.home.is_some() && file.api.resolve(None, &TypeExpr::own(&def.name)).is_some() {
        let message = format!("the type `{}` hides the type in api.json", def.name);
        file.value(pointer, message, "the name is taken", "give it another name, or use that type");
    }
}

fn fields(file: &mut File<'_, '_>, what: &str, fields: &[Field], pointer: &str) {
    unique(file, what, fields.iter().map(|field| field.name.as_str()), |index| format!("{pointer}/{index}/name"));
    for (index, name) in
        fields.iter().enumerate().filter_map(|(index, field)| Some((index, field.rust_name.as_deref()?)))
    {
        case(
            file,
            [name].into_iter(),
            |_| format!("{pointer}/{index}/rust_name"),
            is_snake,
            "snake case, as in `zone_id`",
        );
    }
}

/// Reports each name that is declared again.
fn unique<T: std::hash::Hash + Eq + std::fmt::Display>(
    file: &mut File<'_, '_>,
    what: &str,
    names: impl Iterator<Item = T>,
    pointer: impl Fn(usize) -> String,
) {
    let mut first = HashMap::new();
    for (index, name) in names.enumerate() {
        if let Some(first) = first.get(&name) {
            let message = format!("the {what} `{name}` is declared twice");
            let line = file.source.line_of(&pointer(*first));
            file.value(
                &pointer(index),
                message,
                "duplicate",
                format!("remove or rename one of the two; the first is on line {line}"),
            );
        } else {
            first.insert(name, index);
        }
    }
}

const CAMEL: &str = "upper camel case, as in `RecordType`";

fn case<'n>(
    file: &mut File<'_, '_>,
    names: impl Iterator<Item = &'n str>,
    pointer: impl Fn(usize) -> String,
    fits: impl Fn(&str) -> bool,
    expected: &str,
) {
    for (index, name) in names.enumerate().filter(|(_, name)| !fits(name)) {
        file.value(
            &pointer(index),
            format!("the name `{name}` is not in the right case"),
            "wrong format",
            format!("write it in {expected}"),
        );
    }
}

/// Whether a name of a folder or a feature is valid: it is part of paths and manifests.
pub(super) fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
}

fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

pub(super) fn is_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}
