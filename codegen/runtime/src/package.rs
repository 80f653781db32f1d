//! Stands in for the file of each client with the names that its spec gives.

/// The name of an environment variable, from its end.
macro_rules! variable {
    ($end:literal) => {
        concat!("TEST_", $end)
    };
}
pub(crate) use variable;

/// What the names of environment variables begin with.
pub(crate) const VARIABLES: &str = "TEST";

/// Response header that has the ID under which the server knows a call.
pub(crate) const REQUEST_ID: Option<&str> = Some("X-Request");
