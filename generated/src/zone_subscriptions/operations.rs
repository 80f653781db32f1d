// Made from spec/v4/zone_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The calls, as values.

use crate::V4;
use crate::runtime::{Field, Meta, Operation, values};
use crate::types;
use crate::user_subscriptions;

/// Gets the subscription of a zone.
///
/// `GET /zones/:identifier/subscription` · needs `#billing:read` · plans: free, pro, business, enterprise
///
/// ```no_run
/// use cloudflare_client::zone_subscriptions::Get;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_subscriptions()
///     .get(&Get::new("506e3185e9c882d175a2d0cb0093d9f2"))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Get {
    zone_id: String,
}

impl Get {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for Get {
    type Output = user_subscriptions::Subscription;

    const META: &'static Meta = &Meta::get(&V4, "zone_subscriptions.get")
        .path("/zones/:identifier/subscription")
        .permissions(&["#billing:read"])
        .fields(&[Field::path("identifier")]);
}

values!(Get => zone_id);

/// Subscribes a zone to a plan or to add-ons.
///
/// `POST /zones/:identifier/subscription` · needs `#billing:read`, `#billing:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_subscriptions;
/// use cloudflare_client::zone_subscriptions::Create;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_subscriptions()
///     .create(
///         &Create::new("506e3185e9c882d175a2d0cb0093d9f2")
///             .current_period_end("2014-03-31T12:20:00Z".parse()?)
///             .component_values([
///                 user_subscriptions::Component::new()
///                     .name("page_rules")
///                     .value(20)
///                     .default(5)
///                     .price("5".parse()?),
///             ])
///             .rate_plan(
///                 user_subscriptions::RatePlan::new("free")
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
///             .state(user_subscriptions::State::Paid)
///             .id("506e3185e9c882d175a2d0cb0093d9f2")
///             .frequency(user_subscriptions::Frequency::Monthly),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Create {
    zone_id: String,
    current_period_end: Option<jiff::Timestamp>,
    component_values: Option<Vec<user_subscriptions::Component>>,
    rate_plan: Option<user_subscriptions::RatePlan>,
    price: Option<rust_decimal::Decimal>,
    current_period_start: Option<jiff::Timestamp>,
    zone: Option<types::ZoneName>,
    currency: Option<String>,
    state: Option<user_subscriptions::State>,
    id: Option<String>,
    frequency: Option<user_subscriptions::Frequency>,
}

impl Create {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
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
        component_values: impl IntoIterator<Item = user_subscriptions::Component>,
    ) -> Self {
        self.component_values = Some(component_values.into_iter().collect());
        self
    }

    /// Rate plan of the subscription.
    pub fn rate_plan(mut self, rate_plan: user_subscriptions::RatePlan) -> Self {
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
    pub fn state(mut self, state: user_subscriptions::State) -> Self {
        self.state = Some(state);
        self
    }

    /// Identifier of the subscription. At most 32 characters. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Frequency of automatic renewal. Example: `monthly`.
    pub fn frequency(mut self, frequency: user_subscriptions::Frequency) -> Self {
        self.frequency = Some(frequency);
        self
    }
}

impl Operation for Create {
    type Output = user_subscriptions::Subscription;

    const META: &'static Meta = &Meta::post(&V4, "zone_subscriptions.create")
        .path("/zones/:identifier/subscription")
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
    Create => zone_id, current_period_end, component_values, rate_plan, price,
    current_period_start, zone, currency, state, id, frequency
);

/// Changes the plan and the add-ons of a zone.
///
/// `PUT /zones/:identifier/subscription` · needs `#billing:read`, `#billing:edit` · plans: free, pro, business,
/// enterprise
///
/// ```no_run
/// use cloudflare_client::types;
/// use cloudflare_client::user_subscriptions;
/// use cloudflare_client::zone_subscriptions::Update;
///
/// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client
///     .zone_subscriptions()
///     .update(
///         &Update::new("506e3185e9c882d175a2d0cb0093d9f2")
///             .current_period_end("2014-03-31T12:20:00Z".parse()?)
///             .component_values([
///                 user_subscriptions::Component::new()
///                     .name("page_rules")
///                     .value(20)
///                     .default(5)
///                     .price("5".parse()?),
///             ])
///             .rate_plan(
///                 user_subscriptions::RatePlan::new("free")
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
///             .state(user_subscriptions::State::Paid)
///             .id("506e3185e9c882d175a2d0cb0093d9f2")
///             .frequency(user_subscriptions::Frequency::Monthly),
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Update {
    zone_id: String,
    current_period_end: Option<jiff::Timestamp>,
    component_values: Option<Vec<user_subscriptions::Component>>,
    rate_plan: Option<user_subscriptions::RatePlan>,
    price: Option<rust_decimal::Decimal>,
    current_period_start: Option<jiff::Timestamp>,
    zone: Option<types::ZoneName>,
    currency: Option<String>,
    state: Option<user_subscriptions::State>,
    id: Option<String>,
    frequency: Option<user_subscriptions::Frequency>,
}

impl Update {
    /// With the values that are required.
    ///
    /// - `zone_id`: Identifier of the zone. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
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
        component_values: impl IntoIterator<Item = user_subscriptions::Component>,
    ) -> Self {
        self.component_values = Some(component_values.into_iter().collect());
        self
    }

    /// Rate plan of the subscription.
    pub fn rate_plan(mut self, rate_plan: user_subscriptions::RatePlan) -> Self {
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
    pub fn state(mut self, state: user_subscriptions::State) -> Self {
        self.state = Some(state);
        self
    }

    /// Identifier of the subscription. At most 32 characters. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Frequency of automatic renewal. Example: `monthly`.
    pub fn frequency(mut self, frequency: user_subscriptions::Frequency) -> Self {
        self.frequency = Some(frequency);
        self
    }
}

impl Operation for Update {
    type Output = user_subscriptions::Subscription;

    const META: &'static Meta = &Meta::put(&V4, "zone_subscriptions.update")
        .path("/zones/:identifier/subscription")
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
    Update => zone_id, current_period_end, component_values, rate_plan, price,
    current_period_start, zone, currency, state, id, frequency
);
