// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A rate plan that a zone can subscribe to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RatePlan {
    /// What identifies the rate plan.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The currency of the prices.
    pub currency: Option<String>,
    /// How many times the frequency a period lasts.
    pub duration: Option<i64>,
    /// The unit of a period, such as `monthly`.
    pub frequency: Option<String>,
    /// The add-ons.
    pub components: Option<Vec<Component>>,
}

record!(RatePlan => id, name, currency, duration, frequency, components);

/// An add-on of a rate plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Component {
    /// The name.
    pub name: Option<String>,
    /// How many there are without extra cost.
    pub default: Option<i64>,
    /// What one more costs.
    pub unit_price: Option<rust_decimal::Decimal>,
}

record!(Component => name, default, unit_price);
