// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! What the calls send and receive.

use crate::runtime::record;

/// A rate plan that a zone can subscribe to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RatePlan {
    /// Identifier of the rate plan.
    pub id: String,
    /// Name of the rate plan.
    pub name: Option<String>,
    /// Currency of the prices.
    pub currency: Option<String>,
    /// Length of a period, in units of the frequency.
    pub duration: Option<i64>,
    /// Unit of a period, such as `monthly`.
    pub frequency: Option<String>,
    /// Add-ons of the rate plan.
    pub components: Option<Vec<Component>>,
}

record!(RatePlan => id, name, currency, duration, frequency, components);

/// An add-on of a rate plan.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Component {
    /// Name of the add-on.
    pub name: Option<String>,
    /// Quantity included at no extra cost.
    pub default: Option<i64>,
    /// Price of each additional unit.
    pub unit_price: Option<rust_decimal::Decimal>,
}

record!(Component => name, default, unit_price);
