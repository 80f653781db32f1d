//! Calls that are not documented.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::runtime::call::operation::{Operation, Output};
use crate::runtime::codec::{Fields, View};
use crate::runtime::describe::api::{Api, FormEncoding};
use crate::runtime::describe::envelope::Envelope;
use crate::runtime::describe::meta::Meta;
use crate::runtime::describe::method::Method;
use crate::runtime::http::percent;

/// A call that is not documented: it takes any path and returns any JSON, or another output.
#[derive(Debug)]
pub struct Undocumented<T = serde_json::Value>(PhantomData<fn() -> T>);

// Derived, it would ask for as much of the output.
impl<T> Clone for Undocumented<T> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<T> Fields for Undocumented<T> {
    fn views<'a>(&'a self, _: &mut dyn FnMut(View<'a>)) {}
}

impl<T: Output + Default + Send> Operation for Undocumented<T> {
    type Output = T;
    const META: &'static Meta = &Meta::get(&NO_API, NAME);
}

/// Name of all calls that are not documented.
const NAME: &str = "undocumented";

/// Placeholder until a call has an API.
static NO_API: Api = Api {
    name: "none",
    base_url: "",
    is_main: false,
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

/// Returns the table of an undocumented call. There is one per API, method and kind of answer, created when it is first
/// needed.
pub(crate) fn meta(api: &'static Api, method: Method, is_page: bool) -> &'static Meta {
    type Key = (&'static str, Method, bool);
    static KNOWN: LazyLock<Mutex<HashMap<Key, &Meta>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let meta = || Meta::new(api, NAME, method).path("");
    let page = |meta: Meta| if is_page { meta.page() } else { meta };
    known.entry((api.name, method, is_page)).or_insert_with(|| Box::leak(Box::new(page(meta()))))
}

/// Whether an output is a page of a list.
pub(crate) fn is_page(output: &mut dyn Output) -> bool {
    let mut found = false;
    output.page(&mut |_, _| found = true);
    found
}
