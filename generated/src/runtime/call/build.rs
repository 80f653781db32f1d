//! Builds the HTTP request of any operation from its table.

use crate::runtime::codec::{Fields, Members, View, text, write};
use crate::runtime::describe::api::FormEncoding;
use crate::runtime::describe::field::{Field, Place};
use crate::runtime::describe::meta::Meta;
use crate::runtime::describe::method::Method;
use crate::runtime::http::request::{Body, Request};
use crate::runtime::http::transport::Header;
use crate::runtime::http::{multipart, percent};

/// Builds the request of an operation.
pub(crate) fn request(meta: &Meta, values: &dyn Fields) -> Request {
    Request { method: meta.method, target: target(meta, values), body: body(meta, values) }
}

/// Visits the fields of one place that have a value.
fn present<'m>(meta: &'m Meta, values: &dyn Fields, place: Place, mut each: impl FnMut(&'m Field, View<'_>)) {
    let mut table = meta.fields.iter();
    values.views(&mut |view| {
        if let Some(field) = table.next().filter(|field| field.place == place && !matches!(view, View::Absent)) {
            each(field, view);
        }
    });
}

/// Returns the headers of an operation.
pub(crate) fn headers(meta: &Meta, values: &dyn Fields) -> Vec<Header> {
    let mut headers = Vec::new();
    present(meta, values, Place::Header, |field, value| {
        let sensitive = matches!(value, View::Secret(_));
        headers.push(Header { name: field.name.into(), value: text(value).into_owned(), sensitive });
    });
    headers
}

fn target(meta: &Meta, values: &dyn Fields) -> String {
    let mut target = path(meta, values);
    let mut separator = '?';
    present(meta, values, Place::Query, |field, value| {
        target.push(separator);
        percent::pair(field.name, &text(value), &mut target);
        separator = '&';
    });
    target
}

fn path(meta: &Meta, values: &dyn Fields) -> String {
    let mut path = String::with_capacity(meta.path.len() + 64);
    for segment in meta.path.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix(':') {
            None => path.push_str(segment),
            Some(name) => present(meta, values, Place::Path, |field, value| {
                if field.name == name {
                    percent::encode(&text(value), &mut path);
                }
            }),
        }
    }
    path
}

fn body(meta: &Meta, values: &dyn Fields) -> Option<Body> {
    let mut parts = Vec::new();
    present(meta, values, Place::Form, |field, value| parts.push(part(field.name, value)));
    if !parts.is_empty() {
        return Some(match meta.api.form {
            FormEncoding::Multipart => multipart::encode(parts),
            FormEncoding::Urlencoded => urlencoded(&parts),
        });
    }
    let mut members = 0;
    present(meta, values, Place::Body, |_, _| members += 1);
    // A change without members sends an empty object; other methods then send no body.
    let takes_body = meta.fields.iter().any(|field| field.place == Place::Body);
    let changes = matches!(meta.method, Method::Post | Method::Put | Method::Patch);
    (members > 0 || takes_body && changes).then(|| json_body(meta, values))
}

fn urlencoded(parts: &[multipart::Part<'_>]) -> Body {
    let mut body = Body::form();
    parts.iter().for_each(|part| body.append(part.name, &String::from_utf8_lossy(&part.content)));
    body
}

fn json_body(meta: &Meta, values: &dyn Fields) -> Body {
    let mut bytes = Vec::with_capacity(128);
    let members = Members { tag: None, table: meta.fields, values };
    write::object(&members, |field| field.place == Place::Body, &mut bytes);
    Body::json(bytes)
}

fn part<'n>(name: &'n str, value: View<'_>) -> multipart::Part<'n> {
    match value {
        View::File { name: file_name, content } => {
            multipart::Part { name, file_name: Some(file_name.to_owned()), content: content.to_owned() }
        }
        value => multipart::Part { name, file_name: None, content: text(value).into_owned().into_bytes() },
    }
}
