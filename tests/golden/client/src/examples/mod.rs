// Made from spec/ by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of all operations, with their documented responses.

mod library {
    pub(in crate::examples) mod books;
}

mod pets;

#[cfg(feature = "shelters")]
mod shelters {
    pub(in crate::examples) mod places;
}

pub use crate::runtime::client::example::{Answer, Example};

static ALL: &[&[Example]] = &[
    library::books::EXAMPLES,
    pets::EXAMPLES,
    #[cfg(feature = "shelters")]
    shelters::places::EXAMPLES,
];

/// Lists all documented calls.
pub fn all() -> impl Iterator<Item = &'static Example> {
    ALL.iter().copied().flatten()
}

#[cfg(feature = "mock")]
impl crate::MockTransport {
    /// Creates a transport that answers each call with its documented response.
    pub fn new() -> Self {
        Self::with_answers(|id| {
            all()
                .find(|example| example.operation.id == id)
                .map(|example| example.response)
        })
    }
}

#[cfg(feature = "mock")]
impl Default for crate::MockTransport {
    fn default() -> Self {
        Self::new()
    }
}
