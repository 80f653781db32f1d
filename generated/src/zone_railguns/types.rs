// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A Railgun, as a zone sees it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Railgun {
    /// What identifies the Railgun.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// Whether it accepts connections.
    pub enabled: Option<bool>,
    /// Whether the zone uses it.
    pub connected: Option<bool>,
}

record!(Railgun => id, name, enabled, connected);

/// How a request fared through a Railgun.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The method of the request.
    pub method: Option<String>,
    /// The host that was asked.
    pub host_name: Option<String>,
    /// The status of the answer.
    pub http_status: Option<i64>,
    /// Whether the Railgun is on.
    pub railgun: Option<String>,
    /// The URL of the request.
    pub url: Option<String>,
    /// The status of the answer, with its words.
    pub response_status: Option<String>,
    /// The protocol of the answer.
    pub protocol: Option<String>,
    /// How long it took, in seconds, as in `0.239013s`.
    pub elapsed_time: Option<String>,
    /// The size of the body, as in `63910 bytes`.
    pub body_size: Option<String>,
    /// The hash of the body.
    pub body_hash: Option<String>,
    /// What headers are missing.
    pub missing_headers: Option<String>,
    /// Whether the connection was closed.
    pub connection_close: Option<bool>,
    /// Whether Cloudflare is on.
    pub cloudflare: Option<String>,
    /// The id under which Cloudflare knows the request.
    pub cf_ray: Option<String>,
    /// What went wrong on the way to the origin.
    pub cf_wan_error: Option<String>,
    /// What the cache did.
    pub cf_cache_status: Option<String>,
}

record!(
    Diagnosis => method, host_name, http_status, railgun, url, response_status, protocol,
    elapsed_time, body_size, body_hash, missing_headers, connection_close, cloudflare,
    cf_ray = "cf-ray", cf_wan_error = "cf-wan-error", cf_cache_status = "cf-cache-status"
);
