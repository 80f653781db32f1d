//! The format of the files in `spec/`: the meaning of each key, as Rust types.
//!
//! Names, types, limits, values, examples and codes are transcribed from the documentation. Descriptions are ours.

mod api;
mod envelope;
mod field;
mod package;

use std::fmt;

use runtime::rules;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::type_expr::TypeText;

pub use api::{
    ApiFile, AuthScheme, ContentType, CredentialKind, FormEncoding, Pager, RateLimit, Source, Status, main_of,
};
pub use envelope::{Denied, Envelope, ErrorPaths, PagePaths, root};
pub use field::{Alone, Bound, Field, FormatName, GivenLimit, ItemLimits, Limited, OnlyWith, When};
pub use package::PackageFile;

/// A documented resource: its operations, types, notes and error codes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceFile {
    /// Path of the JSON Schema of this file, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// Title of the section in the docs.
    pub title: String,
    /// Description of the resource.
    pub description: String,
    /// Notes of the docs on the resource as a whole.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Operations.
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// Types of parameters and answers.
    #[serde(default)]
    pub types: Vec<TypeDef>,
    /// Documented error codes.
    #[serde(default)]
    pub errors: Vec<ErrorCode>,
}

/// A documented operation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Name in the client, in snake case: `list` becomes `zones::List` and `client.zones().list(…)`.
    pub name: String,
    /// Title in the docs.
    pub title: String,
    /// Description of the operation.
    pub description: String,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with `:name` for each path parameter, as documented.
    pub path: String,
    /// Permissions that the credential needs.
    #[serde(default)]
    pub permissions: Vec<String>,
    /// Plans that offer the operation.
    #[serde(default)]
    pub plans: Vec<String>,
    /// Whether the docs call the operation beta.
    #[serde(default)]
    pub beta: bool,
    /// Operation of newer docs that supersedes this one, by the name that `cargo xtask list` prints.
    pub superseded_by: Option<String>,
    /// Operations of other APIs that do the same, by the names that `cargo xtask list` prints.
    #[serde(default)]
    pub see_also: Vec<String>,
    /// Accepted kinds of credential, if the docs limit them.
    pub credentials: Option<Vec<CredentialKind>>,
    /// Notes of the docs on the operation.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Parameters, by the place where they travel.
    #[serde(default)]
    pub parameters: Parameters,
    /// Rules about which optional parameters a call has.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Place and type of the result in the answer.
    pub answer: Payload,
    /// Place of the items of a paged list in a `result`.
    pub pages: Option<Pages>,
    /// Documented call and its response.
    pub example: Example,
    /// Corrections of documented mistakes.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

/// A correction of a documented fact. The file keeps the fact as documented; after loading, the corrected value
/// replaces it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// JSON pointer to the fact, from the object that lists the correction.
    pub at: String,
    /// Corrected value.
    pub value: Value,
    /// Reason for the correction: how it is known, and where the docs contradict themselves.
    pub reason: String,
    /// Documented value. Set when the file is loaded.
    #[serde(default)]
    #[schemars(skip)]
    pub documented: Value,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// Returns the method as written in a request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Parameters of an operation, by the place where they travel.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Parameters {
    /// Segments of the path.
    pub path: Vec<Field>,
    /// Pairs of the query string.
    pub query: Vec<Field>,
    /// Headers.
    pub header: Vec<Field>,
    /// Members of the JSON body.
    pub body: Vec<Field>,
    /// Fields of a form, encoded as `form` in `api.json` says.
    pub form: Vec<Field>,
}

/// Place where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
    Form,
}

impl Place {
    /// All places, in the order in which the arguments of a call are listed.
    pub const ALL: [Self; 5] = [Self::Path, Self::Query, Self::Header, Self::Body, Self::Form];

    /// Returns the key under `parameters`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Form => "form",
        }
    }

    /// Returns the key under `request` of an example that has the values.
    pub fn example_key(self) -> &'static str {
        match self {
            Self::Path | Self::Query => "url",
            Self::Header => "headers",
            Self::Body => "body",
            Self::Form => "form",
        }
    }
}

impl Parameters {
    /// Returns the parameters in a place.
    pub fn at(&self, place: Place) -> &[Field] {
        match place {
            Place::Path => &self.path,
            Place::Query => &self.query,
            Place::Header => &self.header,
            Place::Body => &self.body,
            Place::Form => &self.form,
        }
    }

    /// Iterates over all parameters, with their place and their index there.
    pub fn iter(&self) -> impl Iterator<Item = (Place, usize, &Field)> + Clone {
        Place::ALL
            .into_iter()
            .flat_map(|place| self.at(place).iter().enumerate().map(move |(index, field)| (place, index, field)))
    }
}

/// A rule about which optional parameters a call has.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// How many of the parameters.
    pub count: Count,
    /// Names of the parameters.
    pub parameters: Vec<String>,
    /// Whether the client sends a call that breaks the rule, with a warning.
    #[serde(default)]
    pub warning: bool,
}

/// How many parameters a call has.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// One or more.
    AtLeastOne,
    /// None or one.
    AtMostOne,
}

impl Rule {
    /// Calls a function with the rule as a client has it.
    pub fn with_rule<T>(&self, judge: impl FnOnce(rules::Rule<'_>) -> T) -> T {
        let parameters: Vec<_> = self.parameters.iter().map(String::as_str).collect();
        let rule = match self.count {
            Count::AtLeastOne => rules::Rule::at_least_one(&parameters),
            Count::AtMostOne => rules::Rule::at_most_one(&parameters),
        };
        judge(if self.warning { rule.warning() } else { rule })
    }
}

/// Place of the result in the answer: an object with exactly one key, or `"nothing"`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Payload {
    /// In the `result` of the envelope: the type of that member, with a `?` at its end if it may be missing.
    Result(TypeText),
    /// Where the `page` of the envelope has its items, a list that comes page by page: the type of an item.
    Page(TypeText),
    /// Beside or without an envelope: the type of the whole answer.
    Whole(TypeText),
    /// Nowhere: the envelope says all.
    Nothing,
}

impl Payload {
    /// The type that it names.
    pub fn ty(&self) -> Option<&TypeText> {
        match self {
            Self::Result(ty) | Self::Page(ty) | Self::Whole(ty) => Some(ty),
            Self::Nothing => None,
        }
    }
}

/// Where a result has the items of a list that comes page by page: the names of members, with dots between them. At least
/// one of `more` and `next` says whether there are more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// Path of the list, such as `recs.objs`.
    pub items: String,
    /// Whether there are more, as in `recs.has_more`.
    pub more: Option<String>,
    /// The cursor of the next page, as in `paging.next`.
    pub next: Option<String>,
}

/// A documented call and its response.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Documented curl command, as data.
    pub request: ExampleRequest,
    /// Documented response.
    pub response: Value,
}

/// Data that a documented curl command sends.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExampleRequest {
    /// URL with its query, as documented.
    pub url: String,
    /// Headers of `--header`, without those of every call.
    pub headers: Option<Map<String, Value>>,
    /// JSON of `--data`.
    pub body: Option<Map<String, Value>>,
    /// Pairs of `--form`.
    pub form: Option<Map<String, Value>>,
}

/// A named type: a record of fields, a set of values, a union of records, a set of bits, or an alias
/// of another type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeDef {
    /// Rust name, in upper camel case.
    pub name: String,
    /// Description of the type.
    pub description: String,
    /// Members of a record.
    pub fields: Option<Vec<Field>>,
    /// Field whose value alone can stand for the whole record, as in some answers.
    pub bare: Option<String>,
    /// Documented values.
    pub values: Option<Vec<EnumValue>>,
    /// The type that it is another name for.
    pub alias: Option<TypeText>,
    /// The only numbers allowed, where it is another name for `integer`.
    pub one_of: Option<Vec<i64>>,
    /// Bits of a set that is sent as a number.
    pub bits: Option<Vec<Bit>>,
    /// Member that distinguishes the cases of a union.
    pub tag: Option<String>,
    /// Cases of a union.
    pub cases: Option<Vec<UnionCase>>,
}

impl TypeDef {
    /// Whether values of the type are JSON objects.
    pub fn is_object(&self) -> bool {
        self.fields.is_some() || self.cases.is_some()
    }
}

/// A case of a union.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnionCase {
    /// Value of the tag.
    pub value: String,
    /// Rust name, if it is not the value in upper camel case.
    pub rust_name: Option<String>,
    /// Record of the case.
    #[serde(rename = "type")]
    pub ty: TypeText,
    /// What it means.
    pub description: String,
}

/// A bit of a set.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bit {
    /// Value that the bit adds to the number.
    pub value: u32,
    /// Rust name, in upper camel case.
    pub name: String,
    /// Description of the bit.
    pub description: String,
}

/// A documented value of a type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// Value, as sent.
    pub value: String,
    /// Rust name, if it is not the value in upper camel case.
    pub rust_name: Option<String>,
    /// Description of the value.
    pub description: Option<String>,
    /// Corrections of documented mistakes.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

/// A documented error code.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// Number, or string if the API has strings for codes.
    pub code: Code,
    /// Rust name, in upper camel case.
    pub name: String,
    /// Documented message, unchanged.
    pub message: String,
}

/// The code of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected an integer of at least 0, or a string")]
pub enum Code {
    /// A number.
    Number(u32),
    /// A string.
    Text(String),
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}
