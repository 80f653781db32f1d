//! Headers: what they can carry, and those of an answer.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;

use crate::package::REQUEST_ID;
use crate::runtime::describe::api::{Api, Carrier};
use crate::runtime::describe::rate_limit::RateLimit;
use crate::runtime::http::date;

/// The headers of an answer. Its `Debug` shows no cookie.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    /// All names and values, each on a line of its own: a dozen headers take one place in memory.
    lines: String,
}

/// Room for a header of usual length.
const ROOM: usize = 48;

impl Headers {
    /// The first header of this name, in upper or lower case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers, in the order of the answer.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut lines = self.lines.split_terminator('\n');
        std::iter::from_fn(move || Some((lines.next()?, lines.next()?)))
    }

    /// The ID under which the server knows the call, if the docs say which header has it.
    pub fn request_id(&self) -> Option<&str> {
        self.get(REQUEST_ID?)
    }

    /// How long the server asks to wait: the header `Retry-After`, a number of seconds or a date. A date that has passed
    /// asks for no wait. What is neither says nothing.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after_at(Timestamp::now())
    }

    /// [`Self::retry_after`] at this time of day.
    pub(crate) fn retry_after_at(&self, now: Timestamp) -> Option<Duration> {
        let value = self.get("retry-after")?.trim();
        if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
            // More digits than a number here can have are a time too far all the same.
            return Some(value.parse().map_or(Duration::MAX, Duration::from_secs));
        }
        let date = date::parse(value, now)?;
        Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
    }

    /// What is left of the rate limit: the header `Ratelimit`, as in `"default";r=50;t=30`.
    pub fn rate_limit(&self) -> Option<RateLimitStatus> {
        let header = self.get("ratelimit")?;
        let calls = parameter(header, "r")?;
        Some(RateLimitStatus { calls, resets_in: Duration::from_secs(parameter(header, "t")?.into()) })
    }

    /// The rate limit that the server keeps: the header `Ratelimit-Policy`, as in `"default";q=1200;w=300`.
    pub fn rate_limit_policy(&self) -> Option<RateLimit> {
        let header = self.get("ratelimit-policy")?;
        let calls = parameter(header, "q")?;
        Some(RateLimit { calls, period: Duration::from_secs(parameter(header, "w")?.into()) })
    }
}

/// What a server says is left of its rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitStatus {
    /// How many calls may still be made.
    pub calls: u32,
    /// After how long it is the full number again.
    pub resets_in: Duration,
}

/// A number among the parameters of a header's first item.
fn parameter(header: &str, name: &str) -> Option<u32> {
    let mut parameters = header.split(',').next()?.split(';').skip(1).filter_map(|pair| pair.trim().split_once('='));
    parameters.find(|(found, _)| *found == name)?.1.parse().ok()
}

impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let headers = headers.into_iter();
        let mut lines = String::with_capacity(headers.size_hint().0 * ROOM);
        for (name, value) in headers {
            for part in [name.as_ref(), value.as_ref()] {
                // Only what is no header has an end of a line.
                part.split('\n').for_each(|piece| lines.push_str(piece));
                lines.push('\n');
            }
        }
        Self { lines }
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(name, value)| (name, if str::eq_ignore_ascii_case(name, "set-cookie") { "…" } else { value });
        f.debug_map().entries(self.iter().map(shown)).finish()
    }
}

/// Headers that frame a message, name its host or are for the next machine on the way.
pub(crate) const FRAMING: &[&str] = &[
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Headers that the client sets itself where a call does not. None has a secret.
pub(crate) const OWN: &[&str] = &["accept", "content-type", "user-agent"];

/// Why a call can't set what carries a credential.
pub(crate) const CARRIES_CREDENTIAL: &str = "carries a credential: `.credential(…)` makes the call with another one";

/// Why a value can't be sent in a header.
pub(crate) const UNFIT: &str = "has a character that no HTTP header can carry";

/// Why a call can't set this header.
pub(crate) fn reserved(name: &str, api: &Api) -> Option<&'static str> {
    let carries = |carrier: Carrier| matches!(carrier, Carrier::Headers(names) if is_one_of(name, names));
    let credential = api.auth_schemes.iter().any(|scheme| carries(scheme.carrier));
    framing(name).or(credential.then_some(CARRIES_CREDENTIAL))
}

/// Why no call can set this header.
pub(crate) fn framing(name: &str) -> Option<&'static str> {
    const SET_BY_CLIENT: &str =
        "is set by the client from the URL and the body: a `Transport` of your own can send another one";
    is_one_of(name, FRAMING).then_some(SET_BY_CLIENT)
}

/// Whether the value of a header is a secret of the call that sets it.
pub(crate) fn may_be_secret(name: &str) -> bool {
    !is_one_of(name, OWN)
}

/// Whether a header is one of these, in upper or lower case.
pub(crate) fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a text can be the name of a header.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Whether a text can be the value of a header: no line end may smuggle another header in.
pub(crate) fn is_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic())
}
