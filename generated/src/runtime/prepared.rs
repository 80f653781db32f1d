//! A call without the type of its answer.

use serde_json::Value;

use super::api::Api;
use super::attempts::Limits;
use super::check::{self, Violation};
use super::codec::Fields;
use super::error::Context;
use super::meta::{Meta, Method};
use super::request::{self, Request};
use super::transport::Header;
use super::{headers, percent, undocumented};

/// A call without the type of its answer: what is done with it is compiled once for all operations.
pub(super) struct Prepared {
    pub(super) meta: &'static Meta,
    pub(super) request: Request,
    pub(super) headers: Vec<Header>,
    pub(super) violations: Vec<Violation>,
    pub(super) secrets: Vec<String>,
    pub(super) limits: Limits,
}

impl Prepared {
    /// The call of an operation with these values.
    pub(super) fn new(meta: &'static Meta, values: &dyn Fields, limits: Limits) -> Self {
        let violations = check::violations(meta, values);
        let (request, secrets) = (request::build(meta, values), request::secrets(values));
        Self { meta, request, headers: Vec::new(), violations, secrets, limits }
    }

    /// The call of a path that the documentation does not have.
    pub(super) fn undocumented(api: &'static Api, method: Method, path: String, limits: Limits) -> Self {
        let fits = path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        let unfit = (!fits).then(|| format!("path {path:?}"));
        let (meta, request) = (undocumented::meta(api, method), Request { method, target: path, body: None });
        let (headers, violations, secrets) = Default::default();
        let mut call = Self { meta, request, headers, violations, secrets, limits };
        if let Some(path) = unfit {
            call.refuse(path, "is none: it begins with a slash and has its values encoded");
        }
        call
    }

    pub(super) fn header(&mut self, name: String, value: String) {
        if !headers::is_name(&name) || !headers::is_value(&value) {
            self.refuse(format!("header {name:?}"), "has a character that no HTTP header can carry");
        }
        self.headers.push(Header { name: name.into(), value, sensitive: true });
    }

    pub(super) fn query(&mut self, name: &str, value: &str) {
        let target = &mut self.request.target;
        target.push(if target.contains('?') { '&' } else { '?' });
        percent::pair(name, value, target);
    }

    pub(super) fn body_member(&mut self, name: &str, value: Value) {
        if !self.request.set_member(name, value) {
            self.refuse(format!("body member {name:?}"), "can't be added to a multipart form");
        }
    }

    fn refuse(&mut self, field: String, problem: &str) {
        self.violations.push(Violation { field, problem: problem.to_owned(), fatal: true });
    }

    /// What an error says of it.
    pub(super) fn context(&self) -> Context {
        let path = self.request.target.split('?').next().unwrap_or_default().to_owned();
        Context::new(self.meta, path)
    }
}
