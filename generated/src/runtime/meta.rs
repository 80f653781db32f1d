//! The tables: what the documentation says of an operation or a type that is not a value.

use std::fmt;

use super::api::Api;
use super::codec::{Decode, Fields};
use super::credential::CredentialKind;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or starts something.
    Post,
    /// Replaces.
    Put,
    /// Changes a part.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A pair of the query string.
    Query,
    /// A member of the JSON body, or of a record in it.
    Body,
    /// A field of a form.
    Form,
}

/// A documented field: its name on the wire, its place and its limits.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// The smallest number allowed.
    pub min: Option<i64>,
    /// The largest number allowed.
    pub max: Option<i64>,
    /// The most characters allowed.
    pub max_length: Option<u32>,
    /// The fewest items allowed.
    pub min_items: Option<u32>,
    /// The most items allowed.
    pub max_items: Option<u32>,
    /// A regular expression that the text must match.
    pub pattern: Option<&'static str>,
    /// Whether the text must be a host name.
    pub host_name: bool,
    /// Whether an IP address is as good as a host name.
    pub or_ip: bool,
    /// The only numbers allowed; any where empty.
    pub one_of: &'static [i64],
    /// The field beside which alone it makes sense, and the values that this one then has.
    pub only_with: Option<(&'static str, &'static [&'static str])>,
}

impl Field {
    const fn at(place: Place, name: &'static str) -> Self {
        Self {
            name,
            place,
            min: None,
            max: None,
            max_length: None,
            min_items: None,
            max_items: None,
            pattern: None,
            host_name: false,
            or_ip: false,
            one_of: &[],
            only_with: None,
        }
    }

    /// A segment of the path.
    pub const fn path(name: &'static str) -> Self {
        Self::at(Place::Path, name)
    }

    /// A pair of the query string.
    pub const fn query(name: &'static str) -> Self {
        Self::at(Place::Query, name)
    }

    /// A member of the JSON body, or of a record in it.
    pub const fn body(name: &'static str) -> Self {
        Self::at(Place::Body, name)
    }

    /// A field of a form.
    pub const fn form(name: &'static str) -> Self {
        Self::at(Place::Form, name)
    }

    /// With a smallest number.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// With a largest number.
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// With a largest number of characters.
    pub const fn max_length(mut self, characters: u32) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// With a smallest number of items.
    pub const fn min_items(mut self, items: u32) -> Self {
        self.min_items = Some(items);
        self
    }

    /// With a largest number of items.
    pub const fn max_items(mut self, items: u32) -> Self {
        self.max_items = Some(items);
        self
    }

    /// With a regular expression that the text must match.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Of host names only.
    pub const fn host_name(mut self) -> Self {
        self.host_name = true;
        self
    }

    /// Of host names and IP addresses only.
    pub const fn host_name_or_ip(mut self) -> Self {
        self.host_name = true;
        self.or_ip = true;
        self
    }

    /// Only beside a field that has one of these values.
    pub const fn only_with(mut self, field: &'static str, values: &'static [&'static str]) -> Self {
        self.only_with = Some((field, values));
        self
    }

    /// Of these numbers only.
    pub const fn one_of(mut self, numbers: &'static [i64]) -> Self {
        self.one_of = numbers;
        self
    }
}

/// Where the data of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// In the member of the envelope that has the result.
    Result,
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

    pub(super) const fn new(api: &'static Api, id: &'static str, method: Method) -> Self {
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

/// The name of a record type and its fields, in order.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
    /// The field that may stand for the whole: some endpoints answer with its value alone.
    pub bare: Option<&'static str>,
}

/// A type with named fields, all of which the codec can reach.
pub trait Record: Fields {
    /// The name of the type and its fields.
    fn shape(&self) -> &'static Shape;

    /// Lends all fields to be read into, in the order of the shape.
    fn fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode]));
}

/// A documented call as a value: its table, its values and the type of its answer. It does no I/O.
pub trait Operation: Fields {
    /// What a successful call gives.
    type Output: Decode + Default + Send;

    /// What the documentation says of it.
    const META: &'static Meta;
}
