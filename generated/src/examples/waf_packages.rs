// Made from spec/v4/waf_packages.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::waf_packages::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":[{"id":"a25a9a7e9c00afc1fb2e0245519d725b","name":"WordPress rules","description":"Common WordPress exploit protections","detection_mode":"traditional","zone_id":"023e105f4ecef8ad9ca31a8372d0c353","status":"active"}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"#,
        call: |client| run(|| Ok(
            client
                .waf_packages()
                .list(
                    &List::new("023e105f4ecef8ad9ca31a8372d0c353")
                        .name("WordPress rules")
                        .page(1)
                        .per_page(50)
                        .order(ListOrder::Name)
                        .direction(types::Direction::Desc)
                        .match_(types::Match::All),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"a25a9a7e9c00afc1fb2e0245519d725b","name":"WordPress rules","description":"Common WordPress exploit protections","detection_mode":"traditional","zone_id":"023e105f4ecef8ad9ca31a8372d0c353","status":"active"}}"#,
        call: |client| run(|| Ok(
            client
                .waf_packages()
                .get(
                    &Get::new(
                        "023e105f4ecef8ad9ca31a8372d0c353",
                        "a25a9a7e9c00afc1fb2e0245519d725b",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r#"{"success":true,"errors":[],"messages":[],"result":{"id":"a25a9a7e9c00afc1fb2e0245519d725b","name":"WordPress rules","description":"Common WordPress exploit protections","detection_mode":"anomaly","zone_id":"023e105f4ecef8ad9ca31a8372d0c353","status":"active","sensitivity":"high","action_mode":"challenge"}}"#,
        call: |client| run(|| Ok(
            client
                .waf_packages()
                .update(
                    &Update::new(
                            "023e105f4ecef8ad9ca31a8372d0c353",
                            "a25a9a7e9c00afc1fb2e0245519d725b",
                        )
                        .sensitivity(Sensitivity::High)
                        .action_mode(ActionMode::Challenge),
                ),
        )),
    },
];
