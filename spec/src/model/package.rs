//! `package/package.json`: the crate that is made of a spec.

use schemars::JsonSchema;
use serde::Deserialize;

/// The crate that is made of a spec. What is absent follows from the first API.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackageFile {
    /// Name of the crate, such as `cloudflare-client`.
    pub name: Option<String>,
    /// Version of the crate.
    pub version: Option<String>,
    /// What the crate is a client for, such as `Cloudflare API`.
    pub title: Option<String>,
    /// Keywords of the crate.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// First part of the names of environment variables: with `CLOUDFLARE`, a token is in `CLOUDFLARE_API_TOKEN`.
    pub variables: Option<String>,
    /// Response header that has the ID under which the server knows a call.
    pub request_id: Option<String>,
    /// Whether the crate is a member of a workspace around its folder.
    #[serde(default)]
    pub in_workspace: bool,
}
