// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A Railgun, as seen by a zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Railgun {
    /// Identifier of the Railgun.
    pub id: String,
    /// Name of the Railgun.
    pub name: Option<String>,
    /// Whether the Railgun accepts connections.
    pub enabled: Option<bool>,
    /// Whether the zone uses the Railgun.
    pub connected: Option<bool>,
}

record!(Railgun => id, name, enabled, connected);

/// Result of a test request through a Railgun.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// HTTP method of the request.
    pub method: Option<String>,
    /// Requested host.
    pub host_name: Option<String>,
    /// HTTP status code of the response.
    pub http_status: Option<i64>,
    /// Whether the Railgun is on.
    pub railgun: Option<String>,
    /// URL of the request.
    pub url: Option<String>,
    /// HTTP status code and reason phrase of the response.
    pub response_status: Option<String>,
    /// Protocol of the response.
    pub protocol: Option<String>,
    /// Elapsed time in seconds, such as `0.239013s`.
    pub elapsed_time: Option<String>,
    /// Size of the body, such as `63910 bytes`.
    pub body_size: Option<String>,
    /// Hash of the body.
    pub body_hash: Option<String>,
    /// Missing headers.
    pub missing_headers: Option<String>,
    /// Whether the connection was closed.
    pub connection_close: Option<bool>,
    /// Whether Cloudflare is on.
    pub cloudflare: Option<String>,
    /// Identifier of the request at Cloudflare.
    pub cf_ray: Option<String>,
    /// Error on the way to the origin.
    pub cf_wan_error: Option<String>,
    /// Cache status of the response.
    pub cf_cache_status: Option<String>,
}

record!(
    Diagnosis => method, host_name, http_status, railgun, url, response_status, protocol,
    elapsed_time, body_size, body_hash, missing_headers, connection_close, cloudflare,
    cf_ray = "cf-ray", cf_wan_error = "cf-wan-error", cf_cache_status = "cf-cache-status"
);
