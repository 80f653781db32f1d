// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::billing_history::{List, ListOrder};
use crate::runtime::examples;

examples! {
    client => client.billing_history();
    list => List::new()
        .page(1)
        .per_page(20)
        .order(ListOrder::OccurredAt)
        .type_("charge")
        .occurred_at("2014-03-01T12:21:59.3456Z".parse::<jiff::Timestamp>()?)
        .action("subscription");
}
