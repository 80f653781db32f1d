//! Calls that the documentation does not have.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::api::{Api, Envelope, Errors, FormEncoding};
use super::codec::{Encode, Fields};
use super::meta::{Field, Meta, Method, Operation};

/// A call that the documentation does not have: it takes any path, and gives any JSON.
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

/// Stands where a call has no API yet.
static NO_API: Api = Api {
    name: "none",
    base_url: "",
    credentials: &[],
    envelope: Envelope {
        success: "success",
        success_value: None,
        result: Field::body("result"),
        errors: Errors::List("errors"),
    },
    form: FormEncoding::Multipart,
    pager: None,
    secrets: &[],
    rate_limit: None,
};

/// What is wrong with a path.
pub(super) fn unfit(path: &str) -> Option<&'static str> {
    let fits = path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
    (!fits).then_some("is none: it begins with a slash and has its values encoded")
}

/// What is known of an undocumented call. There is one for each API and method, made when it is first needed.
pub(super) fn meta(api: &'static Api, method: Method) -> &'static Meta {
    static KNOWN: LazyLock<Mutex<HashMap<(&str, Method), &Meta>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let meta = || Meta::new(api, Undocumented::META.id, method).path("");
    known.entry((api.name, method)).or_insert_with(|| Box::leak(Box::new(meta())))
}
