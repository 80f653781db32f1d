//! The one JSON writer that every type shares, straight to bytes.

use std::io::Write;

use serde::Serialize;

use super::encode::{Case, Encode, View};
use super::object::{Key, Members, alone};
use super::scan::string::plain;
use super::time;
use crate::runtime::describe::field::Field;

/// Writes a value as JSON.
#[inline]
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Vec<u8> {
    bytes(value.view())
}

/// Writes what a value looks like.
pub(crate) fn json(view: View<'_>) -> String {
    // What is written is a text.
    String::from_utf8(bytes(view)).unwrap_or_default()
}

fn bytes(view: View<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    value(view, &mut out);
    out
}

fn value(view: View<'_>, out: &mut Vec<u8>) {
    match view {
        View::Absent | View::Null => out.extend_from_slice(b"null"),
        View::Bool(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        View::Int(value) => integer(value, out),
        View::Float(value) => foreign(&value, out),
        // `Vec` takes all that is written to it.
        View::Decimal(value) => drop(write!(out, "{}", value.normalize())),
        View::Text(value) | View::Secret(value) | View::File { name: value, .. } => string(value, out),
        View::Time(value) => time::write(value, out),
        View::List(list) => {
            let mut separator = b'[';
            for index in 0..list.count() {
                out.push(separator);
                value(list.item(index), out);
                separator = b',';
            }
            out.extend_from_slice(if separator == b'[' { b"[]" } else { b"]" });
        }
        View::Map(map) => {
            let mut first = true;
            out.push(b'{');
            map.entries(&mut |name, view| {
                key(Key::Other(name), std::mem::take(&mut first), out);
                value(view, out);
            });
            out.push(b'}');
        }
        View::Record(record) => match alone(record) {
            Some(view) => value(view, out),
            None => object(&Members::of_record(record, None), |_| true, out),
        },
        View::Union(union) => match union.case() {
            Case::Known(tag, record) => object(&Members::of_record(record, Some((union.tag(), tag))), |_| true, out),
            Case::Other(json) => foreign(json, out),
        },
        View::Json(json) => foreign(json, out),
    }
}

/// Writes one object of the members that are wanted.
pub(crate) fn object(members: &Members<'_>, wanted: impl Fn(&Field) -> bool, out: &mut Vec<u8>) {
    let mut first = true;
    out.push(b'{');
    members.each(wanted, |name, view| {
        key(name, std::mem::take(&mut first), out);
        value(view, out);
    });
    out.push(b'}');
}

/// Writes the name of a member, with the comma before it unless it is the first. That of a field is one copy.
#[inline]
fn key(key: Key<'_>, first: bool, out: &mut Vec<u8>) {
    match key {
        Key::Field(field) if !field.key.is_empty() => {
            out.extend_from_slice(&field.key.as_bytes()[usize::from(first)..])
        }
        key => {
            if !first {
                out.push(b',');
            }
            string(key.name(), out);
            out.push(b':');
        }
    }
}

fn integer(value: i64, out: &mut Vec<u8>) {
    let (mut digits, mut start, mut rest) = ([0; 20], 20, value.unsigned_abs());
    loop {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        start -= 1;
        digits[start] = b'-';
    }
    out.extend_from_slice(&digits[start..]);
}

#[inline]
fn string(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let end = plain(bytes);
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    out.extend_from_slice(&bytes[..end]);
    if end < bytes.len() {
        escaped(&bytes[end..], out);
    }
    out.push(b'"');
}

/// Writes a text that begins with what must be escaped.
#[cold]
fn escaped(mut text: &[u8], out: &mut Vec<u8>) {
    while let Some((special, rest)) = text.split_first() {
        match special {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', *special]),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x8 => out.extend_from_slice(b"\\b"),
            0xC => out.extend_from_slice(b"\\f"),
            control => drop(write!(out, "\\u{control:04x}")),
        }
        let end = plain(rest);
        out.extend_from_slice(&rest[..end]);
        text = &rest[end..];
    }
}

/// Writes what has an exact writer elsewhere, and is rare.
fn foreign(value: &impl Serialize, out: &mut Vec<u8>) {
    // `Vec` takes all that is written to it, and the names of members are strings.
    drop(serde_json::to_writer(out, value));
}
