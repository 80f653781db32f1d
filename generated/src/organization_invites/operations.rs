// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Invite, RoleId};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::types;

/// Invites a user to an organization.
///
/// `POST /organizations/:organization_identifier/invites` · needs `#organization:edit` · plans: free, pro,
/// business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_invites::{Create, RoleId};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_invites()
///     .create(
///         &Create::new(
///                 "01a7362d577a6c3019a474fd6f485823",
///                 "user@example.com",
///                 [
///                     RoleId::new("5a7805061c76ada191ed06f989cc3dac"),
///                     RoleId::new("9a7806061c88ada191ed06f989cc3dac"),
///                 ],
///             )
///             .auto_accept(true),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    organization_id: String,
    invited_member_email: String,
    roles: Vec<RoleId>,
    auto_accept: Option<bool>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `invited_member_email`: Email address of the user. At most 90 characters. Example: `user@example.com`.
    /// - `roles`: Roles to give the user.
    pub fn new(
        organization_id: impl Into<String>,
        invited_member_email: impl Into<String>,
        roles: impl IntoIterator<Item = RoleId>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            invited_member_email: invited_member_email.into(),
            roles: roles.into_iter().collect(),
            auto_accept: None,
        }
    }

    /// Whether the user becomes a member at once, without an invitation. Default: `false`. Example: `true`.
    pub fn auto_accept(mut self, auto_accept: bool) -> Self {
        self.auto_accept = Some(auto_accept);
        self
    }
}

impl Operation for Create {
    type Output = Invite;

    const META: &'static Meta = &Meta::post(&V4, "organization_invites.create")
        .path("/organizations/:organization_identifier/invites")
        .permissions(&["#organization:edit"])
        .fields(&[
            Field::path("organization_identifier"),
            Field::body("invited_member_email").max_length(90),
            Field::body("roles"),
            Field::body("auto_accept"),
        ]);
}

values!(Create => organization_id, invited_member_email, roles, auto_accept);

/// Lists the invitations of an organization.
///
/// `GET /organizations/:organization_identifier/invites` · needs `#organization:read` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::organization_invites::List;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_invites()
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
    type Output = crate::Page<Invite>;

    const META: &'static Meta = &Meta::get(&V4, "organization_invites.list")
        .path("/organizations/:organization_identifier/invites")
        .permissions(&["#organization:read"])
        .whole_answer()
        .fields(&[Field::path("organization_identifier")]);
}

values!(List => organization_id);

/// Gets an invitation.
///
/// `GET /organizations/:organization_identifier/invites/:identifier` · needs `#organization:read` · plans: free,
/// pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_invites::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_invites()
///     .get(
///         &Get::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "4f5f0c14a2a41d5063dd301b2f829f04",
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
    invite_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `invite_id`: Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
    pub fn new(
        organization_id: impl Into<String>,
        invite_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            invite_id: invite_id.into(),
        }
    }
}

impl Operation for Get {
    type Output = Invite;

    const META: &'static Meta = &Meta::get(&V4, "organization_invites.get")
        .path("/organizations/:organization_identifier/invites/:identifier")
        .permissions(&["#organization:read"])
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Get => organization_id, invite_id);

/// Changes the roles of a pending invitation.
///
/// `PATCH /organizations/:organization_identifier/invites/:identifier` · needs `#organization:edit` · plans: free,
/// pro, business, enterprise
///
/// Corrected: the docs have the path `/organizations/:organization_identifier/invite/:identifier`. The other four
/// operations of this section have `/invites/` in their paths.
///
/// ```no_run
/// use cloudflare_client::organization_invites::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_invites()
///     .update(
///         &Update::new(
///                 "01a7362d577a6c3019a474fd6f485823",
///                 "4f5f0c14a2a41d5063dd301b2f829f04",
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
    invite_id: String,
    roles: Option<Vec<String>>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `invite_id`: Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
    pub fn new(
        organization_id: impl Into<String>,
        invite_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            invite_id: invite_id.into(),
            roles: None,
        }
    }

    /// Identifiers of the roles to give the user.
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for Update {
    type Output = Invite;

    const META: &'static Meta = &Meta::patch(&V4, "organization_invites.update")
        .path("/organizations/:organization_identifier/invites/:identifier")
        .permissions(&["#organization:edit"])
        .fields(&[
            Field::path("organization_identifier"),
            Field::path("identifier"),
            Field::body("roles"),
        ]);
}

values!(Update => organization_id, invite_id, roles);

/// Cancels an invitation.
///
/// `DELETE /organizations/:organization_identifier/invites/:identifier` · needs `#organization:edit` · plans: free,
/// pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::organization_invites::Cancel;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .organization_invites()
///     .cancel(
///         &Cancel::new(
///             "01a7362d577a6c3019a474fd6f485823",
///             "4f5f0c14a2a41d5063dd301b2f829f04",
///         ),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Cancel {
    organization_id: String,
    invite_id: String,
}

impl Cancel {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    /// - `invite_id`: Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
    pub fn new(
        organization_id: impl Into<String>,
        invite_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            invite_id: invite_id.into(),
        }
    }
}

impl Operation for Cancel {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "organization_invites.cancel")
        .path("/organizations/:organization_identifier/invites/:identifier")
        .permissions(&["#organization:edit"])
        .whole_answer()
        .fields(&[Field::path("organization_identifier"), Field::path("identifier")]);
}

values!(Cancel => organization_id, invite_id);
