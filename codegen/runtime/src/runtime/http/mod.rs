//! Requests, responses and transports.

pub(crate) mod base_url;
#[cfg(feature = "blocking")]
pub(crate) mod blocking_transport;
pub(crate) mod date;
pub(crate) mod headers;
pub(crate) mod multipart;
pub(crate) mod percent;
pub(crate) mod request;
#[cfg(any(feature = "async", feature = "blocking"))]
pub(crate) mod reqwest_transport;
pub(crate) mod response;
pub(crate) mod transport;
pub(crate) mod transport_error;
