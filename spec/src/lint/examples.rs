//! Documented calls: they fit their operations, and so do their responses.

use std::ops::Range;

use serde_json::Value;

use super::File;
use super::fields::report;
use super::fit::{Fit, Misfit, Side, beside};
use crate::diagnostic::{At, Diagnostic};
use crate::documented::{UrlMistake, documented_call};
use crate::model::{Operation, Payload, Place};
use crate::type_expr::TypeExpr;

/// Checks that the documented request calls the operation with valid values.
pub(super) fn request(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let base_url = &file.api.def.base_url;
    let call = match documented_call(file.api, file.home, operation) {
        Ok(call) => call,
        // A base URL that was left out is reported there.
        Err(UrlMistake::BaseUrl) if file.api.file.lacks("/base_url") => return,
        Err(UrlMistake::BaseUrl) => {
            let message = format!("the URL does not begin with the base URL {base_url}");
            let help = "correct the URL, or `base_url` in api.json";
            return file.value(&format!("{pointer}/url"), message, "different URL", help);
        }
        // So is a path without its slash.
        Err(UrlMistake::Path) if !operation.path.starts_with('/') => return,
        Err(UrlMistake::Path) => {
            let message = format!("the URL does not match the path `{}`", operation.path);
            return file.value(&format!("{pointer}/url"), message, "different path", "correct the URL or the path");
        }
    };
    for place in Place::ALL {
        let (fields, values) = (operation.parameters.at(place), call.at(place));
        let at = format!("{pointer}/{}", place.example_key());
        let fit = Fit::new(file, Side::Request);
        let mut misfits = match place {
            // Whether placeholders and parameters correspond is checked with the path.
            Place::Path => fit.known_members(fields, values, &at),
            place => fit.members(fields, &format!("`parameters.{}`", place.key()), &[], values, &at),
        };
        let beside = Fit::new(file, Side::Request);
        misfits.extend(beside.placed(&operation.parameters, place, &call, &at));
        match place {
            Place::Query => report_query(file, misfits, &at),
            _ => report(file, misfits),
        }
    }
}

/// Reports misfits in the query of a URL, at the pair and not at the whole URL.
fn report_query(file: &mut File<'_, '_>, misfits: Vec<Misfit>, url: &str) {
    for misfit in misfits {
        let whole = file.source.value_span(url);
        let text = file.source.text.get(whole.clone()).unwrap_or_default();
        let name = misfit.pointer.strip_prefix(url).and_then(|tail| tail.split('/').nth(1));
        let part = name.and_then(|name| in_query(text, name, misfit.at == At::Key));
        let span = part.map_or(whole.clone(), |part| whole.start + part.start..whole.start + part.end);
        file.found.push(Diagnostic::at(file.source, span, misfit.message, misfit.label, misfit.help));
    }
}

/// Finds the name or the value of a query pair in a URL as written in the file; none if it is encoded.
fn in_query(url: &str, name: &str, key: bool) -> Option<Range<usize>> {
    let start = ['?', '&'].into_iter().find_map(|before| url.find(&format!("{before}{name}=")))? + 1;
    let value = start + name.len() + 1;
    let end = value + url[value..].find(['&', '"'])?;
    Some(if key || end == value { start..value - 1 } else { value..end })
}

/// Checks that the documented response is what the operation declares.
pub(super) fn response(file: &mut File<'_, '_>, operation: &Operation, pointer: &str) {
    let response = &operation.example.response;
    let Value::Object(members) = response else {
        file.value(pointer, "the response is not an object", "not an object", "transcribe the whole response");
        return;
    };
    let envelope = beside(&file.api.def.envelope);
    // A string that is not a type is reported where it is used.
    let fit = Fit::new(file, Side::Answer);
    let misfits = match &operation.answer {
        Payload::Nothing => fit.members(&[], "the envelope", &envelope, members, pointer),
        Payload::Whole(text) => {
            let Some(found) = text.expr().and_then(|ty| file.api.resolve(file.home, ty)) else { return };
            let fields = found.def.fields.as_deref().unwrap_or_default();
            let owner = format!("the type `{}`", text.text());
            fit.within(found.home).members(fields, &owner, &envelope, members, pointer)
        }
        Payload::Result(text) => {
            let Some(ty) = text.expr() else { return };
            fit.envelope(ty, false, members, pointer)
        }
        Payload::Page(item) => {
            let Some(item) = item.expr() else { return };
            fit.envelope(&TypeExpr::List(Box::new(item.clone())), true, members, pointer)
        }
    };
    report(file, misfits);
}
