//! The format of the files in `spec/`: what each key means, as Rust types.
//!
//! Names, types, limits, values, examples and codes are the documentation's own. Descriptions are ours.

mod api;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Number, Value};

pub use api::{
    ApiFile, ContentType, CredentialDocs, CredentialKind, Envelope, FormEncoding, Pager, RateLimit, Source, Status,
};

/// One documented resource: its endpoints, types, notes and error codes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceFile {
    /// Where an editor finds the JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The title of the section in the docs.
    pub title: String,
    /// What the resource is.
    pub description: String,
    /// What the docs note on the resource as a whole.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The endpoints.
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// The types of its parameters and answers.
    #[serde(default)]
    pub types: Vec<TypeDef>,
    /// The documented error codes.
    #[serde(default)]
    pub errors: Vec<ErrorCode>,
}

/// One endpoint.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Its name in the client, in snake case: `list` becomes `zones::List` and `client.zones().list(…)`.
    pub name: String,
    /// The title in the docs.
    pub title: String,
    /// What it does.
    pub description: String,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with `:name` for each path parameter, as documented.
    pub path: String,
    /// The permissions that the credential needs.
    #[serde(default)]
    pub permissions: Vec<String>,
    /// The plans that offer it.
    #[serde(default)]
    pub plans: Vec<String>,
    /// Whether the docs call it beta.
    #[serde(default)]
    pub beta: bool,
    /// The operation of newer docs that took its place, by the name that `cargo xtask list` prints.
    pub superseded_by: Option<String>,
    /// Operations of other APIs that do the same job, by the names that `cargo xtask list` prints.
    #[serde(default)]
    pub see_also: Vec<String>,
    /// The only kinds of credential that it takes, where the docs name some.
    pub credentials: Option<Vec<CredentialKind>>,
    /// What the docs note on it.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What a caller passes, by the place where it travels.
    #[serde(default)]
    pub parameters: Parameters,
    /// Where the answer's data is, and its type.
    pub answer: Answer,
    /// Where a result has the items of a list that comes page by page, if the answer is no `page`.
    pub pages: Option<Pages>,
    /// The documented call and its answer.
    pub example: Example,
    /// What the docs get wrong here.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

/// A documented fact that is wrong. The fact stays as documented where it stands; once the file is read, the corrected
/// value is in its place.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// A JSON pointer to the fact, from the object that lists the correction.
    pub at: String,
    /// What is right.
    pub value: Value,
    /// How we know, and where the docs say otherwise.
    pub reason: String,
    /// What the docs say: filled in when the file is read.
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
    /// The method as it stands in a request line.
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

/// An operation's parameters by the place where they travel.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Parameters {
    /// Segments of the path.
    pub path: Vec<Field>,
    /// Pairs of the query string.
    pub query: Vec<Field>,
    /// Members of the JSON body.
    pub body: Vec<Field>,
    /// Fields of a form, encoded as `form` in `api.json` says.
    pub form: Vec<Field>,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Place {
    Path,
    Query,
    Body,
    Form,
}

impl Place {
    /// All places, in the order in which a call's arguments are listed.
    pub const ALL: [Self; 4] = [Self::Path, Self::Query, Self::Body, Self::Form];

    /// The key under `parameters`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Body => "body",
            Self::Form => "form",
        }
    }
}

impl Parameters {
    /// The parameters that travel in `place`.
    pub fn at(&self, place: Place) -> &[Field] {
        match place {
            Place::Path => &self.path,
            Place::Query => &self.query,
            Place::Body => &self.body,
            Place::Form => &self.form,
        }
    }

    /// Every parameter with its place and its index there.
    pub fn iter(&self) -> impl Iterator<Item = (Place, usize, &Field)> + Clone {
        Place::ALL
            .into_iter()
            .flat_map(|place| self.at(place).iter().enumerate().map(move |(index, field)| (place, index, field)))
    }
}

/// A parameter of an operation, or a member of a type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust, where it is another than the wire's in snake case.
    pub rust_name: Option<String>,
    /// The type: `string`, `secret` (a text that no log shows), `integer`, `number`, `boolean`, `flag` (0 or 1), `timestamp`, `unix_seconds`, `unix_millis`,
    /// `moment` (a time or minutes), `decimal`, `json`, `object`, `file`, `[T]` for a list, `{T}` for a map, the name of a type of this file or of `api.json`, or `resource.Type`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The docs' word for the type, where it is another than the one that `type` implies.
    pub documented_type: Option<String>,
    /// Whether it must be given, or is promised in every answer.
    #[serde(default)]
    pub required: bool,
    /// What it means.
    pub description: String,
    /// The documented example.
    #[serde(default, deserialize_with = "present")]
    pub example: Option<Value>,
    /// The documented default. Where that is null, a member of a body can be sent as null, too.
    #[serde(default, deserialize_with = "present")]
    pub default: Option<Value>,
    /// The smallest number allowed.
    pub min: Option<Number>,
    /// The largest number allowed.
    pub max: Option<Number>,
    /// The most characters allowed.
    pub max_length: Option<u64>,
    /// The fewest items allowed.
    pub min_items: Option<u64>,
    /// The most items allowed.
    pub max_items: Option<u64>,
    /// A regular expression that the text must match.
    pub pattern: Option<String>,
    /// A named format that the text must have.
    pub format: Option<Format>,
    /// The only values allowed, where the type has more. A required parameter with one value is always sent with it.
    pub values: Option<Vec<Value>>,
    /// The parameters or members beside which alone it makes sense.
    pub only_with: Option<OnlyWith>,
    /// Whether the docs call it read-only.
    #[serde(default)]
    pub read_only: bool,
    /// What the docs note on it.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The name of the document that it comes from, where that is not the API's first source.
    pub source: Option<String>,
    /// What the docs get wrong here.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

impl Field {
    /// Whether null is a value of its own, since the docs have it as the default.
    pub fn takes_null(&self) -> bool {
        !self.required && self.default.as_ref().is_some_and(Value::is_null)
    }

    /// The value that a required field with one allowed value always has.
    pub fn constant(&self) -> Option<&Value> {
        match self.values.as_deref() {
            Some([only]) if self.required => Some(only),
            _ => None,
        }
    }
}

/// What a field needs beside it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlyWith {
    /// The name of the other field.
    pub field: String,
    /// The values that it then has.
    pub values: Vec<String>,
}

/// A named format of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A host name.
    Hostname,
    /// A host name or an IP address.
    HostnameOrIp,
}

/// Where the data of an answer is: exactly one key, or `"nothing"`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// In the envelope's `result`: the type of that member, with a `?` at its end if it may be missing.
    Result(String),
    /// In the envelope's `result`, a list that comes page by page: the type of an item.
    Page(String),
    /// Beside or without an envelope: the type of the whole answer.
    Whole(String),
    /// Nowhere: the envelope says all.
    Nothing,
}

impl Answer {
    /// The type that it names.
    pub fn ty(&self) -> Option<&str> {
        match self {
            Self::Result(ty) | Self::Page(ty) | Self::Whole(ty) => Some(ty),
            Self::Nothing => None,
        }
    }
}

/// Where a result has the items of a list that comes page by page: the names of members, with dots between them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// The list, as in `recs.objs`.
    pub items: String,
    /// Whether there are more, as in `recs.has_more`.
    pub more: String,
}

/// A documented call and its answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The documented curl command, as data.
    pub request: ExampleRequest,
    /// The documented answer.
    pub response: Value,
}

/// What a documented curl command sends.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExampleRequest {
    /// The URL with its query, as documented.
    pub url: String,
    /// The JSON of `--data`.
    pub body: Option<Map<String, Value>>,
    /// The pairs of `--form`.
    pub form: Option<Map<String, Value>>,
}

/// A named type: a record of fields, a set of values, a union of records, a set of bits, or another
/// name for a type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeDef {
    /// Its name in Rust, in upper camel case.
    pub name: String,
    /// What it is.
    pub description: String,
    /// The members of a record.
    pub fields: Option<Vec<Field>>,
    /// The field of a record that may stand for the whole: some endpoints answer with its value alone.
    pub bare: Option<String>,
    /// The documented values.
    pub values: Option<Vec<EnumValue>>,
    /// The type that it is another name for.
    pub alias: Option<String>,
    /// The only numbers allowed, where it is another name for `integer`.
    pub one_of: Option<Vec<i64>>,
    /// The bits of a set that travels as a number.
    pub bits: Option<Vec<Bit>>,
    /// The member that tells the cases of a union apart.
    pub tag: Option<String>,
    /// The cases of a union.
    pub cases: Option<Vec<UnionCase>>,
}

impl TypeDef {
    /// Whether its values are JSON objects.
    pub fn is_object(&self) -> bool {
        self.fields.is_some() || self.cases.is_some()
    }
}

/// One case of a union.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnionCase {
    /// The value of the tag.
    pub value: String,
    /// The name in Rust, where it is another than the value's in upper camel case.
    pub rust_name: Option<String>,
    /// The record.
    #[serde(rename = "type")]
    pub ty: String,
    /// What it means.
    pub description: String,
}

/// One bit of a set.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bit {
    /// What it adds to the number.
    pub value: u32,
    /// Our name for it, in upper camel case.
    pub name: String,
    /// What it means.
    pub description: String,
}

/// One documented value of a type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The text on the wire.
    pub value: String,
    /// The name in Rust, where it is another than the value's in upper camel case.
    pub rust_name: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// What the docs get wrong here.
    #[serde(default)]
    pub corrections: Vec<Correction>,
}

/// A documented error code.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The number, or the text where the API has texts for codes.
    pub code: Code,
    /// Our name for it, in upper camel case.
    pub name: String,
    /// The documented message, to the letter.
    pub message: String,
}

/// The code of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected an integer of at least 0, or a string")]
pub enum Code {
    /// A number.
    Number(u32),
    /// A text.
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

/// Tells a documented `null` from an absent key.
fn present<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}
