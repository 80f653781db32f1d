// Made from spec/v4/organization_members.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Documented calls of this resource.

use crate::Operation;
use crate::examples::{Example, run};
use crate::organization_members::*;

pub(in crate::examples) static EXAMPLES: &[Example] = &[
    Example {
        operation: List::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":[{"id":"7c5dae5552338874e5053f2534d2767a","name":"John Smith","email":"user@example.com","status":"accepted","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"##,
        call: |client| run(|| Ok(
            client
                .organization_members()
                .list(&List::new("01a7362d577a6c3019a474fd6f485823")),
        )),
    },
    Example {
        operation: Get::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":{"id":"7c5dae5552338874e5053f2534d2767a","name":"John Smith","email":"user@example.com","status":"accepted","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}}"##,
        call: |client| run(|| Ok(
            client
                .organization_members()
                .get(
                    &Get::new(
                        "01a7362d577a6c3019a474fd6f485823",
                        "7c5dae5552338874e5053f2534d2767a",
                    ),
                ),
        )),
    },
    Example {
        operation: Update::META,
        response: r##"{"success":true,"errors":[],"messages":[],"result":[{"id":"7c5dae5552338874e5053f2534d2767a","name":"John Smith","email":"user@example.com","status":"accepted","roles":[{"id":"3536bcfad5faccb999b47003c79917fb","name":"Organization Admin","description":"Administrative access to the entire Organization","permissions":["#zones:read"]}]}],"result_info":{"page":1,"per_page":20,"count":1,"total_count":2000}}"##,
        call: |client| run(|| Ok(
            client
                .organization_members()
                .update(
                    &Update::new(
                            "01a7362d577a6c3019a474fd6f485823",
                            "7c5dae5552338874e5053f2534d2767a",
                        )
                        .roles(["3536bcfad5faccb999b47003c79917fb"]),
                ),
        )),
    },
    Example {
        operation: Remove::META,
        response: r#"{"id":"7c5dae5552338874e5053f2534d2767a"}"#,
        call: |client| run(|| Ok(
            client
                .organization_members()
                .remove(
                    &Remove::new(
                        "01a7362d577a6c3019a474fd6f485823",
                        "7c5dae5552338874e5053f2534d2767a",
                    ),
                ),
        )),
    },
];
