// Made from spec/v4/user_organizations.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::user_organizations::*;
use crate::types;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":[{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","status":"member","permissions":["#zones:read"],"roles":["All Privileges - Super Administrator"]}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"##,
        call: |client| run(|| Ok(
            client
                .user_organizations()
                .list(
                    &List::new()
                        .status(Status::Member)
                        .name("Cloudflare, Inc.")
                        .page(1)
                        .per_page(20)
                        .order(ListOrder::Status)
                        .direction(types::Direction::Desc)
                        .match_(types::Match::All),
                ),
        )),
    },
    Example {
        operation: Get::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"01a7362d577a6c3019a474fd6f485823","name":"Cloudflare, Inc.","status":"member","permissions":["#zones:read"],"roles":["All Privileges - Super Administrator"]}}"##,
        call: |client| run(|| Ok(
            client
                .user_organizations()
                .get(&Get::new("01a7362d577a6c3019a474fd6f485823")),
        )),
    },
    Example {
        operation: Leave::META,
        response: r#"{"id":"01a7362d577a6c3019a474fd6f485823"}"#,
        call: |client| run(|| Ok(
            client
                .user_organizations()
                .leave(&Leave::new("01a7362d577a6c3019a474fd6f485823")),
        )),
    },
];
