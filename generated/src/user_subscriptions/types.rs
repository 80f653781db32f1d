// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::{open_enum, record};
use crate::types;

/// A subscription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// Identifier of the subscription.
    pub id: String,
    /// State of the subscription.
    pub state: Option<State>,
    /// Price that is billed, in US dollars.
    pub price: Option<rust_decimal::Decimal>,
    /// Currency in which prices are shown.
    pub currency: Option<String>,
    /// Add-ons of the subscription.
    pub component_values: Option<Vec<Component>>,
    /// Zone that the subscription is for. Its fields are null if there is none.
    pub zone: Option<types::ZoneName>,
    /// Frequency of automatic renewal.
    pub frequency: Option<Frequency>,
    /// Rate plan of the subscription.
    pub rate_plan: Option<RatePlan>,
    /// End of the current period, when the next bill is due.
    pub current_period_end: Option<jiff::Timestamp>,
    /// Start of the current period.
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
    /// Name of the add-on.
    pub name: Option<String>,
    /// Quantity of the add-on.
    pub value: Option<i64>,
    /// Quantity included at no extra cost.
    pub default: Option<i64>,
    /// Price of the add-on.
    pub price: Option<rust_decimal::Decimal>,
}

impl Component {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// Name of the add-on.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Quantity of the add-on.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Quantity included at no extra cost.
    pub fn default(mut self, default: i64) -> Self {
        self.default = Some(default);
        self
    }

    /// Price of the add-on.
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
    /// Identifier of the rate plan.
    pub id: String,
    /// Name shown to customers.
    pub public_name: Option<String>,
    /// Currency of the prices.
    pub currency: Option<String>,
    /// Scope of the plan, such as `zone`.
    pub scope: Option<String>,
    /// Whether someone other than Cloudflare manages the plan.
    pub externally_managed: Option<bool>,
}

impl RatePlan {
    /// With the values that are required.
    ///
    /// - `id`: Identifier of the rate plan.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            public_name: None,
            currency: None,
            scope: None,
            externally_managed: None,
        }
    }

    /// Name shown to customers.
    pub fn public_name(mut self, public_name: impl Into<String>) -> Self {
        self.public_name = Some(public_name.into());
        self
    }

    /// Currency of the prices.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Scope of the plan, such as `zone`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Whether someone other than Cloudflare manages the plan.
    pub fn externally_managed(mut self, externally_managed: bool) -> Self {
        self.externally_managed = Some(externally_managed);
        self
    }
}

record!(RatePlan => id, public_name, currency, scope, externally_managed);

/// A deleted subscription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// Identifier of the deleted subscription.
    pub subscription_id: String,
}

record!(Deleted => subscription_id);

/// State of a subscription.
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

/// Frequency of automatic renewal.
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
