// Made from spec/v4/organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Organization;
use crate::V4;
use crate::runtime::{Meta, operation};

operation! {
    /// Gets an organization that the user is a member of.
    ///
    /// `GET /organizations/:identifier` · needs `#organization:read`
    ///
    /// ```no_run
    /// use cloudflare_client::organizations::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.organizations().get(&Get::new("01a7362d577a6c3019a474fd6f485823")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Organization;
    Meta::get(&V4, "organizations.get")
        .path("/organizations/:identifier")
        .permissions(&["#organization:read"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("identifier"),
    }
}

operation! {
    /// Changes an organization.
    ///
    /// `PATCH /organizations/:identifier` · needs `#organization:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::organizations::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("01a7362d577a6c3019a474fd6f485823").name("Cloudflare, Inc.");
    /// let answer = client.organizations().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Organization;
    Meta::patch(&V4, "organizations.update")
        .path("/organizations/:identifier")
        .permissions(&["#organization:edit"]);
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("identifier"),
    }
    set {
        /// Name of the organization. At most 100 characters. Example: `Cloudflare, Inc.`.
        name: String as into = body("name").max_length(100),
    }
}
