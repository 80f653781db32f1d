// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::Member;
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::types;

/// Lists the members of an organization.
///
/// `GET /organizations/:organization_identifier/members` · needs `#organization:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::organization_members::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_members()
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
    type Output = crate::Page<Member>;

    const META: &'static Meta = &Meta::get(&V4, "organization_members.list")
        .path("/organizations/:organization_identifier/members")
        .permissions(&["#organization:read"])
        .whole_answer()
        .fields(&[Field::path("organization_identifier")]);
}

values!(List => organization_id);

/// Gets a member of an organization.
///
/// `GET /organizations/:organization_identifier/members/:identifier` · needs `#organization:read` · plans: free,
/// pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_members::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_members()
///     .get(
///         &Get::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "7c5dae5552338874e5053f2534d2767a",
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
    member_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `member_id`: Identifier of the member. Example: `7c5dae5552338874e5053f2534d2767a`.
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            member_id: member_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Member;

    const META: &'static Meta = &Meta::get(&V4, "organization_members.get")
        .path("/organizations/:organization_identifier/members/:identifier")
        .permissions(&["#organization:read"])
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Get => organization_id, member_id);

/// Changes the roles of a member.
///
/// `PATCH /organizations/:organization_identifier/members/:identifier` · needs `#organization:edit` · plans: free,
/// pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_members::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_members()
///     .update(
///         &Update::new(
///                 "01a7362d577a6c3019a474fd6f485823",
///                 "7c5dae5552338874e5053f2534d2767a",
///             )
///             .roles(["3536bcfad5faccb999b47003c79917fb"]),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    organization_id: String,
    member_id: String,
    roles: Option<Vec<String>>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `member_id`: Identifier of the member. Example: `7c5dae5552338874e5053f2534d2767a`.
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            member_id: member_id.into(),
            roles: None,
        }
    }

    /// Identifiers of the roles of the member.
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for Update {
    type Output = crate::Page<Member>;

    const META: &'static Meta = &Meta::patch(&V4, "organization_members.update")
        .path("/organizations/:organization_identifier/members/:identifier")
        .permissions(&["#organization:edit"])
        .whole_answer()
        .fields(&[
            Field::path("organization_identifier"),
            Field::path("identifier"),
            Field::body("roles"),
        ]);
}

values!(Update => organization_id, member_id, roles);

/// Removes a member from an organization.
///
/// `DELETE /organizations/:organization_identifier/members/:identifier` · needs `#organization:edit` · plans: free,
/// pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_members::Remove;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_members()
///     .remove(
///         &Remove::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "7c5dae5552338874e5053f2534d2767a",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Remove {
    organization_id: String,
    member_id: String,
}

impl Remove {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `member_id`: Identifier of the member. Example: `7c5dae5552338874e5053f2534d2767a`.
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            member_id: member_id.into(),
        }
    }
}

impl Operation for Remove {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "organization_members.remove")
        .path("/organizations/:organization_identifier/members/:identifier")
        .permissions(&["#organization:edit"])
        .whole_answer()
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Remove => organization_id, member_id);
