// Made from spec/v4/organization_roles.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Role;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Lists the roles of an organization.
    ///
    /// `GET /organizations/:organization_identifier/roles` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_roles::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new("01a7362d577a6c3019a474fd6f485823");
    /// let answer = client.organization_roles().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct List -> crate::Page<Role>;
    Meta::get(&V4, "organization_roles.list")
        .path("/organizations/:organization_identifier/roles")
        .permissions(&["#organization:read"])
        .page();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
    }
}

operation! {
    /// Gets a role.
    ///
    /// `GET /organizations/:organization_identifier/roles/:identifier` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organization_roles::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Get::new("01a7362d577a6c3019a474fd6f485823", "3536bcfad5faccb999b47003c79917fb");
    /// let answer = client.organization_roles().get(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Role;
    Meta::get(&V4, "organization_roles.get")
        .path("/organizations/:organization_identifier/roles/:identifier")
        .permissions(&["#organization:read"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("organization_identifier"),
        /// Identifier of the role. Example: `3536bcfad5faccb999b47003c79917fb`.
        role_id: String as into = path("identifier"),
    }
}
