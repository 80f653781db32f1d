// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Item, ListOrder};
use crate::V4;
use crate::runtime::{Meta, operation, paged};

operation! {
    /// Lists the items billed to the user.
    ///
    /// `GET /user/billing/history` · needs `#billing:read`
    ///
    /// ```no_run
    /// use cloudflare_client::billing_history::{List, ListOrder};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = List::new()
    ///     .page(1)
    ///     .per_page(20)
    ///     .order(ListOrder::OccurredAt)
    ///     .type_("charge")
    ///     .occurred_at("2014-03-01T12:21:59.3456Z".parse::<jiff::Timestamp>()?)
    ///     .action("subscription");
    /// let answer = client.billing_history().list(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Item>;
    Meta::get(&V4, "billing_history.list")
        .path("/user/billing/history")
        .permissions(&["#billing:read"])
        .page();
    set {
        /// Page number. At least 1. Default: `1`. Example: `1`.
        page: i64 = query("page").min(1),
        /// Number of items per page. Between 5 and 50. Default: `20`. Example: `20`.
        per_page: i64 = query("per_page").min(5).max(50),
        /// Field to order by. Example: `occurred_at`. Corrected: the documented example is `occured_at`. A field of the
        /// answer is the evidence: the documented response of this operation has `occurred_at`, with a double r.
        order: ListOrder = query("order"),
        /// Type of the billing item. At most 30 characters. Example: `charge`.
        type_: String as into = query("type").max_length(30),
        /// Time of creation. Example: `2014-03-01T12:21:59.3456Z`. Corrected: the documented name is `occured_at`. A
        /// field of the answer is the evidence: the documented response of this operation has `occurred_at`, with a
        /// double r.
        occurred_at: jiff::Timestamp = query("occurred_at"),
        /// Action of the billing item. At most 30 characters. Example: `subscription`.
        action: String as into = query("action").max_length(30),
    }
}

paged!(List => Item);
