// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A rate limit.
    pub struct RateLimit {
        /// Identifier of the rate limit.
        id: String,
        /// Whether the rate limit is disabled.
        disabled: Option<bool>,
        /// Purpose of the rate limit.
        description: Option<String>,
        /// Traffic to count.
        match_: Option<Traffic> = body("match"),
        /// Number of requests allowed per period.
        threshold: Option<i64>,
        /// Period in which requests are counted, in seconds.
        period: Option<i64>,
        /// Action to take when the threshold is exceeded.
        action: Option<Action>,
    }
}

record! {
    /// Traffic that a rate limit counts.
    pub struct Traffic keeps extra;
    set {
        /// Requests to count.
        request: RequestMatch = body("request"),
        /// Responses to count.
        response: ResponseMatch = body("response"),
    }
}

record! {
    /// Requests that a rate limit counts.
    pub struct RequestMatch keeps extra;
    set {
        /// HTTP methods, such as `GET`.
        methods: Vec<String> as texts = body("methods"),
        /// URL schemes, such as `HTTPS`.
        schemes: Vec<String> as texts = body("schemes"),
        /// URL pattern, in which `*` stands for any string.
        url: String as into = body("url"),
    }
}

record! {
    /// Responses that a rate limit counts.
    pub struct ResponseMatch keeps extra;
    set {
        /// HTTP status codes.
        status: Vec<i64> as list<i64> = body("status"),
        /// Whether to count responses of the origin server.
        origin_traffic: bool = body("origin_traffic"),
    }
}

record! {
    /// Action to take when a rate limit is exceeded.
    pub struct Action keeps extra;
    set {
        /// Mode of the action, such as `simulate`.
        mode: String as into = body("mode"),
        /// Duration of the action, in seconds.
        timeout: i64 = body("timeout"),
        /// Response sent to the visitor.
        response: ActionResponse = body("response"),
    }
}

record! {
    /// Response sent to a visitor who exceeds a rate limit.
    pub struct ActionResponse keeps extra;
    set {
        /// Content type of the body, such as `text/xml`.
        content_type: String as into = body("content_type"),
        /// Body of the response.
        body: String as into = body("body"),
    }
}
