// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{ListOrder, Organization, Status};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};
use crate::types;

/// Lists the organizations of the user.
///
/// `GET /user/organizations` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_organizations::{List, ListOrder, Status};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_organizations()
///     .list(
///         &List::new()
///             .status(Status::Member)
///             .name("Cloudflare, Inc.")
///             .page(1)
///             .per_page(20)
///             .order(ListOrder::Status)
///             .direction(types::Direction::Desc)
///             .match_(types::Match::All),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {
    status: Option<Status>,
    name: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    order: Option<ListOrder>,
    direction: Option<types::Direction>,
    match_: Option<types::Match>,
}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the user is a member or invited. Example: `member`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// Name of the organization. At most 100 characters. Example: `Cloudflare, Inc.`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Page number. At least 1. Default: `1`. Example: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of items per page. From 5 to 50. Default: `20`. Example: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Field to order by. Example: `status`.
    pub fn order(mut self, order: ListOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Sort direction. Example: `desc`.
    pub fn direction(mut self, direction: types::Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Whether to match all filters or any of them. Default: `all`. Example: `all`.
    pub fn match_(mut self, match_: types::Match) -> Self {
        self.match_ = Some(match_);
        self
    }
}

impl Operation for List {
    type Output = crate::Page<Organization>;

    const META: &'static Meta = &Meta::get(&V4, "user_organizations.list")
        .path("/user/organizations")
        .whole_answer()
        .fields(&[
            Field::query("status"),
            Field::query("name").max_length(100),
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(50),
            Field::query("order"),
            Field::query("direction"),
            Field::query("match"),
        ]);
}

values!(List => status, name, page, per_page, order, direction, match_);

paged!(List => Organization);

/// Gets an organization of the user.
///
/// `GET /user/organizations/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user_organizations::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_organizations()
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

    const META: &'static Meta = &Meta::get(&V4, "user_organizations.get")
        .path("/user/organizations/:identifier")
        .fields(&[Field::path("identifier")]);
}

values!(Get => organization_id);

/// Ends the user's membership in an organization.
///
/// `DELETE /user/organizations/:identifier` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::user_organizations::Leave;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_organizations()
///     .leave(&Leave::new("01a7362d577a6c3019a474fd6f485823"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Leave {
    organization_id: String,
}

impl Leave {
    /// With the values that are required.
    ///
    /// - `organization_id`: Identifier of the organization. Example: `01a7362d577a6c3019a474fd6f485823`.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

impl Operation for Leave {
    type Output = types::Id;

    const META: &'static Meta = &Meta::delete(&V4, "user_organizations.leave")
        .path("/user/organizations/:identifier")
        .whole_answer()
        .fields(&[Field::path("identifier")]);
}

values!(Leave => organization_id);
