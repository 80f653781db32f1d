// Made from spec/v4/zone_railguns.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A Railgun, as seen by a zone.
    pub struct Railgun {
        /// Identifier of the Railgun.
        id: String,
        /// Name of the Railgun.
        name: Option<String>,
        /// Whether the Railgun accepts connections.
        enabled: Option<bool>,
        /// Whether the zone uses the Railgun.
        connected: Option<bool>,
    }
}

record! {
    /// Result of a test request through a Railgun.
    pub struct Diagnosis {
        /// HTTP method of the request.
        method: Option<String>,
        /// Requested host.
        host_name: Option<String>,
        /// HTTP status code of the response.
        http_status: Option<i64>,
        /// Whether the Railgun is on.
        railgun: Option<String>,
        /// URL of the request.
        url: Option<String>,
        /// HTTP status code and reason phrase of the response.
        response_status: Option<String>,
        /// Protocol of the response.
        protocol: Option<String>,
        /// Elapsed time in seconds, such as `0.239013s`.
        elapsed_time: Option<String>,
        /// Size of the body, such as `63910 bytes`.
        body_size: Option<String>,
        /// Hash of the body.
        body_hash: Option<String>,
        /// Missing headers.
        missing_headers: Option<String>,
        /// Whether the connection was closed.
        connection_close: Option<bool>,
        /// Whether Cloudflare is on.
        cloudflare: Option<String>,
        /// Identifier of the request at Cloudflare.
        cf_ray: Option<String> = body("cf-ray"),
        /// Error on the way to the origin.
        cf_wan_error: Option<String> = body("cf-wan-error"),
        /// Cache status of the response.
        cf_cache_status: Option<String> = body("cf-cache-status"),
    }
}
