// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A custom page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPage {
    /// Identifier of the custom page, such as `basic_challenge`.
    pub id: String,
    /// Time of creation.
    pub created_on: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub modified_on: Option<jiff::Timestamp>,
    /// URL of the page.
    pub url: Option<String>,
    /// State of the page.
    pub state: Option<State>,
    /// Tokens that the page must contain.
    pub required_tokens: Option<Vec<String>>,
    /// Content that a preview of the page shows.
    pub preview_target: Option<String>,
    /// Purpose of the page.
    pub description: Option<String>,
}

record!(
    CustomPage => id, created_on, modified_on, url, state, required_tokens, preview_target,
    description
);

/// State of a custom page: whether it is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The default Cloudflare page is shown.
    Default,
    /// The custom page is shown.
    Customized,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(State => Default = "default", Customized = "customized");
