// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};
use crate::types;

record! {
    /// A subscription.
    pub struct Subscription {
        /// Identifier of the subscription.
        id: String,
        /// State of the subscription.
        state: Option<State>,
        /// Price that is billed, in US dollars.
        price: Option<rust_decimal::Decimal>,
        /// Currency in which prices are shown.
        currency: Option<String>,
        /// Add-ons of the subscription.
        component_values: Option<Vec<Component>>,
        /// Zone that the subscription is for. Its fields are null if there is none.
        zone: Option<types::ZoneName>,
        /// Frequency of automatic renewal.
        frequency: Option<Frequency>,
        /// Rate plan of the subscription.
        rate_plan: Option<RatePlan>,
        /// End of the current period, when the next bill is due.
        current_period_end: Option<jiff::Timestamp>,
        /// Start of the current period.
        current_period_start: Option<jiff::Timestamp>,
    }
}

record! {
    /// An add-on of a subscription.
    pub struct Component keeps extra;
    set {
        /// Name of the add-on.
        name: String as into = body("name"),
        /// Quantity of the add-on.
        value: i64 = body("value"),
        /// Quantity included at no extra cost.
        default: i64 = body("default"),
        /// Price of the add-on.
        price: rust_decimal::Decimal = body("price"),
    }
}

record! {
    /// A rate plan.
    pub struct RatePlan keeps extra;
    new {
        /// Identifier of the rate plan.
        id: String as into = body("id"),
    }
    set {
        /// Name shown to customers.
        public_name: String as into = body("public_name"),
        /// Currency of the prices.
        currency: String as into = body("currency"),
        /// Scope of the plan, such as `zone`.
        scope: String as into = body("scope"),
        /// Whether someone other than Cloudflare manages the plan.
        externally_managed: bool = body("externally_managed"),
    }
}

record! {
    /// A deleted subscription.
    pub struct Deleted {
        /// Identifier of the deleted subscription.
        subscription_id: String,
    }
}

open_enum! {
    /// State of a subscription.
    pub enum State {
        /// `Trial`.
        Trial = "Trial",
        /// `Provisioned`.
        Provisioned = "Provisioned",
        /// `Paid`.
        Paid = "Paid",
        /// `AwaitingPayment`.
        AwaitingPayment = "AwaitingPayment",
        /// `Cancelled`.
        Cancelled = "Cancelled",
        /// `Failed`.
        Failed = "Failed",
        /// `Expired`.
        Expired = "Expired",
    }
}

open_enum! {
    /// Frequency of automatic renewal.
    pub enum Frequency {
        /// `weekly`.
        Weekly = "weekly",
        /// `monthly`.
        Monthly = "monthly",
        /// `quarterly`.
        Quarterly = "quarterly",
        /// `yearly`.
        Yearly = "yearly",
    }
}
