// Made from spec/v4/zone_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::zone_subscriptions::*;
use crate::types;
use crate::user_subscriptions;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"506e3185e9c882d175a2d0cb0093d9f2","state":"Paid","price":20,"currency":"USD","component_values":[{"name":"page_rules","value":20,"default":5,"price":5}],"zone":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com"},"frequency":"monthly","rate_plan":{"id":"free","public_name":"Business Plan","currency":"USD","scope":"zone","externally_managed":false},"current_period_end":"2014-03-31T12:20:00Z","current_period_start":"2014-05-11T12:20:00Z"}}"#,
        call: |client| run(|| Ok(
            client
                .zone_subscriptions()
                .get(&Get::new("506e3185e9c882d175a2d0cb0093d9f2")),
        )),
    },
    Example {
        operation: Create::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"506e3185e9c882d175a2d0cb0093d9f2","state":"Paid","price":20,"currency":"USD","component_values":[{"name":"page_rules","value":20,"default":5,"price":5}],"zone":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com"},"frequency":"monthly","rate_plan":{"id":"free","public_name":"Business Plan","currency":"USD","scope":"zone","externally_managed":false},"current_period_end":"2014-03-31T12:20:00Z","current_period_start":"2014-05-11T12:20:00Z"}}"#,
        call: |client| run(|| Ok(
            client
                .zone_subscriptions()
                .create(
                    &Create::new("506e3185e9c882d175a2d0cb0093d9f2")
                        .current_period_end("2014-03-31T12:20:00Z".parse()?)
                        .component_values([
                            user_subscriptions::Component::new()
                                .name("page_rules")
                                .value(20)
                                .default(5)
                                .price("5".parse()?),
                        ])
                        .rate_plan(
                            user_subscriptions::RatePlan::new("free")
                                .public_name("Business Plan")
                                .currency("USD")
                                .scope("zone")
                                .externally_managed(false),
                        )
                        .price("20".parse()?)
                        .current_period_start("2014-05-11T12:20:00Z".parse()?)
                        .zone(
                            types::ZoneName::new()
                                .id("023e105f4ecef8ad9ca31a8372d0c353")
                                .name("example.com"),
                        )
                        .currency("USD")
                        .state(user_subscriptions::State::Paid)
                        .id("506e3185e9c882d175a2d0cb0093d9f2")
                        .frequency(user_subscriptions::Frequency::Monthly),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"506e3185e9c882d175a2d0cb0093d9f2","state":"Paid","price":20,"currency":"USD","component_values":[{"name":"page_rules","value":20,"default":5,"price":5}],"zone":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com"},"frequency":"monthly","rate_plan":{"id":"free","public_name":"Business Plan","currency":"USD","scope":"zone","externally_managed":false},"current_period_end":"2014-03-31T12:20:00Z","current_period_start":"2014-05-11T12:20:00Z"}}"#,
        call: |client| run(|| Ok(
            client
                .zone_subscriptions()
                .update(
                    &Update::new("506e3185e9c882d175a2d0cb0093d9f2")
                        .current_period_end("2014-03-31T12:20:00Z".parse()?)
                        .component_values([
                            user_subscriptions::Component::new()
                                .name("page_rules")
                                .value(20)
                                .default(5)
                                .price("5".parse()?),
                        ])
                        .rate_plan(
                            user_subscriptions::RatePlan::new("free")
                                .public_name("Business Plan")
                                .currency("USD")
                                .scope("zone")
                                .externally_managed(false),
                        )
                        .price("20".parse()?)
                        .current_period_start("2014-05-11T12:20:00Z".parse()?)
                        .zone(
                            types::ZoneName::new()
                                .id("023e105f4ecef8ad9ca31a8372d0c353")
                                .name("example.com"),
                        )
                        .currency("USD")
                        .state(user_subscriptions::State::Paid)
                        .id("506e3185e9c882d175a2d0cb0093d9f2")
                        .frequency(user_subscriptions::Frequency::Monthly),
                ),
        )),
    },
];
