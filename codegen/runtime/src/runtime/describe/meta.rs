//! The table of an operation: what the documentation says about it.

use std::fmt;

use crate::runtime::describe::api::Api;
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::describe::field::Field;
use crate::runtime::describe::method::Method;
use crate::runtime::describe::rule::Rule;

/// Where the data of a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload {
    /// In the member of the envelope that has the result.
    Result,
    /// In several members: the items of a page and the information about it.
    Page,
    /// In several members, or without an envelope: the type describes the whole response.
    Whole,
    /// Nowhere: the response has only an envelope.
    Nothing,
}

/// What the documentation says about an operation. Its `Debug` is the name of the operation.
#[non_exhaustive]
pub struct Meta {
    /// API of the operation.
    pub api: &'static Api,
    /// Names of the resource and the operation, such as `zones.list`.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with `:name` for each path parameter.
    pub path: &'static str,
    /// Permissions that the credential needs.
    pub permissions: &'static [&'static str],
    /// Accepted kinds of credential; if empty, all kinds of the API.
    pub credentials: &'static [CredentialKind],
    /// Where the data of the response is.
    pub answer: Payload,
    /// Rules about which parameters a call has.
    pub rules: &'static [Rule<'static>],
    /// Parameters, in the order of the operation's values.
    pub fields: &'static [Field],
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Meta").field(&self.id).finish()
    }
}

impl Meta {
    /// Returns the accepted kinds of credential.
    pub fn accepted(&self) -> impl Iterator<Item = CredentialKind> {
        let kinds = self.api.auth_schemes.iter().map(|scheme| scheme.kind);
        kinds.filter(|kind| self.credentials.is_empty() || self.credentials.contains(kind))
    }

    pub(crate) const fn new(api: &'static Api, id: &'static str, method: Method) -> Self {
        let answer = Payload::Result;
        Self { api, id, method, path: "/", permissions: &[], credentials: &[], answer, rules: &[], fields: &[] }
    }

    /// Creates the table of an operation that reads.
    pub const fn get(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Get)
    }

    /// Creates the table of an operation that creates or starts something.
    pub const fn post(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Post)
    }

    /// Creates the table of an operation that replaces.
    pub const fn put(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Put)
    }

    /// Creates the table of an operation that changes a part.
    pub const fn patch(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Patch)
    }

    /// Creates the table of an operation that removes.
    pub const fn delete(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Delete)
    }

    /// Sets the path below the base URL, with `:name` for each path parameter.
    pub const fn path(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    /// Sets the permissions that the credential needs.
    pub const fn permissions(mut self, permissions: &'static [&'static str]) -> Self {
        self.permissions = permissions;
        self
    }

    /// Accepts only these kinds of credential.
    pub const fn credentials(mut self, credentials: &'static [CredentialKind]) -> Self {
        self.credentials = credentials;
        self
    }

    /// Declares that the response is a page of a list.
    pub const fn page(mut self) -> Self {
        self.answer = Payload::Page;
        self
    }

    /// Declares that the type describes the whole response.
    pub const fn whole_answer(mut self) -> Self {
        self.answer = Payload::Whole;
        self
    }

    /// Declares that the response has no result.
    pub const fn no_result(mut self) -> Self {
        self.answer = Payload::Nothing;
        self
    }

    /// Sets the rules about which parameters a call has.
    pub const fn rules(mut self, rules: &'static [Rule<'static>]) -> Self {
        self.rules = rules;
        self
    }

    /// Sets the parameters.
    pub const fn fields(mut self, fields: &'static [Field]) -> Self {
        self.fields = fields;
        self
    }
}
