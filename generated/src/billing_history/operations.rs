// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Item, ListOrder};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, paged, values};

/// Lists the items billed to the user.
///
/// `GET /user/billing/history` · needs `#billing:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::billing_history::{List, ListOrder};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .billing_history()
///     .list(
///         &List::new()
///             .page(1)
///             .per_page(20)
///             .order(ListOrder::OccurredAt)
///             .type_("charge")
///             .occurred_at("2014-03-01T12:21:59.3456Z".parse()?)
///             .action("subscription"),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {
    page: Option<i64>,
    per_page: Option<i64>,
    order: Option<ListOrder>,
    type_: Option<String>,
    occurred_at: Option<jiff::Timestamp>,
    action: Option<String>,
}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
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

    /// Field to order by. Example: `occurred_at`. Corrected: the docs have the example `occured_at`. The documented
    /// response of this operation spells it `occurred_at`, with a double r.
    pub fn order(mut self, order: ListOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// Type of the billing item. At most 30 characters. Example: `charge`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Time of creation. Example: `2014-03-01T12:21:59.3456Z`. Corrected: the docs have the name `occured_at`. The
    /// documented response of this operation spells it `occurred_at`, with a double r.
    pub fn occurred_at(mut self, occurred_at: jiff::Timestamp) -> Self {
        self.occurred_at = Some(occurred_at);
        self
    }

    /// Action of the billing item. At most 30 characters. Example: `subscription`.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
}

impl Operation for List {
    type Output = crate::Page<Item>;

    const META: &'static Meta = &Meta::get(&V4, "billing_history.list")
        .path("/user/billing/history")
        .permissions(&["#billing:read"])
        .whole_answer()
        .fields(&[
            Field::query("page").min(1),
            Field::query("per_page").min(5).max(50),
            Field::query("order"),
            Field::query("type").max_length(30),
            Field::query("occurred_at"),
            Field::query("action").max_length(30),
        ]);
}

values!(List => page, per_page, order, type_, occurred_at, action);

paged!(List => Item);
