// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};

/// A custom page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPage {
    /// What identifies the page, such as `basic_challenge`.
    pub id: String,
    /// When the page was made.
    pub created_on: Option<jiff::Timestamp>,
    /// When the page last changed.
    pub modified_on: Option<jiff::Timestamp>,
    /// Where the page is.
    pub url: Option<String>,
    /// Whether the page is in use.
    pub state: Option<State>,
    /// The tokens that the page must hold.
    pub required_tokens: Option<Vec<String>>,
    /// What a preview of the page shows.
    pub preview_target: Option<String>,
    /// What the page is for.
    pub description: Option<String>,
}

record!(
    CustomPage => id, created_on, modified_on, url, state, required_tokens, preview_target,
    description
);

/// Whether a custom page is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The page of Cloudflare is shown.
    Default,
    /// The custom page is shown.
    Customized,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(State => Default = "default", Customized = "customized");
