//! `api.json`: facts that all resources of an API share.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Envelope, ErrorCode, Field, TypeDef};

/// A documented API: the facts that all of its resources share.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// Path of the JSON Schema of this file, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// Name of the API, such as `Cloudflare API v4`.
    pub title: String,
    /// Description of the API.
    pub description: String,
    /// Whether the resources are at the root of the client instead of in a module with the name of the API.
    #[serde(default)]
    pub at_root: bool,
    /// Cargo feature of the client that enables the API, if it is optional.
    pub feature: Option<String>,
    /// URL to which every path of the API is appended, without a trailing slash.
    pub base_url: String,
    /// Documents that the API was transcribed from. The first one is the default source of a fact.
    pub sources: Vec<Source>,
    /// Names of the plans that offer operations, if there are some.
    #[serde(default)]
    pub plans: Vec<String>,
    /// Ways to authenticate, in order of preference.
    #[serde(rename = "credentials")]
    pub auth_schemes: Vec<AuthScheme>,
    /// Whether a credential of the API at the root is also one of this API, though its host is another. An API of the same
    /// host always shares it.
    #[serde(default)]
    pub shares_credentials: bool,
    /// Members of a response that hold the outcome and the result.
    #[serde(default)]
    pub envelope: Envelope,
    /// Encoding of form fields.
    #[serde(default)]
    pub form: FormEncoding,
    /// Whether responses may write a number as a string.
    #[serde(default)]
    pub text_numbers: bool,
    /// Error codes that all resources share.
    #[serde(default)]
    pub errors: Vec<ErrorCode>,
    /// Limits on the number of calls per period.
    #[serde(default)]
    pub rate_limits: Vec<RateLimit>,
    /// Parameter that selects a page of a list, in operations that have it.
    pub pager: Option<Pager>,
    /// Parameters that page and order a list, in operations that have them.
    #[serde(default)]
    pub paging: Vec<Field>,
    /// Content types of responses.
    #[serde(default)]
    pub content_types: Vec<ContentType>,
    /// HTTP statuses of responses.
    #[serde(default)]
    pub statuses: Vec<Status>,
    /// Types that several resources share.
    #[serde(default)]
    pub types: Vec<TypeDef>,
}

/// Returns the main one of several APIs: the one at the root, or else the first.
pub fn main_of<'a>(apis: impl Iterator<Item = &'a ApiFile> + Clone) -> Option<&'a ApiFile> {
    apis.clone().find(|api| api.at_root).or_else(|| apis.into_iter().next())
}

impl ApiFile {
    /// Whether the credential of the main API is also one of this API: they have the same host, or the docs say so. A
    /// credential must not be sent to anyone else.
    pub fn takes_credential_of(&self, main: &Self) -> bool {
        let host = |api: &Self| api.base_url.split('/').take(3).map(str::to_lowercase).collect::<Vec<_>>();
        self.shares_credentials || host(self) == host(main)
    }
}

/// A document that facts were transcribed from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Short name by which a parameter refers to the document.
    pub name: String,
    /// Title of the document.
    pub title: String,
    /// Date, or another mark that identifies the version.
    pub date: Option<String>,
}

/// A documented way to authenticate.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthScheme {
    /// Kind of the credential.
    pub kind: CredentialKind,
    /// Request headers that carry the credential, as documented; for an account, the email address comes first.
    #[serde(default)]
    pub headers: Vec<String>,
    /// Form fields that carry the credential instead, in the same order.
    #[serde(default)]
    pub form: Vec<String>,
    /// What its secret begins with.
    pub prefix: Option<String>,
    /// Description of the credential, and where it is valid.
    pub description: String,
}

impl AuthScheme {
    /// Returns the names of its headers, or else of its form fields.
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
    /// The email address and the API key of an account.
    Key,
    /// A user service key, for a few endpoints.
    UserServiceKey,
}

/// How the fields of a form are encoded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FormEncoding {
    /// `multipart/form-data`.
    #[default]
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Urlencoded,
}

/// The parameter that selects a page of a list: an object with exactly one key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Pager {
    /// Name of the parameter with the page number, from 1.
    Page(String),
    /// Name of the parameter with the offset of the first item, from 0.
    Offset(String),
    /// Name of the parameter with the cursor from the page before.
    Cursor(String),
}

impl Pager {
    /// Returns the name of the parameter.
    pub fn parameter(&self) -> &str {
        match self {
            Self::Page(name) | Self::Offset(name) | Self::Cursor(name) => name,
        }
    }

    /// Returns the key that says what the parameter means.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Page(_) => "page",
            Self::Offset(_) => "offset",
            Self::Cursor(_) => "cursor",
        }
    }
}

/// A documented limit on the number of calls per period.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// Maximum number of calls per period.
    pub calls: u32,
    /// Length of the period, in seconds.
    pub seconds: u32,
    /// Operations that the limit covers, such as `zones.list`; all of the API if empty.
    #[serde(default)]
    pub operations: Vec<String>,
    /// Parameters of which a counted call has one; all calls of the operations if empty.
    #[serde(default)]
    pub with: Vec<String>,
    /// Description of the counted calls.
    pub description: String,
}

/// A documented content type of responses.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContentType {
    /// Value of the header, without parameters.
    pub value: String,
    /// Description of the content.
    pub description: String,
}

/// A documented HTTP status of responses.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Status code.
    pub code: u16,
    /// Documented name.
    pub name: String,
    /// Meaning, if the docs say more than the name.
    pub description: Option<String>,
}
