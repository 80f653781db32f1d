//! A call without the type of its result.

use serde_json::Value;

use crate::runtime::call::limits::Limits;
use crate::runtime::call::{build, check, secrets, undocumented};
use crate::runtime::client::Inner;
use crate::runtime::client::credential::Credential;
use crate::runtime::codec::Fields;
use crate::runtime::describe::api::{Api, Carrier};
use crate::runtime::describe::meta::Meta;
use crate::runtime::describe::method::Method;
use crate::runtime::describe::rate_limit::ApiRateLimit;
use crate::runtime::error::context::Context;
use crate::runtime::error::mask::Mask;
use crate::runtime::error::violation::Violation;
use crate::runtime::http::request::{Body, Request};
use crate::runtime::http::transport::Header;
use crate::runtime::http::{headers, percent};

/// A call without the type of its result, so that its code is compiled once for all operations.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) meta: &'static Meta,
    pub(crate) request: Request,
    pub(crate) headers: Vec<Header>,
    pub(crate) violations: Vec<Violation>,
    /// Whether a documented limit does not prevent that it is sent.
    pub(crate) unchecked: bool,
    /// What speaks against it, but does not prevent that it is sent.
    pub(crate) warnings: Vec<Violation>,
    /// Rate limits that count it because of its parameters.
    pub(crate) rate_limits: Vec<&'static ApiRateLimit>,
    pub(crate) secrets: Secrets,
    pub(crate) limits: Limits,
}

/// What must not be shown of a call.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    pub(crate) texts: Vec<String>,
    /// Credential of the call, if it is not the client's.
    pub(crate) credential: Option<Credential>,
}

impl Prepared {
    /// Prepares the call of an operation with these values.
    pub(crate) fn new(meta: &'static Meta, values: &dyn Fields, client: &Inner) -> Self {
        let (violations, warnings) = (check::violations(meta, values), check::warnings(meta, values));
        let has = |name: &str| check::has(meta, values, name);
        let rate_limits = meta.api.rate_limits.iter();
        let rate_limits = rate_limits.filter(|limit| !limit.with.is_empty() && limit.counts(meta.id, has)).collect();
        let (request, secrets) = (build::request(meta, values), secrets::of_values(meta, values));
        let secrets = Secrets { texts: secrets, credential: None };
        let headers = build::headers(meta, values);
        let limits = client.limits;
        let unchecked = false;
        let call = Self { meta, request, headers, violations, unchecked, warnings, rate_limits, secrets, limits };
        call.with_defaults(&client.headers)
    }

    /// Adds the headers that the client has for all calls and this one does not set.
    fn with_defaults(mut self, headers: &[Header]) -> Self {
        for Header { name, value, .. } in headers {
            if !self.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name)) {
                self.header(name.to_string(), value.clone());
            }
        }
        self
    }

    /// Prepares a call that is not documented.
    pub(crate) fn undocumented(api: &'static Api, method: Method, path: String, client: &Inner) -> Self {
        let unfit = undocumented::unfit(&path).map(|problem| (format!("path {:?}", percent::shown(&path)), problem));
        let (meta, request) = (undocumented::meta(api, method, false), Request { method, target: path, body: None });
        let (headers, violations, unchecked, warnings, rate_limits, secrets) = Default::default();
        let limits = client.limits;
        let mut call = Self { meta, request, headers, violations, unchecked, warnings, rate_limits, secrets, limits };
        if let Some((path, problem)) = unfit {
            call.refuse(path, problem);
        }
        call.secrets.texts =
            call.mask().pairs(&call.request.target).map(|value| call.request.target[value].to_owned()).collect();
        call.with_defaults(&client.headers)
    }

    pub(crate) fn header(&mut self, name: String, value: String) {
        let is_form = self.request.body.as_ref().is_some_and(|body| !body.parts.is_empty());
        let problem = if !headers::is_name(&name) || !headers::is_value(&value) {
            Some(headers::UNFIT)
        } else if is_form && name.eq_ignore_ascii_case("content-type") {
            Some("can't be replaced: it says where the parts of the form end")
        } else {
            headers::reserved(&name, self.meta.api)
        };
        if let Some(problem) = problem {
            self.refuse(format!("header {name:?}"), problem);
        }
        if headers::may_be_secret(&name) {
            self.secrets.texts.push(value.clone());
        }
        self.headers.retain(|header| !header.name.eq_ignore_ascii_case(&name));
        self.headers.push(Header { name: name.into(), value, sensitive: true });
    }

    pub(crate) fn query(&mut self, name: &str, value: &str) {
        if self.mask().names(name) {
            self.secrets.texts.push(value.to_owned());
        }
        let target = &mut self.request.target;
        target.push(if target.contains('?') { '&' } else { '?' });
        percent::pair(name, value, target);
    }

    pub(crate) fn body_member(&mut self, name: &str, value: Value) {
        let is_secret = self.mask().names(name);
        secrets::of_json(self.meta, &value, is_secret, &mut self.secrets.texts);
        let carries = |carrier| matches!(carrier, Carrier::Form(names) if names.contains(&name));
        if self.meta.api.auth_schemes.iter().any(|scheme| carries(scheme.carrier)) {
            self.refuse(format!("body member {name:?}"), headers::CARRIES_CREDENTIAL);
        } else if let Some(problem) = self.request.set_member(name, value) {
            self.refuse(format!("body member {name:?}"), problem);
        }
    }

    /// Sets the body.
    pub(crate) fn body(&mut self, body: Body) {
        if !headers::is_value(&body.content_type) {
            self.refuse("the content type:".to_owned(), headers::UNFIT);
        }
        if let Ok(json) = serde_json::from_slice(&body.bytes) {
            secrets::of_json(self.meta, &json, false, &mut self.secrets.texts);
        }
        self.request.body = Some(body);
    }

    pub(crate) fn credential(&mut self, credential: Credential) {
        if let Err(problem) = credential.check() {
            self.refuse("the credential:".to_owned(), &problem);
        }
        self.secrets.credential = Some(credential);
    }

    /// Returns what must not be shown of it.
    fn mask(&self) -> Mask<'_> {
        Mask { members: self.meta.api.secrets, sent: &[], credential: None }
    }

    pub(crate) fn refuse(&mut self, field: String, problem: &str) {
        self.violations.push(Violation { field, problem: problem.to_owned(), fatal: true });
    }

    /// Returns what an error says about it.
    pub(crate) fn context(&self) -> Context {
        Context::new(self.meta, self.request.path())
    }
}
