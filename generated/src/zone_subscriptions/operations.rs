// Made from spec/v4/zone_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use crate::V4;
use crate::runtime::{Meta, operation};
use crate::types;
use crate::user_subscriptions;

operation! {
    /// Gets the subscription of a zone.
    ///
    /// `GET /zones/:identifier/subscription` · needs `#billing:read`
    ///
    /// ```no_run
    /// use cloudflare_client::zone_subscriptions::Get;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.zone_subscriptions().get(&Get::new("506e3185e9c882d175a2d0cb0093d9f2")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> user_subscriptions::Subscription;
    Meta::get(&V4, "zone_subscriptions.get")
        .path("/zones/:identifier/subscription")
        .permissions(&["#billing:read"]);
    new {
        /// Identifier of the zone. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        zone_id: String as into = path("identifier"),
    }
}

operation! {
    /// Subscribes a zone to a plan or to add-ons.
    ///
    /// `POST /zones/:identifier/subscription` · needs `#billing:read`, `#billing:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::user_subscriptions;
    /// use cloudflare_client::zone_subscriptions::Create;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Create::new("506e3185e9c882d175a2d0cb0093d9f2")
    ///     .current_period_end("2014-03-31T12:20:00Z".parse::<jiff::Timestamp>()?)
    ///     .component_values([
    ///         user_subscriptions::Component::new()
    ///             .name("page_rules")
    ///             .value(20)
    ///             .default(5)
    ///             .price("5".parse::<rust_decimal::Decimal>()?),
    ///     ])
    ///     .rate_plan(
    ///         user_subscriptions::RatePlan::new("free")
    ///             .public_name("Business Plan")
    ///             .currency("USD")
    ///             .scope("zone")
    ///             .externally_managed(false),
    ///     )
    ///     .price("20".parse::<rust_decimal::Decimal>()?)
    ///     .current_period_start("2014-05-11T12:20:00Z".parse::<jiff::Timestamp>()?)
    ///     .zone(types::ZoneName::new().id("023e105f4ecef8ad9ca31a8372d0c353").name("example.com"))
    ///     .currency("USD")
    ///     .state(user_subscriptions::State::Paid)
    ///     .id("506e3185e9c882d175a2d0cb0093d9f2")
    ///     .frequency(user_subscriptions::Frequency::Monthly);
    /// let answer = client.zone_subscriptions().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Create -> user_subscriptions::Subscription;
    Meta::post(&V4, "zone_subscriptions.create")
        .path("/zones/:identifier/subscription")
        .permissions(&["#billing:read", "#billing:edit"]);
    new {
        /// Identifier of the zone. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        zone_id: String as into = path("identifier"),
    }
    set {
        /// End of the current period, when the next bill is due. Example: `2014-03-31T12:20:00Z`.
        current_period_end: jiff::Timestamp = body("current_period_end"),
        /// Add-ons of the subscription.
        component_values: Vec<user_subscriptions::Component> as list<user_subscriptions::Component> =
            body("component_values"),
        /// Rate plan of the subscription.
        rate_plan: user_subscriptions::RatePlan = body("rate_plan"),
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
        state: user_subscriptions::State = body("state"),
        /// Identifier of the subscription. At most 32 characters. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        id: String as into = body("id").max_length(32),
        /// Frequency of automatic renewal. Example: `monthly`.
        frequency: user_subscriptions::Frequency = body("frequency"),
    }
}

operation! {
    /// Changes the plan and the add-ons of a zone.
    ///
    /// `PUT /zones/:identifier/subscription` · needs `#billing:read`, `#billing:edit`
    ///
    /// ```no_run
    /// use cloudflare_client::types;
    /// use cloudflare_client::user_subscriptions;
    /// use cloudflare_client::zone_subscriptions::Update;
    ///
    /// # async fn example(client: &cloudflare_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Update::new("506e3185e9c882d175a2d0cb0093d9f2")
    ///     .current_period_end("2014-03-31T12:20:00Z".parse::<jiff::Timestamp>()?)
    ///     .component_values([
    ///         user_subscriptions::Component::new()
    ///             .name("page_rules")
    ///             .value(20)
    ///             .default(5)
    ///             .price("5".parse::<rust_decimal::Decimal>()?),
    ///     ])
    ///     .rate_plan(
    ///         user_subscriptions::RatePlan::new("free")
    ///             .public_name("Business Plan")
    ///             .currency("USD")
    ///             .scope("zone")
    ///             .externally_managed(false),
    ///     )
    ///     .price("20".parse::<rust_decimal::Decimal>()?)
    ///     .current_period_start("2014-05-11T12:20:00Z".parse::<jiff::Timestamp>()?)
    ///     .zone(types::ZoneName::new().id("023e105f4ecef8ad9ca31a8372d0c353").name("example.com"))
    ///     .currency("USD")
    ///     .state(user_subscriptions::State::Paid)
    ///     .id("506e3185e9c882d175a2d0cb0093d9f2")
    ///     .frequency(user_subscriptions::Frequency::Monthly);
    /// let answer = client.zone_subscriptions().update(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Update -> user_subscriptions::Subscription;
    Meta::put(&V4, "zone_subscriptions.update")
        .path("/zones/:identifier/subscription")
        .permissions(&["#billing:read", "#billing:edit"]);
    new {
        /// Identifier of the zone. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        zone_id: String as into = path("identifier"),
    }
    set {
        /// End of the current period, when the next bill is due. Example: `2014-03-31T12:20:00Z`.
        current_period_end: jiff::Timestamp = body("current_period_end"),
        /// Add-ons of the subscription.
        component_values: Vec<user_subscriptions::Component> as list<user_subscriptions::Component> =
            body("component_values"),
        /// Rate plan of the subscription.
        rate_plan: user_subscriptions::RatePlan = body("rate_plan"),
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
        state: user_subscriptions::State = body("state"),
        /// Identifier of the subscription. At most 32 characters. Example: `506e3185e9c882d175a2d0cb0093d9f2`.
        id: String as into = body("id").max_length(32),
        /// Frequency of automatic renewal. Example: `monthly`.
        frequency: user_subscriptions::Frequency = body("frequency"),
    }
}
