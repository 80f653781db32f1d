// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};
use crate::types;

record! {
    /// A billing item.
    pub struct Item {
        /// Identifier of the billing item.
        id: String,
        /// Type of the billing item, such as `charge`.
        type_: Option<String> = body("type"),
        /// Action of the billing item, such as `subscription`.
        action: Option<String>,
        /// Description of the billing item.
        description: Option<String>,
        /// Time of billing.
        occurred_at: Option<jiff::Timestamp>,
        /// Billed amount.
        amount: Option<rust_decimal::Decimal>,
        /// Currency of the amount, such as `USD`.
        currency: Option<String>,
        /// Zone that the billing item is for.
        zone: Option<types::ZoneName>,
    }
}

open_enum! {
    /// Field to order billing items by.
    pub enum ListOrder {
        /// `type`.
        Type = "type",
        /// `occurred_at`.
        OccurredAt = "occurred_at",
        /// `action`.
        Action = "action",
    }
}
