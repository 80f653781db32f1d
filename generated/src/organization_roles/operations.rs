// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Role;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};

/// Lists the roles of an organization.
///
/// `GET /organizations/:organization_identifier/roles` · needs `#organization:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::organization_roles::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_roles()
///     .list(&List::new("01a7362d577a6c3019a474fd6f485823"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct List {
    organization_id: String,
}

impl List {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

impl Operation for List {
    type Output = crate::Page<Role>;

    const META: &'static Meta = &Meta::get(&V4, "organization_roles.list")
        .path("/organizations/:organization_identifier/roles")
        .permissions(&["#organization:read"])
        .whole_answer()
        .fields(&[Field::path("organization_identifier")]);
}

values!(List => organization_id);

/// Gets a role.
///
/// `GET /organizations/:organization_identifier/roles/:identifier` · needs `#organization:read` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_roles::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_roles()
///     .get(
///         &Get::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "3536bcfad5faccb999b47003c79917fb",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    organization_id: String,
    role_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `role_id`: Identifier of the role. Example: `3536bcfad5faccb999b47003c79917fb`.
    pub fn new(organization_id: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            role_id: role_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Role;

    const META: &'static Meta = &Meta::get(&V4, "organization_roles.get")
        .path("/organizations/:organization_identifier/roles/:identifier")
        .permissions(&["#organization:read"])
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Get => organization_id, role_id);
