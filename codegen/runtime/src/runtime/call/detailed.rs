//! What a call gives, with what came with it.

use crate::runtime::error::mismatch::Mismatch;
use crate::runtime::http::headers::Headers;

/// What a call gives, with what came with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Detailed<T> {
    /// What the call gives.
    pub output: T,
    /// The status.
    pub status: u16,
    /// The headers of the answer.
    pub headers: Headers,
    /// Where the answer is not as documented: what is expected there has its default. At most 1000 places are listed.
    pub mismatches: Vec<Mismatch>,
}

impl<T> Detailed<T> {
    /// The ID under which the server knows the call.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.request_id()
    }
}
