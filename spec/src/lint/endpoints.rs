//! Endpoints: their paths, and that none is there twice.

use std::collections::{BTreeSet, HashMap};

use super::Page;
use crate::model::Operation;

/// The base URL is one to which paths can be appended.
pub(super) fn base_url(page: &mut Page<'_, '_>) {
    let url = &page.api.def.base_url;
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let fits = host.is_some_and(|rest| !rest.is_empty() && !rest.ends_with('/') && !rest.contains(['?', '#', ' ']));
    if !fits {
        page.value(
            "/base_url",
            format!("`{url}` is no base URL"),
            "not this way",
            "write it as in `https://api.example.com/v1`, without a slash at its end",
        );
    }
}

/// Each placeholder of a path is a path parameter, and each path parameter has a placeholder.
pub(super) fn placeholders(page: &mut Page<'_, '_>, operation: &Operation, pointer: &str) {
    let path = &operation.path;
    if !path.starts_with('/') {
        page.value(
            &format!("{pointer}/path"),
            format!("the path `{path}` does not begin with a slash"),
            "a slash is missing",
            format!("write `/{path}`"),
        );
    }
    let names: Vec<_> = path.split('/').filter_map(|segment| segment.strip_prefix(':')).collect();
    for name in &names {
        if !operation.parameters.path.iter().any(|field| field.name == **name) {
            let message = format!("the placeholder `:{name}` has no path parameter");
            page.value(
                &format!("{pointer}/path"),
                message,
                "no parameter has this name",
                format!("add a parameter `{name}` under `parameters.path`"),
            );
        }
    }
    for (index, field) in operation.parameters.path.iter().enumerate() {
        let at = format!("{pointer}/parameters/path/{index}");
        if !names.contains(&field.name.as_str()) {
            let message = format!("the path parameter `{}` has no placeholder", field.name);
            page.value(
                &format!("{at}/name"),
                message,
                "not in the path",
                format!("write `:{}` in the path `{path}`, or move the parameter", field.name),
            );
        }
        if !field.required {
            let message =
                format!("the path parameter `{}` is not required, but a path needs all of its segments", field.name);
            page.value(&at, message, "optional", "add `\"required\": true`");
        }
    }
}

/// No two operations are the same call: they differ in method, path or the names of their body's members.
pub(super) fn duplicates(page: &mut Page<'_, '_>, operations: &[Operation]) {
    let mut first = HashMap::new();
    for (index, operation) in operations.iter().enumerate() {
        let body: BTreeSet<_> = operation.parameters.body.iter().map(|field| field.name.as_str()).collect();
        let path: Vec<_> =
            operation.path.split('/').map(|segment| if segment.starts_with(':') { ":" } else { segment }).collect();
        if let Some(first) = first.insert((operation.method.as_str(), path, body), index) {
            let (method, path) = (operation.method.as_str(), &operation.path);
            let line = page.file.line_of(&format!("/operations/{first}/path"));
            let message = format!("the endpoint {method} {path} stands here for the second time");
            page.value(
                &format!("/operations/{index}/path"),
                message,
                "again",
                format!("remove one of the two; the first is on line {line}"),
            );
        }
    }
}
