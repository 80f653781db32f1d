// Made from spec/v4/custom_pages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{CustomPage, State};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Lists the custom pages that a zone can use.
///
/// `GET /zones/:zone_identifier/custom_pages` · needs `#zone_settings:read` · plans: free, pro, business,
/// enterprise
///
/// Corrected: the docs have the description `true`. Every other `description` in the reference is a string.
///
/// ```no_run
/// use cloudflare_client::custom_pages::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_pages()
///     .list(&List::new("023e105f4ecef8ad9ca31a8372d0c353"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    zone_id: String,
}

impl List {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for List {
    type Output = crate::Page<CustomPage>;

    const META: &'static Meta = &Meta::get(&V4, "custom_pages.list")
        .path("/zones/:zone_identifier/custom_pages")
        .permissions(&["#zone_settings:read"])
        .whole_answer()
        .fields(&[Field::path("zone_identifier")]);
}

values!(List => zone_id);

/// Gets a custom page.
///
/// `GET /zones/:zone_identifier/custom_pages/:identifier` · needs `#zone_settings:read` · plans: free, pro,
/// business, enterprise
///
/// Corrected: the docs have the description `true`. Every other `description` in the reference is a string.
///
/// ```no_run
/// use cloudflare_client::custom_pages::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_pages()
///     .get(&Get::new("023e105f4ecef8ad9ca31a8372d0c353", "basic_challenge"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
    page_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `page_id`: Identifier of the custom page. Example: `basic_challenge`.
    pub fn new(zone_id: impl Into<String>, page_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            page_id: page_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = CustomPage;

    const META: &'static Meta = &Meta::get(&V4, "custom_pages.get")
        .path("/zones/:zone_identifier/custom_pages/:identifier")
        .permissions(&["#zone_settings:read"])
        .fields(&[Field::path("zone_identifier"), Field::path("identifier")]);
}

values!(Get => zone_id, page_id);

/// Changes the URL and the state of a custom page.
///
/// `PUT /zones/:zone_identifier/custom_pages/:identifier` · needs `#zone_settings:edit` · plans: free, pro,
/// business, enterprise
///
/// Corrected: the docs have the description `true`. Every other `description` in the reference is a string.
///
/// ```no_run
/// use cloudflare_client::custom_pages::{State, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .custom_pages()
///     .update(
///         &Update::new(
///             "023e105f4ecef8ad9ca31a8372d0c353",
///             "basic_challenge",
///             "http://www.example.com",
///             State::Default,
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    page_id: String,
    url: String,
    state: State,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `023e105f4ecef8ad9ca31a8372d0c353`.
    /// - `page_id`: Identifier of the custom page. Example: `basic_challenge`.
    /// - `url`: URL of the page. Default: `""`. Example: `http://www.example.com`.
    /// - `state`: State of the page. Example: `default`.
    pub fn new(
        zone_id: impl Into<String>,
        page_id: impl Into<String>,
        url: impl Into<String>,
        state: State,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            page_id: page_id.into(),
            url: url.into(),
            state,
        }
    }
}

impl Operation for Update {
    type Output = CustomPage;

    const META: &'static Meta = &Meta::put(&V4, "custom_pages.update")
        .path("/zones/:zone_identifier/custom_pages/:identifier")
        .permissions(&["#zone_settings:edit"])
        .fields(&[
            Field::path("zone_identifier"),
            Field::path("identifier"),
            Field::body("url"),
            Field::body("state"),
        ]);
}

values!(Update => zone_id, page_id, url, state);
