// Made from spec/v4/waf_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::waf_rules::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"f939de3be84e66e757adcdcb87908023","description":"SQL injection prevention for SELECT statements","priority":5,"group":{"id":"de677e5818985db1285d0e80225f06e5","name":"Project Honey Pot"},"package_id":"a25a9a7e9c00afc1fb2e0245519d725b","allowed_modes":["on","off"],"mode":"on"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .waf_rules()
                .list(
                    &List::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "a25a9a7e9c00afc1fb2e0245519d725b",
                        )
                        .mode(Mode::On)
                        .priority(5)
                        .match_(types::Match::All)
                        .order(ListOrder::Priority)
                        .page(1)
                        .per_page(50)
                        .group_id("de677e5818985db1285d0e80225f06e5")
                        .description("SQL injection prevention for SELECT statements")
                        .direction(types::Direction::Desc),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"f939de3be84e66e757adcdcb87908023","description":"SQL injection prevention for SELECT statements","priority":5,"group":{"id":"de677e5818985db1285d0e80225f06e5","name":"Project Honey Pot"},"package_id":"a25a9a7e9c00afc1fb2e0245519d725b","allowed_modes":["on","off"],"mode":"on"}}"#,
        call: |client| run(|| Ok(
            client
                .waf_rules()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "a25a9a7e9c00afc1fb2e0245519d725b",
                        "f939de3be84e66e757adcdcb87908023",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"f939de3be84e66e757adcdcb87908023","description":"SQL injection prevention for SELECT statements","priority":5,"group":{"id":"de677e5818985db1285d0e80225f06e5","name":"Project Honey Pot"},"package_id":"a25a9a7e9c00afc1fb2e0245519d725b","allowed_modes":["on","off"],"mode":"on"}}"#,
        call: |client| run(|| Ok(
            client
                .waf_rules()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "a25a9a7e9c00afc1fb2e0245519d725b",
                            "f939de3be84e66e757adcdcb87908023",
                        )
                        .mode(Mode::On),
                ),
        )),
    },
];
