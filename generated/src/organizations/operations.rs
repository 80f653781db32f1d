// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Organization;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Gets an organization that the user is a member of.
///
/// `GET /organizations/:identifier` · needs `#organization:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organizations::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organizations()
///     .get(&Get::new("01a7362d577a6c3019a474fd6f485823"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    organization_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Organization;

    const META: &'static Meta = &Meta::get(&V4, "organizations.get")
        .path("/organizations/:identifier")
        .permissions(&["#organization:read"])
        .fields(&[Field::path("identifier")]);
}

values!(Get => organization_id);

/// Changes an organization.
///
/// `PATCH /organizations/:identifier` · needs `#organization:edit` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organizations::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organizations()
///     .update(
///         &Update::new("01a7362d577a6c3019a474fd6f485823").name("Cloudflare, Inc."),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    organization_id: String,
    name: Option<String>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            name: None,
        }
    }

    /// Name of the organization. At most 100 characters. Example: `Cloudflare, Inc.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Operation for Update {
    type Output = Organization;

    const META: &'static Meta = &Meta::patch(&V4, "organizations.update")
        .path("/organizations/:identifier")
        .permissions(&["#organization:edit"])
        .fields(&[Field::path("identifier"), Field::body("name").max_length(100)]);
}

values!(Update => organization_id, name);
