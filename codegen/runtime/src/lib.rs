//! The hand-written half of every generated client.
//!
//! `src/runtime` is copied into the client byte for byte. The other files stay here: they make a crate of it
//! that is compiled, linted and tested like any other.

mod package;
pub mod runtime;

/// Rules that a spec and a client share.
pub mod rules {
    pub use crate::runtime::describe::limit::check::Breach;
    pub use crate::runtime::describe::limit::choices::Choices;
    pub use crate::runtime::describe::limit::format::Format;
    pub use crate::runtime::describe::limit::number::{Number, Quantity};
    pub use crate::runtime::describe::limit::pattern::pattern_error;
    pub use crate::runtime::describe::limit::phrase::of_each;
    pub use crate::runtime::describe::limit::subject::Subject;
    pub use crate::runtime::describe::limit::{End, Kind, Limit, Measure};
    pub use crate::runtime::describe::rule::{Count, Rule};
    pub use crate::runtime::http::base_url::{Problem, path_problem, problem as base_url_problem};
    use crate::runtime::http::headers::{FRAMING, OWN, is_name, is_one_of};

    /// Returns why an operation can't have a header of this name as a parameter, and the way out.
    pub fn header_problem(name: &str) -> Option<(&'static str, &'static str)> {
        let set_by_client = is_one_of(name, FRAMING) || is_one_of(name, OWN);
        match (is_name(name), set_by_client) {
            (false, _) => Some(("is not a header name", "write letters, digits and hyphens")),
            (true, true) => Some(("is set by the client itself", "remove it")),
            (true, false) => None,
        }
    }
}

#[cfg(test)]
mod tests;
