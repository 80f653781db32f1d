// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::types;

/// A subscription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// What identifies the subscription.
    pub id: String,
    /// The state of the subscription.
    pub state: Option<State>,
    /// What is billed, in US dollars.
    pub price: Option<rust_decimal::Decimal>,
    /// The currency in which prices are shown.
    pub currency: Option<String>,
    /// The add-ons of the subscription.
    pub component_values: Option<Vec<Component>>,
    /// The zone that it is for; its members are null if it is for none.
    pub zone: Option<types::ZoneName>,
    /// How often it is renewed.
    pub frequency: Option<Frequency>,
    /// The rate plan.
    pub rate_plan: Option<RatePlan>,
    /// When the period ends and the next bill is due.
    pub current_period_end: Option<jiff::Timestamp>,
    /// When the period began.
    pub current_period_start: Option<jiff::Timestamp>,
}

record!(
    Subscription => id, state, price, currency, component_values, zone, frequency, rate_plan,
    current_period_end, current_period_start
);

/// An add-on of a subscription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Component {
    /// The name of the add-on.
    pub name: Option<String>,
    /// How many there are.
    pub value: Option<i64>,
    /// How many there are without extra cost.
    pub default: Option<i64>,
    /// What it costs.
    pub price: Option<rust_decimal::Decimal>,
}

impl Component {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The name of the add-on.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How many there are.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// How many there are without extra cost.
    pub fn default(mut self, default: i64) -> Self {
        self.default = Some(default);
        self
    }

    /// What it costs.
    pub fn price(mut self, price: rust_decimal::Decimal) -> Self {
        self.price = Some(price);
        self
    }
}

record!(Component => name, value, default, price);

/// A rate plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RatePlan {
    /// What identifies the rate plan.
    pub id: String,
    /// The name that customers see.
    pub public_name: Option<String>,
    /// The currency of the prices.
    pub currency: Option<String>,
    /// What the plan applies to, such as `zone`.
    pub scope: Option<String>,
    /// Whether somebody else than Cloudflare manages it.
    pub externally_managed: Option<bool>,
}

impl RatePlan {
    /// With the values that are required.
    ///
    /// - `id`: What identifies the rate plan.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            public_name: None,
            currency: None,
            scope: None,
            externally_managed: None,
        }
    }

    /// The name that customers see.
    pub fn public_name(mut self, public_name: impl Into<String>) -> Self {
        self.public_name = Some(public_name.into());
        self
    }

    /// The currency of the prices.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// What the plan applies to, such as `zone`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Whether somebody else than Cloudflare manages it.
    pub fn externally_managed(mut self, externally_managed: bool) -> Self {
        self.externally_managed = Some(externally_managed);
        self
    }
}

record!(RatePlan => id, public_name, currency, scope, externally_managed);

/// What was deleted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// What identified the subscription.
    pub subscription_id: String,
}

record!(Deleted => subscription_id);

/// The state of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `Trial`.
    Trial,
    /// `Provisioned`.
    Provisioned,
    /// `Paid`.
    Paid,
    /// `AwaitingPayment`.
    AwaitingPayment,
    /// `Cancelled`.
    Cancelled,
    /// `Failed`.
    Failed,
    /// `Expired`.
    Expired,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    State => Trial = "Trial", Provisioned = "Provisioned", Paid = "Paid",
    AwaitingPayment = "AwaitingPayment", Cancelled = "Cancelled", Failed = "Failed",
    Expired = "Expired"
);

/// How often a subscription is renewed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Frequency {
    /// `weekly`.
    Weekly,
    /// `monthly`.
    Monthly,
    /// `quarterly`.
    Quarterly,
    /// `yearly`.
    Yearly,
    /// A value that the documentation does not list.
    Other(String),
}

open_enum!(
    Frequency => Weekly = "weekly", Monthly = "monthly", Quarterly = "quarterly",
    Yearly = "yearly"
);
