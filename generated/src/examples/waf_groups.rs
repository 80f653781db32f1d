// Made from spec/v4/waf_groups.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::waf_groups::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"de677e5818985db1285d0e80225f06e5","name":"Project Honey Pot","description":"Group designed to protect against IP addresses that are a threat and typically used to launch DDoS attacks","rules_count":10,"modified_rules_count":2,"package_id":"a25a9a7e9c00afc1fb2e0245519d725b","mode":"on","allowed_modes":["on","off"]}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .waf_groups()
                .list(
                    &List::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "a25a9a7e9c00afc1fb2e0245519d725b",
                        )
                        .name("Project Honey Pot")
                        .mode(types::OnOff::On)
                        .rules_count(10)
                        .page(1)
                        .per_page(50)
                        .order(ListOrder::Mode)
                        .direction(types::Direction::Desc)
                        .match_(types::Match::All),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"de677e5818985db1285d0e80225f06e5","name":"Project Honey Pot","description":"Group designed to protect against IP addresses that are a threat and typically used to launch DDoS attacks","rules_count":10,"modified_rules_count":2,"package_id":"a25a9a7e9c00afc1fb2e0245519d725b","mode":"on","allowed_modes":["on","off"]}}"#,
        call: |client| run(|| Ok(
            client
                .waf_groups()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "a25a9a7e9c00afc1fb2e0245519d725b",
                        "de677e5818985db1285d0e80225f06e5",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"de677e5818985db1285d0e80225f06e5","name":"Project Honey Pot","description":"Group designed to protect against IP addresses that are a threat and typically used to launch DDoS attacks","rules_count":10,"modified_rules_count":2,"package_id":"a25a9a7e9c00afc1fb2e0245519d725b","mode":"on","allowed_modes":["on","off"]}}"#,
        call: |client| run(|| Ok(
            client
                .waf_groups()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "a25a9a7e9c00afc1fb2e0245519d725b",
                            "de677e5818985db1285d0e80225f06e5",
                        )
                        .mode(types::OnOff::On),
                ),
        )),
    },
];
