// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::types;

/// A billing item.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Identifier of the billing item.
    pub id: String,
    /// Type of the billing item, such as `charge`.
    pub type_: Option<String>,
    /// Action of the billing item, such as `subscription`.
    pub action: Option<String>,
    /// Description of the billing item.
    pub description: Option<String>,
    /// Time of billing.
    pub occurred_at: Option<jiff::Timestamp>,
    /// Billed amount.
    pub amount: Option<rust_decimal::Decimal>,
    /// Currency of the amount, such as `USD`.
    pub currency: Option<String>,
    /// Zone that the billing item is for.
    pub zone: Option<types::ZoneName>,
}

record!(
    Item => id, type_ = "type", action, description, occurred_at, amount, currency, zone
);

/// Field to order billing items by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `type`.
    Type,
    /// `occurred_at`.
    OccurredAt,
    /// `action`.
    Action,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(ListOrder => Type = "type", OccurredAt = "occurred_at", Action = "action");
