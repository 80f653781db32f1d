// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use super::types::{Component, Deleted, Frequency, RatePlan, State, Subscription};
use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::types;

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
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct List {}

impl List {
    /// Without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Operation for List {
    type Output = crate::Page<Subscription>;

    const META: &'static Meta = &Meta::get(&V4, "user_subscriptions.list")
        .path("/user/subscriptions")
        .permissions(&["#billing:read"])
        .whole_answer();
}

values!(List =>);

/// Changes a subscription.
///
/// `PUT /user/subscriptions/:identifier` · needs `#billing:read`, `#billing:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_subscriptions::{Component, Frequency, RatePlan, State, Update};
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_subscriptions()
///     .update(
///         &Update::new("506e3185e9c882d175a2d0cb0093d9f2")
///             .current_period_end("2014-03-31T12:20:00Z".parse()?)
///             .component_values([
///                 Component::new()
///                     .name("page_rules")
///                     .value(20)
///                     .default(5)
///                     .price("5".parse()?),
///             ])
///             .rate_plan(
///                 RatePlan::new("free")
///                     .public_name("Business Plan")
///                     .currency("USD")
///                     .scope("zone")
///                     .externally_managed(false),
///             )
///             .price("20".parse()?)
///             .current_period_start("2014-05-11T12:20:00Z".parse()?)
///             .zone(
///                 types::ZoneName::new()
///                     .id("023e105f4ecef8ad9ca31a8372d0c353")
///                     .name("example.com"),
///             )
///             .currency("USD")
///             .state(State::Paid)
///             .id("506e3185e9c882d175a2d0cb0093d9f2")
///             .frequency(Frequency::Monthly),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    subscription_id: String,
    current_period_end: Option<jiff::Timestamp>,
    component_values: Option<Vec<Component>>,
    rate_plan: Option<RatePlan>,
    price: Option<rust_decimal::Decimal>,
    current_period_start: Option<jiff::Timestamp>,
    zone: Option<types::ZoneName>,
    currency: Option<String>,
    state: Option<State>,
    id: Option<String>,
    frequency: Option<Frequency>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `subscription_id`: Identifier of the subscription. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            current_period_end: None,
            component_values: None,
            rate_plan: None,
            price: None,
            current_period_start: None,
            zone: None,
            currency: None,
            state: None,
            id: None,
            frequency: None,
        }
    }

    /// End of the current period, when the next bill is due. Example: `2014-03-31T12:20:00Z`.
    pub fn current_period_end(mut self, current_period_end: jiff::Timestamp) -> Self {
        self.current_period_end = Some(current_period_end);
        self
    }

    /// Add-ons of the subscription.
    pub fn component_values(
        mut self,
        component_values: impl IntoIterator<Item = Component>,
    ) -> Self {
        self.component_values = Some(component_values.into_iter().collect());
        self
    }

    /// Rate plan of the subscription.
    pub fn rate_plan(mut self, rate_plan: RatePlan) -> Self {
        self.rate_plan = Some(rate_plan);
        self
    }

    /// Price that is billed, in US dollars. Example: `20`.
    pub fn price(mut self, price: rust_decimal::Decimal) -> Self {
        self.price = Some(price);
        self
    }

    /// Start of the current period; in the first period, the start of the subscription. Example:
    /// `2014-05-11T12:20:00Z`.
    pub fn current_period_start(
        mut self,
        current_period_start: jiff::Timestamp,
    ) -> Self {
        self.current_period_start = Some(current_period_start);
        self
    }

    /// Zone that the subscription is for. Its fields are null if there is none.
    pub fn zone(mut self, zone: types::ZoneName) -> Self {
        self.zone = Some(zone);
        self
    }

    /// Currency in which prices are shown. Example: `USD`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// State of the subscription. Example: `Paid`.
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }

    /// Identifier of the subscription. At most 32 characters. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Frequency of automatic renewal. Example: `monthly`.
    pub fn frequency(mut self, frequency: Frequency) -> Self {
        self.frequency = Some(frequency);
        self
    }
}

impl Operation for Update {
    type Output = Subscription;

    const META: &'static Meta = &Meta::put(&V4, "user_subscriptions.update")
        .path("/user/subscriptions/:identifier")
        .permissions(&["#billing:read", "#billing:edit"])
        .fields(&[
            Field::path("identifier"),
            Field::body("current_period_end"),
            Field::body("component_values"),
            Field::body("rate_plan"),
            Field::body("price"),
            Field::body("current_period_start"),
            Field::body("zone"),
            Field::body("currency"),
            Field::body("state"),
            Field::body("id").max_length(32),
            Field::body("frequency"),
        ]);
}

values!(
    Update => subscription_id, current_period_end, component_values, rate_plan, price,
    current_period_start, zone, currency, state, id, frequency
);

/// Deletes a subscription.
///
/// `DELETE /user/subscriptions/:identifier` · needs `#billing:edit`
///
/// ```no_run
/// use cloudflare_client::user_subscriptions::Delete;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .user_subscriptions()
///     .delete(&Delete::new("506e3185e9c882d175a2d0cb0093d9f2"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Delete {
    subscription_id: String,
}

impl Delete {
    /// With the values that are required.
    ///
    /// - `subscription_id`: Identifier of the subscription. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
        }
    }
}

impl Operation for Delete {
    type Output = Deleted;

    const META: &'static Meta = &Meta::delete(&V4, "user_subscriptions.delete")
        .path("/user/subscriptions/:identifier")
        .permissions(&["#billing:edit"])
        .whole_answer()
        .fields(&[Field::path("identifier")]);
}

values!(Delete => subscription_id);
