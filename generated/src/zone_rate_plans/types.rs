// Made from spec/v4/zone_rate_plans.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::record;

record! {
    /// A rate plan that a zone can subscribe to.
    pub struct RatePlan {
        /// Identifier of the rate plan.
        id: String,
        /// Name of the rate plan.
        name: Option<String>,
        /// Currency of the prices.
        currency: Option<String>,
        /// Length of a period, in units of the frequency.
        duration: Option<i64>,
        /// Unit of a period, such as `monthly`.
        frequency: Option<String>,
        /// Add-ons of the rate plan.
        components: Option<Vec<Component>>,
    }
}

record! {
    /// An add-on of a rate plan.
    pub struct Component {
        /// Name of the add-on.
        name: Option<String>,
        /// Quantity included at no extra cost.
        default: Option<i64>,
        /// Price of each additional unit.
        unit_price: Option<rust_decimal::Decimal>,
    }
}
