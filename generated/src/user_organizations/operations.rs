// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{ListOrder, Organization, Status};
use crate::V4;
use crate::runtime::{Meta, operation, paged};
use crate::types;

operation! {
    /// Lists the organizations of the user.
    ///
    /// `GET /user/organizations`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::user_organizations::{List, ListOrder, Status};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new()
    ///     .status(Status::Member)
    ///     .name("Cloudflare, Inc.")
    ///     .page(1)
    ///     .per_page(20)
    ///     .order(ListOrder::Status)
    ///     .direction(types::Direction::Desc)
    ///     .match_(types::Match::All);
    /// let answer = client.user_organizations().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Organization>;
    Meta::get(&V4, "user_organizations.list").path("/user/organizations").page();
    set {
        /// Whether the user is a member or invited. Example: `member`.
        status: Status = query("status"),
        /// Name of the organization. At most 100 characters. Example: `Cloudflare, Inc.`.
        name: String as into = query("name").max_length(100),
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 50. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Field to order by. Example: `status`.
        order: ListOrder = query("order"),
        /// Sort direction. Example: `desc`.
        direction: types::Direction = query("direction"),
        /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
        match_: types::Match = query("match"),
    }
}

paged!(List => Organization);

operation! {
    /// Gets an organization of the user.
    ///
    /// `GET /user/organizations/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::user_organizations::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user_organizations().get(&Get::new("01a7362d577a6c3019a474fd6f485823")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Organization;
    Meta::get(&V4, "user_organizations.get").path("/user/organizations/:identifier");
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("identifier"),
    }
}

operation! {
    /// Ends the user's membership in an organization.
    ///
    /// `DELETE /user/organizations/:identifier`
    ///
    /// ```no_run
    /// use cloudflare_client::user_organizations::Leave;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Leave::new("01a7362d577a6c3019a474fd6f485823");
    /// let answer = client.user_organizations().leave(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Leave -> types::Id;
    Meta::delete(&V4, "user_organizations.leave")
        .path("/user/organizations/:identifier")
        .whole_answer();
    new {
        /// Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
        organization_id: String as into = path("identifier"),
    }
}
