//! Answers of a mock, in the envelope of an API.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use crate::runtime::call::operation::Output;
use crate::runtime::codec::View;
use crate::runtime::describe::envelope::{Envelope, PagePaths};
use crate::runtime::describe::meta::{Meta, Payload};

/// Completes a documented response: a page counts only its own items and leads to no other page.
pub(super) fn complete(meta: &Meta, answer: &str) -> String {
    let counted = |answer: &str| {
        let paths = meta.api.envelope.page.filter(|_| meta.answer == Payload::Page)?;
        let mut answer: Value = serde_json::from_str(answer).ok()?;
        let items = at(&mut answer, Some(paths.items))?.as_array()?.len();
        let counts = [(paths.count, items), (paths.total_count, items), (paths.total_pages, 1), (paths.page, 1)];
        let counts = counts.map(|(path, count)| (path, json!(count)));
        for (path, value) in counts.into_iter().chain([(paths.more, json!(false)), (paths.next, Value::Null)]) {
            if let Some(found) = at(&mut answer, path) {
                *found = value;
            }
        }
        Some(answer.to_string())
    };
    counted(answer).unwrap_or_else(|| answer.to_owned())
}

/// Returns the member at a path.
fn at<'v>(value: &'v mut Value, path: Option<&str>) -> Option<&'v mut Value> {
    path?.split('.').try_fold(value, |value, name| value.get_mut(name))
}

/// The members of an object, as they are written.
type Members = BTreeMap<String, Box<RawValue>>;

/// Sets the member at a path, if there is one.
fn set<T: Serialize + ?Sized>(members: &mut Members, path: Option<&str>, value: &T) -> Result<(), serde_json::Error> {
    let Some(path) = path else { return Ok(()) };
    let (outer, inner) = path.split_once('.').map_or((path, None), |(outer, inner)| (outer, Some(inner)));
    let value = match inner {
        None => to_raw_value(value)?,
        Some(inner) => {
            let below = members.get(outer).map(|below| serde_json::from_str(below.get()));
            let mut below: Members = below.transpose()?.unwrap_or_default();
            set(&mut below, Some(inner), value)?;
            to_raw_value(&below)?
        }
    };
    members.insert(outer.to_owned(), value);
    Ok(())
}

/// Encodes a result in the envelope of its API.
pub(super) fn enveloped(meta: &Meta, output: &mut dyn Output) -> Result<Vec<u8>, serde_json::Error> {
    let envelope = &meta.api.envelope;
    let mut answer = Members::new();
    match (meta.answer, &envelope.page) {
        (Payload::Result, _) if !envelope.result.is_empty() => set(&mut answer, Some(envelope.result), &output.view())?,
        (Payload::Page, Some(paths)) => set_page(&mut answer, paths, output)?,
        (Payload::Nothing, _) => {}
        _ => match serde_json::to_string(&output.view())? {
            whole if whole.starts_with('{') => answer = serde_json::from_str(&whole)?,
            whole => return Ok(whole.into_bytes()),
        },
    }
    let (success, value) = success(envelope, true);
    if success.is_some_and(|success| !answer.contains_key(success)) {
        set(&mut answer, success, &value)?;
    }
    serde_json::to_vec(&answer)
}

/// Sets the items of a page and the information about it.
fn set_page(answer: &mut Members, paths: &PagePaths, page: &mut dyn Output) -> Result<(), serde_json::Error> {
    let mut result = Ok(());
    page.page(&mut |items, info| {
        let signs = info.signs().into_iter().map(|sign| &*sign);
        let signs = paths.info().into_iter().zip(signs.map(|sign| sign.view()));
        let known = signs.filter(|(_, sign)| !matches!(sign, View::Absent));
        let mut parts = [(Some(paths.items), items.view())].into_iter().chain(known);
        result = parts.try_for_each(|(path, part)| set(answer, path, &part));
    });
    result
}

/// Encodes an error in the envelope of its API.
pub(super) fn failure(envelope: &Envelope, code: &Value, message: &str) -> Result<Vec<u8>, serde_json::Error> {
    let mut answer = Members::new();
    let (success, value) = success(envelope, false);
    set(&mut answer, success, &value)?;
    if let Some(paths) = envelope.errors.first() {
        let mut error = Members::new();
        let owner = if paths.list.is_some() { &mut error } else { &mut answer };
        set(owner, paths.code, code)?;
        set(owner, paths.message, message)?;
        set(&mut answer, paths.list, &[error])?;
    }
    serde_json::to_vec(&answer)
}

/// Returns the success member and its value.
fn success(envelope: &Envelope, succeeded: bool) -> (Option<&'static str>, Value) {
    let value = match envelope.success_value {
        None => json!(succeeded),
        Some(text) if succeeded => json!(text),
        Some(text) => json!(format!("not {text}")),
    };
    (envelope.success, value)
}
