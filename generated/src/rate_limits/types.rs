// Made from spec/v4/rate_limits.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A rate limit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimit {
    /// What identifies the rate limit.
    pub id: String,
    /// Whether the rate limit is off.
    pub disabled: Option<bool>,
    /// What the rate limit is for.
    pub description: Option<String>,
    /// What traffic is counted.
    pub match_: Option<Traffic>,
    /// How many requests are too many in a period.
    pub threshold: Option<i64>,
    /// How long requests are counted, in seconds.
    pub period: Option<i64>,
    /// What happens to a visitor with too many requests.
    pub action: Option<Action>,
}

record!(
    RateLimit => id, disabled, description, match_ = "match", threshold, period, action
);

/// What traffic a rate limit counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Traffic {
    /// What the requests are like.
    pub request: Option<RequestMatch>,
    /// What the answers are like.
    pub response: Option<ResponseMatch>,
}

impl Traffic {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the requests are like.
    pub fn request(mut self, request: RequestMatch) -> Self {
        self.request = Some(request);
        self
    }

    /// What the answers are like.
    pub fn response(mut self, response: ResponseMatch) -> Self {
        self.response = Some(response);
        self
    }
}

record!(Traffic => request, response);

/// What the requests are like that a rate limit counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestMatch {
    /// Their methods, such as `GET`.
    pub methods: Option<Vec<String>>,
    /// Their schemes, such as `HTTPS`.
    pub schemes: Option<Vec<String>>,
    /// Their URL, in which `*` stands for any text.
    pub url: Option<String>,
}

impl RequestMatch {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Their methods, such as `GET`.
    pub fn methods(
        mut self,
        methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.methods = Some(methods.into_iter().map(Into::into).collect());
        self
    }

    /// Their schemes, such as `HTTPS`.
    pub fn schemes(
        mut self,
        schemes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schemes = Some(schemes.into_iter().map(Into::into).collect());
        self
    }

    /// Their URL, in which `*` stands for any text.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

record!(RequestMatch => methods, schemes, url);

/// What the answers are like that a rate limit counts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseMatch {
    /// Their statuses.
    pub status: Option<Vec<i64>>,
    /// Whether answers of the origin are counted.
    pub origin_traffic: Option<bool>,
}

impl ResponseMatch {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Their statuses.
    pub fn status(mut self, status: impl IntoIterator<Item = i64>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }

    /// Whether answers of the origin are counted.
    pub fn origin_traffic(mut self, origin_traffic: bool) -> Self {
        self.origin_traffic = Some(origin_traffic);
        self
    }
}

record!(ResponseMatch => status, origin_traffic);

/// What happens to a visitor with too many requests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// What it is, such as `simulate`.
    pub mode: Option<String>,
    /// How long it lasts, in seconds.
    pub timeout: Option<i64>,
    /// What the visitor gets.
    pub response: Option<ActionResponse>,
}

impl Action {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// What it is, such as `simulate`.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// How long it lasts, in seconds.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// What the visitor gets.
    pub fn response(mut self, response: ActionResponse) -> Self {
        self.response = Some(response);
        self
    }
}

record!(Action => mode, timeout, response);

/// What a visitor with too many requests gets.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionResponse {
    /// The type of the body, such as `text/xml`.
    pub content_type: Option<String>,
    /// The body.
    pub body: Option<String>,
}

impl ActionResponse {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The type of the body, such as `text/xml`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

record!(ActionResponse => content_type, body);
