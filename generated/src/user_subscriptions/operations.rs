// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::{Component, Deleted, Frequency, RatePlan, State, Subscription};
use crate::V4;
use crate::runtime::{Meta, operation};
use crate::types;

operation! {
    /// Lists the subscriptions of the user.
    ///
    /// `GET /user/subscriptions` · needs `#billing:read`
    ///
    /// ```no_run
    /// use cloudflare_client::user_subscriptions::List;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user_subscriptions().list(&List::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Subscription>;
    Meta::get(&V4, "user_subscriptions.list")
        .path("/user/subscriptions")
        .permissions(&["#billing:read"])
        .page();
}

operation! {
    /// Changes a subscription.
    ///
    /// `PUT /user/subscriptions/:identifier` · needs `#billing:read`, `#billing:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::user_subscriptions::{Component, Frequency, RatePlan, State, Update};
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("506e3185e9c882d175a2d0cb0093d9f2")
    ///     .current_period_end("2014-03-31T12:20:00Z".parse::<jiff::Timestamp>()?)
    ///     .component_values([
    ///         Component::new()
    ///             .name("page_rules")
    ///             .value(20)
    ///             .default(5)
    ///             .price("5".parse::<rust_decimal::Decimal>()?),
    ///     ])
    ///     .rate_plan(
    ///         RatePlan::new("free")
    ///             .public_name("Business Plan")
    ///             .currency("USD")
    ///             .scope("zone")
    ///             .externally_managed(false),
    ///     )
    ///     .price("20".parse::<rust_decimal::Decimal>()?)
    ///     .current_period_start("2014-05-11T12:20:00Z".parse::<jiff::Timestamp>()?)
    ///     .zone(types::ZoneName::new().id("023e105f4ecef8ad9ca31a8372d0c353").name("example.com"))
    ///     .currency("USD")
    ///     .state(State::Paid)
    ///     .id("506e3185e9c882d175a2d0cb0093d9f2")
    ///     .frequency(Frequency::Monthly);
    /// let answer = client.user_subscriptions().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> Subscription;
    Meta::put(&V4, "user_subscriptions.update")
        .path("/user/subscriptions/:identifier")
        .permissions(&["#billing:read", "#billing:edit"]);
    new {
        /// Identifier of the subscription. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        subscription_id: String as into = path("identifier"),
    }
    set {
        /// End of the current period, when the next bill is due. Example: `2014-03-31T12:20:00Z`.
        current_period_end: jiff::Timestamp = body("current_period_end"),
        /// Add-ons of the subscription.
        component_values: Vec<Component> as list<Component> = body("component_values"),
        /// Rate plan of the subscription.
        rate_plan: RatePlan = body("rate_plan"),
        /// Price that is billed, in US dollars. Example: `20`.
        price: rust_decimal::Decimal = body("price"),
        /// Start of the current period; in the first period, the start of the subscription. Example:
        /// `2014-05-11T12:20:00Z`.
        current_period_start: jiff::Timestamp = body("current_period_start"),
        /// Zone that the subscription is for. Its fields are null if there is none.
        zone: types::ZoneName = body("zone"),
        /// Currency in which prices are shown. Example: `USD`.
        currency: String as into = body("currency"),
        /// State of the subscription. Example: `Paid`.
        state: State = body("state"),
        /// Identifier of the subscription. At most 32 characters. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        id: String as into = body("id").max_length(32),
        /// Frequency of automatic renewal. Example: `monthly`.
        frequency: Frequency = body("frequency"),
    }
}

impl From<Subscription> for Update {
    fn from(record: Subscription) -> Self {
        Self {
            subscription_id: record.id,
            current_period_end: record.current_period_end,
            component_values: record.component_values,
            rate_plan: record.rate_plan,
            price: record.price,
            current_period_start: record.current_period_start,
            zone: record.zone,
            currency: record.currency,
            state: record.state,
            id: None,
            frequency: record.frequency,
        }
    }
}

impl From<&Subscription> for Update {
    fn from(record: &Subscription) -> Self {
        record.clone().into()
    }
}

operation! {
    /// Deletes a subscription.
    ///
    /// `DELETE /user/subscriptions/:identifier` · needs `#billing:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::user_subscriptions::Delete;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Delete::new("506e3185e9c882d175a2d0cb0093d9f2");
    /// let answer = client.user_subscriptions().delete(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Delete -> Deleted;
    Meta::delete(&V4, "user_subscriptions.delete")
        .path("/user/subscriptions/:identifier")
        .permissions(&["#billing:edit"])
        .whole_answer();
    new {
        /// Identifier of the subscription. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        subscription_id: String as into = path("identifier"),
    }
}
