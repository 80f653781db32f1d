// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! Names of this crate that the spec gives.

/// The name of an environment variable, from its end.
macro_rules! variable {
    ($end:literal) => {
        concat!("PETS_", $end)
    };
}

pub(crate) use variable;

/// What the names of environment variables begin with.
pub(crate) const VARIABLES: &str = "PETS";

/// Response header that has the ID under which the server knows a call.
pub(crate) const REQUEST_ID: Option<&str> = None;
