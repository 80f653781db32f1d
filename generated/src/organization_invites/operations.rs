// Made from spec/v4/organization_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Invite, RoleId};
use crate::V4;
use crate::runtime::{Meta, operation};
use crate::types;

operation! {
    /// Invites a user to an organization.
    ///
    /// `POST /organizations/:organization_identifier/invites` · needs `#organization:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_invites::{Create, RoleId};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new(
    ///     "01a7362d577a6c3019a474fd6f485823",
    ///     "user@example.com",
    ///     [
    ///         RoleId::new("5a7805061c76ada191ed06f989cc3dac"),
    ///         RoleId::new("9a7806061c88ada191ed06f989cc3dac"),
    ///     ],
    /// )
    /// .auto_accept(true);
    /// let answer = client.organization_invites().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> Invite;
    Meta::post(&V4, "organization_invites.create")
        .path("/organizations/:organization_identifier/invites")
        .permissions(&["#organization:edit"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Email address of the user. At most 90 characters. Example: `user@example.com`.
        invited_member_email: String as into = body("invited_member_email").max_length(90),
        /// Roles to give the user.
        roles: Vec<RoleId> as list<RoleId> = body("roles"),
    }
    set {
        /// Whether the user becomes a member at once, without an invitation. Default: `false`. Example: `true`.
        auto_accept: bool = body("auto_accept"),
    }
}

operation! {
    /// Lists the invitations of an organization.
    ///
    /// `GET /organizations/:organization_identifier/invites` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_invites::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("01a7362d577a6c3019a474fd6f485823");
    /// let answer = client.organization_invites().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Invite>;
    Meta::get(&V4, "organization_invites.list")
        .path("/organizations/:organization_identifier/invites")
        .permissions(&["#organization:read"])
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
    }
}

operation! {
    /// Gets an invitation.
    ///
    /// `GET /organizations/:organization_identifier/invites/:identifier` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_invites::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("01a7362d577a6c3019a474fd6f485823", "4f5f0c14a2a41d5063dd301b2f829f04");
    /// let answer = client.organization_invites().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Invite;
    Meta::get(&V4, "organization_invites.get")
        .path("/organizations/:organization_identifier/invites/:identifier")
        .permissions(&["#organization:read"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
        invite_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes the roles of a pending invitation.
    ///
    /// `PATCH /organizations/:organization_identifier/invites/:identifier` · needs `#organization:edit`
    ///
    /// Corrected: the documented path is `/organizations/:organization_identifier/invite/:identifier`. The other
    /// four operations of this section have `/invites/` in their paths.
    ///
    /// ```no_run
    /// use cloudflare_client::organization_invites::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("01a7362d577a6c3019a474fd6f485823", "4f5f0c14a2a41d5063dd301b2f829f04")
    ///     .roles(["3536bcfad5faccb999b47003c79917fb"]);
    /// let answer = client.organization_invites().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Invite;
    Meta::patch(&V4, "organization_invites.update")
        .path("/organizations/:organization_identifier/invites/:identifier")
        .permissions(&["#organization:edit"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
        invite_id: String as into = path("identifier"),
    }
    set {
        /// Identifiers of the roles to give the user.
        roles: Vec<String> as texts = body("roles"),
    }
}

operation! {
    /// Cancels an invitation.
    ///
    /// `DELETE /organizations/:organization_identifier/invites/:identifier` · needs `#organization:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_invites::Cancel;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Cancel::new("01a7362d577a6c3019a474fd6f485823", "4f5f0c14a2a41d5063dd301b2f829f04");
    /// let answer = client.organization_invites().cancel(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Cancel -> types::Id;
    Meta::delete(&V4, "organization_invites.cancel")
        .path("/organizations/:organization_identifier/invites/:identifier")
        .permissions(&["#organization:edit"])
        .whole_answer();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
        invite_id: String as into = path("identifier"),
    }
}
