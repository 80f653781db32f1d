// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A rate limit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Identifier of the rate limit.
    pub id: String,
    /// Whether the rate limit is disabled.
    pub disabled: Option<bool>,
    /// Purpose of the rate limit.
    pub description: Option<String>,
    /// Traffic to count.
    pub match_: Option<Traffic>,
    /// Number of requests allowed per period.
    pub threshold: Option<i64>,
    /// Period in which requests are counted, in seconds.
    pub period: Option<i64>,
    /// Action to take when the threshold is exceeded.
    pub action: Option<Action>,
}

record!(
    RateLimit => id, disabled, description, match_ = "match", threshold, period, action
);

/// Traffic that a rate limit counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// Requests to count.
    pub request: Option<RequestMatch>,
    /// Responses to count.
    pub response: Option<ResponseMatch>,
}

impl Traffic {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Requests to count.
    pub fn request(mut self, request: RequestMatch) -> Self {
        self.request = Some(request);
        self
    }

    /// Responses to count.
    pub fn response(mut self, response: ResponseMatch) -> Self {
        self.response = Some(response);
        self
    }
}

record!(Traffic => request, response);

/// Requests that a rate limit counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestMatch {
    /// HTTP methods, such as `GET`.
    pub methods: Option<Vec<String>>,
    /// URL schemes, such as `HTTPS`.
    pub schemes: Option<Vec<String>>,
    /// URL pattern, in which `*` stands for any string.
    pub url: Option<String>,
}

impl RequestMatch {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// HTTP methods, such as `GET`.
    pub fn methods(
        mut self,
        methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.methods = Some(methods.into_iter().map(Into::into).collect());
        self
    }

    /// URL schemes, such as `HTTPS`.
    pub fn schemes(
        mut self,
        schemes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schemes = Some(schemes.into_iter().map(Into::into).collect());
        self
    }

    /// URL pattern, in which `*` stands for any string.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

record!(RequestMatch => methods, schemes, url);

/// Responses that a rate limit counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseMatch {
    /// HTTP status codes.
    pub status: Option<Vec<i64>>,
    /// Whether to count responses of the origin server.
    pub origin_traffic: Option<bool>,
}

impl ResponseMatch {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// HTTP status codes.
    pub fn status(mut self, status: impl IntoIterator<Item = i64>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }

    /// Whether to count responses of the origin server.
    pub fn origin_traffic(mut self, origin_traffic: bool) -> Self {
        self.origin_traffic = Some(origin_traffic);
        self
    }
}

record!(ResponseMatch => status, origin_traffic);

/// Action to take when a rate limit is exceeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// Mode of the action, such as `simulate`.
    pub mode: Option<String>,
    /// Duration of the action, in seconds.
    pub timeout: Option<i64>,
    /// Response sent to the visitor.
    pub response: Option<ActionResponse>,
}

impl Action {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Mode of the action, such as `simulate`.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Duration of the action, in seconds.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Response sent to the visitor.
    pub fn response(mut self, response: ActionResponse) -> Self {
        self.response = Some(response);
        self
    }
}

record!(Action => mode, timeout, response);

/// Response sent to a visitor who exceeds a rate limit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionResponse {
    /// Content type of the body, such as `text/xml`.
    pub content_type: Option<String>,
    /// Body of the response.
    pub body: Option<String>,
}

impl ActionResponse {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Content type of the body, such as `text/xml`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Body of the response.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

record!(ActionResponse => content_type, body);
