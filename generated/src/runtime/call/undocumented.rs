//! Calls that are not documented.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::runtime::call::operation::Operation;
use crate::runtime::codec::{Encode, Fields};
use crate::runtime::describe::api::{Api, FormEncoding};
use crate::runtime::describe::envelope::Envelope;
use crate::runtime::describe::meta::Meta;
use crate::runtime::describe::method::Method;
use crate::runtime::http::percent;

/// A call that is not documented: it takes any path and returns any JSON.
#[derive(Clone, Copy, Debug, Default)]
pub struct Undocumented;

impl Fields for Undocumented {
    fn fields(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[]);
    }
}

impl Operation for Undocumented {
    type Output = serde_json::Value;
    const META: &'static Meta = &Meta::get(&NO_API, "undocumented");
}

/// Placeholder until a call has an API.
static NO_API: Api = Api {
    name: "none",
    base_url: "",
    auth_schemes: &[],
    envelope: Envelope::NONE,
    form: FormEncoding::Multipart,
    pager: None,
    secrets: &[],
    rate_limits: &[],
};

/// Returns what is wrong with a path. It must mean the same to every server and proxy: some resolve dot segments and
/// empty segments, and some decode encoded slashes.
pub(crate) fn unfit(path: &str) -> Option<&'static str> {
    let fits = path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
    if !fits {
        return Some("is not valid: it must begin with a slash and have its values encoded");
    }
    let path = path.split('?').next().unwrap_or_default();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let Some(decoded) = percent::decode(segment) else { return Some("has a percent sign without two hex digits") };
        match decoded.as_slice() {
            // The path may end with a slash.
            b"" if segments.peek().is_some() => return Some("has an empty segment"),
            b"." | b".." => return Some("has a dot segment, which leads to another path"),
            decoded if decoded.iter().any(|byte| b"/\\".contains(byte)) => {
                return Some("has a slash or a backslash in a segment, which leads to another path");
            }
            _ => {}
        }
    }
    None
}

/// Returns the table of an undocumented call. There is one per API and method, created when it is first needed.
pub(crate) fn meta(api: &'static Api, method: Method) -> &'static Meta {
    static KNOWN: LazyLock<Mutex<HashMap<(&str, Method), &Meta>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let meta = || Meta::new(api, Undocumented::META.id, method).path("");
    known.entry((api.name, method)).or_insert_with(|| Box::leak(Box::new(meta())))
}
