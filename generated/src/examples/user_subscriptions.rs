// Made from spec/v4/user_subscriptions.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::user_subscriptions::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"506e3185e9c882d175a2d0cb0093d9f2","state":"Paid","price":20,"currency":"USD","component_values":[{"name":"page_rules","value":20,"default":5,"price":5}],"zone":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com"},"frequency":"monthly","rate_plan":{"id":"free","public_name":"Business Plan","currency":"USD","scope":"zone","externally_managed":false},"current_period_end":"2014-03-31T12:20:00Z","current_period_start":"2014-05-11T12:20:00Z"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(client.user_subscriptions().list(&List::new()))),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"506e3185e9c882d175a2d0cb0093d9f2","state":"Paid","price":20,"currency":"USD","component_values":[{"name":"page_rules","value":20,"default":5,"price":5}],"zone":{"id":"023e105f4ecef8ad9ca31a8372d0c353","name":"example.com"},"frequency":"monthly","rate_plan":{"id":"free","public_name":"Business Plan","currency":"USD","scope":"zone","externally_managed":false},"current_period_end":"2014-03-31T12:20:00Z","current_period_start":"2014-05-11T12:20:00Z"}}"#,
        call: |client| run(|| Ok(
            client
                .user_subscriptions()
                .update(
                    &Update::new("506e3185e9c882d175a2d0cb0093d9f2")
                        .current_period_end("2014-03-31T12:20:00Z".parse()?)
                        .component_values([
                            Component::new()
                                .name("page_rules")
                                .value(20)
                                .default(5)
                                .price("5".parse()?),
                        ])
                        .rate_plan(
                            RatePlan::new("free")
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
                        .state(State::Paid)
                        .id("506e3185e9c882d175a2d0cb0093d9f2")
                        .frequency(Frequency::Monthly),
                ),
        )),
    },
    Example {
        operation: Delete::META,
        response: r#"{"subscription_id":"506e3185e9c882d175a2d0cb0093d9f2"}"#,
        call: |client| run(|| Ok(
            client
                .user_subscriptions()
                .delete(&Delete::new("506e3185e9c882d175a2d0cb0093d9f2")),
        )),
    },
];
