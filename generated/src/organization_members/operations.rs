// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Member;
use crate::V4;
use crate::runtime::{Meta, operation};
use crate::types;

operation! {
    /// Lists the members of an organization.
    ///
    /// `GET /organizations/:organization_identifier/members` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_members::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("01a7362d577a6c3019a474fd6f485823");
    /// let answer = client.organization_members().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Member>;
    Meta::get(&V4, "organization_members.list")
        .path("/organizations/:organization_identifier/members")
        .permissions(&["#organization:read"])
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
    }
}

operation! {
    /// Gets a member of an organization.
    ///
    /// `GET /organizations/:organization_identifier/members/:identifier` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_members::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("01a7362d577a6c3019a474fd6f485823", "7c5dae5552338874e5053f2534d2767a");
    /// let answer = client.organization_members().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Member;
    Meta::get(&V4, "organization_members.get")
        .path("/organizations/:organization_identifier/members/:identifier")
        .permissions(&["#organization:read"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the member. Example: `7c5dae5552338874e5053f2534d2767a`.
        member_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes the roles of a member.
    ///
    /// `PATCH /organizations/:organization_identifier/members/:identifier` · needs `#organization:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_members::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("01a7362d577a6c3019a474fd6f485823", "7c5dae5552338874e5053f2534d2767a")
    ///     .roles(["3536bcfad5faccb999b47003c79917fb"]);
    /// let answer = client.organization_members().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> crate::Page<Member>;
    Meta::patch(&V4, "organization_members.update")
        .path("/organizations/:organization_identifier/members/:identifier")
        .permissions(&["#organization:edit"])
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the member. Example: `7c5dae5552338874e5053f2534d2767a`.
        member_id: String as into = path("identifier"),
    }
    set {
        /// Identifiers of the roles of the member.
        roles: Vec<String> as texts = body("roles"),
    }
}

operation! {
    /// Removes a member from an organization.
    ///
    /// `DELETE /organizations/:organization_identifier/members/:identifier` · needs `#organization:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_members::Remove;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Remove::new("01a7362d577a6c3019a474fd6f485823", "7c5dae5552338874e5053f2534d2767a");
    /// let answer = client.organization_members().remove(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Remove -> types::Id;
    Meta::delete(&V4, "organization_members.remove")
        .path("/organizations/:organization_identifier/members/:identifier")
        .permissions(&["#organization:edit"])
        .whole_answer();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the member. Example: `7c5dae5552338874e5053f2534d2767a`.
        member_id: String as into = path("identifier"),
    }
}
