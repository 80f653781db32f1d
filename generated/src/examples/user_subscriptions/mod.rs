// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! The documented calls of this resource.

use crate::runtime::examples;
use crate::types;
use crate::user_subscriptions::{Component, Delete, Frequency, List, RatePlan, State, Update};

examples! {
    client => client.user_subscriptions();
    list => List::new();
    update => Update::new("506e3185e9c882d175a2d0cb0093d9f2")
        .current_period_end("2014-03-31T12:20:00Z".parse::<jiff::Timestamp>()?)
        .component_values([
            Component::new()
                .name("page_rules")
                .value(20)
                .default(5)
                .price("5".parse::<rust_decimal::Decimal>()?),
        ])
        .rate_plan(
            RatePlan::new("free")
                .public_name("Business Plan")
                .currency("USD")
                .scope("zone")
                .externally_managed(false),
        )
        .price("20".parse::<rust_decimal::Decimal>()?)
        .current_period_start("2014-05-11T12:20:00Z".parse::<jiff::Timestamp>()?)
        .zone(types::ZoneName::new().id("023e105f4ecef8ad9ca31a8372d0c353").name("example.com"))
        .currency("USD")
        .state(State::Paid)
        .id("506e3185e9c882d175a2d0cb0093d9f2")
        .frequency(Frequency::Monthly);
    delete => Delete::new("506e3185e9c882d175a2d0cb0093d9f2");
}
