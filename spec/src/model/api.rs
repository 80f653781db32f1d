//! `api.json`: what all resources of a documented API share.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Envelope, ErrorCode, Field, TypeDef};

/// `api.json`: one documented API and what all of its resources share.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// Where an editor finds the JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The API's name, as in `Cloudflare API v4`.
    pub title: String,
    /// What the API is for.
    pub description: String,
    /// Whether its resources stand at the root of the client. Those of other APIs stand in a module of the API's name.
    #[serde(default)]
    pub at_root: bool,
    /// The cargo feature that the client has it behind, if it is not always there.
    pub feature: Option<String>,
    /// The URL that every path of the API is appended to, without a slash at its end.
    pub base_url: String,
    /// The documents that this API was transcribed from; the first is where a fact comes from that names no source.
    pub sources: Vec<Source>,
    /// The ways to authenticate, in the order of preference.
    pub credentials: Vec<CredentialDocs>,
    /// How an answer says whether its call succeeded, and where it has the result.
    #[serde(default)]
    pub envelope: Envelope,
    /// How the fields of a form are encoded.
    #[serde(default)]
    pub form: FormEncoding,
    /// Whether answers may write a number as a text.
    #[serde(default)]
    pub text_numbers: bool,
    /// The error codes of all resources.
    #[serde(default)]
    pub errors: Vec<ErrorCode>,
    /// How many calls may be made in how long.
    #[serde(default)]
    pub rate_limits: Vec<RateLimit>,
    /// The parameter that asks for a page of a list, where an operation has it.
    pub pager: Option<Pager>,
    /// The parameters that page and order a list, where an operation has them.
    #[serde(default)]
    pub paging: Vec<Field>,
    /// The content types of answers.
    #[serde(default)]
    pub content_types: Vec<ContentType>,
    /// The HTTP statuses of answers.
    #[serde(default)]
    pub statuses: Vec<Status>,
    /// The types that several resources share.
    #[serde(default)]
    pub types: Vec<TypeDef>,
}

/// A document that facts were transcribed from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The short name by which a parameter refers to this document.
    pub name: String,
    /// The document's title.
    pub title: String,
    /// Its date, or how it can be told from other versions.
    pub date: Option<String>,
}

/// A documented way to authenticate.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CredentialDocs {
    /// Which one it is.
    pub kind: CredentialKind,
    /// The request headers that carry it, as documented; of an account, the e-mail address comes first.
    #[serde(default)]
    pub headers: Vec<String>,
    /// The fields of the form that carry it instead, in the same order.
    #[serde(default)]
    pub form: Vec<String>,
    /// What it is, and where it is valid.
    pub description: String,
}

impl CredentialDocs {
    /// The names of what carries it: of headers, or else of fields of the form.
    pub fn names(&self) -> &[String] {
        if self.form.is_empty() { &self.headers } else { &self.form }
    }
}

/// A kind of credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CredentialKind {
    /// An API token, sent as a bearer token.
    Token,
    /// The account's e-mail address and API key.
    Key,
    /// A user service key, good for a few endpoints.
    UserServiceKey,
}

/// How the fields of a form are encoded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FormEncoding {
    /// As `multipart/form-data`.
    #[default]
    Multipart,
    /// As `application/x-www-form-urlencoded`.
    Urlencoded,
}

/// The parameter that asks for a page of a list. Exactly one key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pager {
    /// The name of the one with the number of the page, from 1.
    Page(String),
    /// The name of the one with the offset of the first item, from 0.
    Offset(String),
    /// The name of the one with the cursor that the page before gave.
    Cursor(String),
}

impl Pager {
    /// The name of the parameter.
    pub fn parameter(&self) -> &str {
        match self {
            Self::Page(name) | Self::Offset(name) | Self::Cursor(name) => name,
        }
    }
}

/// A documented limit on how often calls may be made.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// The most calls in a period.
    pub calls: u32,
    /// The length of the period, in seconds.
    pub seconds: u32,
    /// The operations that it is for, as in `zones.list`; all of the API where empty.
    #[serde(default)]
    pub operations: Vec<String>,
    /// What it counts.
    pub description: String,
}

/// A documented content type of answers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContentType {
    /// The value of the header, without parameters.
    pub value: String,
    /// What the answer then is.
    pub description: String,
}

/// A documented HTTP status of answers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// The number.
    pub code: u16,
    /// The documented name.
    pub name: String,
    /// What it means, where the docs say more than its name.
    pub description: Option<String>,
}
