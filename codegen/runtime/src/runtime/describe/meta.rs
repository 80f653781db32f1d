//! The tables: what the documentation says of an operation or a type that is not a value.

use std::fmt;

use crate::runtime::describe::api::Api;
use crate::runtime::describe::credential_kind::CredentialKind;
use crate::runtime::describe::field::Field;
use crate::runtime::describe::method::Method;

/// Where the data of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// In the member of the envelope that has the result.
    Result,
    /// In several members: the items of a page, and where it stands among all.
    Page,
    /// In several members, or without an envelope: the type describes the whole answer.
    Whole,
    /// Nowhere: the envelope says all.
    Nothing,
}

/// What the documentation says of an operation. Its `Debug` is the name of the operation.
pub struct Meta {
    /// The API that it belongs to.
    pub api: &'static Api,
    /// The resource and the operation, as in `zones.list`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with `:name` for each path parameter.
    pub path: &'static str,
    /// The permissions that the credential needs.
    pub permissions: &'static [&'static str],
    /// The only kinds of credential that are accepted; all of the API where empty.
    pub credentials: &'static [CredentialKind],
    /// Where the data of the answer is.
    pub answer: Answer,
    /// The parameters, in the order of the operation's values.
    pub fields: &'static [Field],
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Meta").field(&self.id).finish()
    }
}

impl Meta {
    /// The kinds of credential that are accepted.
    pub fn accepted(&self) -> impl Iterator<Item = CredentialKind> {
        let kinds = self.api.credentials.iter().map(|login| login.kind);
        kinds.filter(|kind| self.credentials.is_empty() || self.credentials.contains(kind))
    }

    pub(crate) const fn new(api: &'static Api, id: &'static str, method: Method) -> Self {
        Self { api, id, method, path: "/", permissions: &[], credentials: &[], answer: Answer::Result, fields: &[] }
    }

    /// An operation that reads.
    pub const fn get(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Get)
    }

    /// An operation that creates or starts something.
    pub const fn post(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Post)
    }

    /// An operation that replaces.
    pub const fn put(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Put)
    }

    /// An operation that changes a part.
    pub const fn patch(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Patch)
    }

    /// An operation that removes.
    pub const fn delete(api: &'static Api, id: &'static str) -> Self {
        Self::new(api, id, Method::Delete)
    }

    /// At this path below the base URL, with `:name` for each path parameter.
    pub const fn path(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    /// With the permissions that the credential needs.
    pub const fn permissions(mut self, permissions: &'static [&'static str]) -> Self {
        self.permissions = permissions;
        self
    }

    /// For these kinds of credential only.
    pub const fn credentials(mut self, credentials: &'static [CredentialKind]) -> Self {
        self.credentials = credentials;
        self
    }

    /// With an answer that is a page of a list.
    pub const fn page(mut self) -> Self {
        self.answer = Answer::Page;
        self
    }

    /// With an answer that its type describes as a whole.
    pub const fn whole_answer(mut self) -> Self {
        self.answer = Answer::Whole;
        self
    }

    /// With an answer that has no result.
    pub const fn no_result(mut self) -> Self {
        self.answer = Answer::Nothing;
        self
    }

    /// With these parameters.
    pub const fn fields(mut self, fields: &'static [Field]) -> Self {
        self.fields = fields;
        self
    }
}
