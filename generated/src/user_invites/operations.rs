// Made from spec/v4/user_invites.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Response;
use crate::V4;
use crate::organization_invites;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the invitations of the user.
    ///
    /// `GET /user/invites`
    ///
    /// ```no_run
    /// use cloudflare_client::user_invites::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user_invites().list(&List::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<organization_invites::Invite>;
    Meta::get(&V4, "user_invites.list").path("/user/invites").page();
}

operation! {
    /// Gets an invitation.
    ///
    /// `GET /user/invites/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::user_invites::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user_invites().get(&Get::new("4f5f0c14a2a41d5063dd301b2f829f04")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> organization_invites::Invite;
    Meta::get(&V4, "user_invites.get").path("/user/invites/:identifier");
    new {
        /// Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
        invite_id: String as into = path("identifier"),
    }
}

operation! {
    /// Accepts or rejects an invitation.
    ///
    /// `PATCH /user/invites/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::user_invites::{Respond, Response};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Respond::new("4f5f0c14a2a41d5063dd301b2f829f04", Response::Accepted);
    /// let answer = client.user_invites().respond(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Respond -> organization_invites::Invite;
    Meta::patch(&V4, "user_invites.respond").path("/user/invites/:identifier");
    new {
        /// Identifier of the invitation. Example: `4f5f0c14a2a41d5063dd301b2f829f04`.
        invite_id: String as into = path("identifier"),
        /// Response of the user. Example: `accepted`.
        status: Response = body("status"),
    }
}
