// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A custom page.
    pub struct CustomPage {
        /// Identifier of the custom page, such as `basic_challenge`.
        id: String,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// URL of the page.
        url: Option<String>,
        /// State of the page.
        state: Option<State>,
        /// Tokens that the page must contain.
        required_tokens: Option<Vec<String>>,
        /// Content that a preview of the page shows.
        preview_target: Option<String>,
        /// Purpose of the page: a string, or `true` as in the documented responses.
        description: Option<serde_json::Value>,
    }
}

open_enum! {
    /// State of a custom page: whether it is in use.
    pub enum State {
        /// The default Cloudflare page is shown.
        Default = "default",
        /// The custom page is shown.
        Customized = "customized",
    }
}
