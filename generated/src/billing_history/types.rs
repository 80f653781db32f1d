// Made from spec/v4/billing_history.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::types;

/// Something that was billed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// What identifies the item.
    pub id: String,
    /// The kind of item, such as `charge`.
    pub type_: Option<String>,
    /// What was done, such as `subscription`.
    pub action: Option<String>,
    /// What the item is.
    pub description: Option<String>,
    /// When it was billed.
    pub occurred_at: Option<jiff::Timestamp>,
    /// The amount.
    pub amount: Option<rust_decimal::Decimal>,
    /// The currency of the amount, such as `USD`.
    pub currency: Option<String>,
    /// The zone that it was for.
    pub zone: Option<types::ZoneName>,
}

record!(
    Item => id, type_ = "type", action, description, occurred_at, amount, currency, zone
);

/// What items can be ordered by.
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
